import Assessment
import Testing

/// What must hold for any counts; parameters are drawn from a fixed seed.
struct StatisticsPropertyTests {
  @Test func `a share and its quantile undo each other`() {
    var numbers = SeededNumbers(seed: 11)
    for _ in 0..<1000 {
      let known = BetaDistribution(a: numbers.weight(), b: numbers.weight())
      let chance = numbers.next(in: 0...1)
      let share = known.quantile(chance)
      // Never more than 10⁻¹² of itself beside the share that has this very chance.
      #expect(known.cumulative(share * (1 - 1e-12)) <= chance + 1e-12, "\(known) \(chance)")
      guard share > 0 else { continue }
      #expect(known.cumulative(share * (1 + 1e-12)) >= chance - 1e-12, "\(known) \(chance)")
    }
  }

  @Test func `a rate and its quantile undo each other`() {
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<1000 {
      let known = GammaDistribution(shape: numbers.weight(), rate: numbers.weight())
      let chance = numbers.next(in: 0...1)
      let rate = known.quantile(chance)
      #expect(known.cumulative(rate * (1 - 1e-12)) <= chance + 1e-12, "\(known) \(chance)")
      guard rate > 0 else { continue }
      #expect(known.cumulative(rate * (1 + 1e-12)) >= chance - 1e-12, "\(known) \(chance)")
    }
  }

  @Test func `swapping the two sides mirrors the share`() {
    var numbers = SeededNumbers(seed: 13)
    for _ in 0..<1000 {
      let (a, b) = (numbers.weight(), numbers.weight())
      // A multiple of 1/1024, so that 1 - x is exact.
      let x = (numbers.next(in: 0...1) * 1024).rounded(.down) / 1024
      let lower = BetaDistribution(a: a, b: b).cumulative(x)
      let upper = BetaDistribution(a: b, b: a).remaining(1 - x)
      #expect(abs(lower - upper) <= 1e-12, "\(a) \(b) \(x)")
    }
  }

  @Test func `more on one side never lowers the share`() {
    var numbers = SeededNumbers(seed: 14)
    for _ in 0..<300 {
      let (a, b) = (numbers.weight(), numbers.weight())
      let few = BetaDistribution(a: a, b: b)
      let more = BetaDistribution(a: a + 1, b: b)
      #expect(more.mean >= few.mean)
      for chance in [0.1, 0.5, 0.9] {
        #expect(more.quantile(chance) >= few.quantile(chance) * (1 - 1e-10))
      }
    }
  }

  @Test func `the masses of all bands add up to one`() {
    var numbers = SeededNumbers(seed: 15)
    for _ in 0..<300 {
      let share = BetaDistribution(a: numbers.weight(), b: numbers.weight())
      let rate = GammaDistribution(shape: numbers.weight(), rate: 3)
      let shares = [0, 0.4, 0.6, 0.8, 1]
      let rates = [0, 0.75, 2, 4, .infinity]
      let ofShares = zip(shares, shares.dropFirst()).map { share.mass(between: $0, and: $1) }
      let ofRates = zip(rates, rates.dropFirst()).map { rate.mass(between: $0, and: $1) }
      #expect(ofShares.allSatisfy { $0 >= 0 } && ofRates.allSatisfy { $0 >= 0 })
      #expect(abs(ofShares.reduce(0, +) - 1) <= 1e-12)
      #expect(abs(ofRates.reduce(0, +) - 1) <= 1e-12)
    }
  }

  @Test func `a greater number is never less likely to be enough`() {
    var numbers = SeededNumbers(seed: 16)
    for _ in 0..<200 {
      let share = BetaDistribution(a: numbers.weight(), b: numbers.weight())
      let rate = GammaDistribution(shape: numbers.weight(), rate: 3)
      var last = (share: 0.0, rate: 0.0)
      for step in 1..<50 {
        let x = Double(step) / 50
        let next = (share: share.cumulative(x), rate: rate.cumulative(x * 2 * rate.mean))
        #expect(next.share >= last.share - 1e-12 && next.rate >= last.rate - 1e-12)
        last = next
      }
    }
  }

  @Test func `the logarithm undoes the exponential`() {
    var numbers = SeededNumbers(seed: 17)
    for _ in 0..<1000 {
      let x = numbers.next(in: -700...700)
      #expect(abs(naturalLogarithm(exponential(x)) - x) <= 2e-16 * abs(x) + 3e-16)
    }
  }
}

/// Numbers that are the same in every run.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  // A multiplicative step, with its upper bits folded in, is plenty for drawing cases.
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }

  mutating func next(in range: ClosedRange<Double>) -> Double {
    let unit = Double(next() >> 11) * 0x1p-53
    return range.lowerBound + unit * (range.upperBound - range.lowerBound)
  }

  /// A weight from 10⁻³ to 10⁸, each power of ten as likely.
  mutating func weight() -> Double {
    exponential(next(in: -3...8) * naturalLogarithm(10))
  }
}
