import RuleEngine

extension RuleOutcome {
  /// Fewer moments than this are never shown to others, who might know which ones they are.
  static let fewestShown = 3

  /// The outcome as an audience may know it.
  ///
  /// Others do not learn how much is missing, and a page for two has words about the two.
  func shown(to audience: Audience, wording: Wording) -> RuleOutcome {
    guard audience.isShared else { return self }
    guard let reading, measurement.evidence.count >= Self.fewestShown else {
      return withheld(wording)
    }
    guard audience == .couple else { return self }
    var outcome = self
    outcome.say = rule.together?.sentence(for: band, certainty, reading.masses) ?? ""
    return outcome
  }

  private func withheld(_ wording: Wording) -> RuleOutcome {
    let say = wording.sentence(.unclearNotShown)
    return RuleOutcome(
      rule: rule,
      measurement: Measurement(in: measurement.window),
      unclear: Unclear(reason: .notShown, have: 0, need: 0, say: say),
      band: .unclear,
      recognisedShare: 0,
      say: say
    )
  }
}
