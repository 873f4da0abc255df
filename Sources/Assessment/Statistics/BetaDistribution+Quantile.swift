extension BetaDistribution {
  /// The share that a chance `p` of the distribution lies below, to about 10⁻¹² of itself.
  ///
  /// Chances of 0 or less give 0, of 1 or more give 1. A share too small to be told from 0 is 0.
  package func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    // The search runs in whichever of x and 1 − x is small, so that its digits are kept.
    if a >= 1 && b >= 1 {
      let start = nearNormalQuantile(p)
      return start <= 0.5
        ? search(lower: p, upper: 1 - p, from: start)
        : 1 - mirrored.search(lower: 1 - p, upper: p, from: 1 - start)
    }
    return point(0.5).lower >= p
      ? skewedSearch(lower: p, upper: 1 - p)
      : 1 - mirrored.skewedSearch(lower: 1 - p, upper: p)
  }

  /// The search for weights under 1, where most of the mass may sit at an end.
  private func skewedSearch(lower: Double, upper: Double) -> Double {
    // Near 0 the lower tail is xᵃ ÷ (a B(a, b)).
    let logBeta =
      a * naturalLogarithm(mean) + b * naturalLogarithm(mirrored.mean) - logPeak
    let logarithm = (naturalLogarithm(lower) + naturalLogarithm(a) + logBeta) / a
    guard logarithm > -708 else { return 0 }
    return search(lower: lower, upper: upper, from: min(0.5, exponential(logarithm)))
  }

  private func search(lower: Double, upper: Double, from start: Double) -> Double {
    var search = QuantileSearch(
      lower: lower,
      upper: upper,
      low: .leastNormalMagnitude,
      high: 1 - 0x1p-53
    )
    return search.run(from: start) { point($0) }
  }

  /// A first guess for weights from 1 on, taking the share's odds as nearly log-normal.
  ///
  /// Formula 26.5.22 of Abramowitz and Stegun.
  private func nearNormalQuantile(_ p: Double) -> Double {
    let distance = NormalDistribution.roughDistance(tail: min(p, 1 - p))
    let z = p < 0.5 ? distance : -distance
    let first = 1 / (2 * a - 1)
    let second = 1 / (2 * b - 1)
    let lift = (z * z - 3) / 6
    let harmonic = 2 / (first + second)
    let width = z * (harmonic + lift).squareRoot() / harmonic
    let shift = (second - first) * (lift + 5.0 / 6 - 2 / (3 * harmonic))
    return a / (a + b * exponential(2 * (width - shift)))
  }
}
