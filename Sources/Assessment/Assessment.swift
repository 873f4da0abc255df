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
    var memo = ReadingMemo()
    self.init(of: accounts, profile: profile, by: library, for: request, remembering: &memo)
  }

  /// Assesses as above; who assesses many journals by one library keeps the memo between them.
  package init?(
    of accounts: Accounts,
    profile: Profile,
    by library: RuleLibrary,
    for request: AssessmentRequest,
    remembering memo: inout ReadingMemo
  ) {
    guard let asOf = accounts.asOf else { return nil }
    let assessor = Assessor(library: library, profile: profile, request: request)
    let signs = SafetySigns(in: accounts.timelines, by: library.safety)
    var assessed: [AccountAssessment] = []
    for timeline in accounts.timelines {
      assessed.append(assessor.assess(timeline, isSafe: !signs.stand, &memo))
    }
    self.init(
      audience: request.audience,
      asOf: asOf,
      relationship: profile.relationship,
      accounts: assessed.withEachPracticeFollowedOnce(),
      switchedOff: assessor.switchedOff(on: asOf),
      answers: request.answers.standing(on: asOf),
      leftOut: assessor.leftOut(on: asOf)
    )
  }
}
