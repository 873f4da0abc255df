import Assessment
import Testing

/// Values to scores of 0...100, along the cuts of a rule.
struct StatisticsScoreTests {
  private let small = PiecewiseScore(nodes: (0, 0.4, 0.6, 0.8, 1))
  private let offCentre = PiecewiseScore(nodes: (0.5, 0.35, 0.25, 0.15, 0))

  @Test func `a share maps with both ends of its range`() throws {
    let expected = try WorkedNumbers.load().entry("M1")
    let known = BetaDistribution(a: 11.4, b: 4.6)
    expectWorked(small.score(of: known.mean), try expected.number("mean"))
    expectWorked(small.score(of: known.quantile(0.1)), try expected.number("lo"))
    expectWorked(small.score(of: known.quantile(0.9)), try expected.number("hi"))
  }

  @Test func `twelve of seventeen rituals kept map into steady`() {
    let map = PiecewiseScore(nodes: (0, 0.35, 0.6, 0.8, 1))
    let known = BetaDistribution(a: 14.4, b: 6.6)
    // By scipy 1.17 (`beta.ppf`) and numpy's `interp`.
    let scores = [known.mean, known.quantile(0.1), known.quantile(0.9)].map(map.score)
    expectWorked(scores, [60.714286, 45.347925, 76.232059])
  }

  @Test func `a rate maps with both ends of its range`() throws {
    let expected = try WorkedNumbers.load().entry("M2")
    let map = PiecewiseScore(nodes: (0, 0.75, 2, 4, 7))
    let known = GammaDistribution(shape: 9, rate: 1 + 20.0 / 7)
    expectWorked(map.score(of: known.mean), try expected.number("mean"))
    expectWorked(map.score(of: known.quantile(0.1)), try expected.number("lo"))
    expectWorked(map.score(of: known.quantile(0.9)), try expected.number("hi"))
  }

  @Test func `a ratio maps as a share`() throws {
    let expected = try WorkedNumbers.load().entry("M3")
    let map = PiecewiseScore(nodes: (0, 0.5, 0.75, 5.0 / 6, 1))
    let known = BetaDistribution(a: 33, b: 13)
    expectWorked(map.score(of: known.mean), try expected.number("mean"))
    expectWorked(map.score(of: known.quantile(0.1)), try expected.number("lo"))
    expectWorked(map.score(of: known.quantile(0.9)), try expected.number("hi"))
  }

  @Test func `a balance maps by its distance from the middle`() throws {
    let expected = try WorkedNumbers.load().entry("M4")
    let known = BetaDistribution(a: 17, b: 7)
    expectWorked(offCentre.score(of: abs(known.mean - 0.5)), try expected.number("mean"))
    let low = offCentre.score(of: abs(known.quantile(0.1) - 0.5))
    let high = offCentre.score(of: abs(known.quantile(0.9) - 0.5))
    expectWorked([low, high], [try expected.number("at_q10"), try expected.number("at_q90")])
  }

  @Test func `minutes map with both ends of their range`() throws {
    let minutes = try WorkedNumbers.load().entry("minutes")
    let map = PiecewiseScore(nodes: (0, 60, 140, 300, 420))
    let mean = 7 * (350 + 5 * 20.0) / 23
    let known = NormalDistribution(mean: mean, spread: try minutes.number("se"))
    expectWorked(known.mean, try minutes.number("shrunk"))
    let ends = [known.mean, known.quantile(0.1), known.quantile(0.9)]
    // The standard error is rounded, which a weekly minute turns into 2·10⁻⁵ points.
    expectWorked(ends.map(map.score), try minutes.numbers("score"))
  }

  @Test func `falling nodes score low values well`() throws {
    let map = PiecewiseScore(nodes: (1, 0.65, 0.4, 0.2, 0))
    let known = BetaDistribution(a: 6.6, b: 5.4)
    let scores = [known.mean, known.quantile(0.9), known.quantile(0.1)].map(map.score)
    expectWorked(scores, try WorkedNumbers.load().entry("S7").numbers("score"))
  }

  @Test(arguments: [(-3.0, 0.0), (0, 0), (0.4, 25), (0.6, 50), (0.8, 75), (1, 100), (8, 100)])
  func `cuts and ends score whole quarters`(value: Double, score: Double) {
    #expect(small.score(of: value) == score)
    #expect(PiecewiseScore(nodes: (0, -0.4, -0.6, -0.8, -1)).score(of: -value) == score)
  }

  @Test func `a value toward better never lowers the score`() {
    var last = 0.0
    var lastFalling = 0.0
    for step in -20...220 {
      let value = Double(step) / 200
      let score = small.score(of: value)
      let falling = offCentre.score(of: 0.5 - value / 2)
      #expect(score >= last && score <= 100)
      #expect(falling >= lastFalling && falling <= 100)
      (last, lastFalling) = (score, falling)
    }
  }

  @Test func `nodes that coincide make a step and not a fault`() {
    let step = PiecewiseScore(nodes: (0, 0.5, 0.5, 0.5, 1))
    #expect(step.score(of: 0.25) == 12.5)
    #expect(step.score(of: 0.5) == 75)
    #expect(PiecewiseScore(nodes: (1, 1, 1, 1, 1)).score(of: 1) == 100)
    #expect(step.score(of: .nan) == 50)
    #expect(step.score(of: .infinity) == 100)
  }
}
