import Diagnostics
import JSONSyntax

/// The rows of an answers sheet in CSV, whatever its separator.
struct AnswersTable {
  /// More columns than this belong to no sheet of ours.
  private static let mostColumns = 256

  private let source: SourceText
  private let buffer: RowBuffer

  init(_ source: SourceText) {
    self.source = source
    var buffer = RowBuffer()
    buffer.replace(before: 0, with: source.bytes)
    self.buffer = buffer
  }

  func read(_ builder: inout AnswerBuilder) {
    let delimiter = DelimiterFinder.find(in: buffer, isWhole: true) {
      AnswerField(header: $0) != nil
    }
    var scanner = CSVScanner(delimiter: delimiter, fieldLimit: Self.mostColumns)
    var columns: [AnswerField?]?
    while true {
      switch scanner.scanRow(of: buffer, isLast: true) {
      case .row:
        if scanner.isBlankRow || isSeparatorLine(scanner) { continue }
        guard let known = columns else {
          columns = header(scanner, &builder)
          if columns == nil { return }
          continue
        }
        read(scanner, columns: known, &builder)
      case .openQuote(let offset):
        builder.report(
          .answersRowShape,
          "a quote opens here and is never closed",
          at: offset..<offset + 1,
          help: ["a cell that begins with a quote ends with one"]
        )
        return
      case .needsMore, .end:
        if columns == nil { sayNothing(&builder) }
        return
      }
    }
  }

  private func isSeparatorLine(_ scanner: CSVScanner) -> Bool {
    scanner.rowStart == 0 && DelimiterFinder.statedDelimiter(in: buffer) != nil
  }

  private func sayNothing(_ builder: inout AnswerBuilder) {
    builder.report(.answersNoColumn, "there is nothing in this sheet", at: 0..<1)
  }

  // MARK: The header

  /// The field of each column; `nil` when the sheet can't be read with them.
  private func header(_ scanner: CSVScanner, _ builder: inout AnswerBuilder) -> [AnswerField?]? {
    let names = scanner.fields.map { buffer.text(of: $0) }
    let fields = names.map { AnswerField(header: $0) }
    var isComplete = true
    for needed in [AnswerField.id, .answer, .date] where !fields.contains(needed) {
      isComplete = false
      builder.report(
        .answersNoColumn,
        "there is no column \"\(needed.rawValue)\"",
        at: scanner.rowStart..<scanner.rowStart + 1,
        help: [
          "the columns are \(names.prefix(20).map(quotedName).joined(separator: ", "))",
          "attune brief --answers-sheet writes the sheet as it should be",
        ]
      )
    }
    return isComplete ? fields : nil
  }

  // MARK: Rows

  private func read(
    _ scanner: CSVScanner,
    columns: [AnswerField?],
    _ builder: inout AnswerBuilder
  ) {
    var row: AnswerRow = [:]
    for (column, field) in columns.enumerated() where column < scanner.fieldCount {
      guard let field, row[field] == nil else { continue }
      let cell = scanner.field(column)
      row[field] = JSONText(text: plain(buffer.text(of: cell)), range: cell.start..<cell.end)
    }
    let start = scanner.rowStart..<scanner.rowStart + 1
    guard scanner.fieldCount <= columns.count else {
      return builder.report(
        .answersRowShape,
        "this row has \(scanner.fieldCount) cells and the header \(columns.count)",
        at: start,
        help: ["a text with a comma stands in quotes"]
      )
    }
    builder.add(row, at: start)
  }

  /// A text without the apostrophe that keeps a spreadsheet from running it.
  private func plain(_ text: String) -> String {
    let signs: [Character] = ["=", "+", "-", "@", "|", "%"]
    guard text.first == "'", let second = text.dropFirst().first, signs.contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }
}
