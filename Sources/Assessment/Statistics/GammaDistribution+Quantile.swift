extension GammaDistribution {
  /// The number that a chance `p` of the distribution lies below, to about 10⁻¹² of itself.
  ///
  /// Chances of 0 or less give 0, of 1 or more infinity. A number too small to be told from 0 is 0.
  package func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    guard let start = firstGuess(p) else { return 0 }
    var search = QuantileSearch(
      lower: p,
      upper: 1 - p,
      low: .leastNormalMagnitude,
      // Less than the smallest number there is remains above it.
      high: 2 * shape + 1600
    )
    return search.run(from: start) { standardPoint($0) } / rate
  }

  /// A first guess for rate 1, or `nil` where the answer is too small to be told from 0.
  private func firstGuess(_ p: Double) -> Double? {
    let distance = NormalDistribution.roughDistance(tail: min(p, 1 - p))
    let z = p < 0.5 ? -distance : distance
    // Wilson and Hilferty: the cube root is nearly normal.
    let ninth = 1 / (9 * shape)
    let root = 1 - ninth + z * ninth.squareRoot()
    if shape >= 0.5 && root > 0.3 { return shape * root * root * root }
    // Near 0 the lower tail is xˢ ÷ Γ(s + 1).
    let logarithm = (naturalLogarithm(p) + logGamma(shape + 1)) / shape
    return logarithm > -708 ? exponential(min(logarithm, 6)) : nil
  }
}
