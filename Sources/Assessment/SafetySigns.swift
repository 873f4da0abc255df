package import JournalModel
package import RuleEngine

/// The signs of danger that stand on the as-of day; never scored, and never shown to anybody else.
package struct SafetySigns: Sendable, Hashable {
  /// The rules whose sign stands, the pressing ones first.
  package var rules: [SafetyRule]

  package var stand: Bool { !rules.isEmpty }

  /// Looks for the signs in all accounts: what one of the two wrote protects both.
  package init(in timelines: [Timeline], by rules: [SafetyRule]) {
    let standing = rules.filter { rule in timelines.contains { rule.stands(in: $0) } }
    self.rules = SafetyRule.Tier.allCases.flatMap { tier in standing.filter { $0.tier == tier } }
  }
}

extension SafetyRule {
  fileprivate func stands(in timeline: Timeline) -> Bool {
    MomentCondition(of: signs, days: days, times: times).holds(in: timeline)
  }
}
