import Assessment
import JournalModel
import RuleEngine

/// Days as a page names them: as days, or as the weeks they lie in.
struct BriefDays {
  let style: DateStyle
  let words: BriefWording

  /// In words: `14 March`, or `the week of 9 March`.
  func text(_ day: Day) -> String {
    switch style {
    case .days: DateText.short(day)
    case .weeks: words.sentence(.dayWeek, [.from: DateText.short(day.monday)])
    }
  }

  /// A stretch in words, with its year.
  func text(_ window: Window) -> String {
    switch style {
    case .days:
      if window.days == 1 { return DateText.full(window.last) }
      let ends = DateText.ends(window)
      return words.sentence(.period, [.from: ends.from, .to: ends.to])
    case .weeks:
      let weeks = Window(first: window.first.monday, last: window.last.monday)
      if weeks.days == 1 {
        return words.sentence(.dayWeek, [.from: DateText.full(weeks.last)])
      }
      let ends = DateText.ends(weeks)
      return words.sentence(.periodWeeks, [.from: ends.from, .to: ends.to])
    }
  }

  /// For programs: `2026-03-14`, or `2026-W11`.
  func code(_ day: Day) -> String {
    switch style {
    case .days: day.iso
    case .weeks: day.isoWeek
    }
  }
}

extension Day {
  /// The week as ISO 8601 names it, `2026-W11`: the one that holds its Thursday.
  fileprivate var isoWeek: String {
    let thursday = monday + 3
    let year = thursday.civil.year
    guard let start = Day(year: year, month: 1, day: 1) else { return iso }
    let week = (thursday - start) / 7 + 1
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }
}
