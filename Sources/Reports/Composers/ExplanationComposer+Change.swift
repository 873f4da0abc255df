import Assessment
import RuleEngine

extension ExplanationComposer {
  /// How a rule moved against the window before, or why that can't be told.
  func comparison(_ outcome: RuleOutcome, among outcomes: [RuleOutcome]) -> [Block] {
    guard let comparison = outcome.comparison else { return [] }
    let sentence: String
    switch comparison {
    case .change(let change): sentence = told(change, of: outcome, among: outcomes)
    case .untold(let reason): sentence = untold(reason, of: outcome.rule)
    }
    return [.heading(say(.headingChange)), .paragraph(sentence)]
  }

  private func told(
    _ change: Change,
    of outcome: RuleOutcome,
    among outcomes: [RuleOutcome]
  ) -> String {
    let values: [Placeholder: String] = [
      .days: String(outcome.rule.days), .band: say(change.word.phrase),
      .value: NumberText.signed(change.value, places: 4),
      .count: NumberText.fixed(abs(change.z), places: 2),
      .need: NumberText.fixed(Change.leastDeviations, places: 2),
      .total: String(outcomes.count { $0.change != nil }),
    ]
    guard change.word == .same else { return say(.explainChange, values) }
    let isSmall = abs(change.z) < Change.leastDeviations
    return say(isSmall ? .explainChangeSmall : .explainChangeCrowd, values)
  }

  private func untold(_ reason: NoChange, of rule: Rule) -> String {
    switch reason {
    case .thinPages: return say(.explainNoChangeThin)
    case .trend: return say(.explainNoChangeTrend)
    case .noNoise: return say(.explainNoChangeNoise)
    case .earlierUnclear(let unclear):
      let values: [Placeholder: String] = [
        .days: String(rule.days), .have: String(unclear.have), .need: String(unclear.need),
        .called: rule.needs.called.text(for: unclear.have),
      ]
      return say(unclear.reason.phraseOfEarlierDays, values)
    }
  }
}

extension UnclearReason {
  /// What is said when the window before is unclear for this reason.
  ///
  /// What the profile lacks and what lies too near to the last page concern the present window too,
  /// so that a rule which speaks never gets there.
  fileprivate var phraseOfEarlierDays: Phrase {
    switch self {
    case .writtenDays, .earlierDays: .explainNoChangeDays
    case .unknownOutcomes: .explainNoChangeUnknown
    case .endings: .explainNoChangeEndings
    case .moments, .laterDays, .rituals, .wish, .notShown: .explainNoChangeMoments
    }
  }
}
