import JournalModel
import RuleEngine

/// Applies the rules of a library to the accounts of one relationship.
struct Assessor {
  let library: RuleLibrary
  let profile: Profile
  let request: AssessmentRequest

  /// Assesses one account; with a sign of danger all but some strengths is held back.
  func assess(
    _ timeline: Timeline,
    isSafe: Bool,
    _ memo: inout ReadingMemo
  ) -> AccountAssessment {
    let coverage = Coverage(of: timeline)
    let outcomes = outcomes(of: timeline, comparedAt: coverage)
    let dimensions = dimensions(of: outcomes)
    let resting = library.dimensions.filter { $0.restsInDanger }.map { $0.id }
    let findings = Findings(of: outcomes, mayCare: isSafe, restingInDanger: resting)
    return AccountAssessment(
      timeline: timeline,
      coverage: coverage,
      overall: overall(of: dimensions, coverage: coverage, isSafe: isSafe),
      dimensions: dimensions,
      outcomes: outcomes,
      findings: findings,
      practices: practices(for: findings, in: timeline),
      followed: followed(in: timeline, isSafe: isSafe),
      history: history(of: timeline, &memo)
    )
  }

  // MARK: Rules

  func switchedOff(on day: Day) -> [Profile.SwitchedOffRule] {
    profile.switchedOff.filter { $0.until.map { day <= $0 } ?? true }
  }

  /// The rules that don't look at the account on a day, with the reason.
  func leftOut(on day: Day) -> [LeftOutRule] {
    let off = switchedOff(on: day)
    return library.rules.compactMap { LeftOutRule($0, profile: profile, off: off, asOf: day) }
  }

  /// The rules that look at the account on a day.
  private func rules(on day: Day) -> [Rule] {
    let off = switchedOff(on: day)
    return library.rules.filter { isMeant($0) && isOn($0, on: day, off) }
  }

  /// Whether a rule is for such readers, and asked for.
  func isMeant(_ rule: Rule) -> Bool {
    (request.rules.isEmpty || request.rules.contains(rule.id))
      && (rule.isShared || !request.audience.isShared)
  }

  /// Whether a rule looks at the account on a day.
  func isOn(_ rule: Rule, on day: Day, _ off: [Profile.SwitchedOffRule]) -> Bool {
    LeftOutRule.Reason(rule, profile: profile, off: off, asOf: day) == nil
  }

  /// What every rule finds, with how it moved against the window before when coverage is given.
  private func outcomes(of timeline: Timeline, comparedAt coverage: Coverage?) -> [RuleOutcome] {
    let isHeavyStretch = HeavyStretch.stands(in: timeline, profile: profile, rules: library.rules)
    var outcomes = rules(on: timeline.asOf).map { rule in
      let isHeavy = isHeavyStretch && rule.tier != .context
      let outcome = RuleOutcome(
        of: rule,
        to: timeline,
        profile: profile,
        wording: library.wording,
        isHeavy: isHeavy
      )
      guard let coverage else { return outcome }
      return outcome.compared(
        in: timeline,
        profile: profile,
        wording: library.wording,
        isHeavy: isHeavy,
        isThin: coverage.word == .thin
      )
    }
    outcomes.nameChanges()
    return outcomes.map { $0.shown(to: request.audience, wording: library.wording) }
  }

  func dimensions(of outcomes: [RuleOutcome]) -> [DimensionOutcome] {
    library.dimensions.compactMap { DimensionOutcome($0, of: outcomes) }
  }

  private func overall(
    of dimensions: [DimensionOutcome],
    coverage: Coverage,
    isSafe: Bool
  ) -> Overall {
    guard request.audience.seesOverall else { return .refused(.shared) }
    return Overall(of: dimensions, coverage: coverage, contexts: profile.contexts, isSafe: isSafe)
  }

  // MARK: Practices

  /// For a page of two only what the author picked, so that none is the usual look.
  private func practices(for findings: Findings, in timeline: Timeline) -> [PracticeSuggestion] {
    switch request.audience {
    case .couple:
      request.pickedPractices.compactMap { library.practice($0) }.map {
        PracticeSuggestion(practice: $0, rules: [])
      }
    case .author, .counselor:
      PracticeSuggestion.chosen(
        for: findings.cares,
        from: library,
        profile: profile,
        timeline: timeline,
        answered: request.answers.standing(on: timeline.asOf)
      )
    }
  }

  /// What became of the practices agreed on; while a danger sign stands, calm proves nothing.
  private func followed(in timeline: Timeline, isSafe: Bool) -> [FollowedPractice] {
    guard isSafe, request.audience != .couple else { return [] }
    let taken = request.answers.standing(on: timeline.asOf).filter { $0.isTaken }
    let follower = PracticeFollower(
      library: library,
      profile: profile,
      timeline: timeline,
      rules: rules(on: timeline.asOf)
    )
    return follower.follow(taken)
  }

  // MARK: Weeks

  /// The account at the end of each of the latest weeks.
  private func history(of timeline: Timeline, _ memo: inout ReadingMemo) -> History {
    let ends = timeline.weekEnds(atMost: request.weeks)
    guard !ends.isEmpty else { return History(weeks: []) }
    let history = PastWeeks(assessor: self, timeline: timeline)
    return History(weeks: ends.map { history.week($0, &memo) })
  }
}
