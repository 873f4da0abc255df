/// What is known about a share after counting: Beta(a, b), over the numbers 0...1.
///
/// With a prior worth κ moments at a neutral share m, k of n give `BetaDistribution(a: κm + k,
/// b: κ(1 − m) + n − k)`. Logarithms of the beta function are taken once, at the start, so that
/// keeping the value makes each further question cheap.
package struct BetaDistribution: Sendable, Hashable {
  /// Weight on the side of the share.
  package let a: Double
  /// Weight against it.
  package let b: Double
  /// a ÷ (a + b), and b ÷ (a + b) with all its digits.
  private let centre: Double
  private let mirroredCentre: Double
  /// xᵃ (1 − x)ᵇ ÷ B(a, b) at the mean.
  private let peak: Double

  /// Weights this distribution is exact for; others are moved to the nearer end.
  package static let weights = 1e-3...1e8

  package init(a: Double, b: Double) {
    self.a = clamp(a, to: Self.weights)
    self.b = clamp(b, to: Self.weights)
    let sum = self.a + self.b
    centre = self.a / sum
    mirroredCentre = self.b / sum
    let correction =
      stirlingCorrection(sum) - stirlingCorrection(self.a) - stirlingCorrection(self.b)
    peak = (centre * self.b * (0.5 / .pi)).squareRoot() * exponential(correction)
  }

  private init(mirroring other: BetaDistribution) {
    a = other.b
    b = other.a
    centre = other.mirroredCentre
    mirroredCentre = other.centre
    peak = other.peak
  }

  package var mean: Double { centre }

  package var variance: Double { centre * mirroredCentre / (a + b + 1) }

  /// The logarithm of xᵃ (1 − x)ᵇ ÷ B(a, b) at the mean.
  var logPeak: Double { naturalLogarithm(peak) }

  /// The distribution of 1 − x.
  var mirrored: BetaDistribution { BetaDistribution(mirroring: self) }

  /// The chance of a share up to `x`, 0...1: the regularised incomplete beta function.
  package func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return point(x).lower
  }

  /// The chance of a share above `x`, 0...1, with its own digits however small.
  package func remaining(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x < 1 else { return 0 }
    return point(x).upper
  }

  /// The chance of a share between two numbers, 0...1; 0 when they are in the wrong order.
  package func mass(between low: Double, and high: Double) -> Double {
    guard low < high else { return 0 }
    // Both in the upper half: the smaller tails are the exact ones.
    let difference =
      low >= centre
      ? remaining(low) - remaining(high) : cumulative(high) - cumulative(low)
    return max(0, difference)
  }

  /// The chances of the four stretches that three rising cuts between 0 and 1 make.
  package func masses(cutAt cuts: [Double]) -> [Double] {
    var masses: [Double] = []
    var before = (cut: 0.0, lower: 0.0, upper: 1.0)
    for cut in cuts + [1] {
      let (lower, upper) = tails(at: cut)
      let difference = before.cut >= centre ? before.upper - upper : lower - before.lower
      masses.append(before.cut < cut ? max(0, difference) : 0)
      before = (cut, lower, upper)
    }
    return masses
  }

  private func tails(at x: Double) -> (lower: Double, upper: Double) {
    guard x > 0 else { return (0, 1) }
    guard x < 1 else { return (1, 0) }
    let point = point(x)
    return (point.lower, point.upper)
  }

  /// The tails and the density at a number strictly between 0 and 1.
  func point(_ x: Double) -> TailPoint {
    let y = 1 - x
    let deviation = x <= y ? x - centre : mirroredCentre - y
    let exponent =
      a * logarithmBend(of: x, around: centre, deviation: deviation)
      + b * logarithmBend(of: y, around: mirroredCentre, deviation: -deviation)
    let kernel = peak * exponential(exponent)
    let distance = (a + b) * deviation
    let bend = a - (b - 1) * x / y
    let slope = kernel / y
    // The fraction converges fast up to a point just above the mean.
    if x * (a + b + 2) <= a + 1 {
      let lower = min(1, kernel * fraction(x: x, y: y, distance: -distance))
      return TailPoint(lower: lower, upper: 1 - lower, slope: slope, bend: bend)
    }
    let upper = min(1, kernel * mirrored.fraction(x: y, y: x, distance: distance))
    return TailPoint(lower: 1 - upper, upper: upper, slope: slope, bend: bend)
  }

  /// The lower tail over its kernel: the continued fraction of Didonato and Morris (1992).
  ///
  /// It reads 1 / (β₁ + α₂ / (β₂ + α₃ / …)) and is summed forwards by the method of Steed, which
  /// needs one division that has to wait for the step before. `distance` is a − (a + b) x, above −1.
  private func fraction(x: Double, y: Double, distance: Double) -> Double {
    let advance = distance + 1
    var reciprocal = 1 / (a + 1)
    var quotient = 1 / (a * reciprocal * advance)
    var step = quotient
    var sum = quotient
    var count = 1.0
    while count < Self.mostSteps && abs(step) > sum * 0x1p-54 {
      let shrunk = count * (b - count) * x
      let previous = 1 / (a + (2 * count - 1))
      let alpha = (a + (count - 1)) * (a + b + (count - 1)) * shrunk * x * previous * previous
      reciprocal = 1 / (a + (2 * count + 1))
      let beta =
        count + shrunk * previous + (a + count) * reciprocal * (advance + count * (1 + y))
      let next = 1 / (beta + alpha * quotient)
      step *= -alpha * quotient * next
      quotient = next
      sum += step
      count += 1
    }
    return sum
  }

  /// Far above what any weights need, so that the loop surely ends.
  private static let mostSteps = 100_000.0
}

/// I_x(a, b), the regularised incomplete beta function, for weights 10⁻³ to 10⁸.
package func regularizedBeta(_ x: Double, a: Double, b: Double) -> Double {
  BetaDistribution(a: a, b: b).cumulative(x)
}

/// The nearest number of a range; its lower end for what is not a number.
func clamp(_ x: Double, to range: ClosedRange<Double>) -> Double {
  // In this order a comparison that fails leaves the end of the range.
  guard x > range.lowerBound else { return range.lowerBound }
  return min(x, range.upperBound)
}
