package import RuleEngine

/// What the rules of one area add up to (C14).
package struct DimensionOutcome: Sendable, Hashable {
  package var dimension: Dimension
  /// Every rule of the dimension that is on, spoken or not.
  package var rules: [String]
  /// `nil` when too little speaks.
  package var score: Score?
  package var band: Band
  package var certainty: Certainty?

  package struct Score: Sendable, Hashable {
    package var value: Double
    package var low: Double
    package var high: Double
    /// The standard deviation, in points.
    package var deviation: Double

    package init(value: Double, low: Double, high: Double, deviation: Double) {
      self.value = value
      self.low = low
      self.high = high
      self.deviation = deviation
    }
  }

  /// - Returns: `nil` for a dimension that no rule is about.
  init?(_ dimension: Dimension, of outcomes: [RuleOutcome]) {
    // A trend and the weight of the times say something about all areas, and so about none.
    let places = outcomes.indices.filter { outcomes[$0].rule.counts(for: dimension) }
    guard !places.isEmpty else { return nil }
    let own = places.map { outcomes[$0] }
    self.dimension = dimension
    rules = own.map { $0.id }
    let parts = own.compactMap(WeightedScore.init)
    let pool = PooledScore(parts)
    guard own.contains(where: { $0.rule.tier == .core && $0.reading != nil }), pool.isEnough else {
      band = .unclear
      return
    }
    score = Score(
      value: pool.score,
      low: pool.low,
      high: pool.high,
      deviation: pool.deviation
    )
    let mayBeAtRisk = own.contains { $0.rule.bands.worst == .atRisk }
    var verdict = Verdict(
      pool.masses,
      worst: mayBeAtRisk ? .atRisk : .strained,
      recognisedShare: Self.recognisedShare(of: own)
    )
    let isFirmlyAtRisk = own.contains { $0.band == .atRisk && $0.certainty == .firm }
    if isFirmlyAtRisk, verdict.band == .thriving || verdict.band == .steady {
      verdict.band = .strained
    }
    band = verdict.band
    // One rule alone makes a dimension provisional.
    certainty = parts.count == 1 && verdict.certainty == .firm ? .leaning : verdict.certainty
  }
}

extension Rule {
  fileprivate func counts(for dimension: Dimension) -> Bool {
    self.dimension == dimension.id && tier != .context && measure.name != .trend
  }
}

extension DimensionOutcome {
  /// How much of the evidence of the rules that speak was recognised in free text, 0...1.
  private static func recognisedShare(of outcomes: [RuleOutcome]) -> Double {
    var (recognised, all) = (0.0, 0.0)
    for outcome in outcomes where outcome.reading != nil {
      let moments = Double(outcome.measurement.evidence.count)
      recognised += outcome.recognisedShare * moments
      all += moments
    }
    return all > 0 ? recognised / all : 0
  }
}

/// A rule's score with its weight and its spread.
package struct WeightedScore: Sendable, Hashable {
  package var score: Double
  package var weight: Double
  /// The standard deviation, a 2.56th of the 80 % range.
  package var deviation: Double

  package init(score: Double, weight: Double, deviation: Double) {
    self.score = score
    self.weight = weight
    self.deviation = deviation
  }
}

extension WeightedScore {
  /// Moments after which a rule counts half of its evidence.
  private static let halfway = 4.0

  init?(_ outcome: RuleOutcome) {
    guard let reading = outcome.reading else { return nil }
    let known = Double(outcome.measurement.known)
    // Two written days tell about as much of a rate as one moment does of a share.
    let moments = outcome.rule.measure.name == .rate ? known / 2 : known
    score = reading.score
    weight = outcome.rule.evidence.direction.weight * moments / (moments + Self.halfway)
    deviation = (reading.scoreHigh - reading.scoreLow) / (2 * PooledScore.z80)
  }
}

/// Scores added up by weight and drawn towards 50.
package struct PooledScore: Sendable, Hashable {
  /// Standard deviations from the middle to either end of an 80 % range.
  static let z80 = 1.281552
  private static let neutralWeight = 0.5
  private static let leastWeight = 0.6
  /// Rules share a diarist and the same days, so their errors go together.
  private static let correlation = 0.3

  package let score: Double
  package let deviation: Double
  private let weight: Double

  package init(_ parts: [WeightedScore]) {
    weight = parts.reduce(0) { $0 + $1.weight }
    let all = weight + Self.neutralWeight
    score = (parts.reduce(0) { $0 + $1.weight * $1.score } + Self.neutralWeight * 50) / all
    var variance = 0.0
    for (i, one) in parts.enumerated() {
      for (j, other) in parts.enumerated() {
        let together = one.weight * other.weight * one.deviation * other.deviation
        variance += i == j ? together : together * Self.correlation
      }
    }
    deviation = variance.squareRoot() / all
  }

  /// Whether there is enough weight for the dimension to speak.
  package var isEnough: Bool { weight >= Self.leastWeight }

  package var low: Double { max(0, score - Self.z80 * deviation) }

  package var high: Double { min(100, score + Self.z80 * deviation) }

  /// The chance of each band, by the normal curve around the score.
  package var masses: BandMasses {
    let curve = NormalDistribution(mean: score, spread: max(deviation, 1e-9))
    let below = [25.0, 50, 75].map { curve.cumulative($0) }
    return BandMasses(ascending: [below[0], below[1] - below[0], below[2] - below[1], 1 - below[2]])
  }
}
