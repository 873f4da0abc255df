/// The text of one Markdown page without what only an app understands.
///
/// Marks such as `**bold**` stay: they are what was written.
struct MarkdownPage {
  private(set) var text = ""
  /// Tags in the text such as `#date-night`, none from code.
  private(set) var tags: [String] = []
  /// Fields such as `mood:: 4`, by their names in lower case.
  private(set) var fields: [String: String] = [:]
  /// Pictures and other files that were shown in it.
  private(set) var attachments = 0

  /// - Parameters:
  ///   - lines: the lines of the page behind its front matter.
  ///   - isOutline: whether it is one of Logseq's, where every line is a bullet with properties.
  init(_ lines: [Substring], isOutline: Bool) {
    var kept: [String] = []
    var spoken: [String] = []
    var isFenced = false
    var drawer = false
    for line in lines {
      let trimmed = PlainText.trimmed(line)
      if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
        isFenced.toggle()
        kept.append(String(line))
      } else if isFenced {
        kept.append(String(line))
      } else if isOutline, isDrawerLine(trimmed, &drawer) || isAppProperty(trimmed) {
        continue
      } else {
        takeField(trimmed)
        let plain = inline(String(line))
        kept.append(plain)
        spoken.append(Self.withoutCode(plain))
      }
    }
    let whole = Self.withoutComments(kept.joined(separator: "\n"))
    text = PlainText.trimmed(attachments > 0 ? PlainText.withTrimmedLines(whole) : whole)
    if isOutline, PlainText.trimmed(text.filter { $0 != "-" && $0 != "*" }).isEmpty { text = "" }
    tags = InlineTags.find(in: spoken.joined(separator: "\n"), signs: ["#"])
  }

  // MARK: Outlines

  /// Whether a line is part of a drawer such as `:LOGBOOK:`, which ends with `:END:`.
  private func isDrawerLine(_ line: String, _ isInside: inout Bool) -> Bool {
    let line = line.hasPrefix("- ") ? PlainText.trimmed(line.dropFirst(2)) : line
    if isInside {
      if line == ":END:" { isInside = false }
      return true
    }
    isInside = line == ":LOGBOOK:" || line == ":PROPERTIES:"
    return isInside
  }

  private func isAppProperty(_ line: String) -> Bool {
    let line = line.hasPrefix("- ") ? PlainText.trimmed(line.dropFirst(2)) : line
    return ["id:: ", "collapsed:: ", "logseq.", "heading:: ", "ls-type:: ", "hl-"]
      .contains { line.hasPrefix($0) && JournalFormat.has("::", in: line) }
  }

  // MARK: Fields and links

  private mutating func takeField(_ line: String) {
    let line = line.hasPrefix("- ") ? PlainText.trimmed(line.dropFirst(2)) : line
    let bare = line.drop { $0 == "[" || $0 == "(" }
    guard let colons = bare.firstIndex(of: ":") else { return }
    let rest = bare[bare.index(after: colons)...]
    guard rest.first == ":", colons > bare.startIndex else { return }
    let name = PlainText.trimmed(bare[..<colons]).lowercased()
    guard !name.isEmpty, name.utf8.count <= 30, !name.contains(" ") else { return }
    var value = PlainText.trimmed(rest.dropFirst())
    while value.hasSuffix("]") || value.hasSuffix(")") { value.removeLast() }
    if !value.isEmpty { fields[name] = value }
  }

  /// A line with links as their words, and without pictures.
  private mutating func inline(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "[")) else { return line }
    let bytes = ContiguousArray(line.utf8)
    var plain: ContiguousArray<UInt8> = []
    var offset = 0
    while offset < bytes.count {
      if let end = embedded(bytes, at: offset) {
        attachments += 1
        offset = end
      } else if let (label, end) = wikiLink(bytes, at: offset) {
        plain += bytes[label]
        offset = end
      } else {
        plain.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The end of `![[file]]` or `![words](file)`.
  private func embedded(_ bytes: ContiguousArray<UInt8>, at start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "!"), start + 1 < bytes.count else { return nil }
    if let (_, end) = wikiLink(bytes, at: start + 1) { return end }
    return MarkdownLink(in: bytes, at: start)?.end
  }

  /// The words of `[[Note]]` or `[[Note|words]]`, and the offset behind it.
  private func wikiLink(
    _ bytes: ContiguousArray<UInt8>,
    at start: Int
  ) -> (label: Range<Int>, end: Int)? {
    let bracket = UInt8(ascii: "[")
    guard start + 4 < bytes.count, bytes[start] == bracket, bytes[start + 1] == bracket else {
      return nil
    }
    var position = start + 2
    var labelStart = position
    while position + 1 < bytes.count, position - start < 500 {
      if bytes[position] == UInt8(ascii: "|") { labelStart = position + 1 }
      if bytes[position] == UInt8(ascii: "]"), bytes[position + 1] == UInt8(ascii: "]") {
        return labelStart < position ? (labelStart..<position, position + 2) : nil
      }
      if bytes[position] == bracket { return nil }
      position += 1
    }
    return nil
  }

  // MARK: Comments and code

  /// The text without Obsidian's comments, which stand between two `%%`.
  private static func withoutComments(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
    guard parts.count > 4 else { return text }
    var kept: [UInt8] = []
    let bytes = Array(text.utf8)
    var offset = 0
    while offset < bytes.count {
      guard isMark(bytes, at: offset) else {
        kept.append(bytes[offset])
        offset += 1
        continue
      }
      var end = offset + 2
      while end < bytes.count, !isMark(bytes, at: end) { end += 1 }
      if end >= bytes.count {
        // Without an end it is no comment.
        kept += bytes[offset...]
        break
      }
      offset = end + 2
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func isMark(_ bytes: [UInt8], at offset: Int) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == UInt8(ascii: "%")
      && bytes[offset + 1] == UInt8(ascii: "%")
  }

  /// A line without what stands between backticks.
  private static func withoutCode(_ line: String) -> String {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return line }
    return parts.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }
      .joined(separator: " ")
  }
}
