import JournalModel
package import RuleEngine

/// A practice offered for what the pages show.
package struct PracticeSuggestion: Sendable, Hashable {
  private static let most = 2

  package var practice: Practice
  /// The cares it answers, as ids of rules.
  package var rules: [String]

  /// Chooses for the cares, one for each before a second for any, the easiest first.
  ///
  /// None is offered that the pages or the profile show to be untimely; while a danger sign stands
  /// there are no cares, and so no practices. What was answered for a rule is not offered for it
  /// again: declined, it rests; accepted, it is being tried.
  static func chosen(
    for cares: [RuleOutcome],
    from library: RuleLibrary,
    profile: Profile,
    timeline: Timeline,
    answered: [Answer] = []
  ) -> [PracticeSuggestion] {
    let perCare = cares.map { care in
      care.rule.practices.filter { !answered.contain($0, for: care.id) }
        .compactMap(library.practice)
        .filter { $0.isTimely(in: timeline, profile: profile) }
        .sorted { $0.minutes.lowerBound < $1.minutes.lowerBound }
    }
    var chosen: [Practice] = []
    for rank in 0..<(perCare.map { $0.count }.max() ?? 0) {
      for practices in perCare where rank < practices.count {
        let practice = practices[rank]
        if !chosen.contains(where: { $0.id == practice.id }) { chosen.append(practice) }
      }
    }
    return chosen.prefix(most).map { practice in
      let helped = cares.filter {
        $0.rule.practices.contains(practice.id) && !answered.contain(practice.id, for: $0.id)
      }
      return PracticeSuggestion(practice: practice, rules: helped.map { $0.id })
    }
  }
}

extension [Answer] {
  /// Whether one of them is about a practice for a rule.
  fileprivate func contain(_ practice: String, for rule: String) -> Bool {
    contains { $0.suggestion.practice == practice && $0.suggestion.rule == rule }
  }
}

extension Practice {
  /// How far back the profile's hard times are looked for, in days.
  private static let contextDays = 28

  /// Whether nothing that was written shows a reason to leave it alone.
  fileprivate func isTimely(in timeline: Timeline, profile: Profile) -> Bool {
    let recent = Window(days: Self.contextDays, upTo: timeline.asOf)
    return !notWhen.contains { reason in
      reason.condition?.holds(in: timeline) ?? false
        || profile.contexts.contains { reason.during.contains($0.kind) && $0.overlaps(recent) }
    }
  }
}
