import JournalModel

/// A rule for a time zone as POSIX writes it: `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixZone: Sendable, Hashable {
  /// Seconds east of UTC.
  private var standard = 0
  private var summer: Summer?

  private struct Summer: Hashable {
    var offset: Int
    var start: YearDay
    var end: YearDay
  }

  /// A day of the year and the second of it on which clocks change, by the clock before.
  private struct YearDay: Hashable {
    enum Sort: Hashable {
      /// A month, a week of it (5 is the last) and a weekday from Sunday, 0.
      case weekday(month: Int, week: Int, day: Int)
      /// A day of the year from 1, in which 29 February does not count.
      case plain(Int)
      /// A day of the year from 0, in which it does.
      case counted(Int)
    }

    var sort: Sort
    var second: Int
  }

  /// Reads a rule; `nil` for what is none.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard Self.dropName(&rest), let west = Self.clock(&rest) else { return nil }
    standard = -west
    guard !rest.isEmpty else { return }
    guard Self.dropName(&rest) else { return nil }
    var offset = standard + 3600
    if let next = rest.first, next != Self.comma {
      guard let west = Self.clock(&rest) else { return nil }
      offset = -west
    }
    guard let start = Self.yearDay(&rest), let end = Self.yearDay(&rest) else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// Seconds east of UTC at an instant in seconds since 1970.
  func offset(at instant: Int64) -> Int {
    guard let summer, let local = WrittenDay(instant + Int64(standard)) else { return standard }
    let year = local.day.civil.year
    let begin = Self.instant(of: summer.start, year: year, before: standard)
    let end = Self.instant(of: summer.end, year: year, before: summer.offset)
    let isSummer =
      begin < end ? begin <= instant && instant < end : !(end <= instant && instant < begin)
    return isSummer ? summer.offset : standard
  }

  /// The day that holds a second counted from 1970.
  private struct WrittenDay {
    var day: Day

    init?(_ seconds: Int64) {
      guard abs(seconds) < 100_000_000_000 else { return nil }
      day = Day(number: Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
    }
  }

  private static func instant(of change: YearDay, year: Int, before offset: Int) -> Int64 {
    let day = day(of: change.sort, year: year)
    return Int64(day.number) * 86_400 + Int64(change.second - offset)
  }

  private static func day(of sort: YearDay.Sort, year: Int) -> Day {
    let first = Day(year: year, month: 1, day: 1) ?? Day(number: 0)
    switch sort {
    case .counted(let number): return first + number
    case .plain(let number):
      let isLeap = Day.length(ofMonth: 2, year: year) == 29
      return first + (number - 1 + (isLeap && number >= 60 ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      guard let start = Day(year: year, month: month, day: 1) else { return first }
      // Weeks of a `Day` start on Monday, those of POSIX on Sunday.
      let ahead = (weekday + 6 - start.weekday.rawValue) % 7
      let date = 1 + ahead + (week - 1) * 7
      let length = Day.length(ofMonth: month, year: year)
      return start + ((date > length ? date - 7 : date) - 1)
    }
  }

  // MARK: Reading

  private static let comma = UInt8(ascii: ",")

  /// Drops `CET`, or `<+03>`.
  private static func dropName(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "<") {
      guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(close + 1)...]
      return true
    }
    let name = rest.prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
    rest = rest.dropFirst(name.count)
    return name.count >= 3
  }

  /// A signed time such as `-1`, `+5:30` or `2:00:00`, in seconds.
  private static func clock(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard let hours = number(&rest), hours <= 167 else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where rest.first == UInt8(ascii: ":") {
      rest = rest.dropFirst()
      guard let part = number(&rest), part < 60 else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { $0 &- 48 <= 9 }
    guard 1...4 ~= digits.count else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private static func yearDay(_ rest: inout ArraySlice<UInt8>) -> YearDay? {
    guard rest.popFirst() == comma, let sort = sort(&rest) else { return nil }
    guard rest.first == UInt8(ascii: "/") else { return YearDay(sort: sort, second: 7200) }
    rest = rest.dropFirst()
    return clock(&rest).map { YearDay(sort: sort, second: $0) }
  }

  private static func sort(_ rest: inout ArraySlice<UInt8>) -> YearDay.Sort? {
    switch rest.first {
    case UInt8(ascii: "M"):
      rest = rest.dropFirst()
      guard let month = number(&rest), rest.popFirst() == UInt8(ascii: "."),
        let week = number(&rest), rest.popFirst() == UInt8(ascii: "."), let day = number(&rest),
        1...12 ~= month, 1...5 ~= week, 0...6 ~= day
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    case UInt8(ascii: "J"):
      rest = rest.dropFirst()
      return number(&rest).flatMap { 1...365 ~= $0 ? .plain($0) : nil }
    default: return number(&rest).flatMap { 0...365 ~= $0 ? .counted($0) : nil }
    }
  }
}
