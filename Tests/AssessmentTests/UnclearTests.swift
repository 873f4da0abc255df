import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

struct UnclearTests {
  /// A rule over so many days in a story with entries on the last few of them.
  private func unclear(
    days: Int,
    written: Int,
    needs least: Int = 0,
    toward: Int = 20,
    unknown: Int = 0
  ) throws -> Unclear? {
    var library = StandardRuleBook.library
    var rule = try #require(library.rule("unanswered-bids"))
    rule.days = days
    rule.needs.days = least
    library.rules = [rule]
    var story = Story(by: "Maya")
    if written > 0 { story.write((days - written + 1)...days) }
    if toward > 0 { story.add(.bid, .toward, on: days, times: toward) }
    if unknown > 0 { story.add(.bid, .unknown, on: days, times: unknown) }
    let assessment = Assessment(
      of: story.accounts(nil, upTo: days),
      profile: story.profile,
      by: library
    )
    return try #require(assessment?.accounts.first?.outcomes.first).unclear
  }

  @Test(arguments: [
    (7, 10), (28, 10), (29, 12), (42, 12), (43, 14), (56, 14), (57, 20), (90, 20),
  ])
  func `a window needs its least number of written days`(days: Int, least: Int) throws {
    let short = try #require(try unclear(days: days, written: min(days, least - 1)))
    #expect((short.reason, short.have, short.need) == (.writtenDays, min(days, least - 1), least))
    // Ten days do not fit into seven, so such a rule could never speak.
    if days >= least { #expect(try unclear(days: days, written: least) == nil) }
  }

  @Test func `a rule may need more written days, and never fewer`() throws {
    let more = try #require(try unclear(days: 28, written: 14, needs: 15))
    #expect((more.have, more.need) == (14, 15))
    #expect(try unclear(days: 28, written: 9, needs: 3)?.need == 10)
  }

  @Test func `too few moments say how many more would do`() throws {
    let few = try #require(try unclear(days: 28, written: 28, toward: 5))
    #expect((few.reason, few.have, few.need) == (.moments, 5, 8))
    #expect(few.say.contains("3 more small reaches with a known answer within 28 days"))
    #expect(few.say.contains("(5 so far)"))
    #expect(try unclear(days: 28, written: 28, toward: 8) == nil)
  }

  @Test(arguments: [
    // Known and unknown answers, and how many known ones would be enough: three in five of all,
    // and never fewer than the rule needs.
    (9, 6, nil), (9, 7, 10), (8, 6, 9), (10, 7, 11), (3, 8, 8), (0, 8, 8), (12, 8, nil),
  ])
  func `more than two unknown answers in five leave a rule unclear`(
    known: Int,
    unknown: Int,
    need: Int?
  ) throws {
    let found = try unclear(days: 28, written: 28, toward: known, unknown: unknown)
    #expect(found?.need == need)
    if let found { #expect((found.reason, found.have) == (.unknownOutcomes, known)) }
  }

  @Test func `few moments of which most are unknown are simply few`() throws {
    let few = try #require(try unclear(days: 28, written: 28, toward: 2, unknown: 5))
    #expect((few.reason, few.have, few.need) == (.moments, 2, 8))
  }

  @Test func `too few pages come before everything else`() throws {
    let thin = try #require(try unclear(days: 28, written: 3, toward: 1, unknown: 30))
    #expect(thin.reason == .writtenDays)
    #expect(thin.say.contains("3 of the last 28 days"))
    #expect(thin.say.contains("7 more"))
  }

  @Test func `an unclear rule has no number, no certainty and a sentence`() throws {
    let account = try #require(StandardRuleBook.assess(thinStory).accounts.first)
    for outcome in account.outcomes {
      #expect(outcome.band == .unclear)
      #expect(outcome.reading == nil && outcome.certainty == nil)
      #expect(outcome.say == outcome.unclear?.say)
      #expect(!outcome.say.isEmpty)
    }
    #expect(account.findings.strengths.isEmpty && account.findings.cares.isEmpty)
    #expect(account.findings.question == nil)
    #expect(account.practices.isEmpty)
    for area in account.dimensions {
      #expect(area.band == .unclear && area.score == nil && area.certainty == nil)
    }
  }

  private var thinStory: Story {
    var story = Story(by: "Noor")
    story.add(.bid, .toward, on: 3)
    story.add(.conflict, .open, on: 4)
    story.write(9)
    return story
  }
}
