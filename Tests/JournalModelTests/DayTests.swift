import JournalModel
import Testing

struct DayTests {
  /// A date as a calendar on the wall has it, counted on day by day.
  private struct WallCalendar {
    // 1 January 1899 was a Sunday, 25,932 days before 1 January 1970.
    var number = -25_932
    var (year, month, day, weekday) = (1899, 1, 1, 6)

    mutating func advance() {
      number += 1
      weekday = weekday == 6 ? 0 : weekday + 1
      day += 1
      guard day > length else { return }
      day = 1
      month += 1
      guard month > 12 else { return }
      (year, month) = (year + 1, 1)
    }

    private var length: Int {
      if month == 2 { return isLeap ? 29 : 28 }
      return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    private var isLeap: Bool {
      if year % 400 == 0 { return true }
      return year % 100 == 0 ? false : year % 4 == 0
    }

    var iso: String {
      let (month, day) = (month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)")
      return "\(year)-\(month)-\(day)"
    }
  }

  @Test func `every day of two centuries is the one a wall calendar counts`() {
    var wall = WallCalendar()
    var differing: [String] = []
    while wall.year < 2102 {
      let day = Day(number: wall.number)
      let isSame =
        day.civil == (wall.year, wall.month, wall.day)
        && Day(year: wall.year, month: wall.month, day: wall.day) == day
        && day.weekday.rawValue == wall.weekday && day.monday.number == wall.number - wall.weekday
      if !isSame { differing.append(wall.iso) }
      wall.advance()
    }
    #expect(differing.isEmpty)
    #expect(wall.iso == "2102-01-01")
    // 203 years with 49 leap days; 1900 and 2100 have none.
    #expect(wall.number == -25_932 + 203 * 365 + 49)
  }

  @Test func `every day of a century's turn is written and read the same way`() {
    var wall = WallCalendar()
    var differing: [String] = []
    while wall.year < 2101 {
      if [1899, 1900, 1999, 2000, 2026, 2100].contains(wall.year) {
        let day = Day(number: wall.number)
        if day.iso != wall.iso || Day(iso: wall.iso) != day { differing.append(wall.iso) }
      }
      wall.advance()
    }
    #expect(differing.isEmpty)
  }

  @Test(arguments: [
    (1900, 28), (2000, 29), (2024, 29), (2026, 28), (2100, 28), (2400, 29), (1600, 29),
  ])
  func `February is as long as the leap rules say`(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect(Day(year: year, month: 2, day: length) != nil)
    #expect(Day(year: year, month: 2, day: length + 1) == nil)
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0), (2026, 1, 32), (0, 1, 1),
    (10_000, 1, 1), (.max, 1, 1), (2026, .min, 1), (2026, 1, .max),
  ])
  func `a date that does not exist is no day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2026", "2026-03", "2026-3-14", "26-03-14", "2026-03-14 ", " 2026-03-14", "2026/03/14",
    "2026-03-14T10:00", "2026-02-30", "2026-00-10", "+026-03-14", "2026-+3-14", "2026--3-14",
    "٢٠٢٦-03-14", "2026-०३-14", "2026-03-1４",
  ])
  func `only a date written out in full is read`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `weekdays are those of the calendar`() {
    let days = ["1970-01-01", "1969-12-31", "2026-03-14", "2000-02-29", "0001-01-01"]
    let weekdays = days.compactMap { Day(iso: $0)?.weekday }
    #expect(weekdays == [.thursday, .wednesday, .saturday, .tuesday, .monday])
  }

  @Test func `far days stay where the calendar of this program ends`() {
    let last = Day(number: .max)
    #expect(last.number == .max)
    #expect(last + 1 == last)
    #expect(Day(number: .min) + -1 == Day(number: .min))
    #expect(last - Day(number: .min) == Int(UInt32.max))
  }

  @Test func `a window holds both of its ends`() {
    let last = Day(number: 100)
    let window = Window(days: 28, upTo: last)
    #expect(window == Window(first: Day(number: 73), last: last))
    #expect(window.days == 28)
    #expect((70...102).filter { window.contains(Day(number: $0)) } == Array(73...100))
  }
}
