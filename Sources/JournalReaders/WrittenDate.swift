import ByteReading
import JournalModel

/// A date as a file writes it.
enum WrittenDate: Sendable, Hashable {
  case day(Day)
  /// Three numbers whose order only the rest of the file, or the reader, can tell.
  case open(OpenDate)
  /// It says a day, but there is none such.
  case noSuchDay
  /// The year is not one of 1900 to 2999.
  case badYear(Int)
  /// It is not a date.
  case unreadable

  /// The day of three numbers in a known order.
  static func ordered(year: Int, month: Int, day: Int) -> WrittenDate {
    guard 1900...2999 ~= year else { return .badYear(year) }
    return Day(year: year, month: month, day: day).map(WrittenDate.day) ?? .noSuchDay
  }
}

/// Reads the dates of journals by integer arithmetic, without locale or calendar.
enum DateReader {
  /// The date at the start of a trimmed value, and the offset at which its time begins, if any.
  static func read(_ text: RawSpan) -> (date: WrittenDate, timeStart: Int) {
    var offset = 0
    skipWeekday(text, &offset)
    let date =
      text.isDigit(at: offset) ? readNumberFirst(text, &offset) : readMonthFirst(text, &offset)
    return (date, offset)
  }

  private static func readNumberFirst(_ text: RawSpan, _ offset: inout Int) -> WrittenDate {
    guard let first = text.number(at: &offset) else { return .unreadable }
    if first.digits == 8 {
      return .ordered(
        year: first.value / 10_000,
        month: first.value / 100 % 100,
        day: first.value % 100
      )
    }
    for separator: Unicode.Scalar in ["-", "/", "."] {
      var next = offset
      guard text.skip(separator, at: &next) else { continue }
      text.skipSpaces(at: &next)
      guard text.isDigit(at: next) else { break }
      offset = next
      return readTwoMore(text, &offset, first, separator)
    }
    guard first.digits <= 2 else { return .unreadable }
    return readNamedMonth(text, &offset, day: first.value)
  }

  private static func readTwoMore(
    _ text: RawSpan,
    _ offset: inout Int,
    _ first: (value: Int, digits: Int),
    _ separator: Unicode.Scalar
  ) -> WrittenDate {
    guard let second = text.number(at: &offset), second.digits <= 2,
      text.skip(separator, at: &offset)
    else { return .unreadable }
    text.skipSpaces(at: &offset)
    guard let third = text.number(at: &offset) else { return .unreadable }
    if first.digits >= 3 {
      guard third.digits <= 2 else { return .unreadable }
      return .ordered(year: first.value, month: second.value, day: third.value)
    }
    guard third.digits == 4 || third.digits <= 2 else { return .badYear(third.value) }
    if third.digits == 4, !(1900...2999 ~= third.value) { return .badYear(third.value) }
    let open = OpenDate(
      first: first.value,
      second: second.value,
      third: third.value,
      hasShortYear: third.digits <= 2
    )
    return open.possibleOrders.isEmpty ? .noSuchDay : .open(open)
  }

  /// `14 March 2026`, `14. Mar 2026`, `14th of March, 2026`, `14-Mar-26`.
  private static func readNamedMonth(
    _ text: RawSpan,
    _ offset: inout Int,
    day: Int
  ) -> WrittenDate {
    skipOrdinal(text, &offset)
    skipPunctuation(text, &offset)
    var next = offset
    if text.word(lowercasedAt: &next) == "of" { offset = next }
    skipPunctuation(text, &offset)
    guard let month = month(named: text.word(lowercasedAt: &offset)) else { return .unreadable }
    skipPunctuation(text, &offset)
    guard let year = text.number(at: &offset) else { return .unreadable }
    return dated(year: year, month: month, day: day)
  }

  /// `March 14, 2026`, `Mar 14th 2026`.
  private static func readMonthFirst(_ text: RawSpan, _ offset: inout Int) -> WrittenDate {
    guard let month = month(named: text.word(lowercasedAt: &offset)) else { return .unreadable }
    skipPunctuation(text, &offset)
    guard let day = text.number(at: &offset), day.digits <= 2 else { return .unreadable }
    skipOrdinal(text, &offset)
    skipPunctuation(text, &offset)
    guard let year = text.number(at: &offset) else { return .unreadable }
    return dated(year: year, month: month, day: day.value)
  }

  private static func dated(
    year: (value: Int, digits: Int),
    month: Int,
    day: Int
  ) -> WrittenDate {
    let full = year.digits <= 2 ? OpenDate.fullYear(year.value) : year.value
    return .ordered(year: full, month: month, day: day)
  }

  private static func skipWeekday(_ text: RawSpan, _ offset: inout Int) {
    var next = offset
    let word = text.word(lowercasedAt: &next)
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    guard word.utf8.count >= 3, days.contains(where: { $0.hasPrefix(word) }) else { return }
    skipPunctuation(text, &next)
    offset = next
  }

  private static func month(named word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func skipOrdinal(_ text: RawSpan, _ offset: inout Int) {
    var next = offset
    if ["st", "nd", "rd", "th"].contains(text.word(lowercasedAt: &next)) { offset = next }
  }

  private static func skipPunctuation(_ text: RawSpan, _ offset: inout Int) {
    while true {
      text.skipSpaces(at: &offset)
      switch text.byteOrZero(at: offset) {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"): offset += 1
      default: return
      }
    }
  }
}
