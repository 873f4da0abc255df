/// What went from one to the other, as two soft sides around a line; neither side is the better.
struct BalancePicture {
  private static let height = 20

  let bars: [BalanceBar]

  func draw(into html: inout HTMLWriter) {
    html.element("div", ["class": "balance"]) { rows in
      for bar in bars { draw(bar, into: &rows) }
    }
  }

  /// The count that fills a whole side, the same for all bars.
  private var most: Int { bars.map { max($0.first.count, $0.second.count) }.max() ?? 0 }

  private func draw(_ bar: BalanceBar, into rows: inout HTMLWriter) {
    rows.element("div", ["class": "row"]) { row in
      row.element("p", ["class": "name", "dir": "auto"], words: bar.title)
      row.element("p", ["class": "words side", "dir": "auto"], words: words(of: bar.first))
      row.element(
        "svg",
        [
          "class": "bar", "width": "100%", "height": "\(Self.height)", "aria-hidden": "true",
          "focusable": "false",
        ]
      ) { drawSides(of: bar, into: &$0) }
      row.element("p", ["class": "words side", "dir": "auto"], words: words(of: bar.second))
    }
  }

  private func words(of side: BalanceBar.Side) -> String { "\(side.name) \(side.count)" }

  private func drawSides(of bar: BalanceBar, into svg: inout HTMLWriter) {
    // From the line in the middle each side has half the width.
    let scale = PictureScale(first: -Double(max(most, 1)), last: Double(max(most, 1)))
    let sides = [(from: -bar.first.count, to: 0), (from: 0, to: bar.second.count)]
    for side in sides {
      svg.empty(
        "rect",
        [
          "class": "range warm", "x": scale.place(side.from),
          "width": scale.length(from: side.from, to: side.to), "y": "4", "height": "12",
        ]
      )
    }
    svg.empty("line", ["class": "centre", "x1": "50%", "x2": "50%", "y1": "0", "y2": "20"])
  }
}
