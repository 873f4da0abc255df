import Assessment
import Testing

/// Waiting times, comparisons and means, worked by the same distributions.
struct StatisticsTimeTests {
  private let worked: WorkedNumbers

  init() throws {
    worked = try WorkedNumbers.load()
  }

  @Test func `four repairs in 21 days say how soon the next may come`() throws {
    let expected = try worked.entry("EXP")
    let hazard = GammaDistribution(shape: 5, rate: 24)
    expectWorked(hazard.mean, try expected.number("hazard"))
    expectWorked(hazard.quantile(0.1), try expected.number("hazard_q10"))
    expectWorked(hazard.quantile(0.9), try expected.number("hazard_q90"))
    for (key, days) in [("p1", 1.0), ("p3", 3), ("p7", 7)] {
      let open = exponential(5 * naturalLogarithm(24 / (24 + days)))
      expectWorked(1 - open, try expected.number(key))
    }
    let median = 24 * (exponential(naturalLogarithm(2) / 5) - 1)
    expectWorked(median, try expected.number("median"))
    for (key, chance) in [("p3_q10", 0.1), ("p3_q90", 0.9)] {
      expectWorked(1 - exponential(-3 * hazard.quantile(chance)), try expected.number(key))
    }
  }

  @Test func `a pause is weighed against the usual rate`() throws {
    let expected = try worked.entry("G1")
    let weeks = 1 + 20.0 / 7
    for (key, days) in [("g5", 5.0), ("g10", 10), ("g14", 14)] {
      let silent = exponential(9 * naturalLogarithm(weeks / (weeks + days / 7)))
      expectWorked(silent, try expected.number(key))
    }
    let open = exponential(5 * naturalLogarithm(15.0 / 24))
    expectWorked(open, try worked.entry("OPEN").number("surv"))
  }

  @Test(arguments: [
    ("TR1", "p_later_higher_normal"), ("TR2", "p_later_higher_normal"), ("TR3", "p"),
  ])
  func `a change is weighed on the bell curve`(name: String, key: String) throws {
    let expected = try worked.entry(name)
    let chance = NormalDistribution.standard.cumulative(try expected.number("z"))
    expectWorked(chance, try expected.number(key))
  }

  @Test func `two shares in a row give the worked z`() throws {
    let expected = try worked.entry("TR1")
    let earlier = BetaDistribution(a: 2.4 + 9, b: 1.6 + 3)
    let later = BetaDistribution(a: 2.4 + 4, b: 1.6 + 10)
    expectWorked(earlier.variance, try expected.number("v1"))
    expectWorked(later.variance, try expected.number("v2"))
    let spread = (earlier.variance + later.variance).squareRoot()
    expectWorked((later.mean - earlier.mean) / spread, try expected.number("z"))
  }

  @Test func `ratings fall into bands on the bell curve`() throws {
    let expected = try worked.entry("ratings")
    let known = NormalDistribution(mean: (29 + 4 * 3.5) / 12, spread: (1.0 / 12).squareRoot())
    expectWorked(known.quantile(0.1), try expected.number("lo"))
    expectWorked(known.quantile(0.9), try expected.number("hi"))
    let cuts = [2.75, 3.5, 4.25]
    let masses = zip([-.infinity] + cuts, cuts + [.infinity]).map {
      known.mass(between: $0, and: $1)
    }
    expectWorked(masses, try expected.numbers("masses"))
  }
}
