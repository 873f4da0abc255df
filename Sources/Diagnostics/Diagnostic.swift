/// How much a fault matters to the person who runs the program.
package enum Severity: String, Sendable, Hashable {
  /// Something could not be used.
  case error
  /// Something was used, but perhaps not as meant.
  case warning
  /// Something the reader should know.
  case note
}

/// One fault of an input file: what is wrong, where, and what would be right.
///
/// A diagnostic is a value; `DiagnosticPrinter` turns it into text. Messages start in lower case,
/// quote what was written and never name the person who wrote it.
package struct Diagnostic: Sendable, Hashable {
  package var severity: Severity
  package var code: DiagnosticCode
  package var message: String
  package var place: SourcePlace?
  /// Words under the marked part of the line, often "did you mean …"; empty when there are none.
  package var label: String
  /// Further lines of advice.
  package var help: [String]

  package init(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ message: String,
    at place: SourcePlace?,
    label: String = "",
    help: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.place = place
    self.label = label
    self.help = help
  }
}

extension [Diagnostic] {
  /// Whether at least one fault makes its file unusable.
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
