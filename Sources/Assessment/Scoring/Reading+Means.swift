import RuleEngine

extension Reading {
  /// Minutes a week (C7): the daily mean with five days at the neutral value before any is seen.
  init(minutes: [Int], _ bands: Bands, _ strength: Double) {
    let assumedDays = 5 * strength
    let days = Double(minutes.count)
    let sum = Double(minutes.reduce(0, +))
    let mean = 7 * (sum + assumedDays * bands.neutral / 7) / (days + assumedDays)
    let error = 7 * Self.deviation(of: minutes) / (days + assumedDays).squareRoot()
    let cuts = bands.cuts
    self.init(
      mean: mean,
      error: error,
      bands,
      nodes: (0, cuts[0], cuts[1], cuts[2], max(bands.top, cuts[2] * 1.4)),
      within: 0...Double.greatestFiniteMagnitude
    )
  }

  /// The mean of ratings from 1 to 5 (C7), four ratings at the neutral value assumed.
  init(ratings count: Int, sum: Int, _ bands: Bands, _ strength: Double) {
    let assumed = Self.priorStrength * strength
    let weight = assumed + Double(count)
    let mean = (assumed * bands.neutral + Double(sum)) / weight
    let cuts = bands.cuts
    self.init(
      mean: mean,
      error: 1 / weight.squareRoot(),
      bands,
      nodes: (1, cuts[0], cuts[1], cuts[2], 5),
      within: 1...5
    )
  }

  /// A mean with a normal error.
  private init(
    mean: Double,
    error: Double,
    _ bands: Bands,
    nodes: (Double, Double, Double, Double, Double),
    within bounds: ClosedRange<Double>
  ) {
    let curve = NormalDistribution(mean: mean, spread: max(error, 1e-9))
    let below = bands.cuts.map { curve.cumulative($0) }
    let masses = [below[0], below[1] - below[0], below[2] - below[1], 1 - below[2]]
    let reach = NormalDistribution.z80 * error
    self.init(
      value: mean,
      low: max(bounds.lowerBound, mean - reach),
      high: min(bounds.upperBound, mean + reach),
      masses: BandMasses(ascending: masses),
      scale: PiecewiseScore(nodes: nodes)
    )
    spread = .difference(mean: mean, variance: error * error)
  }

  /// The sample standard deviation; 0 for fewer than two numbers.
  private static func deviation(of numbers: [Int]) -> Double {
    guard numbers.count > 1 else { return 0 }
    let mean = Double(numbers.reduce(0, +)) / Double(numbers.count)
    let squares = numbers.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return (squares / Double(numbers.count - 1)).squareRoot()
  }
}
