import Diagnostics
import JSONSyntax

/// A column of a sheet that people fill in with a spreadsheet.
protocol SheetField: Hashable, Sendable {
  /// The field of a column, whatever its case and spaces.
  init?(header: String)

  /// The name of the column.
  var rawValue: String { get }

  /// Columns without which a sheet can't be read.
  static var needed: [Self] { get }
  /// The command that writes the sheet as it should be.
  static var command: String { get }
  /// The code of a sheet without a column it needs, or without anything.
  static var noColumn: DiagnosticCode { get }
  /// The code of a row with too many cells, or a quote without an end.
  static var rowShape: DiagnosticCode { get }
}

/// The rows of a sheet in CSV, whatever its separator.
struct SheetTable<Field: SheetField> {
  /// The texts of one row with their places.
  typealias Row = [Field: JSONText]

  /// What reading a sheet gives, in the order of the file.
  enum Part {
    case row(Row, at: Range<Int>)
    case fault(DiagnosticCode, String, at: Range<Int>, help: [String])
  }

  /// More columns than this belong to no sheet of ours.
  private static var mostColumns: Int { 256 }

  private let source: SourceText
  private let buffer: RowBuffer

  init(_ source: SourceText) {
    self.source = source
    var buffer = RowBuffer()
    buffer.replace(before: 0, with: source.bytes)
    self.buffer = buffer
  }

  func read(_ take: (Part) -> Void) {
    let delimiter = DelimiterFinder.find(in: buffer, isWhole: true) {
      Field(header: $0) != nil
    }
    var scanner = CSVScanner(delimiter: delimiter, fieldLimit: Self.mostColumns)
    var columns: [Field?]?
    while true {
      switch scanner.scanRow(of: buffer, isLast: true) {
      case .row:
        if scanner.isBlankRow || isSeparatorLine(scanner) { continue }
        guard let known = columns else {
          columns = header(scanner, take)
          if columns == nil { return }
          continue
        }
        read(scanner, columns: known, take)
      case .openQuote(let offset):
        take(
          .fault(
            Field.rowShape,
            "a quote opens here and is never closed",
            at: offset..<offset + 1,
            help: ["a cell that begins with a quote ends with one"]
          )
        )
        return
      case .needsMore, .end:
        if columns == nil {
          take(.fault(Field.noColumn, "there is nothing in this sheet", at: 0..<1, help: []))
        }
        return
      }
    }
  }

  private func isSeparatorLine(_ scanner: CSVScanner) -> Bool {
    scanner.rowStart == 0 && DelimiterFinder.statedDelimiter(in: buffer) != nil
  }

  // MARK: The header

  /// The field of each column; `nil` when the sheet can't be read with them.
  private func header(_ scanner: CSVScanner, _ take: (Part) -> Void) -> [Field?]? {
    let names = scanner.fields.map { buffer.text(of: $0) }
    let fields = names.map { Field(header: $0) }
    var isComplete = true
    for needed in Field.needed where !fields.contains(needed) {
      isComplete = false
      take(
        .fault(
          Field.noColumn,
          "there is no column \"\(needed.rawValue)\"",
          at: scanner.rowStart..<scanner.rowStart + 1,
          help: [
            "the columns are \(names.prefix(20).map(quotedName).joined(separator: ", "))",
            "\(Field.command) writes the sheet as it should be",
          ]
        )
      )
    }
    return isComplete ? fields : nil
  }

  // MARK: Rows

  private func read(
    _ scanner: CSVScanner,
    columns: [Field?],
    _ take: (Part) -> Void
  ) {
    var row: Row = [:]
    for (column, field) in columns.enumerated() where column < scanner.fieldCount {
      guard let field, row[field] == nil else { continue }
      let cell = scanner.field(column)
      row[field] = JSONText(
        text: FormulaGuard.plain(buffer.text(of: cell)),
        range: cell.start..<cell.end
      )
    }
    let start = scanner.rowStart..<scanner.rowStart + 1
    guard scanner.fieldCount <= columns.count else {
      return take(
        .fault(
          Field.rowShape,
          "this row has \(scanner.fieldCount) cells and the header \(columns.count)",
          at: start,
          help: ["a text with a comma stands in quotes"]
        )
      )
    }
    take(.row(row, at: start))
  }
}
