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
  /// How it moved against the window before; `nil` when it does not speak.
  package var comparison: Comparison?

  package var id: String { rule.id }

  /// How it moved against the window before; `nil` where that can't be told.
  package var change: Change? {
    switch comparison {
    case .change(let change): change
    case .untold, nil: nil
    }
  }
}

extension RuleOutcome {
  /// Applies a rule to an account.
  ///
  /// In a heavy stretch of life ranges are wider.
  package init(
    of rule: Rule,
    to timeline: Timeline,
    profile: Profile,
    wording: Wording,
    isHeavy: Bool
  ) {
    let measurement = rule.measure.measured(
      in: Window(days: rule.days, upTo: timeline.asOf),
      of: timeline,
      MeasureContext(profile: profile)
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
      isJoint: timeline.isJoint,
      isHeavy: isHeavy
    )
    var verdict = Verdict(
      reading.masses,
      worst: rule.bands.worst(for: measurement, of: timeline),
      recognisedShare: recognised
    )
    if Robustness.isDoubtful(reading, of: measurement, rule: rule, in: timeline) {
      verdict.certainty = .mixed
    }
    let values = SentenceValues(
      measurement,
      reading,
      of: rule,
      timeline: timeline,
      wording: wording
    )
    self.init(
      rule: rule,
      measurement: measurement,
      reading: reading,
      band: verdict.band,
      certainty: verdict.certainty,
      recognisedShare: recognised,
      say: rule.say.sentence(for: verdict, reading.masses).filled(with: values.values)
    )
  }

  private static func recognisedShare(of measurement: Measurement, in timeline: Timeline) -> Double
  {
    guard !measurement.evidence.isEmpty else { return 0 }
    let recognised = measurement.evidence.count { timeline.moments[Int($0)].isRecognised }
    return Double(recognised) / Double(measurement.evidence.count)
  }
}

extension Bands {
  /// The worst band a measurement may earn: a condition of the rule can lift its cap.
  fileprivate func worst(for measurement: Measurement, of timeline: Timeline) -> WorstBand {
    guard let condition = atRiskWhen, measurement.total >= condition.moments else { return worst }
    let matching = measurement.evidence.count {
      condition.of.match(timeline.moments[Int($0)], in: timeline)
    }
    let share = Double(matching) / Double(max(1, measurement.total))
    return share >= condition.share ? .atRisk : worst
  }
}
