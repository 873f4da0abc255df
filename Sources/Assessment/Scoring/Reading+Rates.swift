import RuleEngine

extension Reading {
  /// Events in a week (C3): a gamma posterior that starts at one week of the neutral rate.
  init(rate events: EventFigures, _ bands: Bands, _ strength: Double) {
    let posterior = Self.posterior(of: events, neutral: bands.neutral, strength: strength)
    let cuts = bands.cuts
    let edges = [0] + cuts + [Double.infinity]
    let masses = zip(edges, edges.dropFirst()).map { posterior.mass(between: $0, and: $1) }
    let isHighBetter = bands.better == .high
    self.init(
      value: posterior.mean,
      low: posterior.quantile(Self.tails.low),
      high: posterior.quantile(Self.tails.high),
      masses: BandMasses(ascending: isHighBetter ? masses : masses.reversed()),
      scale: PiecewiseScore(
        nodes: isHighBetter
          ? (0, cuts[0], cuts[1], cuts[2], bands.top) : (bands.top, cuts[2], cuts[1], cuts[0], 0)
      )
    )
    spread = .ratio(mean: posterior.mean, shape: posterior.shape)
  }

  /// The rate that events tell of, less surely where they come in clusters.
  static func posterior(
    of events: EventFigures,
    neutral: Double,
    strength: Double
  ) -> GammaDistribution {
    let all = events.all
    let spread = overdispersion(of: events)
    let weeks = Double(all.days) / 7 / spread
    return GammaDistribution(
      shape: strength * neutral + all.events / spread,
      rate: strength + weeks
    )
  }

  /// How much more the weeks differ than chance alone would make them, 1 or more (C3).
  static func overdispersion(of events: EventFigures) -> Double {
    let all = events.all
    guard events.weeks.count >= 4, all.events > 0, all.days > 0 else { return 1 }
    let rate = all.events / (Double(all.days) / 7)
    let chiSquare = events.weeks.reduce(0.0) { sum, week in
      let expected = rate * Double(week.days) / 7
      return sum + (week.events - expected) * (week.events - expected) / expected
    }
    return max(1, chiSquare / Double(events.weeks.count - 1))
  }

  /// Days until a thread closes (C6): an exponential hazard that starts at one end in three days.
  init(durations: DurationFigures, _ bands: Bands, _ strength: Double) {
    let days = Double(durations.leastDays + durations.mostDays) / 2
    let halving = naturalLogarithm(2)
    // Before anything is seen the median is the neutral value, however much that weighs.
    let assumed = bands.neutral / (exponential(halving / strength) - 1)
    let ends = strength + Double(durations.ended)
    let hazard = GammaDistribution(shape: ends, rate: assumed + days)
    let cuts = bands.cuts
    // A median of so many days is a hazard of ln 2 over them, so the edges turn around.
    let edges = [0] + cuts.reversed().map { halving / $0 } + [Double.infinity]
    let masses = zip(edges, edges.dropFirst()).map { hazard.mass(between: $0, and: $1) }
    let median = (assumed + days) * (exponential(halving / ends) - 1)
    self.init(
      value: median,
      low: halving / hazard.quantile(Self.tails.high),
      high: halving / hazard.quantile(Self.tails.low),
      masses: BandMasses(ascending: masses),
      scale: PiecewiseScore(nodes: (2 * cuts[2], cuts[2], cuts[1], cuts[0], 0))
    )
    spread = .ratio(mean: median, shape: ends)
  }

  /// This window against the one before (C8): bands are parted in standard deviations.
  init(from earlier: EventFigures, to later: EventFigures, _ bands: Bands) {
    let before = Self.posterior(of: earlier, neutral: 1, strength: 1)
    let after = Self.posterior(of: later, neutral: 1, strength: 1)
    let z =
      naturalLogarithm(after.mean / before.mean)
      / (1 / after.shape + 1 / before.shape).squareRoot()
    self.init(exact: z, bands)
    value = after.mean / before.mean
    low = value
    high = value
  }
}
