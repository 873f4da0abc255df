import ByteReading

/// Walks from field to field through a row in which nothing is unusual, as most are.
///
/// Such a row may have quoted fields, with doubled quotes and line breaks in them, but no quote
/// where none belongs and no lone CR. Within quotes only what could end them is looked for, so that
/// a text costs little more than its bytes.
struct PlainWalk {
  /// A row that was passed.
  struct Row {
    /// Where the next row starts.
    var end: Int
    var fieldCount = 0
    var lineBreaks = 1
    var marks = CSVScanner.Marks.none
  }

  private let delimiter: UInt8
  /// Where the data ends.
  private let end: Int
  /// A bit for each of 64 bytes from `start` on that may mean something and is still to come.
  private var hits: UInt64 = 0
  private var start: Int
  private var scanned: Int
  private var row: Row

  @inline(__always)
  init(from offset: Int, upTo end: Int, delimiter: UInt8) {
    self.delimiter = delimiter
    self.end = end
    start = offset
    scanned = offset
    row = Row(end: offset)
  }

  /// Passes the row and puts its fields into `fields`.
  /// - Returns: `nil` where something unusual was met, or the end of the data.
  @inline(__always)
  mutating func pass(
    _ bytes: RawSpan,
    _ fields: inout MutableSpan<CSVScanner.Field>,
    _ room: Int
  ) -> Row? {
    while let hit = nextHit(bytes) {
      let byte = bytes.byte(at: hit)
      var field = CSVScanner.Field(start: row.end, end: hit, marks: .none)
      var ending = byte
      if byte == quote {
        guard hit == row.end, let close = passQuotes(bytes, &field.marks) else { return nil }
        field.end = close
        ending = bytes.byte(at: close)
      }
      guard row.fieldCount < room else { return nil }
      fields[row.fieldCount] = field
      row.fieldCount &+= 1
      row.marks.add(field.marks)
      row.end = field.end &+ 1
      if ending == delimiter { continue }
      if ending == lineFeed { return row }
      guard ending == carriageReturn, row.end < end, bytes.byte(at: row.end) == lineFeed else {
        return nil
      }
      row.end &+= 1
      return row
    }
    return nil
  }

  /// The next byte that may mean something outside quotes; `nil` at the end of the data.
  @inline(__always)
  private mutating func nextHit(_ bytes: RawSpan) -> Int? {
    while hits == 0 {
      guard scanned < end else { return nil }
      hits = marked(bytes, scanned, delimiter)
      start = scanned
      scanned &+= 64
    }
    let hit = start &+ hits.trailingZeroBitCount
    hits &= hits &- 1
    return hit
  }

  /// Passes a quoted text up to the byte behind its closing quote.
  @inline(__always)
  private mutating func passQuotes(_ bytes: RawSpan, _ marks: inout CSVScanner.Marks) -> Int? {
    marks = .quoted
    var offset = row.end &+ 1
    while offset < end {
      var found = bytes.quotesAndControls(at: offset)
      while found != 0 {
        let hit = offset &+ found.trailingZeroBitCount
        found &= found &- 1
        guard hit &+ 1 < end else { return nil }
        let (byte, next) = (bytes.byte(at: hit), bytes.byte(at: hit &+ 1))
        if byte == quote {
          guard next == quote else { return goOn(from: hit &+ 1) }
          marks.add(.doubled)
          // The second quote may be the first of the next 64 bytes.
          if found == 0 { offset = hit &+ 2 &- 64 }
          found &= found &- 1
        } else if byte == lineFeed {
          row.lineBreaks &+= 1
        } else if byte == carriageReturn, next != lineFeed {
          return nil
        }
      }
      offset &+= 64
    }
    return nil
  }

  /// Looks for the next field behind a quoted one.
  @inline(__always)
  private mutating func goOn(from offset: Int) -> Int {
    let distance = offset &+ 1 &- start
    if distance < 64 {
      hits &= .max &<< UInt64(truncatingIfNeeded: distance)
    } else {
      hits = 0
      scanned = offset &+ 1
    }
    return offset
  }
}
