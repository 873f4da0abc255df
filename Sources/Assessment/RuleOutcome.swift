package import JournalModel
package import RuleEngine

/// What one rule found in one account.
package struct RuleOutcome: Sendable, Hashable {
  package var rule: Rule
  package var measurement: Measurement
  /// `nil` when too little was written; then `unclear` says what is missing.
  package var reading: Reading?
  package var unclear: Unclear?
  package var band: Band
  /// `nil` when the band is unclear.
  package var certainty: Certainty?
  /// How much of the evidence was recognised in free text, 0...1.
  package var recognisedShare: Double
  /// The finding in one sentence.
  package var say: String

  package var id: String { rule.id }
}

/// Why a rule did not speak, and how much more it needs.
package struct Unclear: Sendable, Hashable {
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Too few days of the window have an entry.
    case writtenDays = "written-days"
    /// Too few of the moments the rule looks at.
    case moments
    /// For too many moments nobody wrote how they were answered.
    case unknownOutcomes = "unknown-outcomes"
  }

  package var reason: Reason
  package var have: Int
  package var need: Int
  package var say: String
}

extension RuleOutcome {
  /// Applies a rule to an account.
  package init(of rule: Rule, to timeline: Timeline, profile: Profile, wording: Wording) {
    let measurement = rule.measure.measured(
      over: rule.days,
      of: timeline,
      rituals: profile.rituals
    )
    let unclear = Unclear(of: measurement, rule: rule, timeline: timeline, wording: wording)
    let recognised = Self.recognisedShare(of: measurement, in: timeline)
    guard unclear == nil else {
      self.init(
        rule: rule,
        measurement: measurement,
        unclear: unclear,
        band: .unclear,
        recognisedShare: recognised,
        say: unclear?.say ?? ""
      )
      return
    }
    let reading = Reading(
      measurement,
      of: rule.measure,
      bands: rule.bands,
      isJoint: timeline.isJoint
    )
    let verdict = Verdict(
      reading.masses,
      worst: rule.bands.worst,
      recognisedShare: recognised
    )
    let values = SentenceValues(measurement, of: rule, timeline: timeline, wording: wording)
    self.init(
      rule: rule,
      measurement: measurement,
      reading: reading,
      band: verdict.band,
      certainty: verdict.certainty,
      recognisedShare: recognised,
      say: rule.say.sentence(for: verdict).filled(with: values.values)
    )
  }

  private static func recognisedShare(of measurement: Measurement, in timeline: Timeline) -> Double
  {
    guard !measurement.evidence.isEmpty else { return 0 }
    let recognised = measurement.evidence.count { timeline.moments[Int($0)].isRecognised }
    return Double(recognised) / Double(measurement.evidence.count)
  }
}

extension Rule.BandTexts {
  /// What is said about a verdict; a mixed one has words of its own where the rule gives them.
  fileprivate func sentence(for verdict: Verdict) -> MessageTemplate {
    if verdict.certainty == .mixed, let mixed { return mixed }
    return self[verdict.band]
  }
}
