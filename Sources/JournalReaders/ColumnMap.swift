import Diagnostics
import JournalModel

/// Which column of a file holds which field.
struct ColumnMap: Sendable {
  /// A field and the position of its column.
  struct Use: Sendable, Hashable {
    var field: JournalField
    var column: Int
  }

  private(set) var uses: [Use] = []
  /// How many columns the header has.
  let width: Int

  /// Reads a header; `nil` when the file can't be read with it, which the log then says.
  init?(header: [String], line: Int, options: ReadOptions, log: inout FaultLog) {
    width = header.count
    var finder = ColumnFinder(header: header, line: line)
    uses = finder.mapped(options.columnMap, &log) + finder.recognised()
    guard !finder.hasFailed else { return nil }
    guard column(of: .date) != nil else {
      finder.sayNoDate(&log)
      return nil
    }
    guard [.kind, .text, .tags].contains(where: { column(of: $0) != nil }) else {
      finder.sayNoContent(&log)
      return nil
    }
    finder.sayWhatIsLeftOut(&log)
  }

  func column(of field: JournalField) -> Int? {
    uses.first { $0.field == field }?.column
  }
}

/// The steps of finding columns, with what a message may have to say about them.
private struct ColumnFinder {
  let header: [String]
  let line: Int
  private(set) var hasFailed = false
  private var mappedFields: Set<JournalField> = []
  private var usedColumns: Set<Int> = []
  private var rivals: [(column: Int, field: JournalField, winner: Int)] = []

  init(header: [String], line: Int) {
    self.header = header
    self.line = line
  }

  /// The columns that the options name.
  mutating func mapped(_ map: [String: String], _ log: inout FaultLog) -> [ColumnMap.Use] {
    var uses: [ColumnMap.Use] = []
    for field in JournalField.allCases {
      guard let wanted = map[field.word] else { continue }
      mappedFields.insert(field)
      guard let column = column(named: wanted) else {
        sayMissing(wanted, for: field, &log)
        continue
      }
      usedColumns.insert(column)
      uses.append(.init(field: field, column: column))
    }
    return uses
  }

  private func column(named name: String) -> Int? {
    header.firstIndex(of: name)
      ?? header.firstIndex { folded(header: $0) == folded(header: name) }
  }

  /// The columns whose names are known; the plain word of a field wins over other spellings.
  mutating func recognised() -> [ColumnMap.Use] {
    let spellings = JournalField.spellings
    var found: [JournalField: Int] = [:]
    for (column, name) in header.enumerated() where !usedColumns.contains(column) {
      guard let field = spellings[folded(header: name)], !mappedFields.contains(field) else {
        continue
      }
      if let other = found[field] {
        let isBetter = rank(of: column, field) > rank(of: other, field)
        let (winner, loser) = isBetter ? (column, other) : (other, column)
        rivals.append((loser, field, winner))
        found[field] = winner
      } else {
        found[field] = column
      }
    }
    usedColumns.formUnion(found.values)
    return JournalField.allCases.compactMap { field in
      found[field].map { ColumnMap.Use(field: field, column: $0) }
    }
  }

  /// How near a column's name is to the plain word of a field.
  private func rank(of column: Int, _ field: JournalField) -> Int {
    if header[column] == field.word { return 2 }
    return folded(header: header[column]) == field.word ? 1 : 0
  }

  // MARK: What to say

  private mutating func sayMissing(
    _ wanted: String,
    for field: JournalField,
    _ log: inout FaultLog
  ) {
    hasFailed = true
    log.add(
      .error,
      .journalUnknownColumn,
      "there is no column \"\(wanted)\" for \(field.word)"
        + suggestion(closest(to: wanted, among: header)),
      line: line,
      help: [columnList]
    )
  }

  func sayNoDate(_ log: inout FaultLog) {
    log.add(
      .error,
      .journalNoDateColumn,
      "none of the columns is known to hold the date",
      line: line,
      help: [columnList, "name the one that does: --map date=COLUMN"]
    )
  }

  func sayNoContent(_ log: inout FaultLog) {
    log.add(
      .error,
      .journalNoContentColumn,
      "none of the columns is known to hold the kind of a moment or the text of an entry",
      line: line,
      help: [columnList, "name one of them: --map kind=COLUMN or --map text=COLUMN"]
    )
  }

  func sayWhatIsLeftOut(_ log: inout FaultLog) {
    for rival in rivals {
      log.add(
        .note,
        .journalSameField,
        "\(quoted(rival.column)) and \(quoted(rival.winner)) both mean \(rival.field.word); "
          + "\(quoted(rival.winner)) is used",
        line: line
      )
    }
    let rivalColumns = Set(rivals.map { $0.column })
    let unknown = header.indices.filter {
      !usedColumns.contains($0) && !rivalColumns.contains($0) && !header[$0].isEmpty
    }
    guard !unknown.isEmpty else { return }
    let names = unknown.map(quoted).joined(separator: ", ")
    let subject = unknown.count == 1 ? "the column \(names) is" : "the columns \(names) are"
    log.add(.note, .journalUnknownColumn, "\(subject) not used", line: line)
  }

  private var columnList: String {
    let names = header.indices.filter { !header[$0].isEmpty }.map(quoted)
    return "the columns are \(names.prefix(40).joined(separator: ", "))"
  }

  private func quoted(_ column: Int) -> String { quotedName(header[column]) }
}

/// A name in quotes, cut after thirty characters and safe to print on one line.
func quotedName(_ name: String) -> String {
  let shown = name.unicodeScalars.prefix(30).map { $0.value < 0x20 ? " " : String($0) }.joined()
  return "\"\(shown)\(name.unicodeScalars.count > 30 ? "…" : "")\""
}
