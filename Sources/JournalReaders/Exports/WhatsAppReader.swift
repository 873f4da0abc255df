import JournalModel

/// Reads the chats that WhatsApp exports as text, in the form of any phone and language.
///
/// Each message is an entry of its sender, so that no time and no turn is lost.
enum WhatsAppReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    // Always UTF-8: a broken byte is damage and no older encoding.
    let decoded = PlainText.decoded(file.bytes, repairs: true)
    let text = PlainText.withPlainLines(String(decoding: decoded, as: UTF8.self))
    builder.add(ChatTranscript(text)) { WhatsAppBody($0.body).said }
  }
}

/// One message of WhatsApp, in which the app puts words in the place of pictures and calls.
struct WhatsAppBody {
  private(set) var said = ChatBody()
  /// The mark with which iPhones begin what the app wrote.
  private static let mark: Unicode.Scalar = "\u{200E}"

  init(_ body: String) {
    let isMarked = body.unicodeScalars.first == Self.mark
    var text = WhatsAppWords.withoutEditMark(body)
    takeFiles(&text)
    takePlaces(&text, isMarked: isMarked)
    let plain = PlainText.comparable(text)
    said.text = plain.isEmpty ? "" : Self.withoutMarks(text)
    said.reason = reason(plain, isMarked: isMarked)
  }

  private func reason(_ plain: String, isMarked: Bool) -> SkipReason? {
    if plain.isEmpty { return said.attachments > 0 ? .mediaOnly : .empty }
    if WhatsAppWords.isOmission(plain) { return .mediaOnly }
    if WhatsAppWords.isDeletion(plain) { return .deleted }
    if WhatsAppWords.isFromApp(plain) { return .fromApp }
    // Polls and lists have lines of their own; one line with the mark is a call or a notice.
    let isNotice = isMarked && said.attachments == 0 && !plain.utf8.contains(UInt8(ascii: "\n"))
    return isNotice ? .fromApp : nil
  }

  /// The text without marks around it that can't be seen.
  private static func withoutMarks(_ text: String) -> String {
    var scalars = PlainText.trimmed(text).unicodeScalars
    while let first = scalars.first, first == mark || first == "\u{200F}" { scalars.removeFirst() }
    while let last = scalars.last, last == mark || last == "\u{200F}" { scalars.removeLast() }
    return PlainText.trimmed(String(scalars))
  }

  // MARK: Files

  /// Takes out the names of files that were sent, and counts them.
  private mutating func takeFiles(_ text: inout String) {
    var kept: [Substring] = []
    for line in PlainText.lines(text) {
      let words = Self.withoutFile(line)
      if words != nil { said.attachments += 1 }
      let isBlank = PlainText.comparable(String(words ?? line)).isEmpty
      if !isBlank || !kept.isEmpty { kept.append(words ?? line) }
    }
    text = kept.joined(separator: "\n")
  }

  /// What a line says beside the file it names; `nil` when it names none.
  private static func withoutFile(_ line: Substring) -> Substring? {
    let before = withoutBracketedFile(line) ?? withoutOmission(line)
    if let words = before {
      return isFileWithPages(words) ? "" : words
    }
    let plain = PlainText.comparable(String(line))
    guard plain.hasSuffix(")"), let open = plain.lastIndex(of: "(") else { return nil }
    let words = plain[plain.index(after: open)...].dropLast()
    let name = PlainText.trimmed(plain[..<open])
    let isMark =
      (1...3).contains(words.split(separator: " ").count) && !words.utf8.contains { $0 &- 48 <= 9 }
    return isMark && isFileName(name) ? "" : nil
  }

  /// `words <attached: 00000042-PHOTO.jpg>`, in any language.
  private static func withoutBracketedFile(_ line: Substring) -> Substring? {
    let plain = PlainText.withoutTrailingSpace(line)
    guard plain.hasSuffix(">"), let open = line.lastIndex(of: "<") else { return nil }
    let inside = PlainText.comparable(String(line[line.index(after: open)...])).dropLast()
    let names = inside.split(separator: " ")
    guard names.contains(where: { isFileName(String($0)) }) else { return nil }
    return line[..<open]
  }

  /// `plan.pdf • 12 pages document omitted`, the last words behind a mark.
  private static func withoutOmission(_ line: Substring) -> Substring? {
    guard let last = line.unicodeScalars.lastIndex(of: mark) else { return nil }
    let words = PlainText.comparable(String(line[last...]))
    return WhatsAppWords.isOmission(words) ? line[..<last] : nil
  }

  /// Whether words are only the name of a document and how long it is.
  private static func isFileWithPages(_ words: Substring) -> Bool {
    let plain = PlainText.comparable(String(words))
    let parts = plain.split(separator: "\u{2022}", maxSplits: 1)
    guard let name = parts.first else { return false }
    return isFileName(PlainText.trimmed(name))
  }

  private static let documentEndings: Set<String> = [
    "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "zip", "rar", "7z", "csv", "apk", "html",
    "epub", "rtf", "odt", "ods", "odp", "pages", "numbers", "key", "json", "xml", "ics", "md",
  ]

  private static func isFileName(_ name: String) -> Bool {
    guard name.utf8.count > 4, name.utf8.count < 260, !name.hasSuffix(".") else { return false }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    return SourceFolder.isMedia(name)
      || documentEndings.contains(name[name.index(after: dot)...].lowercased())
  }

  // MARK: Places

  /// Takes out addresses of places on a map, which tell where somebody was.
  private mutating func takePlaces(_ text: inout String, isMarked: Bool) {
    let marks = ["maps.google.com/", "maps.apple.com/", "foursquare.com/v/"]
    guard marks.contains(where: { JournalFormat.has($0, in: text) }) else { return }
    let lines = PlainText.lines(text).map { line -> String in
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      let kept = words.filter { word in
        !marks.contains { JournalFormat.has($0, in: String(word)) }
      }
      guard kept.count < words.count else { return String(line) }
      said.attachments += words.count - kept.count
      let rest = PlainText.comparable(kept.joined(separator: " "))
      // What is left of a line such as "location: https://…" is the app's word, and so is the name
      // and the street of a place behind the app's own mark.
      let isWord = isMarked || !rest.utf8.contains(UInt8(ascii: " "))
      return rest.hasSuffix(":") && isWord ? "" : rest
    }
    text = lines.joined(separator: "\n")
  }
}
