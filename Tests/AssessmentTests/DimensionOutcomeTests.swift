import Assessment
import JournalModel
import RuleEngine
import Testing

struct DimensionOutcomeTests {
  @Test func `scores are pooled as the worked numbers have it`() throws {
    let worked = try WorkedNumbers.load().entry("DIM")
    let (weights, scores) = (try worked.numbers("weights"), try worked.numbers("scores"))
    let sigmas = try worked.numbers("sigmas")
    let pool = PooledScore(
      weights.indices.map {
        WeightedScore(score: scores[$0], weight: weights[$0], deviation: sigmas[$0])
      }
    )
    #expect(abs(pool.score - (try worked.number("score"))) < WorkedNumbers.tolerance)
    // Its deviations are rounded before they are pooled.
    #expect(abs(pool.deviation - (try worked.number("sd"))) < 1e-4)
    #expect(abs(pool.low - (try worked.number("lo"))) < 1e-4)
    #expect(abs(pool.high - (try worked.number("hi"))) < 1e-4)
    #expect(pool.isEnough)
  }

  @Test func `nothing at all stands at fifty and is not enough`() {
    let pool = PooledScore([])
    #expect((pool.score, pool.deviation, pool.low, pool.high) == (50, 0, 50, 50))
    #expect(!pool.isEnough)
  }

  @Test(arguments: [(0.6, true), (0.5999, false)])
  func `an area speaks from a weight of six tenths on`(weight: Double, isEnough: Bool) {
    let pool = PooledScore([WeightedScore(score: 80, weight: weight, deviation: 10)])
    #expect(pool.isEnough == isEnough)
  }

  @Test func `the range of an area never leaves the scale, and its masses sum to one`() {
    for score in [0.0, 3, 50, 97, 100] {
      let pool = PooledScore([WeightedScore(score: score, weight: 9, deviation: 40)])
      #expect(0 <= pool.low && pool.low <= pool.score)
      #expect(pool.score <= pool.high && pool.high <= 100)
      #expect(abs(pool.masses.ascending.reduce(0, +) - 1) < 1e-12)
    }
  }

  // MARK: In an account

  @Test func `one rule alone makes an area provisional`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 400, bad: 0, direction: .strong)
    #expect(try made.assess().outcomes.map(\.certainty) == [.firm])
    let area = try #require(made.assess().dimensions.first)
    #expect((area.band, area.certainty) == (.thriving, .leaning))
    #expect(area.rules == ["bid"])
  }

  @Test func `an area needs a core rule that speaks`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 40, bad: 0, tier: .extended)
    made.add(.goodNews, good: 3, bad: 0)
    let area = try #require(made.assess().dimensions.first)
    // The core rule has three moments of the eight it needs.
    #expect(area.band == .unclear)
    #expect(area.score == nil)
    #expect(area.rules == ["bid", "goodNews"])
  }

  @Test func `little evidence on weak grounds is not enough for an area`() throws {
    var made = try MadeRules()
    // 0.35 × 8 ÷ (8 + 4) is 0.23; with three such rules it is 0.7.
    made.add(.bid, good: 8, bad: 0, direction: .convention)
    #expect(try made.assess().dimensions.map(\.band) == [.unclear])
    made.add(.goodNews, good: 8, bad: 0, direction: .convention)
    made.add(.disclosure, good: 8, bad: 0, direction: .convention)
    #expect(try made.assess().dimensions.map { $0.score == nil } == [false])
  }

  @Test func `a rule firmly at risk keeps its area from looking good`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 0, bad: 40, direction: .convention)
    let good: [MomentKind] = [.goodNews, .disclosure, .boundary, .promise, .start, .repair]
    for kind in good { made.add(kind, good: 400, bad: 0, direction: .strong) }
    let area = try #require(made.assess().dimensions.first)
    #expect(try made.assess().outcomes.first?.band == .atRisk)
    #expect((area.score?.value ?? 0) > 75)
    #expect(area.band == .strained)
  }

  @Test func `only areas with a rule are named, in the order of their file`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 20, bad: 0, of: "self")
    made.add(.goodNews, good: 20, bad: 0, of: "responsiveness")
    #expect(try made.assess().dimensions.map(\.dimension.id) == ["responsiveness", "self"])
  }
}
