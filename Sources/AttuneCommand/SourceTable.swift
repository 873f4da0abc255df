import Diagnostics
import JSONSyntax
import JournalModel

/// What became of the entries of each file: found, used, left out and why, had already.
struct SourceTable {
  /// A file, or a folder or archive of very many files taken together.
  private struct Row {
    var name: String
    var source: JournalSource
    var files = 1
  }

  /// Of a folder with more files than this the table has only the sum.
  private static let mostFiles = 20
  private static let headers = ["file", "format", "found", "used", "left out", "duplicates", "why"]
  /// Columns that a name takes; of a longer one the end is shown, which tells files apart.
  private static let widestName = 48
  /// The columns that hold numbers, which stand to the right.
  private static let numbers = 2...5

  private let sources: [JournalSource]

  init(_ sources: [JournalSource]) { self.sources = sources }

  // MARK: As text

  /// The table with its columns aligned.
  var text: String {
    let rows = self.rows
    var cells = rows.map { Self.cells(of: $0) }
    if rows.count > 1 { cells.append(Self.cells(of: Self.sum(of: rows, named: "all files"))) }
    let lines = ([Self.headers] + cells).map { $0.map { VisibleText($0) } }
    let widths = Self.headers.indices.map { column in
      lines.map { $0[column].width }.max() ?? 0
    }
    return lines.map { Self.line($0, widths) }.joined()
  }

  private static func line(_ cells: [VisibleText], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let space = String(repeating: " ", count: widths[column] - cell.width)
      line += numbers.contains(column) ? space + cell.text : cell.text + space
      line += "  "
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }

  private static func cells(of row: Row) -> [String] {
    let source = row.source
    let name = shortened(row.name) + (row.files > 1 ? " (\(row.files) files)" : "")
    let reasons = reasons(of: source).map { "\($0.count) \($0.words)" }
    let counts = [source.rows, source.used, source.skipped, source.duplicates]
    return [name, source.format] + counts.map { "\($0)" } + [reasons.joined(separator: ", ")]
  }

  private static func shortened(_ name: String) -> String {
    name.count > widestName ? "…" + name.suffix(widestName - 1) : name
  }

  /// The rows of the table, those of a folder with very many files as one.
  private var rows: [Row] {
    var files: [String: Int] = [:]
    for source in sources { files[source.container ?? "", default: 0] += 1 }
    var rows: [Row] = []
    for source in sources {
      if let container = source.container, files[container, default: 0] > Self.mostFiles {
        let row = Row(name: container, source: source)
        // Files of one folder are read one after the other.
        if let last = rows.last, last.name == container {
          rows[rows.count - 1] = Self.sum(of: [last, row])
        } else {
          rows.append(row)
        }
      } else {
        rows.append(Row(name: source.name, source: source))
      }
    }
    return rows
  }

  /// Rows as one, under the name of the first or another one.
  private static func sum(of rows: [Row], named name: String? = nil) -> Row {
    var sum = rows[0]
    for row in rows.dropFirst() {
      sum.files += row.files
      if sum.source.format != row.source.format { sum.source.format = "" }
      sum.source.rows += row.source.rows
      sum.source.used += row.source.used
      sum.source.skipped += row.source.skipped
      sum.source.duplicates += row.source.duplicates
      for reason in SkipReason.allCases {
        sum.source.skips[reason, default: 0] += row.source.skips[reason] ?? 0
      }
    }
    guard let name else { return sum }
    return Row(name: name, source: sum.source)
  }

  /// Why entries were left out, with how many; rows with a fault have been named one by one.
  private static func reasons(
    of source: JournalSource
  ) -> [(name: String, words: String, count: Int)] {
    var reasons = SkipReason.allCases.compactMap { reason in
      (source.skips[reason] ?? 0) > 0
        ? (name: reason.name, words: reason.words, count: source.skips[reason] ?? 0) : nil
    }
    let others = source.skipped - reasons.reduce(0) { $0 + $1.count }
    if others > 0 { reasons.append((name: "fault", words: "with a fault", count: others)) }
    return reasons
  }

  // MARK: As JSON

  /// An object a line for each file.
  var jsonLines: String {
    var json = JSONWriter(.compact)
    for source in sources {
      json.object { json in
        json.member("file", source.name)
        json.member("format", source.format)
        json.member("found", source.rows)
        json.member("used", source.used)
        json.member("leftOut", source.skipped)
        json.member("duplicates", source.duplicates)
        json.member("attachments", source.attachments)
        json.object("reasons") { json in
          for reason in Self.reasons(of: source) { json.member(reason.name, reason.count) }
        }
      }
      json.endLine()
    }
    return json.text
  }
}
