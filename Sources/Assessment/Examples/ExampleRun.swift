package import JournalModel
package import RuleEngine

/// Runs the examples of a rule, which are its tests.
package struct ExampleRun: Sendable {
  /// How far a number may lie from the expected one; files write four places.
  private static let tolerance = 1e-4

  private let wording: Wording

  package init(wording: Wording) { self.wording = wording }

  /// Every example that gives something else than expected, in the variations in which it does.
  package func failures(of rule: Rule) -> [ExampleFailure] {
    rule.examples.flatMap { example in
      // The variations of an example that fails already would only repeat it.
      if let plain = failure(of: example, rule, .asWritten) { return [plain] }
      return ExampleVariation.allCases.compactMap { failure(of: example, rule, $0) }
    }
  }

  /// What a rule makes of an example, and the timeline it was read from.
  package func run(
    _ example: RuleExample,
    _ rule: Rule,
    _ variation: ExampleVariation
  ) -> (outcome: RuleOutcome, timeline: Timeline)? {
    let built = ExampleJournal(example, of: rule, variation)
    let accounts = Accounts(
      of: built.journal,
      profile: built.profile,
      mode: nil,
      asOf: built.asOf
    )
    return accounts.timelines.first.map { timeline in
      let outcome = RuleOutcome(
        of: rule,
        to: timeline,
        profile: built.profile,
        wording: wording,
        isHeavy: false
      )
      return (outcome, timeline)
    }
  }

  private func failure(
    of example: RuleExample,
    _ rule: Rule,
    _ variation: ExampleVariation
  ) -> ExampleFailure? {
    guard let (outcome, timeline) = run(example, rule, variation) else { return nil }
    let differences = example.expect.compactMap { difference($0, outcome) }
    guard !differences.isEmpty else { return nil }
    return ExampleFailure(
      rule: rule,
      example: example,
      variation: variation,
      differences: differences,
      outcome: outcome,
      timeline: timeline
    )
  }

  /// What was expected and what was found, when they differ.
  private func difference(
    _ expectation: Expectation,
    _ outcome: RuleOutcome
  ) -> ExampleFailure.Difference? {
    let pair: (name: String, expected: String, found: String?)
    switch expectation.figure {
    case .number(let name, let wanted):
      let found = outcome.number(name)
      if let found, abs(found - wanted) <= Self.tolerance { return nil }
      pair = (name.rawValue, plain(wanted), found.map { plain($0) })
    case .masses(let wanted):
      let found = outcome.reading?.masses.ascending
      if let found, isClose(found, wanted) { return nil }
      pair = ("masses", plain(wanted), found.map { plain($0) })
    case .band(let wanted):
      pair = ("band", wanted.rawValue, outcome.band.rawValue)
    case .certainty(let wanted):
      pair = ("certainty", wanted.rawValue, outcome.certainty?.rawValue)
    case .unclear(let wanted):
      pair = ("unclear", wanted.rawValue, outcome.unclear?.reason.rawValue)
    }
    guard pair.expected != pair.found else { return nil }
    return ExampleFailure.Difference(
      name: pair.name,
      expected: pair.expected,
      found: pair.found ?? "not there",
      place: expectation.place
    )
  }

  private func isClose(_ found: [Double], _ wanted: [Double]) -> Bool {
    found.count == wanted.count
      && zip(found, wanted).allSatisfy { abs($0 - $1) <= Self.tolerance }
  }

  private func plain(_ numbers: [Double]) -> String {
    numbers.map { plain($0) }.joined(separator: ", ")
  }

  /// A number as files write it: at most four places.
  private func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return "\(whole)" }
    let rounded = (number * 10_000).rounded() / 10_000
    return Int(exactly: rounded).map { "\($0)" } ?? "\(rounded)"
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
}
