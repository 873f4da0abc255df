import JournalModel
package import RuleEngine

/// Whether a reading would say the same, had the unwritten days been other than the written ones.
package enum Robustness {
  /// The odds of unwritten days against written ones that are tried (C10).
  private static let odds = [0.5, 2]

  /// Whether the band of a reading depends on what was not written.
  static func isDoubtful(
    _ reading: Reading,
    of measurement: Measurement,
    rule: Rule,
    in timeline: Timeline
  ) -> Bool {
    switch rule.measure {
    case .share, .cadence, .follows:
      let written = Double(timeline.writtenDayCount(in: measurement.window))
      let coverage = min(1, written / Double(measurement.window.days))
      let shares = odds.map { tilted(reading.value, coverage: coverage, odds: $0) }
      return Set(shares.map { band(of: $0, rule.bands) }).count > 1
    case .rate:
      guard case .events(let events) = measurement.figures,
        let standard = standardised(events, neutral: rule.bands.neutral)
      else { return false }
      return band(of: standard, rule.bands) != band(of: reading.value, rule.bands)
    case .balance, .ratio, .gap, .open, .recurrence, .minutes, .rating, .trend: return false
    }
  }

  /// A share over all days when unwritten ones had these odds of the written ones (C10).
  package static func tilted(_ share: Double, coverage: Double, odds: Double) -> Double {
    let unwritten = odds * share / (1 - share + odds * share)
    return coverage * share + (1 - coverage) * unwritten
  }

  /// A weekly rate with five weekdays and two days of the weekend, whatever days were written (C9).
  /// - Returns: `nil` when one of the two sorts of days was never written about.
  package static func standardised(_ events: EventFigures, neutral: Double) -> Double? {
    guard events.weekdays.days > 0, events.weekends.days > 0 else { return nil }
    func perDay(_ part: EventFigures.Part) -> Double {
      (part.events + neutral / 7) / Double(part.days + 1)
    }
    return 5 * perDay(events.weekdays) + 2 * perDay(events.weekends)
  }

  /// The place of a value among the cuts, 0 below the first.
  private static func band(of value: Double, _ bands: Bands) -> Int {
    bands.cuts.count { value >= $0 }
  }
}
