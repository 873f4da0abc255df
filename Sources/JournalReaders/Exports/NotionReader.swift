import JournalModel

/// Reads what Notion exports: tables as CSV, and a page of Markdown for each row or page.
enum NotionReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    if file.ending == "csv" { readTable(file, &builder) } else { readPage(file, &builder) }
  }

  // MARK: Tables

  private static func readTable(_ file: OpenFile, _ builder: inout ImportBuilder) {
    let table = CSVTable(PlainText.decoded(file.bytes, repairs: false))
    let pages = pageNames(of: file)
    let columns = Columns(table, builder.options)
    for row in table.rows {
      if row.cells.allSatisfy({ PlainText.trimmed($0).isEmpty }) { continue }
      // A row with a page of its own is told by that page, which says all of it and more.
      let title = row.cell(0)
      if !title.isEmpty, pages.contains(NotionName.comparable(title)) { continue }
      let properties = zip(table.header, row.cells).map { name, cell in
        Property(name: name, value: PlainText.trimmed(cell))
      }
      let rest = properties.dropFirst()
      let page = Page(title: title, properties: Array(rest), body: "", line: row.line)
      add(page, date: row.cell(columns.date), order: columns.order, to: &builder)
    }
  }

  private struct Columns {
    let date: Int?
    let order: DateOrder?

    init(_ table: CSVTable, _ options: ReadOptions) {
      let names = table.header.indices.filter { NotionName.isDate(table.header[$0]) }
      // Of several columns with such names the one with the most dates is the one.
      let counts = names.map { column in
        table.rows.prefix(200).count { SpelledDate.read($0.cell(column), order: .dayFirst) != nil }
      }
      let best = counts.max() ?? 0
      date = names.indices.first { counts[$0] == best }.map { names[$0] }
      let column = date
      order = OpenDate.order(of: table.rows.map { $0.cell(column) }, options: options)
    }
  }

  /// The pages in the folder of a table, in a form in which titles can be compared.
  private static func pageNames(of file: OpenFile) -> Set<String> {
    let stem = file.stem.hasSuffix("_all") ? String(file.stem.dropLast(4)) : file.stem
    let outer = file.folders.joined(separator: "/")
    let parents = [stem, NotionName.withoutID(stem)].map { outer.isEmpty ? $0 : "\(outer)/\($0)" }
    var names: Set<String> = []
    for other in file.folder?.files ?? [] where other.ending == "md" {
      guard parents.contains(other.folders.joined(separator: "/")) else { continue }
      names.insert(NotionName.comparable(NotionName.withoutID(other.stem)))
    }
    return names
  }

  // MARK: Pages

  private struct Property {
    var name: String
    var value: String
  }

  private struct Page {
    var title: String
    var properties: [Property]
    var body: String
    var line = 1
  }

  private static func readPage(_ file: OpenFile, _ builder: inout ImportBuilder) {
    let lines = PlainText.lines(file.text)
    var index = 0
    func skipBlank() {
      while index < lines.count, PlainText.trimmed(lines[index]).isEmpty { index += 1 }
    }
    skipBlank()
    var page = Page(title: NotionName.withoutID(file.stem), properties: [], body: "")
    if index < lines.count, lines[index].hasPrefix("# ") {
      page.title = PlainText.trimmed(lines[index].dropFirst(2))
      index += 1
    }
    skipBlank()
    let start = index
    while index < lines.count, let property = property(lines[index]) {
      page.properties.append(property)
      index += 1
    }
    if index < lines.count, !PlainText.trimmed(lines[index]).isEmpty {
      // These lines were text that only looked like properties.
      page.properties = []
      index = start
    }
    page.body = MarkdownPage(Array(lines[index...]), isOutline: false).text
    let dates = page.properties.filter { NotionName.isDate($0.name) }.map { $0.value }
    let order = OpenDate.order(of: dates, options: builder.options)
    let dated = dates.first { SpelledDate.read(NotionName.start(of: $0), order: order) != nil }
    add(page, date: dated ?? page.title, order: order, to: &builder)
  }

  /// A line `Name: value` above the text of a page.
  private static func property(_ line: Substring) -> Property? {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex,
      line.distance(from: line.startIndex, to: colon) <= 40
    else { return nil }
    let rest = line[line.index(after: colon)...]
    guard rest.isEmpty || rest.hasPrefix(" ") else { return nil }
    return Property(name: PlainText.trimmed(line[..<colon]), value: PlainText.trimmed(rest))
  }

  // MARK: Entries

  private static func add(
    _ page: Page,
    date: String,
    order: DateOrder?,
    to builder: inout ImportBuilder
  ) {
    let written = NotionName.start(of: date)
    guard let time = SpelledDate.read(written, order: order) ?? titleDate(page.title) else {
      // Most pages of a workspace are no journal.
      return written.isEmpty || written == page.title
        ? builder.skip(.undated) : builder.skipDate(written, line: page.line)
    }
    var entry = ImportedEntry(written: time, line: page.line)
    entry.title = page.title
    var parts: [String] = []
    for property in page.properties where !property.value.isEmpty {
      take(property, &entry, &parts)
    }
    entry.body = (parts + [page.body]).filter { !$0.isEmpty }.joined(separator: "\n")
    builder.add(entry)
  }

  private static func titleDate(_ title: String) -> WrittenTime? {
    PathDate.inName(title).map { WrittenTime(day: $0) }
  }

  /// Puts a property where it belongs; what nobody knows stays as a line of the text.
  private static func take(
    _ property: Property,
    _ entry: inout ImportedEntry,
    _ parts: inout [String]
  ) {
    let name = folded(header: property.name)
    if NotionName.isDate(property.name) { return }
    switch name {
    case "tags", "tag", "labels", "label", "activities", "categories", "category":
      entry.tags += property.value.split(separator: ",").map { PlainText.trimmed($0) }
    case "people", "person", "with":
      entry.people += property.value.split(separator: ",").map { PlainText.trimmed($0) }
    case "mood", "feeling", "stimmung": entry.mood = ImportedMood(label: property.value)
    case "author", "writer", "createdby": entry.author = property.value
    case "text", "note", "notes", "entry", "content", "body", "journal", "description":
      parts.append(property.value)
    default: parts.append("\(property.name): \(property.value)")
    }
  }
}

