import ByteReading
import JournalModel

/// Reads times of the day, in minutes since midnight.
enum TimeReader {
  enum Result: Sendable, Hashable {
    case minute(Int)
    case absent
    case unreadable
  }

  /// The time from an offset to the end of a trimmed value.
  ///
  /// `14:05`, `14:05:33.250`, `2:05 pm`, `14.05`, `14h05`, `1405`, each with an offset from UTC or
  /// without. 24:00 is the end of the day it is written on, 1440.
  static func read(_ text: RawSpan, from start: Int) -> Result {
    var offset = start
    if !text.skip("T", at: &offset) { _ = text.skip("t", at: &offset) }
    _ = text.skip(",", at: &offset)
    text.skipSpaces(at: &offset)
    guard offset < text.byteCount else { return .absent }
    guard var clock = readClock(text, &offset) else { return .unreadable }
    text.skipSpaces(at: &offset)
    guard readHalf(text, &offset, &clock) else { return .unreadable }
    text.skipSpaces(at: &offset)
    skipZone(text, &offset)
    guard offset == text.byteCount, let minute = clock.minuteOfDay else { return .unreadable }
    return .minute(minute)
  }

  private struct Clock {
    var hour: Int
    var minute = 0
    var second = 0
    /// Whether only the hour is written, which needs am or pm.
    var isBare = false

    var minuteOfDay: Int? {
      guard !isBare, minute < 60, second <= 60 else { return nil }
      guard hour < 24 || (hour == 24 && minute == 0 && second == 0) else { return nil }
      return hour * 60 + minute
    }
  }

  private static func readClock(_ text: RawSpan, _ offset: inout Int) -> Clock? {
    guard let first = text.number(at: &offset) else { return nil }
    if first.digits == 4 { return Clock(hour: first.value / 100, minute: first.value % 100) }
    if first.digits == 6 {
      let (hours, rest) = first.value.quotientAndRemainder(dividingBy: 10_000)
      return Clock(hour: hours, minute: rest / 100, second: rest % 100)
    }
    guard first.digits <= 2 else { return nil }
    var clock = Clock(hour: first.value)
    switch text.byteOrZero(at: offset) {
    case UInt8(ascii: ":"), UInt8(ascii: "."):
      offset += 1
      guard let minute = text.number(at: &offset), minute.digits == 2 else { return nil }
      clock.minute = minute.value
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      offset += 1
      clock.minute = text.number(at: &offset)?.value ?? 0
    default:
      clock.isBare = true
      return clock
    }
    return readSeconds(text, &offset, &clock) ? clock : nil
  }

  private static func readSeconds(
    _ text: RawSpan,
    _ offset: inout Int,
    _ clock: inout Clock
  ) -> Bool {
    guard text.skip(":", at: &offset) else { return true }
    guard let second = text.number(at: &offset), second.digits == 2 else { return false }
    clock.second = second.value
    guard text.skip(".", at: &offset) || text.skip(",", at: &offset) else { return true }
    return text.number(at: &offset) != nil
  }

  /// Reads am or pm if it stands there; false when the hour is none of a half day.
  private static func readHalf(
    _ text: RawSpan,
    _ offset: inout Int,
    _ clock: inout Clock
  ) -> Bool {
    let letter = text.byteOrZero(at: offset) | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return true }
    offset += 1
    _ = text.skip(".", at: &offset)
    guard text.byteOrZero(at: offset) | 0x20 == UInt8(ascii: "m") else { return false }
    offset += 1
    _ = text.skip(".", at: &offset)
    guard 1...12 ~= clock.hour else { return false }
    clock.isBare = false
    clock.hour = clock.hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
    return true
  }

  /// Skips `Z`, `UTC`, `+01:00`, `+0100` or `+01`; the written time counts, not the instant.
  private static func skipZone(_ text: RawSpan, _ offset: inout Int) {
    var next = offset
    if ["z", "utc", "gmt"].contains(text.word(lowercasedAt: &next)) {
      offset = next
      return
    }
    next = offset
    guard text.skip("+", at: &next) || text.skip("-", at: &next),
      let hours = text.number(at: &next), hours.digits == 2 || hours.digits == 4
    else { return }
    offset = next
    guard hours.digits == 2, text.skip(":", at: &next), let minutes = text.number(at: &next),
      minutes.digits == 2
    else { return }
    offset = next
  }
}
