import JournalModel

/// How often something comes back in a calendar, where its words say so plainly.
struct CalendarCadence: Sendable, Hashable {
  enum Unit: String, Sendable, Hashable {
    case days = "DAILY"
    case weeks = "WEEKLY"
    case months = "MONTHLY"
  }

  var unit: Unit
  /// Every so many days, weeks or months.
  var interval: Int
  /// Only on these days of the week; empty for none in particular.
  var weekdays: [Weekday]
  /// How often in all; `nil` for no end.
  var count: Int?

  private init(_ unit: Unit, every interval: Int = 1, on weekdays: [Weekday] = []) {
    self.unit = unit
    self.interval = interval
    self.weekdays = weekdays
  }

  /// Reads words such as "weekly", "every two months", "daily for two weeks".
  ///
  /// What stands behind a comma explains and does not count.
  /// - Returns: `nil` where the words leave open when: "when it is needed", "twice a week".
  init?(words: String) {
    let plain = words.lowercased().prefix { $0 != "," && $0 != ";" }
    let parts = plain.split(separator: " ").map { Self.digits(of: String($0)) }
    let place = parts.firstIndex(of: "for")
    let often = parts[..<(place ?? parts.endIndex)].joined(separator: " ")
    guard let cadence = Self.ritual(often) ?? Self.months(often) else { return nil }
    self = cadence
    guard let place else { return }
    guard let days = Self.length(parts[(place + 1)...]), unit == .days else { return nil }
    count = max(1, days / interval)
  }

  private static func ritual(_ words: String) -> CalendarCadence? {
    switch RitualCadence(words: words) {
    case .daily: CalendarCadence(.days)
    case .weekly: CalendarCadence(.weeks)
    case .everyDays(let days) where days % 7 == 0: CalendarCadence(.weeks, every: days / 7)
    case .everyDays(let days): CalendarCadence(.days, every: days)
    case .on(let weekdays): CalendarCadence(.weeks, on: weekdays)
    case nil: nil
    }
  }

  private static func months(_ words: String) -> CalendarCadence? {
    if ["monthly", "every month", "once a month"].contains(words) {
      return CalendarCadence(.months)
    }
    let parts = words.split(separator: " ")
    guard parts.count == 3, parts[0] == "every", ["month", "months"].contains(parts[2]),
      let count = Int(parts[1]), 1...24 ~= count
    else { return nil }
    return CalendarCadence(.months, every: count)
  }

  /// "2 weeks" in days.
  private static func length(_ words: ArraySlice<String>) -> Int? {
    guard words.count == 2, let first = words.first, let count = Int(first), 1...366 ~= count
    else { return nil }
    switch words.last {
    case "day", "days": return count
    case "week", "weeks": return 7 * count
    default: return nil
    }
  }

  private static func digits(of word: String) -> String {
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return numbers.firstIndex(of: word).map { "\($0 + 1)" } ?? word
  }
}

extension CalendarCadence {
  /// The first day from a day on at which it is due.
  func first(from day: Day) -> Day {
    guard !weekdays.isEmpty else { return day }
    let ahead = (0..<7).first { weekdays.contains((day + $0).weekday) }
    return day + (ahead ?? 0)
  }

  /// The rule of RFC 5545 for a series of whole days that starts and perhaps ends on given days.
  func rule(from start: Day, until end: Day?) -> String {
    var parts = ["FREQ=\(unit.rawValue)"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if !weekdays.isEmpty {
      parts.append("BYDAY=" + weekdays.map { $0.calendarWord }.joined(separator: ","))
    }
    // Months have no thirty-first each; then the last day before it is meant.
    let day = start.civil.day
    if unit == .months, day > 28 {
      parts.append("BYMONTHDAY=" + (28...day).map { "\($0)" }.joined(separator: ","))
      parts.append("BYSETPOS=-1")
    }
    let last = count.map { start + ($0 - 1) * interval }
    if let last = [last, end].compactMap({ $0 }).min() {
      parts.append("UNTIL=\(last.calendarDate)")
    }
    return parts.joined(separator: ";")
  }
}

extension Weekday {
  fileprivate var calendarWord: String {
    switch self {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }
}

extension Day {
  /// The day as calendars write it: `20260314`.
  var calendarDate: String { iso.split(separator: "-").joined() }
}
