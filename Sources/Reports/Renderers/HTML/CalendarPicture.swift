import Assessment
import JournalModel
import RuleEngine

/// The days as squares, a column a week: the more moments, the larger and deeper.
struct CalendarPicture {
  /// Weeks that stand side by side, about half a year; older ones stand on a sheet before.
  private static let mostWeeks = 27
  /// Older weeks than these are left to the table.
  private static let mostSheets = 4
  private static let left = 30
  private static let legendStep = 14
  private static let top = 18

  let sheet: CalendarSheet
  let wording: Wording

  /// Pixels from one day to the next: more when there are few weeks, so that they fill a phone.
  private var step: Int { sheet.days.count > 20 * 7 ? 12 : 16 }

  func draw(into html: inout HTMLWriter) {
    html.element("div", ["class": "calendar"]) { sheets in
      for weeks in parts { draw(weeks: weeks, into: &sheets) }
    }
    drawLegend(into: &html)
  }

  /// The weeks of each sheet, the latest sheet as full as it can be.
  private var parts: [Range<Int>] {
    let weeks = (sheet.days.count + 6) / 7
    let ends = stride(from: weeks, to: 0, by: -Self.mostWeeks).prefix(Self.mostSheets)
    return ends.reversed().map { max(0, $0 - Self.mostWeeks)..<$0 }
  }

  private func draw(weeks: Range<Int>, into html: inout HTMLWriter) {
    let width = Self.left + weeks.count * step
    let height = Self.top + 7 * step
    html.element(
      "svg",
      [
        "viewBox": "0 0 \(width) \(height)", "width": "\(width)", "height": "\(height)",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) { svg in
      drawNames(of: weeks, into: &svg)
      for amount in Amount.allCases { draw(amount, weeks: weeks, into: &svg) }
    }
  }

  /// Weekdays at the left, months at the top.
  private func drawNames(of weeks: Range<Int>, into svg: inout HTMLWriter) {
    for weekday in [Weekday.monday, .wednesday, .friday, .sunday] {
      let y = Self.top + weekday.rawValue * step + step / 2 + 4
      svg.element("text", ["x": "0", "y": "\(y)"], words: DateText.weekday(weekday))
    }
    let first = sheet.firstMonday + weeks.lowerBound * 7
    let window = Window(first: first, last: first + (weeks.count * 7 - 1))
    for month in MonthMarks(in: window, most: 12).marks {
      let week = (month.day - first) / 7
      guard week < weeks.count - 1 else { continue }
      let x = Self.left + week * step
      svg.element("text", ["x": "\(x)", "y": "11"], words: month.label)
    }
  }

  /// All days of one amount in one path.
  private func draw(_ amount: Amount, weeks: Range<Int>, into svg: inout HTMLWriter) {
    let days = weeks.lowerBound * 7..<min(weeks.upperBound * 7, sheet.days.count)
    let path = days.filter { Amount(sheet.days[$0]) == amount }.map { day in
      amount.square(
        x: Self.left + (day / 7 - weeks.lowerBound) * step + step / 2,
        y: Self.top + day % 7 * step + step / 2,
        step: step
      )
    }
    guard !path.isEmpty else { return }
    svg.empty("path", ["class": "day \(amount.rawValue)", "d": path.joined()])
  }

  private func drawLegend(into html: inout HTMLWriter) {
    html.element("p", ["class": "legend"]) { legend in
      for amount in Amount.allCases {
        legend.element("span", ["class": "item"]) { item in
          item.element(
            "svg",
            ["width": "16", "height": "16", "aria-hidden": "true", "focusable": "false"]
          ) { svg in
            let path = amount.square(x: 8, y: 8, step: Self.legendStep)
            svg.empty("path", ["class": "day \(amount.rawValue)", "d": path])
          }
          item.words(amount.words(wording))
        }
      }
    }
  }
}

extension CalendarPicture {
  /// How much was written on a day, as it is drawn.
  private enum Amount: String, CaseIterable {
    case unwritten, bare, one, two, three, four, many

    /// `nil` for a day that is not drawn.
    init?(_ mark: CalendarSheet.Mark) {
      switch mark {
      case .outside: return nil
      case .unwritten: self = .unwritten
      case .written(let moments):
        switch moments {
        case ...0: self = .bare
        case 1: self = .one
        case 2: self = .two
        case 3: self = .three
        case 4...5: self = .four
        default: self = .many
        }
      }
    }

    /// Pixels from one side of its square to the other, when days are so far apart.
    private func size(at step: Int) -> Int {
      switch self {
      case .unwritten: 2
      case .one: step * 6 / 16
      case .bare, .two: step * 8 / 16
      case .three: step * 11 / 16
      case .four: step * 13 / 16
      case .many: step * 15 / 16
      }
    }

    /// A square around a point, as a path, when days are so far apart.
    func square(x: Int, y: Int, step: Int) -> String {
      let size = size(at: step)
      return "M\(x - size / 2) \(y - size / 2)h\(size)v\(size)h-\(size)z"
    }

    func words(_ wording: Wording) -> String {
      switch self {
      case .unwritten: wording.sentence(.calendarUnwritten)
      case .bare: wording.sentence(.calendarBare)
      case .one: wording.sentence(.calendarMoments, [.count: "1"])
      case .two: "2"
      case .three: "3"
      case .four: "4–5"
      case .many: "6+"
      }
    }
  }
}
