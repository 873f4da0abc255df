import JournalModel
import RuleEngine

/// The weeks of each area: the score as a line, its likely range as a shade around it.
struct WeeksPicture {
  /// The height of a score of 100, in pixels.
  private static let height = 72
  /// Months that have room under half the width of a page.
  private static let mostMonths = 9

  let weeks: WeekLines
  let wording: Wording

  func draw(into html: inout HTMLWriter) {
    html.element("div", ["class": "weeks"]) { list in
      for line in weeks.lines { draw(line, into: &list) }
    }
  }

  private func draw(_ line: WeekLines.Line, into list: inout HTMLWriter) {
    list.element("div", ["class": "row"]) { row in
      row.element("p", ["class": "name", "dir": "auto"], words: line.title)
      row.element(
        "svg",
        [
          "width": "100%", "height": "\(Self.height + 20)", "aria-hidden": "true",
          "focusable": "false",
        ]
      ) { svg in
        drawScale(into: &svg)
        drawMonths(into: &svg)
        drawRuns(of: line, into: &svg)
        drawLast(of: line, into: &svg)
      }
    }
  }

  private func drawScale(into svg: inout HTMLWriter) {
    for score in [0, 50, 100] {
      let y = "\(Self.y(score))"
      svg.empty("line", ["class": "level", "x1": "0", "x2": "100%", "y1": y, "y2": y])
      let text = "\(Self.y(score) + 4)"
      svg.element("text", ["class": "score", "x": "-7", "y": text], words: "\(score)")
    }
  }

  private func drawMonths(into svg: inout HTMLWriter) {
    guard let first = weeks.mondays.first, let last = weeks.mondays.last else { return }
    let window = Window(first: first, last: last + 6)
    let scale = PictureScale(first: Double(first.number), last: Double(first.number) + days)
    for month in MonthMarks(in: window, most: Self.mostMonths).marks {
      let x = scale.place(Int(month.day.number))
      svg.empty(
        "line",
        ["class": "tick", "x1": x, "x2": x, "y1": "\(Self.height)", "y2": "\(Self.height + 5)"]
      )
      // A name that begins at the very end would stand outside.
      guard window.last - month.day >= Int(days) / 12 else { continue }
      svg.element(
        "text",
        ["x": x, "y": "\(Self.height + 17)"],
        words: month.label
      )
    }
  }

  private var days: Double { Double(weeks.mondays.count * 7) }

  /// Each run of weeks that speak, in a square that is stretched to the width of the picture.
  private func drawRuns(of line: WeekLines.Line, into svg: inout HTMLWriter) {
    svg.element(
      "svg",
      [
        "viewBox": "0 0 \(max(1, line.points.count) * 10) 100", "preserveAspectRatio": "none",
        "width": "100%", "height": "\(Self.height)",
      ]
    ) { runs in
      for run in Self.runs(of: line.points) {
        runs.empty("path", ["class": "range \(line.band.family)", "d": run.shade])
        runs.empty("path", ["class": "line \(line.band.family)", "d": run.middle])
      }
    }
  }

  /// The sign of today's band at the latest week that speaks.
  private func drawLast(of line: WeekLines.Line, into svg: inout HTMLWriter) {
    guard let place = line.points.lastIndex(where: { $0 != nil }), let last = line.points[place]
    else { return }
    let scale = PictureScale(first: 0, last: Double(line.points.count))
    Mark.place(
      line.band,
      x: scale.place(Double(place) + 0.5),
      y: Self.y(last.value),
      into: &svg
    )
  }

  private static func y(_ score: Int) -> Int { height - min(max(score, 0), 100) * height / 100 }

  // MARK: Runs

  /// Paths of the weeks between two gaps; a week by itself is drawn as wide as it is.
  private static func runs(of points: [ScoreRange?]) -> [(shade: String, middle: String)] {
    var runs: [(shade: String, middle: String)] = []
    var open: [(place: Int, range: ScoreRange)] = []
    for (place, point) in points.enumerated() {
      if let point {
        open.append((place, point))
      } else if !open.isEmpty {
        runs.append(paths(of: open))
        open = []
      }
    }
    return open.isEmpty ? runs : runs + [paths(of: open)]
  }

  private static func paths(
    of run: [(place: Int, range: ScoreRange)]
  ) -> (shade: String, middle: String) {
    let steps =
      run.count == 1
      ? [-3, 3].map { (run[0].place * 10 + 5 + $0, run[0].range) }
      : run.map { ($0.place * 10 + 5, $0.range) }
    let upper = steps.map { "\($0.0) \(100 - $0.1.high)" }.joined(separator: " ")
    let lower = steps.reversed().map { "\($0.0) \(100 - $0.1.low)" }.joined(separator: " ")
    let middle = steps.map { "\($0.0) \(100 - $0.1.value)" }.joined(separator: " ")
    return ("M\(upper) \(lower)Z", "M\(middle)")
  }
}
