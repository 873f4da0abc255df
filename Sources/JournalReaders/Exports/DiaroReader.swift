import Diagnostics
import JournalModel

/// Reads the XML of a Diaro backup.
enum DiaroReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let decoded = PlainText.decoded(file.bytes, repairs: false)
    let start = decoded.prefix(200).drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "<") else {
      return builder.skip(
        .broken,
        .journalSyntax,
        line: 1,
        "this backup is no XML; it seems to be encrypted, so export it without a password"
      )
    }
    let tables = Tables(String(decoding: decoded, as: UTF8.self))
    var media: [String: Int] = [:]
    for row in tables.rows["diaro_attachments"] ?? [] {
      media[row.fields["entry_uid"] ?? "", default: 0] += 1
    }
    let entries = tables.rows["diaro_entries"] ?? []
    for row in entries { add(row, tables, media, to: &builder) }
    if !tables.isWhole { sayBroken(&builder) }
  }

  private static func sayBroken(_ builder: inout ImportBuilder) {
    builder.skip(
      .broken,
      .journalSyntax,
      line: 1,
      "the file ends early; the entries before its end are used"
    )
  }

  /// The rows of all tables of a backup.
  private struct Tables {
    struct Row {
      var fields: [String: String] = [:]
      var line: Int
    }

    private(set) var rows: [String: [Row]] = [:]
    /// The place of each row by its table and its id.
    private var places: [String: Int] = [:]
    /// Whether the element around everything was closed.
    private(set) var isWhole = false

    init(_ xml: String) {
      var scanner = HTMLScanner(xml)
      var table = ""
      var row: Row?
      var field: String?
      while let token = scanner.next() {
        switch token {
        case .open(let tag) where tag.name == "table": table = tag.attributes["name"] ?? ""
        case .open(let tag) where tag.name == "r": row = Row(line: scanner.line)
        case .open(let tag): if row != nil { field = tag.name }
        case .text(let text): if let field { row?.fields[field, default: ""] += text }
        case .close("r"):
          if let row { keep(row, in: table) }
          row = nil
          field = nil
        case .close("data"): isWhole = true
        case .close: field = nil
        }
      }
    }

    private mutating func keep(_ row: Row, in table: String) {
      let uid = row.fields["uid"] ?? ""
      places["\(table) \(uid)"] = rows[table]?.count ?? 0
      rows[table, default: []].append(row)
    }

    /// A field of the row of a table that has an id.
    func value(_ field: String, of uid: String, in table: String) -> String? {
      guard let place = places["\(table) \(uid)"] else { return nil }
      return rows[table]?[place].fields[field]
    }
  }

  private static func add(
    _ row: Tables.Row,
    _ tables: Tables,
    _ media: [String: Int],
    to builder: inout ImportBuilder
  ) {
    let fields = row.fields
    let zone = fields["tz_offset"] ?? ""
    guard let milliseconds = fields["date"].flatMap({ Int64(PlainText.trimmed($0)) }),
      let time = builder.written(at: milliseconds / 1000, zones: [PlainText.trimmed(zone)])
    else { return builder.skipDate(fields["date"], line: row.line) }
    var entry = ImportedEntry(written: time, line: row.line)
    entry.id = fields["uid"]?.lowercased()
    entry.title = fields["title"] ?? ""
    entry.body = fields["text"] ?? ""
    entry.attachments = media[fields["uid"] ?? ""] ?? 0
    entry.tags = (fields["tags"] ?? "").split(separator: ",").compactMap {
      tables.value("title", of: PlainText.trimmed($0), in: "diaro_tags")
    }
    if let folder = tables.value("title", of: fields["folder_uid"] ?? "", in: "diaro_folders") {
      entry.tags.append(folder)
    }
    entry.mood = mood(fields["mood"] ?? "", tables)
    builder.add(entry)
  }

  /// The mood of an id; the weight tells its place, for the ids run the other way.
  private static func mood(_ uid: String, _ tables: Tables) -> ImportedMood? {
    guard let title = tables.value("title", of: uid, in: "diaro_moods"), !title.isEmpty else {
      return nil
    }
    let weight = tables.value("weight", of: uid, in: "diaro_moods").flatMap { Double($0) }
    return ImportedMood(
      label: title,
      level: weight.flatMap { ImportedMood.level($0, worst: 1, best: 5) }
    )
  }
}
