// The core imports no mathematics library, so that every platform gives the same bits. Only
// additions, products, quotients and square roots are used here, which IEEE 754 defines exactly.

/// The natural logarithm of a number from 0 on, within one unit in the last place.
///
/// The number is split into a power of two and a rest in √½…√2; the rest goes through
/// `logarithmBend(_:)`. Zero, and anything below it, gives minus infinity.
package func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0 else { return -.infinity }
  guard x < .infinity else { return .infinity }
  guard x >= .leastNormalMagnitude else {
    return naturalLogarithm(x * 0x1p54) - 54 * (Logarithm.ofTwoHigh + Logarithm.ofTwoLow)
  }
  let offset = Int64(bitPattern: x.bitPattern &- Logarithm.rootHalfBits) >> 52
  let rest = Double(bitPattern: x.bitPattern &- UInt64(bitPattern: offset << 52)) - 1
  let powers = Double(offset)
  let low = logarithmBend(rest) + powers * Logarithm.ofTwoLow
  return powers * Logarithm.ofTwoHigh + (rest + low)
}

/// How far ln(1 + t) lies below t, for t from √½ − 1 to √2 − 1, without cancellation.
///
/// With r = t / (2 + t), ln(1 + t) = 2 artanh r, hence ln(1 + t) − t = −r t + 2 r³ (⅓ + r²/5 + …).
/// The first dropped term is under 10⁻¹⁷ of the result.
package func logarithmBend(_ t: Double) -> Double {
  let r = t / (2 + t)
  let square = r * r
  let fourth = square * square
  let even =
    (((fourth * (1.0 / 19) + 1.0 / 15) * fourth + 1.0 / 11) * fourth + 1.0 / 7) * fourth
    + 1.0 / 3
  let odd =
    (((fourth * (1.0 / 21) + 1.0 / 17) * fourth + 1.0 / 13) * fourth + 1.0 / 9) * fourth
    + 1.0 / 5
  return 2 * r * square * (even + odd * square) - r * t
}

/// The logarithm of x ÷ centre, less (x − centre) ÷ centre; never above 0.
///
/// Both numbers are above 0. `deviation` is x − centre, which the caller often knows more exactly.
func logarithmBend(of x: Double, around centre: Double, deviation: Double) -> Double {
  let relative = deviation / centre
  if relative > Logarithm.bendLimits.lowerBound && relative < Logarithm.bendLimits.upperBound {
    return logarithmBend(relative)
  }
  return naturalLogarithm(x / centre) - relative
}

/// The exponential function, within one or two units in the last place.
///
/// The argument is split into a multiple of ln 2 and a rest of at most ½ ln 2, whose Taylor sum
/// stops after the 13th power. Above 709.78 the result is infinity, below −745.13 it is 0.
package func exponential(_ x: Double) -> Double {
  guard x > -745.2 else { return 0 }
  guard x < 709.8 else { return .infinity }
  // Adding and taking away 1.5 × 2^52 rounds to the nearest whole number.
  let powers = (x * Logarithm.twosPerUnit + 0x1.8p52) - 0x1.8p52
  let rest = (x - powers * Logarithm.ofTwoHigh) - powers * Logarithm.ofTwoLow
  let whole = Int64(powers)
  let half = whole >> 1
  return (1 + (rest + rest * rest * exponentialTail(rest))) * powerOfTwo(half)
    * powerOfTwo(whole - half)
}

/// The sum ½ + r/3! + r²/4! + … up to the 11th power, in two chains that a processor overlaps.
private func exponentialTail(_ r: Double) -> Double {
  let square = r * r
  var even = 1.0 / 479_001_600
  even = even * square + 1.0 / 3_628_800
  even = even * square + 1.0 / 40_320
  even = even * square + 1.0 / 720
  even = even * square + 1.0 / 24
  even = even * square + 1.0 / 2
  var odd = 1.0 / 6_227_020_800
  odd = odd * square + 1.0 / 39_916_800
  odd = odd * square + 1.0 / 362_880
  odd = odd * square + 1.0 / 5_040
  odd = odd * square + 1.0 / 120
  odd = odd * square + 1.0 / 6
  return even + odd * r
}

/// Two to a power from −1022 to 1023.
private func powerOfTwo(_ power: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: power &+ 1023) << 52)
}

private enum Logarithm {
  /// The first 42 bits of ln 2: a product with any exponent is exact.
  static let ofTwoHigh = 0x1.62e42fefa38p-1
  /// What the high part leaves of ln 2.
  static let ofTwoLow = 0x1.ef35793c7673p-45
  static let twosPerUnit = 0x1.71547652b82fep+0
  /// The bit pattern of √½.
  static let rootHalfBits: UInt64 = 0x3fe6_a09e_667f_3bcd
  /// Where `logarithmBend(_:)` holds: √½ − 1 to √2 − 1, rounded inwards.
  static let bendLimits = -0.2928...0.4142
}
