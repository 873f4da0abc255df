import JournalModel

/// A moment of time as a program writes it: `2024-04-16T23:00:00Z`, with an offset or without.
package struct Stamp: Sendable, Hashable {
  /// Day and minute as they stand there.
  package var written: WrittenTime
  /// Seconds since midnight as they stand there; 0 when only a day is written.
  package var second: Int
  /// Seconds east of UTC; `nil` when none is written.
  package var offset: Int?

  /// Seconds since 1970, when the offset is known.
  package var utcSeconds: Int64? {
    offset.map { Int64(written.day.number) * 86_400 + Int64(second - $0) }
  }

  /// Reads ISO 8601 as RFC 3339 has it, and its usual kin.
  ///
  /// A space or nothing may stand for the `T`, the fraction may have any number of digits, the
  /// offset may lack its colon, the day may stand alone, and `24:00` is the end of its day.
  package init?(_ text: String) {
    var reader = DigitReader(Array(text.utf8))
    reader.skipSpaces()
    guard let year = reader.number(4), reader.skip("-"), let month = reader.number(2, least: 1),
      reader.skip("-"), let date = reader.number(2, least: 1),
      let day = Day(year: year, month: month, day: date), 1900...2999 ~= year
    else { return nil }
    written = WrittenTime(day: day)
    second = 0
    offset = nil
    guard !reader.isAtEnd else { return }
    if !reader.skip("T"), !reader.skip("t") { reader.skipSpaces() }
    guard reader.isAtEnd || readClock(&reader) else { return nil }
    reader.skipSpaces()
    guard reader.isAtEnd || readOffset(&reader) else { return nil }
  }

  private mutating func readClock(_ reader: inout DigitReader) -> Bool {
    guard let hour = reader.number(2, least: 1), reader.skip(":"), let minute = reader.number(2)
    else { return false }
    var seconds = 0
    if reader.skip(":") {
      guard let number = reader.number(2) else { return false }
      seconds = min(number, 59)
      if reader.skip(".") || reader.skip(",") { reader.skipDigits() }
    }
    guard minute < 60, hour < 24 || (hour == 24 && minute == 0 && seconds == 0) else {
      return false
    }
    second = (hour * 60 + minute) * 60 + seconds
    written.minute = hour * 60 + minute
    return true
  }

  private mutating func readOffset(_ reader: inout DigitReader) -> Bool {
    if reader.skip("Z") || reader.skip("z") {
      offset = 0
      return reader.isAtEnd
    }
    guard let seconds = FixedOffset.seconds(of: reader.rest) else { return false }
    offset = seconds
    return true
  }
}

/// Walks through short texts of digits and signs.
struct DigitReader {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  var isAtEnd: Bool { bytes.isEmpty }

  var rest: String { String(decoding: bytes, as: UTF8.self) }

  /// A number of at most so many digits.
  mutating func number(_ most: Int, least: Int? = nil) -> Int? {
    var value = 0
    var digits = 0
    while digits < most, let byte = bytes.first, case let digit = byte &- 48, digit <= 9 {
      value = value * 10 + Int(digit)
      digits += 1
      bytes.removeFirst()
    }
    return digits >= least ?? most ? value : nil
  }

  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard bytes.first == UInt8(ascii: sign) else { return false }
    bytes.removeFirst()
    return true
  }

  mutating func skipDigits() {
    while let byte = bytes.first, byte &- 48 <= 9 { bytes.removeFirst() }
  }

  /// Skips spaces, the narrow and the no-break one included.
  mutating func skipSpaces() {
    while let first = bytes.first {
      if first <= 0x20 {
        bytes.removeFirst()
      } else if bytes.starts(with: [0xC2, 0xA0]) {
        bytes.removeFirst(2)
      } else if bytes.starts(with: [0xE2, 0x80, 0xAF]) || bytes.starts(with: [0xE2, 0x80, 0x89]) {
        bytes.removeFirst(3)
      } else {
        return
      }
    }
  }
}
