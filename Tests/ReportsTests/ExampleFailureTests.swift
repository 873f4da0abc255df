import Assessment
import Attune
import Diagnostics
import Reports
import RuleEngine
import TestKit
import Testing

struct ExampleFailureTests {
  private let wording = StandardReports.library.wording

  /// The failures of a standard rule in whose file some words were changed.
  private func failures(of id: String, _ old: String, _ new: String) throws -> [ExampleFailure] {
    let name = "Rules/rules/\(id).json5"
    let file = try #require(StandardReports.file(named: name))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains(old))
    let changed = text.replacing(old, with: new)
    var diagnostics: [Diagnostic] = []
    let rule = RuleReader.read(SourceText(name: name, text: changed), into: &diagnostics)
    return ExampleRun(wording: wording).failures(of: try #require(rule))
  }

  private func text(of failure: ExampleFailure) -> String {
    TerminalRenderer(width: 80, isColoured: false)
      .render(ExampleFailureComposer(wording: wording).compose(failure))
  }

  @Test(arguments: [
    ("unanswered-bids", "cuts: [0.40, 0.60, 0.80]", "cuts: [0.30, 0.60, 0.80]"),
    ("efforts-noticed", "count: 1, total: 8", "count: 2, total: 8"),
    ("unresolved-conflicts", "band: \"thriving\"", "band: \"strained\""),
    ("missed-rituals", "band: \"thriving\"", "band: \"strained\""),
  ])
  func `what is said of a failed example stays as it was read`(
    id: String,
    old: String,
    new: String
  ) throws {
    let failures = try failures(of: id, old, new)
    let printer = DiagnosticPrinter(.full, isColored: false)
    let said = failures.map { printer.text(of: [$0.headline]) + "\n" + text(of: $0) }
    try Golden(name: "example-failed-\(id).txt").check(said.joined(separator: "\n"))
  }

  @Test func `only what differs is shown`() throws {
    let failure = try #require(
      try failures(of: "unanswered-bids", "cuts: [0.40,", "cuts: [0.30,").first
    )
    #expect(failure.differences.map(\.name) == ["scoreLow", "masses"])
    let lines = text(of: failure).split(separator: "\n").map(String.init)
    #expect(!lines.contains { $0.hasPrefix("scoreHigh") || $0.hasPrefix("band ") })
  }

  @Test func `editors and programs get a fault for each difference`() throws {
    let failure = try #require(
      try failures(of: "unanswered-bids", "cuts: [0.40,", "cuts: [0.30,").first
    )
    #expect(failure.diagnostics.count == 2)
    #expect(failure.diagnostics.allSatisfy { $0.code == .ruleExampleFailed })
    #expect(failure.diagnostics.first?.label == "it is 47.0042")
    #expect(failure.headline.message.contains("gives 2 other values than expected"))
  }
}
