import JournalModel

/// Finds the delimiter of a CSV file from its first rows.
enum DelimiterFinder {
  /// The delimiters that are tried, the likelier first.
  static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]
  private static let rowLimit = 100

  /// The delimiter that makes the most of the header and cuts the rows like it.
  /// - Parameters:
  ///   - buffer: the start of the file.
  ///   - isWhole: whether that is all of it.
  ///   - isColumn: whether a header name is one that will be used.
  /// - Returns: one of `candidates`, or what a line `sep=` states.
  static func find(
    in buffer: RowBuffer,
    isWhole: Bool,
    isColumn: (String) -> Bool
  ) -> UInt8 {
    if let stated = statedDelimiter(in: buffer) { return stated }
    var best = (delimiter: candidates[0], score: -1)
    for delimiter in candidates {
      let score = score(delimiter, buffer, isWhole, isColumn)
      if score > best.score { best = (delimiter, score) }
    }
    return best.delimiter
  }

  /// The delimiter of a first line `sep=;`, which spreadsheets write and read.
  static func statedDelimiter(in buffer: RowBuffer) -> UInt8? {
    let line = buffer.bytes[..<buffer.end].prefix { $0 != 0x0A && $0 != 0x0D }
    let text = line.filter { $0 != UInt8(ascii: "\"") }
    guard text.count == 5, text.prefix(4).elementsEqual("sep=".utf8, by: { $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    guard let delimiter = text.last, canDelimit(delimiter) else { return nil }
    return delimiter
  }

  /// Letters, digits, quotes and control characters other than a tab stand for themselves.
  private static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case ...0x20, UInt8(ascii: "\""), 0x7F...: false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
    case UInt8(ascii: "a")...UInt8(ascii: "z"): false
    default: true
    }
  }

  private static func score(
    _ delimiter: UInt8,
    _ buffer: RowBuffer,
    _ isWhole: Bool,
    _ isColumn: (String) -> Bool
  ) -> Int {
    var scanner = CSVScanner(delimiter: delimiter, fieldLimit: 1000)
    var width = 0
    var known = 0
    var rows = 0
    var alike = 0
    while rows < rowLimit, scanner.scanRow(of: buffer, isLast: isWhole) == .row {
      if scanner.isBlankRow { continue }
      if width == 0 {
        width = scanner.fieldCount
        known = scanner.fields.count { isColumn(buffer.text(of: $0)) }
      } else {
        rows += 1
        if scanner.fieldCount == width { alike += 1 }
      }
    }
    // A known name outweighs any number of rows; a single column is cut alike by everything.
    return known * 1000 + (width > 1 ? 100 + (rows > 0 ? alike * 100 / rows : 0) : 0)
  }
}

extension CSVScanner {
  /// Whether the row is an empty line.
  var isBlankRow: Bool { fieldCount == 1 && field(0).start == field(0).end }
}

extension RowBuffer {
  /// The text of a field, without its quotes and the spaces around it.
  func text(of field: CSVScanner.Field) -> String {
    let range = unsafe bytes.span.bytes.trimmed(field.inner)
    let text = String(decoding: bytes[range], as: UTF8.self)
    return field.marks.hasAny(of: .doubled) ? text.unquoted : text
  }
}

extension String {
  /// The text with each pair of quotes as one.
  fileprivate var unquoted: String {
    var isSecond = false
    return filter { character in
      isSecond = character == "\"" && !isSecond
      return character != "\"" || isSecond
    }
  }
}

extension CSVScanner.Field {
  /// The field without the quotes around it.
  @inline(__always)
  var inner: Range<Int> {
    let isQuoted = marks.hasAny(of: .quoted) && !marks.hasAny(of: .tail) && end &- start >= 2
    let margin = isQuoted ? 1 : 0
    return (start &+ margin)..<(end &- margin)
  }
}
