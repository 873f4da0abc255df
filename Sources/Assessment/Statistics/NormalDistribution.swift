/// The bell curve, for what is known about a mean.
package struct NormalDistribution: Sendable, Hashable {
  package let mean: Double
  /// Standard deviation, above 0.
  package let spread: Double

  package init(mean: Double, spread: Double) {
    self.mean = mean
    self.spread = spread
  }

  /// Mean 0 and standard deviation 1.
  package static let standard = NormalDistribution(mean: 0, spread: 1)

  /// Standard deviations on each side of the mean that hold 80 % and 95 %.
  package static let z80 = 1.281552
  package static let z95 = 1.959964

  /// The chance of a number up to `x`, 0...1; without any spread all of it sits at the mean.
  package func cumulative(_ x: Double) -> Double {
    guard spread > 0 else { return x < mean ? 0 : 1 }
    return Self.lowerTail((x - mean) / spread)
  }

  /// The number that a share `p` of the distribution lies below.
  package func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    let tail = min(p, 1 - p)
    var distance = Self.roughDistance(tail: tail)
    // The rough distance is good to 5·10⁻⁴; each step squares the error and better.
    for _ in 0..<3 {
      let density = exponential(-0.5 * distance * distance) / (2 * Double.pi).squareRoot()
      guard density > 0 else { break }
      let step = (Self.lowerTail(-distance) - tail) / density
      distance += step / (1 - 0.5 * distance * step)
    }
    return p < 0.5 ? mean - spread * distance : mean + spread * distance
  }

  /// The chance of a number between two, 0...1; 0 when they are in the wrong order.
  package func mass(between low: Double, and high: Double) -> Double {
    guard low < high else { return 0 }
    let mirrored = NormalDistribution(mean: -mean, spread: spread)
    let difference =
      low >= mean
      ? mirrored.cumulative(-low) - mirrored.cumulative(-high)
      : cumulative(high) - cumulative(low)
    return max(0, difference)
  }

  /// The chance that the standard curve stays below `z`: half of 1 ± P(½, z²/2).
  private static func lowerTail(_ z: Double) -> Double {
    let squares = GammaDistribution(shape: 0.5, rate: 0.5)
    let square = z * z
    return z < 0 ? 0.5 * squares.remaining(square) : 1 - 0.5 * squares.remaining(square)
  }

  /// How far from the middle of the standard curve a tail begins, to 5·10⁻⁴.
  ///
  /// Formula 26.2.23 of Abramowitz and Stegun; `tail` is above 0 and at most ½.
  static func roughDistance(tail: Double) -> Double {
    let t = (-2 * naturalLogarithm(tail)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return t - above / below
  }
}
