import JournalModel

/// Reads the plain text that Day One exports: entries one after the other below a line `Date:`.
enum DayOneTextReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let lines = PlainText.lines(file.text)
    let starts = lines.indices.filter { lines[$0].hasPrefix(dateMark) }
    let dates = starts.map { String(lines[$0].dropFirst(dateMark.count)) }
    let order = OpenDate.order(of: dates, options: builder.options)
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      guard let time = SpelledDate.read(dates[number], order: order) else {
        builder.skipDate(dates[number], line: start + 1)
        continue
      }
      var entry = ImportedEntry(written: time, line: start + 1)
      var bodyStart = start + 1
      while bodyStart < end, let (name, value) = header(lines[bodyStart]) {
        if name == "Tags" { entry.tags = words(value) }
        if name == "Photos" { entry.attachments = words(value).count }
        bodyStart += 1
      }
      let body = lines[bodyStart..<end].joined(separator: "\n")
      entry.body = DayOneMarkup(body).text
      builder.add(entry)
    }
  }

  private static let dateMark = "\tDate:\t"

  /// A line such as `	Weather:	8°C Cloudy` above the text of an entry.
  private static func header(_ line: Substring) -> (name: String, value: String)? {
    guard line.hasPrefix("\t"), let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[line.index(after: line.startIndex)..<colon]
    guard !name.isEmpty, name.utf8.count < 24, !name.contains("\t") else { return nil }
    let value = line[line.index(after: colon)...]
    guard value.hasPrefix("\t") else { return nil }
    return (String(name), PlainText.trimmed(value))
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { PlainText.trimmed($0) }.filter { !$0.isEmpty }
  }
}
