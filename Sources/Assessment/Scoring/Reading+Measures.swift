package import RuleEngine

extension Reading {
  /// The quantiles between which a displayed range lies: 10 % and 90 %.
  static let tails = (low: 0.10, high: 0.90)
  /// How many moments a rule's neutral value is worth before any is seen (C1).
  package static let priorStrength = 4.0
  /// Moments assumed on either side of a balance before any is seen (C4).
  package static let balancePrior = 3.0

  /// Reads what a measure counted.
  ///
  /// In a heavy stretch of life the start that everybody has weighs twice as much, so that ranges
  /// widen towards it.
  package init(
    _ measurement: Measurement,
    of measure: Measure,
    bands: Bands,
    isJoint: Bool,
    isHeavy: Bool
  ) {
    let strength = isHeavy ? 2.0 : 1
    switch measure {
    case .share, .cadence, .follows:
      self.init(share: measurement.count, of: measurement.total, bands, strength)
    case .balance:
      let innerCut = isJoint ? bands.cuts[0] : bands.oneAuthorCut
      let cuts = [innerCut] + bands.cuts[1...]
      self.init(balance: measurement.count, measurement.total, cuts, strength)
    case .ratio:
      self.init(ratio: measurement.count, to: measurement.total, bands, strength)
    case .rate, .gap, .open, .recurrence, .minutes, .trend:
      self.init(figures: measurement, bands, strength)
    case .rating:
      self.init(ratings: measurement.count, sum: measurement.total, bands, strength)
    }
  }

  /// Reads the measures whose counts alone do not say everything.
  private init(figures measurement: Measurement, _ bands: Bands, _ strength: Double) {
    switch measurement.figures {
    case .counts:
      self.init(whole: measurement.count, beside: measurement.total, bands)
    case .events(let events): self.init(rate: events, bands, strength)
    case .gap(let gap): self.init(exact: gap, bands)
    case .minutes(let minutes): self.init(minutes: minutes, bands, strength)
    case .wish(let share, let days, let wish):
      self.init(share: share, days: days, wish: wish, bands, strength)
    case .trend(let earlier, let later): self.init(from: earlier, to: later, bands)
    case .durations(let durations): self.init(durations: durations, bands, strength)
    }
  }
}
