/// Wilson's interval for a plain share, as a second opinion beside `BetaDistribution`.
///
/// It keeps its promise well for small counts, but does not shrink: 2 of 2 still centres near 1.
package struct WilsonInterval: Sendable, Hashable {
  /// Both ends, 0...1.
  package let low: Double
  package let high: Double

  /// - Parameters:
  ///   - count: Successes, 0 up to `total`.
  ///   - total: Trials; without any the interval is everything.
  ///   - z: Half-width in standard deviations, such as `NormalDistribution.z80`.
  package init(count: Double, total: Double, z: Double) {
    guard total > 0 else {
      low = 0
      high = 1
      return
    }
    let share = clamp(count / total, to: 0...1)
    let square = z * z / total
    let centre = (share + square / 2) / (1 + square)
    let half =
      abs(z) * (share * (1 - share) / total + square / (4 * total)).squareRoot() / (1 + square)
    low = max(0, centre - half)
    high = min(1, centre + half)
  }
}
