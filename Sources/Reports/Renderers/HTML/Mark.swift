import RuleEngine

/// The signs that stand for bands and tones: told apart by their shape first, then by colour.
enum Mark {
  /// The sign of a tone, as large as the letters beside it.
  static func write(_ tone: Block.Tone, into html: inout HTMLWriter) {
    html.element(
      "svg",
      [
        "class": "sign", "viewBox": "-8 -8 16 16", "width": "16", "height": "16",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) { svg in
      switch tone {
      case .strength: draw(.thriving, into: &svg)
      case .plain: draw(.steady, into: &svg)
      case .care: draw(.strained, into: &svg)
      }
    }
  }

  /// The sign of a band at a place in a picture: from the left in per cent, from the top in pixels.
  static func place(_ band: Band, x: String, y: Int, into html: inout HTMLWriter) {
    html.element("svg", ["x": x, "y": "\(y)", "overflow": "visible"]) { draw(band, into: &$0) }
  }

  /// The sign around the point 0, 0.
  private static func draw(_ band: Band, into svg: inout HTMLWriter) {
    let diamond = "M0-7 7 0 0 7-7 0Z"
    switch band {
    case .thriving: svg.empty("circle", ["class": "mark warm full", "r": "6"])
    case .steady: svg.empty("circle", ["class": "mark warm", "r": "5"])
    case .strained: svg.empty("path", ["class": "mark mild", "d": diamond])
    case .atRisk: svg.empty("path", ["class": "mark mild full", "d": diamond])
    case .unclear: svg.empty("circle", ["class": "mark faint", "r": "4"])
    }
  }
}
