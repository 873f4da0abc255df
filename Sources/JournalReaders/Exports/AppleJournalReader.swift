import JournalModel

/// Reads the pages that Apple's Journal exports: one HTML file an entry.
///
/// The pages come out of a writer that closes elements in the wrong order, so no tree is built.
enum AppleJournalReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    var page = AppleJournalPage()
    var scanner = HTMLScanner(file.text)
    while let token = scanner.next() { page.take(token) }
    // The name is the same in every language, the printed date is not.
    let day =
      PathDate.inName(file.stem) ?? SpelledDate.read(page.header, order: nil)?.day
    guard let day else {
      return builder.skipDate(page.header.isEmpty ? nil : page.header, line: 1)
    }
    var entry = ImportedEntry(written: WrittenTime(day: day))
    entry.title = page.title
    entry.body = page.body
    entry.isPrompted = !page.prompt.isEmpty
    entry.attachments = page.attachments
    entry.people = page.people
    entry.tags = page.associations
    if !page.feelings.isEmpty {
      entry.mood = ImportedMood(label: page.feelings.joined(separator: ", "))
    }
    builder.add(entry)
  }
}

/// The parts of one page, gathered token by token.
struct AppleJournalPage {
  /// What an element means by its class.
  private enum Part: Int, CaseIterable {
    case header, title, prompt, assets, moodItem, contactItem, overlayHeader, overlayFooter
    case body, paragraph, secondSpan, plain
  }

  private var open: [(name: String, part: Part)] = []
  /// How many open elements are each part, so that a deep page costs no more than a flat one.
  private var depths = [Int](repeating: 0, count: Part.allCases.count)
  private var headerText = HTMLText()
  private var titleText = HTMLText()
  private var spanText = HTMLText()
  private var promptText = HTMLText()
  private var paragraphs = HTMLText()
  private var bodyText = HTMLText()
  private var allText = HTMLText()
  private var overlayText = HTMLText()
  private var moodText = HTMLText()
  /// Whether a mood of the page has named its feelings.
  private var hasMoodWords = false
  private var hasParagraphs = false
  private var spanCount = 0
  private(set) var feelings: [String] = []
  private(set) var associations: [String] = []
  private(set) var people: [String] = []
  private(set) var attachments = 0

  var header: String { headerText.finished }
  var prompt: String { promptText.finished }

  var title: String {
    let title = titleText.finished
    // Some pages leave the place of the title empty and put it into a span of its own.
    return title.isEmpty ? spanText.finished : title
  }

  var body: String {
    let paragraphs = paragraphs.finished
    if hasParagraphs, !paragraphs.isEmpty { return paragraphs }
    let body = bodyText.finished
    return body.isEmpty ? allText.finished : body
  }

  mutating func take(_ token: HTMLToken) {
    switch token {
    case .open(let tag):
      if Self.neverClosed.contains(tag.name) { return pass(token) }
      // A paragraph ends where the next one begins.
      if tag.name == "p" { close("p", ending: false) }
      let part = Self.part(of: tag)
      if tag.hasClass("gridItem") {
        attachments += 1
      }
      if part == .secondSpan, !isOutsideText, !contains(.paragraph) { spanCount += 1 }
      if open.count < 1000 {
        open.append((tag.name, part))
        depths[part.rawValue] += 1
      }
      pass(token)
    case .close(let name):
      pass(token)
      close(name, ending: true)
    case .text: pass(token)
    }
  }

  /// Whether the place is one of those whose words are no text of the entry.
  private var isOutsideText: Bool {
    contains(.header) || contains(.assets) || contains(.prompt) || contains(.title)
      || contains(.moodItem) || contains(.contactItem)
  }

  private func contains(_ part: Part) -> Bool { depths[part.rawValue] > 0 }

  /// Closes the innermost element of a name and no other, for they are crossed at times.
  private mutating func close(_ name: String, ending: Bool) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    let part = open[index].part
    if part == .overlayHeader || part == .overlayFooter { takeOverlay(part) }
    if part == .moodItem { endMood() }
    open.remove(at: index)
    depths[part.rawValue] -= 1
    if !ending { pass(.close(name)) }
  }

  /// Takes the words of a mood that stand without the usual frame around them.
  private mutating func endMood() {
    let words = moodText.finished
    moodText = HTMLText()
    if hasMoodWords { return }
    feelings += words.split(separator: ",").map { PlainText.trimmed($0) }
  }

  private mutating func takeOverlay(_ part: Part) {
    let words = overlayText.finished
    overlayText = HTMLText()
    let list = words.split(separator: ",").map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
    if contains(.moodItem) {
      // Of two frames without a place in their names the first holds the feelings.
      let isFeeling = part == .overlayHeader && !hasMoodWords
      if isFeeling { feelings += list } else { associations += list }
      hasMoodWords = true
    } else if contains(.contactItem), part == .overlayHeader, !words.isEmpty {
      people.append(words)
    }
  }

  /// Hands a token to the texts to whose parts it belongs.
  private mutating func pass(_ token: HTMLToken) {
    if contains(.overlayHeader) || contains(.overlayFooter) { overlayText.append(token) }
    if contains(.header) { return headerText.append(token) }
    if contains(.moodItem) { moodText.append(token) }
    if contains(.assets) || contains(.moodItem) || contains(.contactItem) { return }
    if contains(.prompt) { return promptText.append(token) }
    if contains(.title) { return titleText.append(token) }
    allText.append(token)
    if contains(.body) { bodyText.append(token) }
    let isTitleSpan = spanCount == 1 && contains(.secondSpan) && !contains(.paragraph)
    if isTitleSpan { spanText.append(token) }
    guard contains(.paragraph) else { return }
    if case .text(let text) = token, !PlainText.trimmed(text).isEmpty { hasParagraphs = true }
    paragraphs.append(token)
  }

  private static let neverClosed: Set<String> = [
    "br", "hr", "img", "meta", "link", "input", "source", "col", "wbr", "area", "base", "embed",
  ]

  private static func part(of tag: HTMLTag) -> Part {
    let words = Set((tag.attributes["class"] ?? "").split(separator: " ").map { String($0) })
    if words.contains("pageHeader") { return .header }
    if words.contains("title") { return .title }
    if words.contains("reflectionPrompt") { return .prompt }
    if words.contains("assetType_stateOfMind") { return .moodItem }
    if words.contains("assetType_contact") { return .contactItem }
    if words.contains("gridItemOverlayFooter") { return .overlayFooter }
    if words.contains("gridItemOverlayHeader") || words.contains("gridItemOverlayText") {
      return .overlayHeader
    }
    if words.contains("assetGrid") || words.contains("gridItem") { return .assets }
    if words.contains("bodyText") { return .body }
    if tag.name == "p", words.contains("p2") || words.contains("p3") { return .paragraph }
    if tag.name == "p", words.contains("p4") || words.contains("p5") { return .paragraph }
    if tag.name == "li" || tag.name == "blockquote" { return .paragraph }
    return tag.name == "span" && words.contains("s2") ? .secondSpan : .plain
  }
}
