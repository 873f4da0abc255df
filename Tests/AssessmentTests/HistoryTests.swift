import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

/// The weeks of a history, each against an assessment as of its last day.
struct HistoryTests {
  private func history(_ story: Story, rules: [String] = []) throws -> History {
    try assessment(story, upTo: nil, AssessmentRequest(weeks: .max, rules: rules)).history
  }

  private func assessment(
    _ story: Story,
    upTo day: Int?,
    _ request: AssessmentRequest
  ) throws -> AccountAssessment {
    let found = Assessment(
      of: story.accounts(.joint, upTo: day),
      profile: story.profile,
      by: StandardRuleBook.library,
      for: request
    )
    return try #require(found?.accounts.first)
  }

  @Test(arguments: UInt64(1)...12)
  func `a week says what a report of its last day said, to the last digit`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    var compared = 0
    for week in try history(story).weeks {
      let day = week.window.last - Story.firstDay + 1
      let then = try assessment(story, upTo: day, AssessmentRequest())
      // Until both have written, an account is one person's.
      guard then.timeline.isJoint else { continue }
      #expect(week.outcomes == then.outcomes.map(PastOutcome.init))
      #expect(week.dimensions == then.dimensions)
      compared += 1
    }
    #expect(compared >= 10)
  }

  @Test func `a history of some rules is that of all rules without the others`() throws {
    let story = RandomStory(seed: 11).story
    let some = ["missed-rituals", "unanswered-bids"]
    let all = try history(story).weeks
    let few = try history(story, rules: some).weeks
    #expect(few.map(\.outcomes) == all.map { $0.outcomes.filter { some.contains($0.id) } })
    #expect(few.contains { $0.outcomes.contains { $0.reading != nil } })
  }

  @Test func `what is remembered from one journal changes nothing for the next`() throws {
    var memo = ReadingMemo()
    for seed in UInt64(1)...6 {
      let story = RandomStory(seed: seed).story
      let remembered = Assessment(
        of: story.accounts(nil),
        profile: story.profile,
        by: StandardRuleBook.library,
        for: AssessmentRequest(weeks: .max),
        remembering: &memo
      )
      let fresh = try #require(
        Assessment(
          of: story.accounts(nil),
          profile: story.profile,
          by: StandardRuleBook.library,
          for: AssessmentRequest(weeks: .max)
        )
      )
      #expect(remembered?.accounts.map(\.history) == fresh.accounts.map(\.history))
    }
  }

  @Test(arguments: [(1.0, 1.0), (2.4, 1.6), (40.0, 3.0), (0.4, 0.6), (5000.0, 4000.0)])
  func `the masses of bands taken together are those taken one by one`(a: Double, b: Double) {
    let curve = BetaDistribution(a: a, b: b)
    let cuts = [0.40, 0.60, 0.80]
    let edges = [0] + cuts + [1]
    let single = zip(edges, edges.dropFirst()).map { curve.mass(between: $0, and: $1) }
    #expect(curve.masses(cutAt: cuts) == single)
  }
}
