import ByteReading

/// Where a CSV scanner stands: a flat value that walks from one byte with a meaning to the next.
struct CSVCursor: Sendable {
  /// Why the walk stopped.
  enum Stop: Sendable { case row, data, openQuote, full }

  let delimiter: UInt8
  private(set) var rowStart = 0
  private(set) var fieldStart = 0
  private(set) var fieldCount = 0
  private(set) var lineBreaks = 0
  /// Where the first surplus field with something in it starts, or -1.
  private(set) var surplus = -1
  private(set) var rowMarks: CSVScanner.Marks = []
  private(set) var isInsideRow = false
  /// Where the next vector is loaded.
  private(set) var scanned = 0

  private var marks: CSVScanner.Marks = []
  private var isQuoted = false
  /// Line breaks before the quoted field.
  private var breaksBefore = 0
  /// Hits before this offset belong to a pair whose first byte has been dealt with.
  private var passed = 0
  /// The offset of a quote that is to be taken as a letter, or -1.
  private var literalQuote = -1
  /// The field that found no room, until `passSurplus`.
  private var isFull = false

  /// Hits of the last 64 bytes that are still to come, a bit for each byte, and where they start.
  private var hits: UInt64 = 0
  private var hitsStart = 0

  init(delimiter: UInt8) { self.delimiter = delimiter }

  /// Whether the next row may be passed by `PlainWalk`.
  @inline(__always)
  var isBeforeRow: Bool { !isInsideRow && passed <= fieldStart && literalQuote < fieldStart }

  /// Takes over a row that `PlainWalk` has passed.
  @inline(__always)
  mutating func take(_ row: PlainWalk.Row) {
    rowStart = fieldStart
    fieldStart = row.end
    fieldCount = row.fieldCount
    lineBreaks = row.lineBreaks
    rowMarks = row.marks
    surplus = -1
    scanned = row.end
    hits = 0
  }

  /// Walks to the end of a row.
  ///
  /// Each field is put into `fields` at its position in the row; one beyond the room there is
  /// offered again after `full`.
  @inline(__always)
  mutating func run(
    _ bytes: RawSpan,
    upTo end: Int,
    isLast: Bool,
    _ fields: inout MutableSpan<CSVScanner.Field>,
    _ room: Int
  ) -> Stop {
    if !isInsideRow, fieldStart < end { beginRow() }
    while let hit = nextHit(bytes, end) {
      let byte = bytes.byte(at: hit)
      if hit < passed { continue }
      if isQuoted {
        guard let isOpen = passQuoted(hit, byte, bytes, end, isLast) else { return .data }
        if isOpen { return .openQuote }
      } else if byte == quote {
        passQuote(at: hit)
      } else {
        // The line feed of a CRLF may be the first byte of the next block.
        if byte == carriageReturn, hit + 1 == end, !isLast { return hold(at: hit) }
        guard endField(at: hit, &fields, room) else { return holdFull(at: hit) }
        fieldStart = hit + 1
        if byte != delimiter {
          endRow(byte, bytes, end)
          return .row
        }
      }
    }
    guard isLast, isInsideRow else { return .data }
    if isQuoted { return .openQuote }
    guard endField(at: end, &fields, room) else { return holdFull(at: end) }
    fieldStart = end
    isInsideRow = false
    return .row
  }

  /// Offers the field that found no room no more.
  mutating func passSurplus() {
    if scanned > fieldStart, surplus < 0 { surplus = fieldStart }
    isFull = true
  }

  mutating func restart(literalQuote offset: Int) {
    literalQuote = offset
    fieldStart = rowStart
    scanned = rowStart
    passed = rowStart
    hits = 0
    beginRow()
  }

  mutating func shift(by count: Int) {
    rowStart -= count
    fieldStart -= count
    scanned -= count
    passed -= count
    hitsStart -= count
    if surplus >= 0 { surplus -= count }
    if literalQuote >= 0 { literalQuote = max(-1, literalQuote - count) }
  }

