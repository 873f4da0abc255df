import JournalModel

/// Reads the journals of jrnl as text: `[2024-03-14 21:05] Title`, or without brackets before 2.0.
enum JrnlTextReader {
  /// The first line of an entry: its date, and what stands behind it.
  private struct Head {
    var written: String
    var title: String
    var isBracketed: Bool
  }

  /// Whether the first lines that hold anything are those of such a journal.
  static func isJournal(_ lines: ArraySlice<Substring>) -> Bool {
    guard let first = lines.first(where: { !PlainText.trimmed($0).isEmpty }) else { return false }
    return head(of: first).map { $0.isBracketed || isClocked($0) } ?? false
  }

  /// Without brackets only a date with a time is a sign; a page may well begin with a day.
  private static func isClocked(_ head: Head) -> Bool { SpelledDate.readClock(head.written) != nil }

  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let lines = PlainText.lines(file.text)
    let heads = lines.map(head)
    let bracketed = heads.count { $0?.isBracketed ?? false }
    let bare = heads.count { $0.map { !$0.isBracketed } ?? false }
    // One form is the file's own; lines in the other one are text.
    let isBracketed = bracketed >= bare
    let starts = lines.indices.filter { heads[$0].map { $0.isBracketed == isBracketed } ?? false }
    let dates = starts.compactMap { heads[$0]?.written }
    let order = OpenDate.order(of: dates, options: builder.options)
    let before = lines[..<(starts.first ?? 0)].joined(separator: "\n")
    if !PlainText.trimmed(before).isEmpty { builder.skipDate(nil, line: 1) }
    for (number, start) in starts.enumerated() {
      guard let head = heads[start] else { continue }
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      let body = lines[start + 1..<end].joined(separator: "\n")
      add(head, body, order, line: start + 1, to: &builder)
    }
  }

  private static func add(
    _ head: Head,
    _ body: String,
    _ order: DateOrder?,
    line: Int,
    to builder: inout ImportBuilder
  ) {
    guard let time = SpelledDate.read(head.written, order: order) else {
      return builder.skipDate(head.written, line: line)
    }
    var entry = ImportedEntry(written: time, line: line)
    var title = PlainText.trimmed(head.title)
    // A star at the end marks a favourite.
    if title.hasSuffix(" *") { title = PlainText.trimmed(title.dropLast(2)) }
    entry.title = title
    entry.body = body
    entry.tags = InlineTags.find(in: entry.text, signs: ["@", "#"])
    builder.add(entry)
  }

  private static func head(of line: Substring) -> Head? {
    if line.hasPrefix("[") {
      guard let close = line.firstIndex(of: "]") else { return nil }
      let inside = String(line[line.index(after: line.startIndex)..<close])
      let rest = line[line.index(after: close)...]
      guard rest.isEmpty || rest.hasPrefix(" "), isDate(inside) else { return nil }
      return Head(written: inside, title: String(rest), isBracketed: true)
    }
    guard let first = line.utf8.first, first &- 48 <= 9 else { return nil }
    return bareHead(line)
  }

  /// `2013-06-09 15:39 Title`, the form of old versions.
  private static func bareHead(_ line: Substring) -> Head? {
    let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard words.count >= 2, 8...10 ~= words[0].utf8.count, words[1].utf8.count <= 8 else {
      return nil
    }
    let written = "\(words[0]) \(words[1])"
    guard isDate(written), SpelledDate.readClock(String(words[1])) != nil else { return nil }
    return Head(
      written: written,
      title: words.count > 2 ? String(words[2]) : "",
      isBracketed: false
    )
  }

  /// Whether what stands in brackets is a date and nothing else.
  private static func isDate(_ text: String) -> Bool {
    guard text.utf8.count <= 40, text.utf8.count >= 6, !text.contains(",") else { return false }
    guard SpelledDate.isPlain(text) else { return false }
    return SpelledDate.read(text, order: .dayFirst) != nil
      || SpelledDate.read(text, order: .monthFirst) != nil
  }
}
