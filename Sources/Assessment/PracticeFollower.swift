import JournalModel
import RuleEngine

/// Follows the practices that were agreed on through the pages of one account.
struct PracticeFollower {
  /// Days since an answer before its rule is looked at, so that both sides hold enough pages.
  private static let leastDays = 14

  let library: RuleLibrary
  let profile: Profile
  let timeline: Timeline
  /// The rules that look at the account.
  let rules: [Rule]

  func follow(_ answers: [Answer]) -> [FollowedPractice] {
    var followed = answers.map(follow)
    followed.nameChanges()
    return followed
  }

  private func follow(_ answer: Answer) -> FollowedPractice {
    let window = Window(first: answer.date, last: max(answer.date, timeline.asOf))
    let names = names(of: answer)
    let tries = timeline.moments(of: .practice, in: window).map { timeline.moments[Int($0)] }
      .filter { names.contains(timeline.foldedLabel($0.topic)) }
    var entries: [Int] = []
    for moment in tries where entries.last != Int(moment.entry) {
      entries.append(Int(moment.entry))
    }
    let skipped = tries.count { $0.outcome == .skipped }
    return FollowedPractice(
      answer: answer,
      done: tries.count - skipped,
      skipped: skipped,
      entries: entries,
      signal: signal(of: answer)
    )
  }

  /// What a page may call the practice: its id, its title, the suggestion, or the agreed words.
  private func names(of answer: Answer) -> [String] {
    let title = library.practice(answer.suggestion.practice)?.title ?? ""
    return [answer.suggestion.practice, title, answer.suggestion.text, answer.wording]
      .map(folded).filter { !$0.isEmpty }
  }

  // MARK: The signal

  /// Compares as many days since the answer with as many before it, each scored alone (C8).
  private func signal(of answer: Answer) -> FollowedPractice.Signal {
    guard let rule = rules.first(where: { $0.id == answer.suggestion.rule }),
      rule.measure.name != .trend
    else { return .none }
    let elapsed = timeline.asOf - answer.date
    guard elapsed >= Self.leastDays else { return .tooEarly(daysLeft: Self.leastDays - elapsed) }
    let days = min(rule.days, elapsed)
    guard let later = reading(of: rule, in: Window(days: days, upTo: timeline.asOf)),
      let earlier = reading(of: rule, in: Window(days: days, upTo: answer.date))
    else { return .unclear }
    guard let change = Change(from: earlier, to: later) else { return .none }
    return .change(change, direction: later.score > earlier.score ? .better : .harder)
  }

  /// The reading of one window, or `nil` where too little was written in it to show.
  private func reading(of rule: Rule, in window: Window) -> Reading? {
    let measurement = rule.measure.measured(
      in: window,
      of: timeline,
      MeasureContext(profile: profile)
    )
    let unclear = Unclear(of: measurement, rule: rule, timeline: timeline)
    guard unclear == nil, measurement.evidence.count >= RuleOutcome.fewestShown else { return nil }
    return Reading(
      measurement,
      of: rule.measure,
      bands: rule.bands,
      isJoint: timeline.isJoint,
      isHeavy: HeavyStretch.stands(in: timeline, profile: profile, rules: library.rules)
    )
  }
}

extension [FollowedPractice] {
  /// Names the changes that stand out among all that were looked at; the others are none.
  fileprivate mutating func nameChanges() {
    let changes = indices.compactMap { place in
      if case .change(let change, let direction) = self[place].signal {
        (place: place, change: change, direction: direction)
      } else {
        nil
      }
    }
    for (found, change) in zip(changes, changes.map { $0.change }.named()) {
      let direction = change.word == .same ? .same : found.direction
      self[found.place].signal = .change(change, direction: direction)
    }
  }
}

extension [AccountAssessment] {
  /// Of two accounts, those whose pages name a practice follow it, and the first where none does.
  func withEachPracticeFollowedOnce() -> [AccountAssessment] {
    var accounts = self
    for place in accounts.indices {
      accounts[place].followed.removeAll { followed in
        guard followed.entries.isEmpty else { return false }
        let isElsewhere = contains { account in
          account.followed.contains { $0.answer == followed.answer && !$0.entries.isEmpty }
        }
        return isElsewhere || place > 0
      }
    }
    return accounts
  }
}
