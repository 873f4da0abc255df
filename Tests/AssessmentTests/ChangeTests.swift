import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

/// Change, the overall number and the checks of robustness against the worked numbers.
struct ChangeTests {
  private func reading(_ id: String, _ count: Int, of total: Int) throws -> Reading {
    let rule = try #require(StandardRuleBook.library.rule(id))
    let day = Day(number: 20_458)
    var measurement = Measurement(in: Window(first: day, last: day))
    (measurement.count, measurement.total) = (count, total)
    return Reading(
      measurement,
      of: rule.measure,
      bands: rule.bands,
      isJoint: true,
      isHeavy: false
    )
  }

  @Test(arguments: [((9, 12), (4, 14), "TR1"), ((5, 10), (8, 12), "TR2")])
  func `shares of two windows are compared by their noise`(
    earlier: (Int, Int),
    later: (Int, Int),
    vector: String
  ) throws {
    let before = try reading("unanswered-bids", earlier.0, of: earlier.1)
    let after = try reading("unanswered-bids", later.0, of: later.1)
    let change = try #require(Change(from: before, to: after))
    let worked = try WorkedNumbers.load().entry(vector)
    #expect(abs(change.z - (try worked.number("z"))) < WorkedNumbers.tolerance)
    #expect(abs(change.value - (try worked.number("diff"))) < WorkedNumbers.tolerance)
  }

  @Test func `whole numbers have no change`() throws {
    let one = try reading("unresolved-conflicts", 1, of: 12)
    let other = try reading("unresolved-conflicts", 4, of: 50)
    #expect(Change(from: one, to: other) == nil)
  }

  @Test func `of many differences only those that stand out together are named`() throws {
    let worked = try WorkedNumbers.load().entry("BH")
    let named = ManyTests.standOut(try worked.numbers("p"))
    #expect(named == [true, true, true, true, false, false])
    #expect(ManyTests.standOut([0.3, 0.9]) == [false, false])
    #expect(ManyTests.standOut([]).isEmpty)
  }

  @Test func `unwritten days are tried with half and double the odds`() throws {
    let worked = try WorkedNumbers.load().entry("MNAR")
    let (share, coverage) = (try worked.number("p"), try worked.number("q"))
    let half = try worked.numbers("half")[1]
    let two = try worked.numbers("two")[1]
    #expect(abs(Robustness.tilted(share, coverage: coverage, odds: 0.5) - half) < 1e-4)
    #expect(abs(Robustness.tilted(share, coverage: coverage, odds: 2) - two) < 1e-4)
    #expect(abs(Robustness.tilted(share, coverage: coverage, odds: 1) - share) < 1e-12)
  }

  @Test func `the areas make one number with the range of the worked numbers`() throws {
    // IDX of the worked numbers: pairs of an area's score and its deviation.
    let areas = [(61.9, 5.0), (48, 9), (35, 8), (70, 6), (55, 10), (66, 7), (52, 12)]
    let index = OverallIndex(
      of: areas.map { .init(value: $0.0, low: 0, high: 100, deviation: $0.1) }
    )
    let worked = try WorkedNumbers.load().entry("IDX")
    #expect(abs(index.value - (try worked.number("index"))) < WorkedNumbers.tolerance)
    #expect(abs(index.low - (try worked.number("lo"))) < WorkedNumbers.tolerance)
    #expect(abs(index.high - (try worked.number("hi"))) < WorkedNumbers.tolerance)
    #expect(index.spread == (try worked.number("spread")))
    #expect(index.band == .steady)
  }

  @Test func `weekdays and weekends are weighed as a week has them`() throws {
    // SEA of the worked numbers: 4 events on 16 weekdays and 2 on 2 days of a weekend.
    var story = Story(by: "Maya")
    story.write(1...5)
    story.write(8...12)
    story.write(15...20)
    story.write(27)
    story.write(22)
    for day in [1, 2, 3, 4, 20, 27] { story.add(.gratitude, .expressed, on: day) }
    let timeline = try #require(story.timeline())
    let rule = try #require(StandardRuleBook.library.rule("gratitude-rhythm"))
    let measurement = rule.measure.measured(
      in: Window(days: 28, upTo: Story.day(28)),
      of: timeline,
      MeasureContext(profile: Profile())
    )
    guard case .events(let events) = measurement.figures else {
      Issue.record("a rate has events")
      return
    }
    #expect(events.weekdays.days == 16 && events.weekends.days == 2)
    let standard = try #require(Robustness.standardised(events, neutral: 2))
    let worked = try WorkedNumbers.load().entry("SEA")
    #expect(abs(standard - (try worked.number("std_smooth"))) < WorkedNumbers.tolerance)
  }
}
