package import JournalModel
package import RuleEngine

/// Scores, findings and practices of one relationship: the result every report is a view of.
package struct Assessment: Sendable {
  package var audience: Audience
  package var asOf: Day
  package var relationship: Relationship
  /// One account, or two side by side; never averaged into one truth.
  package var accounts: [AccountAssessment]
  /// Rules the profile switches off on the as-of day.
  package var switchedOff: [Profile.SwitchedOffRule]
  /// The answers that hold on the as-of day.
  package var answers: [Answer]
  /// Rules that were not applied, in the order of the library.
  package var leftOut: [LeftOutRule]
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
  /// What became of the practices that were agreed on with a counselor, in the order of the sheet.
  package var followed: [FollowedPractice]
  /// Earlier weeks, as many as were asked for.
  package var history: History
}

extension Assessment {
  /// Assesses every account of a journal by every rule that is on.
  ///
  /// For others than the author the accounts must come from a journal without private entries.
  /// - Returns: `nil` when there is no entry at all.
  package init?(
    of accounts: Accounts,
    profile: Profile,
    by library: RuleLibrary,
    for request: AssessmentRequest = AssessmentRequest()
  ) {
    guard let asOf = accounts.asOf else { return nil }
    let assessor = Assessor(library: library, profile: profile, request: request)
    let signs = SafetySigns(in: accounts.timelines, by: library.safety)
    self.init(
      audience: request.audience,
      asOf: asOf,
      relationship: profile.relationship,
      accounts: accounts.timelines.map { assessor.assess($0, isSafe: !signs.stand) }
        .withEachPracticeFollowedOnce(),
      switchedOff: assessor.switchedOff(on: asOf),
      answers: request.answers.standing(on: asOf),
      leftOut: assessor.leftOut(on: asOf)
    )
  }
}
