/// A calendar day, counted from 1 January 1970; no clock and no zone is ever asked.
///
/// Dates follow the Gregorian calendar in both directions. The arithmetic is that of eras of 400
/// years (146,097 days) that start on 1 March.
@usableFromInline
package struct Day: Sendable, Hashable, Comparable {
  /// Days since 1 January 1970; negative before it.
  @usableFromInline package var number: Int32

  @inlinable @inline(__always)
  package init(number: Int) {
    self.number = Int32(clamping: number)
  }

  /// The day of a date that exists, or `nil` for one that does not, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, year: year) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  @inlinable @inline(__always)
  package static func == (left: Day, right: Day) -> Bool { left.number == right.number }

  @inlinable @inline(__always)
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  @inlinable @inline(__always)
  package static func + (day: Day, days: Int) -> Day { Day(number: Int(day.number) + days) }

  /// The days from the right day to the left one.
  @inlinable @inline(__always)
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// Year, month (1 to 12) and day of the month.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  @inlinable @inline(__always)
  package var weekday: Weekday {
    let index = (Int(number) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The Monday of the week that holds this day.
  package var monday: Day { self + -weekday.rawValue }

  /// The day as `2026-03-14`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A day of the week; weeks start on Monday.
@usableFromInline
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  @inlinable @inline(__always)
  package var isWeekend: Bool { self == .saturday || self == .sunday }
}

/// A run of days, both ends included.
@usableFromInline
package struct Window: Sendable, Hashable {
  @usableFromInline package var first: Day
  @usableFromInline package var last: Day

  @inlinable @inline(__always)
  package init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// The given number of days up to and including the last one.
  package init(days: Int, upTo last: Day) {
    self.init(first: last + (1 - days), last: last)
  }

  @inlinable @inline(__always)
  package var days: Int { last - first + 1 }

  @inlinable @inline(__always)
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Day {
  /// Reads a day written as `2026-03-14`; `nil` for anything else and for days that do not exist.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count == 3, zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }),
      parts.allSatisfy({ $0.allSatisfy { $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
