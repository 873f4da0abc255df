/// A whole table in memory, for exports that are small and need to be looked at as a whole.
struct CSVTable: Sendable {
  struct Row: Sendable, Hashable {
    /// The line on which it starts.
    var line: Int
    var cells: [String]
    /// Which cells stood in quotes.
    var isQuoted: [Bool] = []
  }

  private(set) var header: [String] = []
  private(set) var rows: [Row] = []
  /// Lines on which a quote was opened and never closed; it was read as a letter.
  private(set) var openQuotes: [Int] = []
  let delimiter: UInt8

  /// Reads UTF-8; blank lines are no rows.
  init(_ bytes: ContiguousArray<UInt8>, isWhole: Bool = true, rowLimit: Int = .max) {
    var buffer = RowBuffer()
    buffer.replace(before: 0, with: bytes)
    let stated = DelimiterFinder.statedDelimiter(in: buffer)
    let spellings = JournalField.spellings
    delimiter = DelimiterFinder.find(in: buffer, isWhole: isWhole) {
      spellings[folded(header: $0)] != nil
    }
    var scanner = CSVScanner(delimiter: delimiter, fieldLimit: 10_000)
    var line = 1
    var isPastHint = stated == nil
    scan: while rows.count < rowLimit {
      switch scanner.scanRow(of: buffer, isLast: isWhole) {
      case .row:
        let start = line
        line += scanner.lineBreaks
        if scanner.isBlankRow { continue }
        if isPastHint { add(scanner.fields, of: buffer, line: start) }
        isPastHint = true
      case .openQuote(let offset):
        openQuotes.append(line)
        scanner.takeLiterally(quoteAt: offset)
      case .needsMore, .end: break scan
      }
    }
  }

  private mutating func add(
    _ fields: some Collection<CSVScanner.Field>,
    of buffer: RowBuffer,
    line: Int
  ) {
    let cells = fields.map { Self.text(of: $0, in: buffer) }
    if header.isEmpty {
      header = cells.map { PlainText.trimmed($0) }
    } else {
      let isQuoted = fields.map { $0.marks.contains(.quoted) }
      rows.append(Row(line: line, cells: cells, isQuoted: isQuoted))
    }
  }

  /// The column of the first of these names that the header has, whatever their case and spaces.
  func column(_ names: String...) -> Int? {
    for name in names {
      if let column = header.firstIndex(where: { folded(header: $0) == folded(header: name) }) {
        return column
      }
    }
    return nil
  }

  /// The text of a field as meant: outer quotes gone, doubled ones single.
  private static func text(of field: CSVScanner.Field, in buffer: RowBuffer) -> String {
    guard field.marks.contains(.quoted), !field.marks.isDisjoint(with: [.doubled, .tail]) else {
      return String(decoding: buffer.bytes[field.inner], as: UTF8.self)
    }
    let quote = UInt8(ascii: "\"")
    var text: [UInt8] = []
    var offset = field.start + 1
    var isInside = true
    while offset < field.end {
      let byte = buffer.bytes[offset]
      offset += 1
      if isInside, byte == quote {
        guard offset < field.end, buffer.bytes[offset] == quote else {
          isInside = false
          continue
        }
        offset += 1
      }
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension CSVTable.Row {
  /// The text of a column without spaces around it; empty where the row is too short.
  func cell(_ column: Int?) -> String {
    guard let column, column < cells.count else { return "" }
    return PlainText.trimmed(cells[column])
  }
}
