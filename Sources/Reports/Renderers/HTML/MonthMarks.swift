import Assessment
import JournalModel

/// The months that begin within some days, as many as have room to be named.
struct MonthMarks {
  struct Mark {
    let day: Day
    /// "Mar", and "2026" where a year begins.
    let label: String
  }

  let marks: [Mark]

  /// At most so many are named; the others are left out evenly.
  init(in window: Window, most: Int) {
    let starts = Self.starts(in: window)
    let months = [1, 2, 3, 6, 12]
    let step = months.first { starts.count <= most * $0 } ?? 12 * (starts.count / (12 * most) + 1)
    marks = starts.filter { ($0.civil.year * 12 + $0.civil.month - 1) % step == 0 }.map { day in
      let (year, month, _) = day.civil
      return Mark(day: day, label: month == 1 ? "\(year)" : DateText.shortMonth(day))
    }
  }

  private static func starts(in window: Window) -> [Day] {
    var starts: [Day] = []
    var day = window.first + (1 - window.first.civil.day)
    while day <= window.last {
      if window.contains(day) { starts.append(day) }
      let (year, month, _) = day.civil
      day = day + Day.length(ofMonth: month, year: year)
    }
    return starts
  }
}