  // MARK: Rows and fields

  @inline(__always)
  private mutating func beginRow() {
    rowStart = fieldStart
    fieldCount = 0
    lineBreaks = 0
    surplus = -1
    rowMarks = .none
    marks = .none
    isQuoted = false
    isFull = false
    isInsideRow = true
  }

  @inline(__always)
  private mutating func endField(
    at end: Int,
    _ fields: inout MutableSpan<CSVScanner.Field>,
    _ room: Int
  ) -> Bool {
    if isFull {
      isFull = false
    } else {
      guard fieldCount < room else { return false }
      fields[fieldCount] = CSVScanner.Field(start: fieldStart, end: end, marks: marks)
      fieldCount &+= 1
    }
    rowMarks.add(marks)
    marks = .none
    return true
  }

  @inline(__always)
  private mutating func endRow(_ byte: UInt8, _ bytes: RawSpan, _ end: Int) {
    if byte == carriageReturn, fieldStart < end, bytes.byte(at: fieldStart) == lineFeed {
      fieldStart += 1
      passed = fieldStart
    }
    lineBreaks += 1
    isInsideRow = false
  }

  // MARK: Quotes

  /// A quote outside quoted text: it opens a field, or stands for itself.
  @inline(__always)
  private mutating func passQuote(at hit: Int) {
    if hit == fieldStart, hit != literalQuote {
      marks = .quoted
      isQuoted = true
      breaksBefore = lineBreaks
    } else if !marks.hasAny(of: .quoted), hit != literalQuote {
      marks.add(.stray)
    }
  }

  /// A hit inside quoted text.
  /// - Returns: whether the text turned out to have no end, or `nil` when that is to be seen.
  @inline(__always)
  private mutating func passQuoted(
    _ hit: Int,
    _ byte: UInt8,
    _ bytes: RawSpan,
    _ end: Int,
    _ isLast: Bool
  ) -> Bool? {
    if byte == delimiter { return false }
    // What a quote or a CR means depends on the next byte, which may not have arrived.
    guard hit + 1 < end || isLast else {
      _ = hold(at: hit)
      return nil
    }
    let next = hit + 1 < end ? bytes.byte(at: hit + 1) : lineFeed
    if byte != quote {
      if byte == lineFeed || next != lineFeed || hit + 1 == end { lineBreaks += 1 }
      return false
    }
    if next == quote {
      marks.add(.doubled)
      passed = hit + 2
      return false
    }
    isQuoted = false
    if next == delimiter || next == lineFeed || next == carriageReturn { return false }
    // A quoted text of several lines that ends in the middle of a word was never meant to be one:
    // its first quote has no partner, and this one opens another field.
    if lineBreaks > breaksBefore { return true }
    marks.add(.tail)
    return false
  }

  // MARK: Hits

  /// The next byte that may mean something; `nil` at the end of the data.
  @inline(__always)
  private mutating func nextHit(_ bytes: RawSpan, _ end: Int) -> Int? {
    while hits == 0 {
      guard scanned < end else { return nil }
      load(bytes, end)
    }
    let hit = hitsStart &+ hits.trailingZeroBitCount
    hits &= hits &- 1
    return hit
  }

  @inline(__always)
  private mutating func load(_ bytes: RawSpan, _ end: Int) {
    hits = marked(bytes, scanned, delimiter)
    hitsStart = scanned
    scanned = min(scanned &+ 64, end)
  }

  /// Waits before an offset whose meaning is to be seen.
  @inline(__always)
  private mutating func hold(at offset: Int) -> Stop {
    scanned = offset
    hits = 0
    return .data
  }

  @inline(__always)
  private mutating func holdFull(at offset: Int) -> Stop {
    _ = hold(at: offset)
    return .full
  }
}

let quote = UInt8(ascii: "\"")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
