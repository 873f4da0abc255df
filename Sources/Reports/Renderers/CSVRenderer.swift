package import Assessment
import JournalModel
import RuleEngine

/// Writes the assessment as a table for a spreadsheet: one row a rule and account.
package struct CSVRenderer: Sendable {
  private static let header = [
    "account", "rule", "title", "dimension", "measure", "from", "to", "days", "band", "certainty",
    "count", "total", "value", "low", "high", "score", "scoreLow", "scoreHigh", "unclear", "say",
  ]

  package init() {}

  package func render(_ assessment: Assessment) -> String {
    var text = ""
    write(Self.header, into: &text)
    for account in assessment.accounts {
      let people = account.timeline.people
      let name = account.timeline.authors.map(people.name).joined(separator: " & ")
      for outcome in account.outcomes {
        write(cells(of: outcome, in: name, for: assessment.audience), into: &text)
      }
    }
    return text
  }

  private func cells(of outcome: RuleOutcome, in account: String, for audience: Audience)
    -> [String]
  {
    let window = outcome.measurement.window
    let rule = outcome.rule
    return [
      CSVText.guarded(account), rule.id, CSVText.guarded(rule.title), rule.dimension,
      rule.measure.name.rawValue, window.first.iso, window.last.iso, "\(window.days)",
      outcome.band.rawValue, outcome.certainty?.rawValue ?? "",
    ] + figures(of: audience.seesNumbers ? outcome : nil) + [
      outcome.unclear?.reason.rawValue ?? "", CSVText.guarded(outcome.say),
    ]
  }

  /// Counts, estimate and score; empty where numbers are not shown.
  private func figures(of outcome: RuleOutcome?) -> [String] {
    let reading = outcome?.reading
    let counts = [outcome?.measurement.count, outcome?.measurement.total]
    let estimates = [
      reading?.value, reading?.low, reading?.high, reading?.score, reading?.scoreLow,
      reading?.scoreHigh,
    ]
    return counts.map { $0.map { "\($0)" } ?? "" } + estimates.map { $0.map { "\($0)" } ?? "" }
  }

  private func write(_ cells: [String], into text: inout String) {
    text += cells.map(CSVText.quoted).joined(separator: ",") + "\r\n"
  }
}

/// Makes text of people harmless in a table that a spreadsheet opens.
enum CSVText {
  /// Signs with which a spreadsheet takes a cell for a formula (OWASP, CSV injection).
  private static let formulaSigns: [Character] = ["=", "+", "-", "@", "\t", "\r", "\n", "|", "%"]

  /// The text with an apostrophe before it where a spreadsheet would run it.
  static func guarded(_ text: String) -> String {
    let clean = TerminalText.clean(text)
    let first = clean.first { $0 != " " }
    return first.map(formulaSigns.contains) ?? false ? "'\(clean)" : clean
  }

  /// A whole table, with the line ends of RFC 4180.
  static func table(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The text as a cell, in quotes where it needs them (RFC 4180).
  static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
