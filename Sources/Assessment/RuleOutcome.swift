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
  /// How it moved against the window before; `nil` where that can't be told.
  package var change: Change?

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

extension Rule.BandTexts {
  /// How sure it must be on which side of neutral a mixed verdict lies, to say so.
  private static let sideChance = 0.80

  /// What is said about a verdict; a mixed one has words of its own where the rule gives them.
  ///
  /// Mixed between two good or two poor bands is no doubt about the side, so the milder one speaks.
  fileprivate func sentence(for verdict: Verdict, _ masses: BandMasses) -> MessageTemplate {
    guard verdict.certainty == .mixed, let mixed else { return self[verdict.band] }
    if 1 - masses.belowNeutral >= Self.sideChance { return steady }
    return masses.belowNeutral >= Self.sideChance ? strained : mixed
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
