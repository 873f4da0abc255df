/// Turns HTML into plain text: blocks become lines, list items get a dash, marks go.
package struct HTMLText {
  private var text = ""
  /// How much of the text stood when the current paragraph was opened.
  private var paragraphStart = 0
  /// Opened elements whose content is no text, one inside the other.
  private var dropped: [String] = []
  private var preformatted = 0
  /// A space that is written before the next word, unless a line ends first.
  private var hasPendingSpace = false

  init() {}

  /// The plain text of a piece of HTML.
  package static func plain(_ html: String) -> String {
    guard html.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return PlainText.trimmed(html)
    }
    var scanner = HTMLScanner(html)
    var text = HTMLText()
    while let token = scanner.next() { text.append(token) }
    return text.finished
  }

  /// What was gathered, without blank lines at its ends.
  var finished: String { PlainText.trimmed(PlainText.tidied(text)) }

  mutating func append(_ token: HTMLToken) {
    switch token {
    case .text(let piece): if dropped.isEmpty { append(words: piece) }
    case .open(let tag): open(tag)
    case .close(let name): close(name)
    }
  }

  private mutating func open(_ tag: HTMLTag) {
    if Self.silent.contains(tag.name) {
      if dropped.count < 64 { dropped.append(tag.name) }
      return
    }
    // A page may forget to close its head.
    if tag.name == "body" { dropped = [] }
    guard dropped.isEmpty else { return }
    switch tag.name {
    case "br", "hr": endLine()
    case "td", "th": if !isAtLineStart { text += "\t" }
    case "li":
      startLine()
      text += "- "
      hasPendingSpace = false
    case "pre":
      startLine()
      preformatted += 1
    case _ where Self.blocks.contains(tag.name):
      startLine()
      if tag.name == "p" { paragraphStart = text.utf8.count }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    if let index = dropped.lastIndex(of: name) {
      dropped.removeSubrange(index...)
      return
    }
    guard dropped.isEmpty else { return }
    if name == "pre" { preformatted = max(0, preformatted - 1) }
    if name == "br" { return endLine() }
    guard Self.blocks.contains(name) || name == "li" || name == "pre" else { return }
    // An empty paragraph is a blank line.
    if name == "p", isAtLineStart, text.utf8.count == paragraphStart { return endLine() }
    startLine()
  }

  /// Appends text; a line break in the source of a page is no more than a space.
  private mutating func append(words: String) {
    if preformatted > 0 {
      text += PlainText.withPlainLines(words)
      return
    }
    var run = ""
    var hasBreak = false
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{0C}":
        hasBreak = true
      case " ": run.unicodeScalars.append(" ")
      case "\u{2028}", "\u{2029}", "\u{85}": endLine()
      default:
        write(spaces: run, hasBreak)
        (run, hasBreak) = ("", false)
        text.unicodeScalars.append(scalar)
      }
    }
    if !run.isEmpty || hasBreak { hasPendingSpace = true }
  }

  private mutating func write(spaces run: String, _ hasBreak: Bool) {
    defer { hasPendingSpace = false }
    guard !isAtLineStart else { return }
    if hasBreak || run.isEmpty {
      if hasBreak || hasPendingSpace, !endsWithSpace { text += " " }
    } else {
      text += run
    }
  }

  private var isAtLineStart: Bool { text.utf8.last.map { $0 == UInt8(ascii: "\n") } ?? true }

  private var endsWithSpace: Bool {
    text.utf8.last == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: "\t")
  }

  private mutating func startLine() {
    hasPendingSpace = false
    if !isAtLineStart { text += "\n" }
  }

  private mutating func endLine() {
    hasPendingSpace = false
    text += "\n"
  }

  private static let silent: Set<String> = ["script", "style", "head", "title", "template"]
  private static let blocks: Set<String> = [
    "p", "div", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table",
    "section", "article", "header", "footer", "figure", "dl", "dt", "dd", "body", "form",
  ]
}

extension HTMLText {
  /// The text of bytes with their character references resolved, once.
  ///
  /// Names that nobody knows stay as they are, as does a lone `&`.
  static func resolvingReferences(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "&"), let found = reference(in: bytes, at: offset) {
        plain.append(contentsOf: String(found.scalar).utf8)
        offset = found.end
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func reference(
    in bytes: ArraySlice<UInt8>,
    at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(bytes.endIndex, start + 34)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: ";")), end > start + 1 else {
      return nil
    }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    guard name.hasPrefix("#") else {
      return HTMLEntities.scalar(named: name).map { ($0, end + 1) }
    }
    let isHex = name.dropFirst().lowercased().hasPrefix("x")
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != 0x2D }) else {
      return nil
    }
    guard let number = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
    return (HTMLEntities.scalar(numbered: number), end + 1)
  }
}
