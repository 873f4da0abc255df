package import JournalModel

/// Days as people read them, in English; the same on every system.
package enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `14 March 2026`.
  package static func full(_ day: Day) -> String { "\(short(day)) \(day.civil.year)" }

  /// `14 March`.
  package static func short(_ day: Day) -> String {
    let (_, month, day) = day.civil
    return "\(day) \(months[month - 1])"
  }

  /// `March 2026`.
  package static func month(_ day: Day) -> String {
    "\(months[day.civil.month - 1]) \(day.civil.year)"
  }

  /// `Mar`, where there is little room.
  package static func shortMonth(_ day: Day) -> String {
    String(months[day.civil.month - 1].prefix(3))
  }

  /// `Mon`, where there is little room.
  package static func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  /// Two ends of a stretch, the first without what it shares with the second.
  package static func ends(_ window: Window) -> (from: String, to: String) {
    let (first, last) = (window.first.civil, window.last.civil)
    if first.year != last.year { return (full(window.first), full(window.last)) }
    if first.month != last.month { return (short(window.first), full(window.last)) }
    return (String(first.day), full(window.last))
  }
}
