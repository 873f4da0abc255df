/// The logarithm of the gamma function of a number above 0.
///
/// Stirling's formula from 10 on; smaller arguments are first moved up by Γ(x + 1) = x Γ(x). The
/// error is about 10⁻¹⁵ of the result, or 5·10⁻¹⁵ in all where the result is near 0 (x near 1, 2).
package func logGamma(_ x: Double) -> Double {
  guard x > 0 && x < 1e305 else { return .infinity }
  let (raised, product) = raisedForStirling(x)
  return stirlingMain(raised) + Stirling.halfLogOfTwoPi + stirlingSeries(raised)
    - naturalLogarithm(product)
}

/// What Stirling's formula leaves out: ln Γ(x) − (x − ½) ln x + x − ½ ln 2π, for x above 0.
///
/// It stays small (1/12x) however large x is, so that differences of it keep their digits where
/// differences of `logGamma(_:)` would lose them.
func stirlingCorrection(_ x: Double) -> Double {
  guard x < Stirling.start else { return stirlingSeries(x) }
  let (raised, product) = raisedForStirling(x)
  return stirlingSeries(raised) + (stirlingMain(raised) - stirlingMain(x))
    - naturalLogarithm(product)
}

/// The first of x, x + 1, … that the series takes, and the product of those before it.
private func raisedForStirling(_ x: Double) -> (raised: Double, product: Double) {
  var raised = x
  var product = 1.0
  while raised < Stirling.start {
    product *= raised
    raised += 1
  }
  return (raised, product)
}

private func stirlingMain(_ x: Double) -> Double {
  (x - 0.5) * naturalLogarithm(x) - x
}

/// The asymptotic series with Bernoulli numbers; its error from 10 on is under 10⁻¹⁶.
private func stirlingSeries(_ x: Double) -> Double {
  let inverse = 1 / x
  let square = inverse * inverse
  var sum = -3617.0 / 122_400
  sum = sum * square + 1.0 / 156
  sum = sum * square - 691.0 / 360_360
  sum = sum * square + 1.0 / 1_188
  sum = sum * square - 1.0 / 1_680
  sum = sum * square + 1.0 / 1_260
  sum = sum * square - 1.0 / 360
  sum = sum * square + 1.0 / 12
  return sum * inverse
}

private enum Stirling {
  /// Where the series alone is exact to the last place.
  static let start = 10.0
  static let halfLogOfTwoPi = 0x1.d67f1c864beb5p-1
}
