import Assessment
import JournalModel
import RuleEngine

/// Makes the digits by which suggestions and accounts are known again.
struct PatternKey {
  let profile: Profile

  /// Who wrote an account: the same whatever the page calls them.
  ///
  /// With a profile it is a person's place there, so that the digits give no name away.
  func person(of timeline: Timeline) -> String {
    guard timeline.authors.count == 1, let author = timeline.authors.first else { return "both" }
    let name = timeline.people.name(of: author)
    if let place = profile.people.firstIndex(where: { $0.name == name }) { return "\(place + 1)" }
    return folded(name)
  }

  func account(_ timeline: Timeline) -> String { Self.digits(["account", person(of: timeline)]) }

  func suggestion(_ practice: Practice, for outcome: RuleOutcome, in timeline: Timeline)
    -> SuggestionID
  {
    let topic = topic(of: outcome, in: timeline).map(timeline.foldedLabel) ?? ""
    let parts = [outcome.id, practice.id, topic, person(of: timeline)]
    return SuggestionID(
      rule: outcome.id,
      practice: practice.id,
      pattern: Self.digits(parts)
    )
  }

  /// The topic a rule speaks about, if it speaks about one.
  ///
  /// Of threads that began on one day the first by name is meant, whatever the order of the rows.
  func topic(of outcome: RuleOutcome, in timeline: Timeline) -> TableIndex? {
    switch outcome.rule.measure {
    case .open, .recurrence: break
    case .share, .rate, .balance, .ratio, .gap, .cadence, .follows, .minutes, .rating, .trend:
      return nil
    }
    let telling = outcome.measurement.telling.map { timeline.moments[Int($0)] }
    guard let first = telling.first else { return nil }
    let day = timeline.day(of: first)
    return telling.filter { timeline.day(of: $0) == day && $0.topic.value != nil }
      .map { $0.topic }
      .min { timeline.foldedLabel($0) < timeline.foldedLabel($1) }
  }

  private static func digits(_ parts: [String]) -> String {
    String(ContentHash(of: parts.joined(separator: "\n")).hex.prefix(8))
  }
}
