import Assessment
import Testing

/// The formulas against every worked number of theirs.
struct StatisticsWorkedTests {
  private let worked: WorkedNumbers

  init() throws {
    worked = try WorkedNumbers.load()
  }

  /// A share of the worked numbers, with what its rule adds: neutral value and cuts.
  struct Share: Sendable {
    var name: String
    var count: Double
    var total: Double
    var neutral: Double
    var cuts: [Double]
  }

  private static let shares = [
    Share(name: "S1", count: 9, total: 12, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "S2", count: 1, total: 2, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "S3", count: 4, total: 20, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "S4", count: 19, total: 21, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "S5", count: 0, total: 0, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "S6", count: 6, total: 7, neutral: 0.7, cuts: [0.5, 0.7, 0.85]),
    Share(name: "S7", count: 5, total: 8, neutral: 0.4, cuts: [0.2, 0.4, 0.65]),
    Share(name: "S8", count: 2, total: 8, neutral: 0.6, cuts: [0.4, 0.6, 0.8]),
    Share(name: "C1", count: 12, total: 17, neutral: 0.6, cuts: [0.35, 0.6, 0.8]),
    Share(name: "C2", count: 2, total: 3, neutral: 0.6, cuts: [0.35, 0.6, 0.8]),
  ]

  @Test(arguments: shares)
  func `a share shrinks to neutral and keeps its range`(share: Share) throws {
    let expected = try worked.entry(share.name)
    let known = BetaDistribution(
      a: 4 * share.neutral + share.count,
      b: 4 * (1 - share.neutral) + share.total - share.count
    )
    expectWorked(known.mean, try expected.number("mean"))
    if expected.has("sd") {
      expectWorked(known.variance.squareRoot(), try expected.number("sd"))
    }
    for (key, chance) in [("q025", 0.025), ("q10", 0.1), ("q90", 0.9), ("q975", 0.975)]
    where expected.has(key) {
      expectWorked(known.quantile(chance), try expected.number(key))
    }
    let key = expected.has("masses") ? "masses" : "masses_low_to_high"
    expectWorked(masses(of: known, cuts: share.cuts), try expected.numbers(key))
  }

  @Test(arguments: [("W1", 9.0, 12.0), ("W2", 0, 5), ("W3", 4, 20)])
  func `Wilson's interval is the second opinion`(
    name: String,
    count: Double,
    total: Double
  ) throws {
    let expected = try worked.entry(name)
    for (key, z) in [("w80", NormalDistribution.z80), ("w95", NormalDistribution.z95)] {
      let interval = WilsonInterval(count: count, total: total, z: z)
      expectWorked([interval.low, interval.high], try expected.numbers(key))
    }
  }

  @Test(arguments: [("R1", 7.0, 20.0), ("R2", 0, 12), ("R3", 15, 25)])
  func `a rate counts written weeks`(name: String, events: Double, days: Double) throws {
    let known = GammaDistribution(shape: 2 + events, rate: 1 + days / 7)
    try expectRate(known, try worked.entry(name))
  }

  @Test func `a rate whose weeks differ too much counts for less`() throws {
    let counts = [6.0, 0, 1, 0]
    let exposure = 5.0 / 7
    let mean = 7 / (4 * exposure)
    let squares = counts.map { ($0 - mean * exposure) * ($0 - mean * exposure) }
    let factor = squares.reduce(0, +) / (mean * exposure) / 3
    let expected = try worked.entry("OD")
    expectWorked(factor, try expected.number("phi"))
    let known = GammaDistribution(shape: 2 + 7 / factor, rate: 1 + 4 * exposure / factor)
    try expectRate(known, try expected.entry("post"))
  }

  @Test(arguments: [("B1", 14.0, 4.0), ("B2", 3, 1), ("B3", 20, 18)])
  func `a balance reads how much lies near the middle`(
    name: String,
    first: Double,
    second: Double
  ) throws {
    let expected = try worked.entry(name)
    let known = BetaDistribution(a: 3 + first, b: 3 + second)
    expectWorked(known.mean, try expected.number("mean"))
    expectWorked(known.quantile(0.1), try expected.number("q10"))
    expectWorked(known.quantile(0.9), try expected.number("q90"))
    expectWorked(known.mass(between: 0.35, and: 0.65), try expected.number("p_within"))
    expectWorked(known.remaining(0.65), try expected.number("p_author_more"))
    expectWorked(known.cumulative(0.35), try expected.number("p_partner_more"))
    expectWorked(known.mass(between: 0.3, and: 0.7), try expected.number("p_within_20"))
    expectWorked(known.remaining(0.7), try expected.number("p_author_more_20"))
    let bands = try expected.entry("bands")
    let within = [0.15, 0.25, 0.35].map { known.mass(between: 0.5 - $0, and: 0.5 + $0) }
    expectWorked(within[0], try bands.number("thriving"))
    expectWorked(within[1] - within[0], try bands.number("steady"))
    expectWorked(within[2] - within[1], try bands.number("strained"))
    expectWorked(1 - within[2], try bands.number("atrisk"))
  }

  @Test(arguments: [("P1", 30.0, 12.0), ("P2", 6, 0), ("P3", 50, 6)])
  func `a ratio is a share in other words`(
    name: String,
    warm: Double,
    hard: Double
  ) throws {
    let expected = try worked.entry(name)
    let known = BetaDistribution(a: 3 + warm, b: 1 + hard)
    expectWorked(known.mean, try expected.number("mean_share"))
    for (key, chance) in [("ratio_q10", 0.1), ("ratio_q50", 0.5), ("ratio_q90", 0.9)] {
      let share = known.quantile(chance)
      expectWorked(share / (1 - share), try expected.number(key))
    }
    let cuts = [0.5, 0.75, 5.0 / 6]
    expectWorked(masses(of: known, cuts: cuts), try expected.numbers("masses_low_to_high"))
  }

  @Test func `the special functions agree to six places`() throws {
    let expected = try worked.entry("special")
    let values = [
      ("I_0.6(11.4,4.6)", regularizedBeta(0.6, a: 11.4, b: 4.6)),
      ("I_0.4(6.4,17.6)", regularizedBeta(0.4, a: 6.4, b: 17.6)),
      ("P(9,7.714286)", regularizedLowerGamma(7.714286, shape: 9)),
      ("P(2,2.035714)", regularizedLowerGamma(2.035714, shape: 2)),
      ("lnGamma(11.4)", logGamma(11.4)),
    ]
    for (key, value) in values {
      #expect(abs(value - (try expected.number(key))) <= 1e-6)
    }
  }

  private func masses(of known: BetaDistribution, cuts: [Double]) -> [Double] {
    zip([0] + cuts, cuts + [1]).map { known.mass(between: $0, and: $1) }
  }

  private func expectRate(_ known: GammaDistribution, _ expected: WorkedNumbers) throws {
    expectWorked(known.mean, try expected.number("mean"))
    expectWorked(known.variance.squareRoot(), try expected.number("sd"))
    expectWorked(known.quantile(0.1), try expected.number("q10"))
    expectWorked(known.quantile(0.9), try expected.number("q90"))
    let masses = zip([0, 0.75, 2, 4], [0.75, 2, 4, .infinity]).map {
      known.mass(between: $0, and: $1)
    }
    expectWorked(masses, try expected.numbers("masses_low_to_high"))
  }
}
