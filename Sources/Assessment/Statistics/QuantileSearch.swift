/// Finds the number above 0 that leaves given chances below and above it.
struct QuantileSearch: Sendable {
  /// The chance below the number, and the chance above it; the smaller one is followed.
  var lower: Double
  var upper: Double
  /// Numbers the answer lies between; both ends are finite and above 0.
  var low: Double
  var high: Double

  /// The number, to about 10⁻¹⁴ of itself, or as far as the tails themselves are exact.
  ///
  /// Follows ln(tail) over ln(x), nearly straight for all our distributions, by steps of third
  /// order (Halley). Every point seen narrows the bracket; a step that leaves it is replaced by
  /// the middle, so the search ends whatever the start.
  mutating func run(from start: Double, tails: (Double) -> TailPoint) -> Double {
    var x = start > low && start < high ? start : middle
    for _ in 0..<Self.mostSteps {
      let point = tails(x)
      guard let move = follow(point, at: x) else { return x }
      let next = x * exponential(move.step)
      if move.isLast && next >= low && next <= high { return next }
      x = next > low && next < high ? next : middle
      if high <= low * (1 + 0x1p-50) { return x }
    }
    return x
  }

  /// The step in ln(x) from a point, or `nil` when it holds the answer; narrows the bracket.
  private mutating func follow(_ point: TailPoint, at x: Double) -> Move? {
    let followsLower = lower <= upper
    let tail = followsLower ? point.lower : point.upper
    let target = followsLower ? lower : upper
    if tail == target { return nil }
    if (tail > target) == followsLower { high = x } else { low = x }
    // Too far out to see a slope: an endless step makes the search take the middle.
    guard tail > 0 && point.slope > 0 else { return Move(step: .infinity, isLast: false) }
    let gap = logarithm(of: tail, over: target)
    let rise = point.slope / tail
    // First and second derivative of ln(tail) over ln(x), up to the sign of the first.
    let curve = rise * (followsLower ? point.bend - rise : -point.bend - rise)
    let plain = (followsLower ? -gap : gap) / rise
    let damping = 1 - 0.5 * gap * curve / (rise * rise)
    let step = plain / clamp(damping, to: 0.5...2)
    return Move(step: step, isLast: abs(gap) < Self.settled && abs(step) < Self.settled)
  }

  private func logarithm(of tail: Double, over target: Double) -> Double {
    let ratio = tail / target
    if ratio > 0 && ratio < .infinity { return naturalLogarithm(ratio) }
    return naturalLogarithm(tail) - naturalLogarithm(target)
  }

  /// The middle of the bracket by ratio.
  private var middle: Double { low.squareRoot() * high.squareRoot() }

  private struct Move {
    var step: Double
    /// What remains after the step is the cube of it, below what a number can hold.
    var isLast: Bool
  }

  private static let mostSteps = 200
  private static let settled = 1e-5
}
