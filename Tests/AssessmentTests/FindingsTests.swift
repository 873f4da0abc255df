import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

struct FindingsTests {
  private static let kinds: [MomentKind] = [
    .bid, .goodNews, .disclosure, .boundary, .promise, .repair, .start,
  ]

  @Test func `at most three strengths are named, the clearest first`() throws {
    var made = try MadeRules()
    // Of 40: the more good ones, the surer it is.
    for (kind, good) in zip(Self.kinds, [34, 40, 36, 38, 33]) {
      made.add(kind, good: good, bad: 40 - good, of: kind.rawValue)
    }
    let findings = try made.assess().findings
    #expect(findings.strengths.map(\.id) == ["goodNews", "boundary", "disclosure"])
    #expect(findings.cares.isEmpty)
  }

  @Test func `a clear strength comes before a steady one of better grounds`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 28, bad: 12, direction: .strong)
    made.add(.goodNews, good: 39, bad: 1, direction: .convention)
    let findings = try made.assess().findings
    #expect(findings.strengths.map(\.band) == [.thriving, .steady])
    #expect(findings.strengths.map(\.id) == ["goodNews", "bid"])
  }

  @Test func `at most two cares are named, and one of each area`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 0, bad: 40, of: "trust")
    made.add(.goodNews, good: 2, bad: 38, of: "trust")
    made.add(.disclosure, good: 19, bad: 21, of: "empathy")
    made.add(.boundary, good: 20, bad: 20, of: "conflict")
    let findings = try made.assess().findings
    #expect(findings.cares.map(\.id) == ["bid", "disclosure"])
    #expect(findings.strengths.isEmpty)
  }

  @Test func `cares are ranked by chance times grounds`() throws {
    var made = try MadeRules()
    // Almost certain on a mere convention: about 1 × 0.35. Likely on moderate grounds: more than
    // 0.6 × 0.75, which is 0.45.
    made.add(.bid, good: 0, bad: 40, of: "trust", direction: .convention)
    made.add(.goodNews, good: 22, bad: 18, of: "empathy", direction: .moderate)
    let outcomes = try made.assess().outcomes
    let chances = outcomes.compactMap { $0.reading?.masses.belowNeutral }
    #expect(chances[0] > 0.99 && chances[1] > 0.6 && chances[1] < 0.9)
    #expect(try made.assess().findings.cares.map(\.id) == ["goodNews", "bid"])
  }

  @Test func `equal cares stand in the order of the rules`() throws {
    var made = try MadeRules()
    for kind in Self.kinds.prefix(3) { made.add(kind, good: 5, bad: 15, of: kind.rawValue) }
    #expect(try made.assess().findings.cares.map(\.id) == ["bid", "goodNews"])
  }

  @Test(arguments: [
    // Of 40, around neutral: the chance of strained or worse is .72, .61, .49, .26 and .17.
    (22, [String](), ["bid"]), (23, [], ["bid"]), (24, [], []), (26, [], []), (27, ["bid"], []),
  ])
  func `what is neither likely good nor likely hard is no finding`(
    good: Int,
    strengths: [String],
    cares: [String]
  ) throws {
    var made = try MadeRules()
    made.add(.bid, good: good, bad: 40 - good)
    let findings = try made.assess().findings
    #expect(findings.strengths.map(\.id) == strengths)
    #expect(findings.cares.map(\.id) == cares)
  }

  // MARK: The question

  @Test func `the question is that of the first care`() throws {
    var made = try MadeRules()
    made.add(.goodNews, good: 40, bad: 0)
    made.add(.bid, good: 0, bad: 40)
    #expect(try made.assess().findings.question?.id == "bid")
  }

  @Test func `without a care the first undecided rule asks, else the last strength`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 40, bad: 0)
    made.add(.goodNews, good: 38, bad: 2)
    #expect(try made.assess().findings.question?.id == "goodNews")
    // 5 of 8: value 7.4 of 12, so that no band has half of the chance.
    made.add(.disclosure, good: 5, bad: 3)
    let findings = try made.assess().findings
    #expect(findings.question?.certainty == .mixed)
    #expect(findings.question?.id == "disclosure")
  }

  // MARK: Signs of danger

  @Test(arguments: [(28, true), (-151, true), (-152, false), (-400, false)])
  func `a sign of danger holds cares, question and practices back for half a year`(
    day: Int,
    isHeldBack: Bool
  ) throws {
    var made = try MadeRules()
    made.add(practice: "small-step", minutes: 5)
    made.add(.bid, good: 0, bad: 40, practices: ["small-step"])
    made.add(.goodNews, good: 40, bad: 0, of: "responsiveness")
    made.add(.promise, good: 40, bad: 0, of: "trust")
    // 180 days up to day 28 begin on day -151.
    made.tell { $0.add(.risk, .fear, on: day) }
    let account = try made.assess()
    #expect(account.findings.cares.isEmpty == isHeldBack)
    #expect((account.findings.question == nil) == isHeldBack)
    #expect(account.practices.isEmpty == isHeldBack)
    // Calm in a resting area may be part of the danger.
    let strengths = account.findings.strengths.map(\.id)
    #expect(strengths == (isHeldBack ? ["goodNews"] : ["goodNews", "promise"]))
  }

  @Test func `a sign of danger changes no rule`() throws {
    var made = try MadeRules()
    for (kind, good) in zip(Self.kinds, [1, 10, 15, 19]) {
      made.add(kind, good: good, bad: 20 - good)
    }
    let before = try made.assess()
    made.tell { $0.add(.risk, .violence, on: 28, by: .partner) }
    let after = try made.assess()
    #expect(after.outcomes.map(\.reading) == before.outcomes.map(\.reading))
    #expect(after.outcomes.map(\.band) == before.outcomes.map(\.band))
    #expect(after.outcomes.map(\.say) == before.outcomes.map(\.say))
    #expect(after.dimensions == before.dimensions)
  }

  @Test(arguments: [(1, false), (2, true)])
  func `a sign that needs to repeat stands only when it did`(times: Int, isHeldBack: Bool) throws {
    var made = try MadeRules()
    made.add(.bid, good: 0, bad: 40)
    made.tell { $0.add(.risk, .betrayal, on: 20, times: times) }
    #expect(try made.assess().findings.isHeldBack == isHeldBack)
  }

  @Test func `a sign about a third person counts like any other`() throws {
    var made = try MadeRules()
    made.add(.bid, good: 0, bad: 40)
    made.tell {
      $0.declare("Maya", "Jon")
      $0.add(.risk, .violence, on: 20, by: .named("Uncle Ray"))
    }
    #expect(try made.assess().findings.isHeldBack)
  }
}
