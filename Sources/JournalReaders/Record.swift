import Diagnostics
import ByteReading
import JournalModel

/// The values of one row or object, as places in the reader's buffer.
struct Record: Sendable {
  struct Value: Sendable, Hashable {
    /// What is meant, in the data or decoded in the scratch of the buffer.
    var content: Range<Int>
    /// Where it is written, or -1 where the column or key is missing.
    var origin: Int

    static var missing: Value { Value(content: 0..<0, origin: -1) }
  }

  /// A place in the data whose line and column are known; the others are counted from it.
  struct Anchor: Sendable, Hashable {
    var offset: Int
    var line: Int
    var column = 1
  }

  /// The start of the row or object.
  var anchor: Anchor
  private var values = ContiguousArray(repeating: Value.missing, count: JournalField.allCases.count)
  /// One bit for each field that has had a value; rare ones need not be asked for one by one.
  private var seen: UInt32 = 0

  init(anchor: Anchor) { self.anchor = anchor }

  /// What is written for a field; `nil` where the column or key is missing.
  subscript(field: JournalField) -> Value? {
    @inline(__always) get {
      let value = values[field.rawValue]
      return value.origin < 0 ? nil : value
    }
    @inline(__always) set {
      values[field.rawValue] = newValue ?? .missing
      seen |= 1 << UInt32(truncatingIfNeeded: field.rawValue)
    }
  }

  /// Takes the values of a row of CSV, where its fields stand.
  @inline(__always)
  mutating func take(_ uses: ContiguousArray<ColumnMap.Use>, of scanner: CSVScanner) {
    var seen: UInt32 = 0
    var values = self.values.mutableSpan
    for use in uses {
      guard use.column < scanner.fieldCount else {
        values[use.field.rawValue] = .missing
        continue
      }
      let field = scanner.field(use.column)
      values[use.field.rawValue] = Value(content: field.inner, origin: field.start)
      seen |= 1 << UInt32(truncatingIfNeeded: use.field.rawValue)
    }
    self.seen = seen
  }

  /// Makes the record ready for the next object.
  mutating func reset(at anchor: Anchor) {
    self.anchor = anchor
    seen = 0
    for index in values.indices { values[index] = .missing }
  }

  /// Whether any of some fields, given as bits by their raw values, may have a value.
  @inline(__always)
  func mayHave(_ fields: UInt32) -> Bool { seen & fields != 0 }

  /// The value of a field as it stands there; empty where nothing is written.
  @inline(__always)
  func value(_ field: JournalField) -> Range<Int> { values[field.rawValue].content }

  /// The value of a field without spaces at its ends; empty where nothing is written.
  @inline(__always)
  func content(_ field: JournalField, in bytes: RawSpan) -> Range<Int> {
    bytes.trimmed(values[field.rawValue].content)
  }

  /// Where a field is written, or the start of the record where it is missing.
  func place(of field: JournalField, in bytes: RawSpan, file: String) -> SourcePlace {
    anchor.place(of: self[field]?.origin ?? anchor.offset, in: bytes, file: file)
  }
}

extension Record.Anchor {
  /// The line and column of an offset at or behind this one.
  func place(of offset: Int, in bytes: RawSpan, file: String) -> SourcePlace {
    let reached = moved(to: offset, in: bytes)
    return SourcePlace(file: file, line: reached.line, column: reached.column)
  }

  /// The anchor of an offset at or behind this one.
  ///
  /// Lines end with LF, CRLF or CR. Columns count scalars, or bytes where a line is not UTF-8.
  func moved(to target: Int, in bytes: RawSpan) -> Record.Anchor {
    var reached = self
    let end = max(offset, min(target, bytes.byteCount))
    var index = bytes.plainEnd(from: offset, upTo: end)
    reached.column += index - offset
    var lineStart = index
    while index < end {
      if index + 8 <= end, !bytes.word(at: index).holdsLineBreak {
        index += 8
        continue
      }
      let byte = bytes.byte(at: index)
      index += 1
      let next = index < target && index < bytes.byteCount ? bytes.byte(at: index) : 0
      guard byte == 0x0A || (byte == 0x0D && next != 0x0A) else { continue }
      reached.line += 1
      reached.column = 1
      lineStart = index
    }
    let line = bytes.extracting(lineStart..<max(lineStart, min(target, bytes.byteCount)))
    reached.column += isUTF8(line) ? line.scalarCount() : line.byteCount
    reached.offset = target
    return reached
  }
}

extension RawSpan {
  /// The end of what is surely printable ASCII, so that each byte is a column of one line.
  @inline(__always)
  fileprivate func plainEnd(from start: Int, upTo end: Int) -> Int {
    let last = SIMD16<Int8>(repeating: 0x1F)
    var offset = start
    while offset <= end &- 16 {
      let words = unsafe unsafeBitCast(
        signedVector(at: offset) .> last,
        to: SIMD2<UInt64>.self
      )
      guard words[0] & words[1] == .max else { break }
      offset &+= 16
    }
    return offset
  }
}

extension UInt64 {
  /// Whether one of its eight bytes is LF or CR.
  fileprivate var holdsLineBreak: Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (feed, carriage) = (self ^ (ones &* 0x0A), self ^ (ones &* 0x0D))
    // A byte that is zero, and no other before it, borrows into its own high bit.
    let found = ((feed &- ones) & ~feed) | ((carriage &- ones) & ~carriage)
    return found & (ones &* 0x80) != 0
  }
}
