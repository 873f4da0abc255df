package import Diagnostics
import JournalModel
package import RuleEngine

/// Runs the examples of a rule, which are its tests.
package struct ExampleRun: Sendable {
  /// How far a number may lie from the expected one; files write four places.
  private static let tolerance = 1e-4

  private let wording: Wording

  package init(wording: Wording) { self.wording = wording }

  /// Every expectation that a rule does not meet, in every variation of its examples.
  package func failures(of rule: Rule) -> [Diagnostic] {
    rule.examples.flatMap { example in
      let plain = failures(of: example, rule, .asWritten)
      // The variations of an example that fails already would only repeat it.
      guard plain.isEmpty else { return plain }
      return ExampleVariation.allCases.flatMap { failures(of: example, rule, $0) }
    }
  }

  /// What a rule makes of an example.
  package func outcome(
    of example: RuleExample,
    _ rule: Rule,
    _ variation: ExampleVariation
  ) -> RuleOutcome? {
    let built = ExampleJournal(example, of: rule, variation)
    let accounts = Accounts(
      of: built.journal,
      profile: built.profile,
      mode: nil,
      asOf: built.asOf
    )
    return accounts.timelines.first.map { timeline in
      RuleOutcome(
        of: rule,
        to: timeline,
        profile: built.profile,
        wording: wording,
        isHeavy: false
      )
    }
  }

  private func failures(
    of example: RuleExample,
    _ rule: Rule,
    _ variation: ExampleVariation
  ) -> [Diagnostic] {
    guard let outcome = outcome(of: example, rule, variation) else { return [] }
    return example.expect.compactMap { expectation in
      guard let difference = difference(expectation.figure, outcome) else { return nil }
      return Diagnostic(
        .error,
        .ruleExampleFailed,
        "the example \"\(example.name)\", \(variation.rawValue), expects \(difference.wanted)",
        at: expectation.place,
        label: "it is \(difference.found)",
        help: [outcome.tally]
      )
    }
  }

  /// What was wanted and what was found, when they differ.
  private func difference(
    _ figure: Expectation.Figure,
    _ outcome: RuleOutcome
  ) -> (wanted: String, found: String)? {
    switch figure {
    case .number(let name, let wanted):
      let found = outcome.number(name)
      if let found, abs(found - wanted) <= Self.tolerance { return nil }
      return ("\(name.rawValue) \(plain(wanted))", found.map(plain) ?? "not there")
    case .masses(let wanted):
      let found = outcome.reading?.masses.ascending ?? []
      let isClose = zip(wanted, found).allSatisfy { abs($0 - $1) <= Self.tolerance }
      if wanted.count == found.count, isClose { return nil }
      return (
        "masses \(wanted.map(plain).joined(separator: ", "))",
        found.map(plain).joined(separator: ", ")
      )
    case .band(let wanted):
      return wanted == outcome.band ? nil : ("band \(wanted.rawValue)", outcome.band.rawValue)
    case .certainty(let wanted):
      let found = outcome.certainty?.rawValue ?? "not there"
      return wanted == found ? nil : ("certainty \(wanted)", found)
    case .unclear(let wanted):
      let found = outcome.unclear?.reason.rawValue ?? "clear enough to speak"
      return wanted == found ? nil : ("unclear for \(wanted)", found)
    }
  }

  /// A number as files write it: at most four places.
  private func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return "\(whole)" }
    return "\((number * 10_000).rounded() / 10_000)"
  }
}

extension RuleOutcome {
  /// The number a report gives under a name; `nil` when the rule does not speak.
  fileprivate func number(_ name: ExpectedNumber) -> Double? {
    switch name {
    case .count: Double(measurement.count)
    case .total: Double(measurement.total)
    case .value: reading?.value
    case .low: reading?.low
    case .high: reading?.high
    case .score: reading?.score
    case .scoreLow: reading?.scoreLow
    case .scoreHigh: reading?.scoreHigh
    }
  }

  /// What was counted, for somebody who wonders.
  fileprivate var tally: String {
    let window = measurement.window
    return
      "counted \(measurement.count) and \(measurement.total) from \(measurement.evidence.count) "
      + "moments between \(window.first.iso) and \(window.last.iso), "
      + "\(measurement.unknown) of unknown outcome left out"
  }
}
