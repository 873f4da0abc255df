package import JournalModel
package import RuleEngine

/// What one rule found in one account.
package struct RuleOutcome: Sendable, Hashable {
  package let rule: Rule
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
  init(
    rule: Rule,
    measurement: Measurement,
    reading: Reading? = nil,
    unclear: Unclear? = nil,
    band: Band,
    certainty: Certainty? = nil,
    recognisedShare: Double,
    say: String
  ) {
    self.rule = rule
    self.measurement = measurement
    self.reading = reading
    self.unclear = unclear
    self.band = band
    self.certainty = certainty
    self.recognisedShare = recognisedShare
    self.say = say
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
    let context = MeasureContext(profile: profile)
    self.init(measuring: rule, in: timeline, context) { measurement in
      Reading(
        measurement,
        of: rule.measure,
        bands: rule.bands,
        isJoint: timeline.isJoint,
        isHeavy: isHeavy
      )
    }
    say(in: wording, timeline)
  }

  /// Applies a rule to an account without a word about it; the closure reads what was measured.
  init(
    measuring rule: Rule,
    in timeline: Timeline,
    _ context: MeasureContext,
    read: (Measurement) -> Reading
  ) {
    let measurement = rule.measure.measured(
      in: Window(days: rule.days, upTo: timeline.asOf),
      of: timeline,
      context
    )
    let recognised = Self.recognisedShare(of: measurement, in: timeline)
    if let unclear = Unclear(of: measurement, rule: rule, timeline: timeline) {
      self.init(
        rule: rule,
        measurement: measurement,
        unclear: unclear,
        band: .unclear,
        recognisedShare: recognised,
        say: ""
      )
      return
    }
    let reading = read(measurement)
    var verdict = Verdict(
      reading.masses,
      worst: rule.bands.worst(for: measurement, of: timeline),
      recognisedShare: recognised
    )
    if Robustness.isDoubtful(reading, of: measurement, rule: rule, in: timeline) {
      verdict.certainty = .mixed
    }
    self.init(
      rule: rule,
      measurement: measurement,
      reading: reading,
      band: verdict.band,
      certainty: verdict.certainty,
      recognisedShare: recognised,
      say: ""
    )
  }

  /// Says in a sentence what was found or what is missing.
  mutating func say(in wording: Wording, _ timeline: Timeline) {
    guard let reading else {
      unclear = unclear?.said(about: measurement, of: rule, wording)
      say = unclear?.say ?? ""
      return
    }
    let values = SentenceValues(
      measurement,
      reading,
      of: rule,
      timeline: timeline,
      wording: wording
    )
    let sentence = rule.say.sentence(for: band, certainty, reading.masses)
    say = sentence.filled(with: values.values)
  }

  private static func recognisedShare(of measurement: Measurement, in timeline: Timeline) -> Double
  {
    // That nothing was found rests on who looked: the writer, or the cues.
    if measurement.evidence.isEmpty { return timeline.recognisedShare(in: measurement.window) }
    var recognised = 0
    for index in measurement.evidence where timeline.moments[Int(index)].isRecognised {
      recognised += 1
    }
    guard recognised > 0 else { return 0 }
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