/// The names of Notion's files and columns.
enum NotionName {
  /// Whether a name ends in a space and 32 hexadecimal digits.
  static func hasID(_ stem: String) -> Bool {
    let stem = stem.hasSuffix("_all") ? stem.dropLast(4) : stem[...]
    guard let space = stem.lastIndex(of: " ") else { return false }
    let id = stem[stem.index(after: space)...].utf8
    return id.count == 32
      && id.allSatisfy { byte in
        byte &- 48 <= 9 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte | 0x20
      }
  }

  static func withoutID(_ stem: String) -> String {
    let stem = stem.hasSuffix("_all") ? String(stem.dropLast(4)) : stem
    guard hasID(stem), let space = stem.lastIndex(of: " ") else { return stem }
    return String(stem[..<space])
  }

  /// The letters and digits of a title, as many as a file name surely keeps.
  static func comparable(_ title: String) -> String {
    var letters = ""
    for character in title.lowercased() where character.isLetter || character.isNumber {
      letters.append(character)
    }
    return String(letters.prefix(30))
  }

  static func isDate(_ column: String) -> Bool {
    let name = folded(header: column)
    let words = [
      "date", "day", "datum", "fecha", "data", "jour", "created", "createdtime", "createdat",
      "createdon", "when", "entrydate", "journaldate", "timestamp", "日付", "날짜", "дата",
    ]
    return words.contains(name)
  }

  /// The first date of a range `January 15, 2024 → January 17, 2024`.
  static func start(of date: String) -> String {
    PlainText.trimmed(date.split(separator: "→", maxSplits: 1).first ?? "")
  }
}
