import RuleEngine

/// The areas under each other: a bar over the likely range, a sign at the score.
struct RangesPicture {
  private static let height = 28
  private static let middle = 14
  private static let thickness = 10
  /// The scores that part the bands.
  private static let cuts = [25, 50, 75]

  let bars: [RangeBar]
  let wording: Wording

  func draw(into html: inout HTMLWriter) {
    html.element("div", ["class": "ranges"]) { rows in
      for bar in bars { draw(bar, into: &rows) }
      drawBands(into: &rows)
    }
  }

  private func draw(_ bar: RangeBar, into rows: inout HTMLWriter) {
    rows.element("div", ["class": "row"]) { row in
      row.element("p", ["class": "name", "dir": "auto"], words: bar.title)
      row.element("p", ["class": "words", "dir": "auto"], words: bar.standing)
      row.element("div", ["class": "bar"]) { cell in
        cell.element(
          "svg",
          [
            "width": "100%", "height": "\(Self.height)", "aria-hidden": "true",
            "focusable": "false",
          ]
        ) { draw(bar.range, band: bar.band, into: &$0) }
      }
    }
  }

  private func draw(_ range: ScoreRange?, band: Band, into svg: inout HTMLWriter) {
    let middle = "\(Self.middle)"
    let line = range == nil ? "track open" : "track"
    svg.empty("line", ["class": line, "x1": "0", "x2": "100%", "y1": middle, "y2": middle])
    for cut in Self.cuts {
      let place = PictureScale.scores.place(cut)
      svg.empty("line", ["class": "cut", "x1": place, "x2": place, "y1": "4", "y2": "24"])
    }
    guard let range else { return }
    svg.empty(
      "rect",
      [
        "class": "range \(band.family)", "x": PictureScale.scores.place(range.low),
        "width": PictureScale.scores.length(from: range.low, to: range.high),
        "y": "\(Self.middle - Self.thickness / 2)", "height": "\(Self.thickness)", "rx": "5",
      ]
    )
    Mark.place(
      band,
      x: PictureScale.scores.place(range.value),
      y: Self.middle,
      into: &svg
    )
  }

  /// The names of the bands under the quarters of the scale they have.
  private func drawBands(into rows: inout HTMLWriter) {
    rows.element("div", ["class": "row scale"]) { row in
      row.element("div", ["class": "bar"]) { scale in
        for band in [Band.atRisk, .strained, .steady, .thriving] {
          scale.element("span", words: wording.sentence(band.phrase))
        }
      }
    }
  }
}

extension Band {
  /// The class of colours it is drawn in.
  var family: String {
    switch self {
    case .thriving, .steady: "warm"
    case .strained, .atRisk: "mild"
    case .unclear: "faint"
    }
  }
}
