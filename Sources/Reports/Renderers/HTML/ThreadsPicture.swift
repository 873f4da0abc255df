import Assessment
import JournalModel
import RuleEngine

/// Quarrels as bars from their opening to their mending; those still open have no end.
struct ThreadsPicture {
  private static let height = 20
  private static let mostMonths = 10

  let threads: ThreadBars
  let wording: Wording

  func draw(into html: inout HTMLWriter) {
    html.element("div", ["class": "threads"]) { rows in
      for bar in threads.bars { draw(bar, into: &rows) }
      rows.element("div", ["class": "row scale"]) { row in
        row.element("div", ["class": "bar"]) { cell in
          cell.element("svg", Self.size) { drawNames(into: &$0) }
        }
      }
    }
  }

  private static let size: HTMLWriter.Attributes = [
    "width": "100%", "height": "\(height)", "aria-hidden": "true", "focusable": "false",
  ]

  private func draw(_ bar: ThreadBars.Bar, into rows: inout HTMLWriter) {
    rows.element("div", ["class": "row"]) { row in
      row.element("p", ["class": "name", "dir": "auto"], words: bar.title)
      row.element("p", ["class": "words"], words: age(of: bar))
      row.element("div", ["class": "bar"]) { cell in
        cell.element("svg", Self.size) { svg in
          drawMonths(into: &svg)
          if bar.isOpen { drawOpen(bar, into: &svg) } else { drawMended(bar, into: &svg) }
        }
      }
    }
  }

  private func age(of bar: ThreadBars.Bar) -> String {
    let ends = DateText.ends(Window(first: bar.from, last: bar.to))
    return bar.isOpen
      ? wording.sentence(.threadSince, [.from: DateText.short(bar.from)])
      : wording.sentence(.threadSpan, [.from: ends.from, .to: ends.to])
  }

  // MARK: Bars

  /// A full bar with an end at both sides.
  private func drawMended(_ bar: ThreadBars.Bar, into svg: inout HTMLWriter) {
    let (start, end) = (scale.place(Int(bar.from.number)), scale.place(Int(bar.to.number)))
    svg.empty("line", ["class": "mended", "x1": start, "x2": end, "y1": "10", "y2": "10"])
    svg.empty("circle", ["class": "mark warm full", "cx": start, "cy": "10", "r": "4"])
    svg.empty("circle", ["class": "mark warm full", "cx": end, "cy": "10", "r": "4"])
  }

  /// Two broken lines without an end, from a sign of care.
  private func drawOpen(_ bar: ThreadBars.Bar, into svg: inout HTMLWriter) {
    let (start, end) = (scale.place(Int(bar.from.number)), scale.place(Int(bar.to.number)))
    for y in ["6", "14"] {
      svg.empty("line", ["class": "unmended", "x1": start, "x2": end, "y1": y, "y2": y])
    }
    Mark.place(.strained, x: start, y: 10, into: &svg)
  }

  // MARK: Months

  private var scale: PictureScale {
    PictureScale(
      first: Double(threads.window.first.number),
      last: Double(threads.window.last.number)
    )
  }

  private var months: [MonthMarks.Mark] {
    MonthMarks(in: threads.window, most: Self.mostMonths).marks
  }

  private func drawMonths(into svg: inout HTMLWriter) {
    for month in months {
      let x = scale.place(Int(month.day.number))
      svg.empty("line", ["class": "tick", "x1": x, "x2": x, "y1": "0", "y2": "\(Self.height)"])
    }
  }

  private func drawNames(into svg: inout HTMLWriter) {
    for month in months where threads.window.last - month.day >= threads.window.days / 12 {
      let x = scale.place(Int(month.day.number))
      svg.element("text", ["x": x, "y": "12"], words: month.label)
    }
  }
}
