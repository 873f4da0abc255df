import RuleEngine

extension Reading {
  /// A share of successes, shrunk towards the rule's neutral value (C1, C7).
  init(share count: Int, of total: Int, _ bands: Bands, _ strength: Double) {
    let prior = Self.priorStrength * strength
    let posterior = BetaDistribution(
      a: prior * bands.neutral + Double(count),
      b: prior * (1 - bands.neutral) + Double(total - count)
    )
    let cuts = bands.cuts
    let masses = posterior.masses(cutAt: cuts)
    let isHighBetter = bands.better == .high
    let scale = PiecewiseScore(
      nodes: isHighBetter
        ? (0, cuts[0], cuts[1], cuts[2], 1) : (1, cuts[2], cuts[1], cuts[0], 0)
    )
    self.init(
      value: posterior.mean,
      low: posterior.quantile(Self.tails.low),
      high: posterior.quantile(Self.tails.high),
      masses: BandMasses(ascending: isHighBetter ? masses : masses.reversed()),
      scale: scale
    )
    spread = .difference(mean: posterior.mean, variance: posterior.variance)
  }

  /// The first person's share of what both did, banded by its distance from one half (C4).
  init(balance first: Int, _ second: Int, _ cuts: [Double], _ strength: Double) {
    let posterior = BetaDistribution(
      a: Self.balancePrior * strength + Double(first),
      b: Self.balancePrior * strength + Double(second)
    )
    let ends = (posterior.quantile(Self.tails.low), posterior.quantile(Self.tails.high))
    self.init(posterior, within: ends, around: 0.5, cuts: cuts)
    value = posterior.mean
    (low, high) = ends
    spread = .difference(mean: posterior.mean, variance: posterior.variance)
  }

  /// The share of time for oneself held against a wish, as a distance from it.
  ///
  /// Each day with minutes is worth one trial, and the wish is where everybody starts.
  init(share: Double, days: Int, wish: Double, _ bands: Bands, _ strength: Double) {
    let prior = Self.priorStrength * strength
    let trials = Double(days)
    let posterior = BetaDistribution(
      a: prior * wish + trials * share,
      b: prior * (1 - wish) + trials * (1 - share)
    )
    let ends = (posterior.quantile(Self.tails.low), posterior.quantile(Self.tails.high))
    self.init(posterior, within: ends, around: wish, cuts: bands.cuts)
  }

  /// Reads a share by how far it lies from a middle; the values are distances.
  private init(
    _ posterior: BetaDistribution,
    within range: (low: Double, high: Double),
    around middle: Double,
    cuts: [Double]
  ) {
    func within(_ distance: Double) -> Double {
      posterior.mass(between: max(0, middle - distance), and: min(1, middle + distance))
    }
    let inside = cuts.map(within)
    let masses = [1 - inside[2], inside[2] - inside[1], inside[1] - inside[0], inside[0]]
    let scale = PiecewiseScore(nodes: (0.5, cuts[2], cuts[1], cuts[0], 0))
    let (near, far) = (abs(range.low - middle), abs(range.high - middle))
    let coversMiddle = range.low < middle && middle < range.high
    let ends = (scale.score(of: near), scale.score(of: far))
    self.init(
      value: abs(posterior.mean - middle),
      low: coversMiddle ? 0 : min(near, far),
      high: max(near, far),
      masses: BandMasses(ascending: masses.map { max(0, $0) }),
      score: scale.score(of: abs(posterior.mean - middle)),
      scoreLow: min(ends.0, ends.1),
      scoreHigh: coversMiddle ? 100 : max(ends.0, ends.1)
    )
  }

  /// Warm moments to one hard moment, by the share of warm ones (C5).
  init(ratio count: Int, to other: Int, _ bands: Bands, _ strength: Double) {
    let neutral = Self.share(ofRatio: bands.neutral)
    let prior = Self.priorStrength * strength
    let posterior = BetaDistribution(
      a: prior * neutral + Double(count),
      b: prior * (1 - neutral) + Double(other)
    )
    let cuts = bands.cuts.map(Self.share)
    let masses = posterior.masses(cutAt: cuts)
    self.init(
      value: posterior.mean,
      low: posterior.quantile(Self.tails.low),
      high: posterior.quantile(Self.tails.high),
      masses: BandMasses(ascending: masses),
      scale: PiecewiseScore(nodes: (0, cuts[0], cuts[1], cuts[2], 1))
    )
    value = Self.ratio(ofShare: value)
    low = Self.ratio(ofShare: low)
    high = Self.ratio(ofShare: high)
    spread = .difference(mean: posterior.mean, variance: posterior.variance)
  }

  private static func share(ofRatio ratio: Double) -> Double { ratio / (1 + ratio) }

  private static func ratio(ofShare share: Double) -> Double { share / max(1 - share, 1e-9) }

  /// A value with a range whose score lies on a scale.
  init(value: Double, low: Double, high: Double, masses: BandMasses, scale: PiecewiseScore) {
    let ends = (scale.score(of: low), scale.score(of: high))
    self.init(
      value: value,
      low: low,
      high: high,
      masses: masses,
      score: scale.score(of: value),
      scoreLow: min(ends.0, ends.1),
      scoreHigh: max(ends.0, ends.1)
    )
  }
}
