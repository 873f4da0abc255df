import Attune
import Diagnostics
import RuleEngine

extension AttuneCommand {
  /// `attune report`: the scored report as text or JSON.
  static func runReport(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io) else { return .inputAtFault }
    for id in invocation.options.only where library.rule(id) == nil {
      return unknown("rule", id, among: library.rules.map(\.id), io: &io)
    }
    guard let report = bench.report(library: library, io: &io) else { return .inputAtFault }
    return io.write(text(of: report, for: invocation, io: io), for: invocation)
  }

  /// The report in the format that was asked for.
  private static func text(
    of report: HealthReport,
    for invocation: Invocation,
    io: CommandIO
  ) -> String {
    let options = invocation.options
    switch options.format {
    case .json: return report.json(evidence: options.evidence.count)
    case .csv: return report.csv
    case .markdown: return report.markdown
    case .html: return report.html
    case .terminal, .ndjson, .fhir, .ics, .ids:
      let terminal = io.terminal(for: invocation)
      return report.text(
        width: terminal.width(asked: options.width),
        isColoured: terminal.usesColor(options.color)
      )
    }
  }

  /// `attune explain RULE`: the arithmetic of one rule on a journal.
  static func runExplain(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let library = bench.library(io: &io) else { return .inputAtFault }
    let id = invocation.arguments[0]
    guard library.rule(id) != nil else {
      return unknown("rule", id, among: library.rules.map(\.id), io: &io)
    }
    guard let report = bench.report(library: library, io: &io) else { return .inputAtFault }
    let options = invocation.options
    let terminal = io.terminal(for: invocation)
    let text = report.explanation(
      of: id,
      width: terminal.width(asked: options.width),
      isColoured: terminal.usesColor(options.color),
      evidence: options.evidence.count
    )
    return io.write(text ?? "", for: invocation)
  }

  /// Says that a name on the command line stands for nothing.
  static func unknown(
    _ sort: String,
    _ id: String,
    among known: [String],
    io: inout CommandIO
  ) -> RunStatus {
    let near = closest(to: id, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
    io.complain(error: "there is no \(sort) \"\(id)\"\(near)")
    io.complain("\"attune \(sort)s list\" shows them all\n")
    return .commandLineAtFault
  }
}

extension EvidenceLimit {
  /// The most moments to show; `nil` for all.
  var count: Int? {
    switch self {
    case .atMost(let count): count
    case .all: nil
    }
  }
}
