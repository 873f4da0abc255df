import ByteReading

extension CSVCursor {
  /// Walks through a row in which nothing is unusual, as in most rows.
  ///
  /// It may have quoted fields, with doubled quotes in them, but no line break within quotes, no
  /// stray quote and no lone CR. Everything lives in registers, so it takes half the time of `walk`.
  /// - Returns: whether the row ended; otherwise `walk` goes on with the field that stopped this.
  @inline(__always)
  mutating func passPlainRow(
    _ bytes: RawSpan,
    _ end: Int,
    _ fields: inout MutableSpan<CSVScanner.Field>,
    _ room: Int
  ) -> Bool {
    var hits = PlainHits(hits, from: hitsStart, upTo: scanned)
    var (start, count, isEnded) = (fieldStart, 0, false)
    var (marks, rowMarks) = (CSVScanner.Marks.none, CSVScanner.Marks.none)
    // The line feed of a CRLF that ended the row before may still be among the hits.
    hits.drop(before: start)
    while !isEnded, let hit = hits.next(in: bytes, end, delimiter) {
      let byte = bytes.byte(at: hit)
      if byte == delimiter || byte == lineFeed {
        guard count < room else { break }
        fields[count] = CSVScanner.Field(start: start, end: hit, marks: marks)
        count &+= 1
        start = hit &+ 1
        rowMarks.add(marks)
        marks = .none
        isEnded = byte == lineFeed
      } else {
        guard byte == quote, hit == start, let found = hits.passQuotes(in: bytes, end, delimiter)
        else { break }
        marks = found
      }
    }
    // What was looked at of the field that is not plain is looked at again, once.
    self.hits = isEnded ? hits.bits : 0
    hitsStart = hits.start
    scanned = isEnded ? hits.scanned : start
    (fieldStart, fieldCount, self.rowMarks) = (start, count, rowMarks)
    if isEnded {
      lineBreaks = 1
      isInsideRow = false
    }
    return isEnded
  }
}

/// The bytes that may mean something, one after the other.
private struct PlainHits {
  /// A bit for each of 64 bytes from `start` on that is still to come.
  private(set) var bits: UInt64
  private(set) var start: Int
  /// Where the next 64 bytes are loaded.
  private(set) var scanned: Int
  /// Hits before this offset belong to the row before.
  private var first = 0

  init(_ bits: UInt64, from start: Int, upTo scanned: Int) {
    self.bits = bits
    self.start = start
    self.scanned = scanned
  }

  @inline(__always)
  mutating func drop(before offset: Int) {
    first = offset
    if offset > start { bits &= offset - start < 64 ? .max << (offset - start) : 0 }
  }

  /// The next hit; `nil` at the end of the data.
  @inline(__always)
  mutating func next(in bytes: RawSpan, _ end: Int, _ delimiter: UInt8) -> Int? {
    while bits == 0 {
      guard scanned < end else { return nil }
      bits = marked(bytes, scanned, delimiter)
      start = scanned
      // The line feed of a CRLF may be the first of the bytes that were still to be loaded.
      if first > start { bits &= .max << (first - start) }
      scanned = min(scanned &+ 64, end)
    }
    let hit = start &+ bits.trailingZeroBitCount
    bits &= bits &- 1
    return hit
  }

  /// Passes a quoted text up to its closing quote, behind which a field or the row must end.
  /// - Returns: the marks of the field; `nil` where something unusual was met.
  @inline(__always)
  mutating func passQuotes(
    in bytes: RawSpan,
    _ end: Int,
    _ delimiter: UInt8
  ) -> CSVScanner.Marks? {
    var marks = CSVScanner.Marks.quoted
    while let hit = next(in: bytes, end, delimiter) {
      let byte = bytes.byte(at: hit)
      if byte == delimiter { continue }
      guard byte == quote, hit &+ 1 < end else { return nil }
      let following = bytes.byte(at: hit &+ 1)
      if following == delimiter || following == lineFeed { return marks }
      guard following == quote, next(in: bytes, end, delimiter) != nil else { return nil }
      marks.add(.doubled)
    }
    return nil
  }
}
