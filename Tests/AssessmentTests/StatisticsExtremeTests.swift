import Assessment
import Testing

/// The functions against numbers worked elsewhere, over the whole range, and beyond it.
struct StatisticsExtremeTests {
  @Test func `shares of any weights keep their digits in both tails`() {
    for item in StatisticsReference.beta {
      let known = BetaDistribution(a: item.a, b: item.b)
      expectClose(known.cumulative(item.x), item.lower, "\(item)")
      expectClose(known.remaining(item.x), item.upper, "\(item)")
    }
  }

  @Test func `rates of any shape keep their digits in both tails`() {
    for item in StatisticsReference.gamma {
      let known = GammaDistribution(shape: item.shape, rate: 1)
      expectClose(known.cumulative(item.x), item.lower, "\(item)")
      expectClose(known.remaining(item.x), item.upper, "\(item)")
    }
  }

  @Test func `a quantile finds the share back over the whole range`() {
    for item in StatisticsReference.beta where item.lower < 0.9999 {
      let found = BetaDistribution(a: item.a, b: item.b).quantile(item.lower)
      // A weight of 0.001 makes the share react a thousand times to the last digit of its chance.
      #expect(abs(found - item.x) <= 1e-11 * (item.a < 1 ? 1000 : 1) * item.x, "\(item) \(found)")
    }
  }

  @Test func `a quantile finds the rate back over the whole range`() {
    for item in StatisticsReference.gamma where item.lower < 0.9999 {
      let found = GammaDistribution(shape: item.shape, rate: 2).quantile(item.lower)
      let slack = 1e-11 * (item.shape < 1 ? 1000 : 1) * item.x
      #expect(abs(2 * found - item.x) <= slack, "\(item) \(found)")
    }
  }

  @Test func `elementary functions are exact to the last digits`() {
    for (x, value) in StatisticsReference.exponential where x > -708 {
      #expect(abs(exponential(x) - value) <= 4e-16 * value, "\(x)")
    }
    for (x, value) in StatisticsReference.logarithm {
      #expect(abs(naturalLogarithm(x) - value) <= 4e-16 * abs(value), "\(x)")
    }
    for (x, value) in StatisticsReference.logGamma {
      #expect(abs(logGamma(x) - value) <= max(1e-14, 2e-15 * abs(value)), "\(x)")
    }
    for (x, value) in StatisticsReference.normal {
      expectClose(NormalDistribution.standard.cumulative(x), value, "\(x)")
    }
  }

  @Test(arguments: [0.001, 0.1, 0.5, 0.9, 0.975, 0.999999])
  func `the bell curve's quantile undoes its chance`(chance: Double) {
    let known = NormalDistribution(mean: 20, spread: 3)
    #expect(abs(known.cumulative(known.quantile(chance)) - chance) < 1e-14)
  }

  @Test func `the ends of the range are exact`() {
    let share = BetaDistribution(a: 11.4, b: 4.6)
    #expect([share.cumulative(0), share.cumulative(1), share.cumulative(-2)] == [0, 1, 0])
    #expect([share.remaining(0), share.remaining(1), share.remaining(7)] == [1, 0, 0])
    #expect([share.quantile(0), share.quantile(1), share.quantile(-1)] == [0, 1, 0])
    #expect(share.mass(between: 0, and: 1) == 1)
    #expect(share.mass(between: 0.7, and: 0.3) == 0)
    let rate = GammaDistribution(shape: 9, rate: 4)
    #expect([rate.cumulative(0), rate.cumulative(.infinity)] == [0, 1])
    #expect([rate.quantile(0), rate.quantile(1)] == [0, .infinity])
    #expect(NormalDistribution(mean: 1, spread: 0).cumulative(1) == 1)
    #expect(NormalDistribution(mean: 1, spread: 0).cumulative(0.99) == 0)
  }

  /// What nobody should pass, and what a slip in a file might.
  private static let odd: [Double] = [
    0, -1, 1e-300, .leastNonzeroMagnitude, 1e-3, 1, 0.9999999999999999, 1e8, 1e12, 1e300, .infinity,
    -.infinity, .nan,
  ]

  @Test(arguments: odd, odd)
  func `odd arguments give numbers and never nothing`(first: Double, second: Double) {
    let share = BetaDistribution(a: first, b: second)
    let rate = GammaDistribution(shape: first, rate: second)
    for x in Self.odd {
      #expect(0...1 ~= share.cumulative(x) && 0...1 ~= share.remaining(x), "\(x)")
      #expect(0...1 ~= share.quantile(x), "\(x)")
      #expect(0...1 ~= rate.cumulative(x) && 0...1 ~= rate.remaining(x), "\(x)")
      #expect(rate.quantile(x) >= 0, "\(x)")
    }
    let interval = WilsonInterval(count: first, total: second, z: NormalDistribution.z80)
    #expect(0 <= interval.low && interval.high <= 1)
  }

  /// Expects eleven equal digits, however small the number.
  private func expectClose(
    _ value: Double,
    _ expected: Double,
    _ remark: Comment,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(value - expected) <= 1e-11 * expected, remark, sourceLocation: location)
  }
}
