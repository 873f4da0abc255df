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

extension Assessment {
  /// Assesses every account of a journal by every rule that is on.
  /// - Returns: `nil` when there is no entry at all.
  package init?(of accounts: Accounts, profile: Profile, by library: RuleLibrary) {
    guard let asOf = accounts.asOf else { return nil }
    let off = profile.switchedOff.filter { $0.until.map { asOf <= $0 } ?? true }
    let rules = library.rules.filter { rule in
      let window = Window(days: rule.days, upTo: asOf)
      let rests = profile.contexts.contains {
        rule.notDuring.contains($0.kind) && $0.overlaps(window)
      }
      return !off.contains { $0.rule == rule.id } && !rests
        && rule.relationships.contains(profile.relationship)
    }
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
    let isHeavy = HeavyStretch.stands(
      in: timeline,
      profile: profile,
      rules: library.rules
    )
    let coverage = Coverage(of: timeline)
    var outcomes = rules.map { rule in
      let isHeavy = isHeavy && rule.tier != .context
      let outcome = RuleOutcome(
        of: rule,
        to: timeline,
        profile: profile,
        wording: library.wording,
        isHeavy: isHeavy
      )
      // Thin pages tell levels, and no trends.
      guard coverage.word != .thin else { return outcome }
      return outcome.compared(
        in: timeline,
        profile: profile,
        wording: library.wording,
        isHeavy: isHeavy
      )
    }
    outcomes.nameChanges()
    let isSafe = !timeline.holdsDangerSign
    let resting = library.dimensions.filter { $0.restsInDanger }.map { $0.id }
    let findings = Findings(of: outcomes, mayCare: isSafe, restingInDanger: resting)
    let dimensions = library.dimensions.compactMap { DimensionOutcome($0, of: outcomes) }
    self.init(
      timeline: timeline,
      coverage: coverage,
      overall: Overall(
        of: dimensions,
        coverage: coverage,
        contexts: profile.contexts,
        isSafe: isSafe
      ),
      dimensions: dimensions,
      outcomes: outcomes,
      findings: findings,
      practices: PracticeSuggestion.chosen(for: findings.cares, from: library, mayPair: isSafe)
    )
  }
}
