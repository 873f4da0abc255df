/// What is known about a rate after counting: Gamma(shape, rate), over the numbers from 0 on.
///
/// With a prior worth E₀ weeks at a neutral rate r, x events in E weeks give
/// `GammaDistribution(shape: rE₀ + x, rate: E₀ + E)`, in events a week.
package struct GammaDistribution: Sendable, Hashable {
  package let shape: Double
  package let rate: Double
  /// xˢ e⁻ˣ ÷ Γ(s) at the mean of the standard distribution, for shape s.
  private let peak: Double

  /// Shapes this distribution is exact for; others are moved to the nearer end.
  package static let shapes = 1e-3...1e8
  /// Rates it takes; others are moved to the nearer end.
  package static let rates = 1e-100...1e100

  package init(shape: Double, rate: Double) {
    self.shape = clamp(shape, to: Self.shapes)
    self.rate = clamp(rate, to: Self.rates)
    peak =
      (self.shape * (0.5 / .pi)).squareRoot() * exponential(-stirlingCorrection(self.shape))
  }

  package var mean: Double { shape / rate }

  package var variance: Double { shape / (rate * rate) }

  /// The chance of a number up to `x`, 0...1.
  package func cumulative(_ x: Double) -> Double {
    guard x * rate > 0 else { return 0 }
    guard x * rate < .infinity else { return 1 }
    return standardPoint(x * rate).lower
  }

  /// The chance of a number above `x`, 0...1, with its own digits however small.
  package func remaining(_ x: Double) -> Double {
    guard x * rate > 0 else { return 1 }
    guard x * rate < .infinity else { return 0 }
    return standardPoint(x * rate).upper
  }

  /// The chance of a number between two, 0...1; 0 when they are in the wrong order.
  package func mass(between low: Double, and high: Double) -> Double {
    guard low < high else { return 0 }
    // Both in the upper half: the smaller tails are the exact ones.
    let difference =
      low >= mean
      ? remaining(low) - remaining(high) : cumulative(high) - cumulative(low)
    return max(0, difference)
  }

  /// The tails and the density for rate 1 at a finite number above 0.
  func standardPoint(_ x: Double) -> TailPoint {
    let deviation = x - shape
    let exponent = shape * logarithmBend(of: x, around: shape, deviation: deviation)
    let kernel = peak * exponential(exponent)
    let bend = -deviation
    if deviation < 1 {
      let lower = min(1, kernel * lowerSeries(x))
      return TailPoint(lower: lower, upper: 1 - lower, slope: kernel, bend: bend)
    }
    let upper = min(1, kernel * upperFraction(deviation: deviation))
    return TailPoint(lower: 1 - upper, upper: upper, slope: kernel, bend: bend)
  }

  /// The lower tail over its kernel, by its power series.
  ///
  /// Its terms are 1/s, x/s(s+1), x²/s(s+1)(s+2) and so on, all positive.
  private func lowerSeries(_ x: Double) -> Double {
    var term = 1 / shape
    var sum = term
    var count = 1.0
    while count < Self.mostSteps && term > sum * 0x1p-54 {
      term *= x / (shape + count)
      sum += term
      count += 1
    }
    return sum
  }

  /// The upper tail over its kernel, by Legendre's continued fraction, summed forwards (Steed).
  ///
  /// `deviation` is x − s, at least 1.
  private func upperFraction(deviation: Double) -> Double {
    var quotient = 1 / (deviation + 1)
    var step = quotient
    var sum = quotient
    var count = 1.0
    while count < Self.mostSteps && abs(step) > sum * 0x1p-54 {
      let alpha = count * (shape - count)
      let next = 1 / (deviation + (2 * count + 1) + alpha * quotient)
      step *= -alpha * quotient * next
      quotient = next
      sum += step
      count += 1
    }
    return sum
  }

  /// Far above what shapes up to 10⁸ need (a few times the square root).
  private static let mostSteps = 500_000.0
}

/// P(s, x), the regularised lower incomplete gamma function, for shapes 10⁻³ to 10⁸.
package func regularizedLowerGamma(_ x: Double, shape: Double) -> Double {
  GammaDistribution(shape: shape, rate: 1).cumulative(x)
}
