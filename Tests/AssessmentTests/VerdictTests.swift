import Assessment
import JournalModel
import RuleEngine
import Testing

struct VerdictTests {
  private func verdict(
    _ masses: [Double],
    worst: WorstBand = .atRisk,
    recognised: Double = 0
  ) -> Verdict {
    Verdict(BandMasses(ascending: masses), worst: worst, recognisedShare: recognised)
  }

  @Test(arguments: [
    (0.80, Certainty.firm), (0.7999, .leaning), (0.50, .leaning), (0.4999, .mixed), (1, .firm),
  ])
  func `certainty is the chance of the named band`(mass: Double, certainty: Certainty) {
    let rest = (1 - mass) / 3
    #expect(verdict([rest, rest, mass, rest]).certainty == certainty)
  }

  @Test(arguments: [(0.70, Band.atRisk), (0.6999, .strained), (0.40, .strained)])
  func `the worst band needs seven tenths of the chance`(mass: Double, band: Band) {
    #expect(verdict([mass, (1 - mass) / 2, (1 - mass) / 2, 0]).band == band)
  }

  @Test func `a rule that may not say the worst says strained, as firmly as it is`() {
    let capped = verdict([0.95, 0.05, 0, 0], worst: .strained)
    #expect((capped.band, capped.certainty) == (.strained, .firm))
  }

  @Test func `of equal chances the worse band is named`() {
    #expect(verdict([0.1, 0.4, 0.4, 0.1]).band == .strained)
    #expect(verdict([0, 0, 0.5, 0.5]).band == .steady)
    #expect(verdict([0.25, 0.25, 0.25, 0.25]).band == .strained)
  }

  @Test(arguments: [(0.5, Band.atRisk, Certainty.firm), (0.51, .strained, .leaning)])
  func `what rests on recognition is never firm and never the worst`(
    share: Double,
    band: Band,
    certainty: Certainty
  ) {
    let held = verdict([0.9, 0.1, 0, 0], recognised: share)
    #expect((held.band, held.certainty) == (band, certainty))
  }

  @Test func `recognition makes nothing more certain than it was`() {
    let held = verdict([0, 0.3, 0.4, 0.3], recognised: 1)
    #expect((held.band, held.certainty) == (.steady, .mixed))
  }

  @Test(arguments: [
    // The bands of docs/scoring.md: 4 of 20, 2 of 8 and 9 of 12 reaches met.
    (4, 16, Band.atRisk, Certainty.firm), (2, 6, .strained, .leaning), (9, 3, .steady, .leaning),
  ])
  func `the examples of the page on scoring get the words it says`(
    good: Int,
    bad: Int,
    band: Band,
    certainty: Certainty
  ) throws {
    var made = try MadeRules()
    made.add(.bid, good: good, bad: bad)
    let outcome = try #require(made.assess().outcomes.first)
    #expect((outcome.band, outcome.certainty) == (band, certainty))
  }
}
