package import RuleEngine

extension Reading {
  /// The quantiles between which a displayed range lies: 10 % and 90 %.
  private static let tails = (low: 0.10, high: 0.90)
  /// How many moments a rule's neutral value is worth before any is seen (C1).
  package static let priorStrength = 4.0
  /// Moments assumed on either side of a balance before any is seen (C4).
  package static let balancePrior = 3.0

  /// Reads what a measure counted.
  package init(_ measurement: Measurement, of measure: Measure, bands: Bands, isJoint: Bool) {
    switch measure {
    case .share, .cadence:
      self.init(share: measurement.count, of: measurement.total, bands: bands)
    case .balance:
      let innerCut = isJoint ? bands.cuts[0] : bands.oneAuthorCut
      self.init(balance: measurement.count, measurement.total, cuts: [innerCut] + bands.cuts[1...])
    case .open:
      self.init(open: measurement.count, oldest: measurement.total, bands: bands)
    }
  }

  /// A share of successes, shrunk towards the rule's neutral value (C1, C7).
  init(share count: Int, of total: Int, bands: Bands) {
    let posterior = BetaDistribution(
      a: Self.priorStrength * bands.neutral + Double(count),
      b: Self.priorStrength * (1 - bands.neutral) + Double(total - count)
    )
    let cuts = bands.cuts
    let edges = [0] + cuts + [1]
    let masses = zip(edges, edges.dropFirst()).map { posterior.mass(between: $0, and: $1) }
    let isHighBetter = bands.better == .high
    let scale = PiecewiseScore(
      nodes: isHighBetter
        ? (0, cuts[0], cuts[1], cuts[2], 1) : (1, cuts[2], cuts[1], cuts[0], 0)
    )
    let low = posterior.quantile(Self.tails.low)
    let high = posterior.quantile(Self.tails.high)
    let ends = (scale.score(of: low), scale.score(of: high))
    self.init(
      value: posterior.mean,
      low: low,
      high: high,
      masses: BandMasses(ascending: isHighBetter ? masses : masses.reversed()),
      score: scale.score(of: posterior.mean),
      scoreLow: min(ends.0, ends.1),
      scoreHigh: max(ends.0, ends.1)
    )
  }

  /// The first person's share of what both did, banded by its distance from one half (C4).
  init(balance first: Int, _ second: Int, cuts: [Double]) {
    let posterior = BetaDistribution(
      a: Self.balancePrior + Double(first),
      b: Self.balancePrior + Double(second)
    )
    func within(_ distance: Double) -> Double {
      posterior.mass(between: 0.5 - distance, and: 0.5 + distance)
    }
    let inside = cuts.map(within)
    let masses = [1 - inside[2], inside[2] - inside[1], inside[1] - inside[0], inside[0]]
    let scale = PiecewiseScore(nodes: (0.5, cuts[2], cuts[1], cuts[0], 0))
    let low = posterior.quantile(Self.tails.low)
    let high = posterior.quantile(Self.tails.high)
    let ends = (scale.score(of: abs(low - 0.5)), scale.score(of: abs(high - 0.5)))
    let coversEven = low < 0.5 && 0.5 < high
    self.init(
      value: posterior.mean,
      low: low,
      high: high,
      masses: BandMasses(ascending: masses.map { max(0, $0) }),
      score: scale.score(of: abs(posterior.mean - 0.5)),
      scoreLow: min(ends.0, ends.1),
      scoreHigh: coversEven ? 100 : max(ends.0, ends.1)
    )
  }

  /// A count of open threads with the age of the oldest: whole numbers, so the band is certain (C6).
  init(open count: Int, oldest: Int, bands: Bands) {
    let byCount = bands.cuts.count { Double(count) >= $0 }
    // Ages part only the three lower bands: without an open thread there is no age.
    let byAge = count == 0 ? 0 : 1 + bands.ages.count { Double(oldest) > $0 }
    let step = 3 - min(3, max(byCount, byAge))
    var masses = [0.0, 0, 0, 0]
    masses[step] = 1
    self.init(
      value: Double(count),
      low: Double(count),
      high: Double(count),
      masses: BandMasses(ascending: masses),
      score: Double(step) * 25 + 12.5,
      scoreLow: Double(step) * 25,
      scoreHigh: Double(step) * 25 + 25
    )
  }
}
