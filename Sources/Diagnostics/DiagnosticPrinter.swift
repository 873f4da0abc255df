/// Turns diagnostics into text for people and editors.
///
///     rules/bids.json5:15:19: error: a bid has no outcome "awya" [rule/unknown-outcome]
///        |
///     15 |       of: { bid: ["awya", "against"] },
///        |                   ^^^^^^ did you mean "away"?
///        = help: outcomes of a bid are toward, away, against, unknown
///
/// Whatever a file holds, nothing of it can steer a terminal: see `VisibleText`.
package struct DiagnosticPrinter: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// The message, the line it is about, and all advice.
    case full
    /// One line, as editors and compilers have it.
    case oneLine
  }

  package var form: Form
  package var isColored: Bool

  package init(_ form: Form, isColored: Bool) {
    self.form = form
    self.isColored = isColored
  }

  /// All diagnostics in the order given, each with its line breaks.
  package func text(of diagnostics: [Diagnostic]) -> String {
    var output = ""
    for diagnostic in diagnostics { print(diagnostic, into: &output) }
    return output
  }

  /// Appends one diagnostic with its line breaks.
  package func print(_ diagnostic: Diagnostic, into output: inout String) {
    printHeadline(of: diagnostic, into: &output)
    switch form {
    case .full: printDetails(of: diagnostic, into: &output)
    case .oneLine: break
    }
  }

  private func printHeadline(of diagnostic: Diagnostic, into output: inout String) {
    let severity = diagnostic.severity
    if let place = diagnostic.place {
      let position = "\(VisibleText(place.file)):\(place.line):\(place.column):"
      output += paint(position, .bold) + " "
    }
    output += paint("\(severity.rawValue):", severity.paint) + " "
    output += paint(VisibleText(diagnostic.message).text, .bold)
    output += " [\(diagnostic.code.rawValue)]\n"
  }

  private func printDetails(of diagnostic: Diagnostic, into output: inout String) {
    var gutter = "  "
    var help = diagnostic.help
    if let place = diagnostic.place, let excerpt = place.excerpt {
      let number = "\(place.line)"
      gutter = String(repeating: " ", count: number.utf8.count + 1)
      let line = MarkedLine(excerpt, column: place.column)
      let marks = String(repeating: "^", count: line.markWidth)
      let label = diagnostic.label.isEmpty ? "" : " \(VisibleText(diagnostic.label))"
      let space = String(repeating: " ", count: line.markStart)
      output += paint("\(gutter)|", .blue) + "\n"
      output += paint("\(number) |", .blue) + (line.text.isEmpty ? "" : " \(line.text)") + "\n"
      output += paint("\(gutter)|", .blue)
      output += " \(space)" + paint(marks + label, diagnostic.severity.paint) + "\n"
    } else if !diagnostic.label.isEmpty {
      help.insert(diagnostic.label, at: 0)
    }
    for line in help {
      output += paint("\(gutter)=", .blue) + " help: \(VisibleText(line))\n"
    }
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    isColored ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// The ways the terminal can set off words, by the numbers of their escape codes.
private enum Paint: String {
  case bold = "1"
  case boldRed = "1;31"
  case boldYellow = "1;33"
  case boldBlue = "1;34"
  case blue = "34"
}

extension Severity {
  fileprivate var paint: Paint {
    switch self {
    case .error: .boldRed
    case .warning: .boldYellow
    case .note: .boldBlue
    }
  }
}
