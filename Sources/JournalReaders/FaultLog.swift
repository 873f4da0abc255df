import Diagnostics

/// The faults of one file: those of the file itself, and the first thousand of its rows.
struct FaultLog: Sendable {
  /// How many faults of rows are kept; a file of the wrong sort has one in every row.
  static let rowLimit = 1000

  let file: String
  /// Faults of the header, then of the file as a whole.
  private var opening: [Diagnostic] = []
  private var closing: [Diagnostic] = []
  private var rows: [Diagnostic] = []
  private var areRowsOver = false
  private var unlistedErrors = 0
  private var unlistedWarnings = 0

  init(file: String) { self.file = file }

  /// All faults: the header's, the rows' by line and column, the file's.
  var diagnostics: [Diagnostic] {
    let places = rows.map { (line: $0.place?.line ?? 0, column: $0.place?.column ?? 0) }
    let order = rows.indices.sorted { one, other in
      (places[one].line, places[one].column, one)
        < (places[other].line, places[other].column, other)
    }
    return opening + order.map { rows[$0] } + closing
  }

  /// Whether nothing was named or counted.
  var isEmpty: Bool {
    opening.isEmpty && closing.isEmpty && rows.isEmpty && unlistedErrors + unlistedWarnings == 0
  }

  var hasErrors: Bool { opening.hasErrors || rows.hasErrors || closing.hasErrors }

  /// Whether the next fault of a row will be kept; making its words may cost more than the row.
  mutating func hasRoom(for severity: Severity) -> Bool {
    if rows.count < Self.rowLimit { return true }
    if severity == .error { unlistedErrors += 1 } else { unlistedWarnings += 1 }
    return false
  }

  mutating func addRowFault(_ diagnostic: Diagnostic) {
    rows.append(diagnostic)
  }

  mutating func add(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ message: String,
    line: Int = 1,
    column: Int = 1,
    help: [String] = []
  ) {
    let place = SourcePlace(file: file, line: line, column: column)
    let diagnostic = Diagnostic(severity, code, message, at: place, help: help)
    if areRowsOver { closing.append(diagnostic) } else { opening.append(diagnostic) }
  }

  /// Says how many faults of rows were not listed, if any; what is added now stands behind them.
  mutating func endRows(line: Int) {
    areRowsOver = true
    guard unlistedErrors + unlistedWarnings > 0 else { return }
    let counts = [(unlistedErrors, "error"), (unlistedWarnings, "warning")]
      .filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)\($0.0 == 1 ? "" : "s")" }
    add(
      unlistedErrors > 0 ? .error : .warning,
      .journalMoreFaults,
      "left out of this list: \(counts.joined(separator: " and ")) of this file",
      line: line
    )
  }
}
