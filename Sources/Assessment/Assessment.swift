package import JournalModel
package import RuleEngine

/// Scores, findings and practices of one relationship: the result every report is a view of.
package struct Assessment: Sendable {
  package var asOf: Day
  package var relationship: Relationship
  /// One account, or two side by side; never averaged into one truth.
  package var accounts: [AccountAssessment]
  /// Rules the profile switches off on the as-of day.
  package var switchedOff: [Profile.SwitchedOffRule]
}

/// What the entries of one account show.
package struct AccountAssessment: Sendable {
  package var timeline: Timeline
  package var coverage: Coverage
  package var overall: Overall
  package var dimensions: [DimensionOutcome]
  /// Every rule, in the order of the library.
  package var outcomes: [RuleOutcome]
  package var findings: Findings
  package var practices: [PracticeSuggestion]
}

/// One number for everything, or why there is none.
package enum Overall: Sendable, Hashable {
  case refused(OverallRefusal)
}

/// Why an account gets no overall number.
package enum OverallRefusal: String, Sendable, Hashable, CaseIterable {
  /// Fewer than six of the ten dimensions say anything.
  case tooFewDimensions = "too-few-dimensions"

  package var phrase: Phrase {
    switch self {
    case .tooFewDimensions: .overallTooFewDimensions
    }
  }
}

extension Assessment {
  /// Assesses every account of a journal by every rule that is on.
  /// - Returns: `nil` when there is no entry at all.
  package init?(of accounts: Accounts, profile: Profile, by library: RuleLibrary) {
    guard let asOf = accounts.asOf else { return nil }
    let off = profile.switchedOff.filter { $0.until.map { asOf <= $0 } ?? true }
    let rules = library.rules.filter { rule in !off.contains { $0.rule == rule.id } }
    self.init(
      asOf: asOf,
      relationship: profile.relationship,
      accounts: accounts.timelines.map { timeline in
        AccountAssessment(timeline, rules: rules, profile: profile, library: library)
      },
      switchedOff: off
    )
  }
}

extension AccountAssessment {
  init(_ timeline: Timeline, rules: [Rule], profile: Profile, library: RuleLibrary) {
    let outcomes = rules.map {
      RuleOutcome(of: $0, to: timeline, profile: profile, wording: library.wording)
    }
    let isSafe = !timeline.holdsDangerSign
    let findings = Findings(of: outcomes, mayCare: isSafe)
    self.init(
      timeline: timeline,
      coverage: Coverage(of: timeline),
      overall: .refused(.tooFewDimensions),
      dimensions: library.dimensions.compactMap { DimensionOutcome($0, of: outcomes) },
      outcomes: outcomes,
      findings: findings,
      practices: PracticeSuggestion.chosen(for: findings.cares, from: library, mayPair: isSafe)
    )
  }
}
