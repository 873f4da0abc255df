package import RuleEngine

/// A practice offered for what the pages show.
package struct PracticeSuggestion: Sendable, Hashable {
  private static let most = 2

  package var practice: Practice
  /// The cares it answers, as ids of rules.
  package var rules: [String]

  /// Chooses for the cares, one for each before a second for any, the easiest first.
  ///
  /// While a danger sign stands nothing for two may be offered.
  static func chosen(
    for cares: [RuleOutcome],
    from library: RuleLibrary,
    mayPair: Bool
  ) -> [PracticeSuggestion] {
    let perCare = cares.map { care in
      care.rule.practices.compactMap(library.practice)
        .filter { mayPair || $0.who == .one }
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
      let answered = cares.filter { $0.rule.practices.contains(practice.id) }
      return PracticeSuggestion(practice: practice, rules: answered.map { $0.id })
    }
  }
}
