import Assessment
import JournalModel
import JournalStories
import Reports
import RuleEngine
import Testing

/// What `explain` says about rules that stay silent, that name no change, or that are left out.
struct SilentRuleTests {
  private func explanation(of rule: String, in story: Story, upTo day: Int) throws -> String {
    let library = StandardReports.library
    let accounts = story.accounts(nil, upTo: day)
    let assessment = try #require(
      Assessment(of: accounts, profile: story.profile, by: library)
    )
    let composer = ExplanationComposer(wording: library.wording, evidenceLimit: 20)
    let document: Document
    if let leftOut = assessment.leftOut.first(where: { $0.rule.id == rule }) {
      document = composer.compose(leftOut)
    } else {
      let account = try #require(assessment.accounts.first)
      let outcome = try #require(account.outcomes.first { $0.id == rule })
      document = composer.compose(outcome, in: account)
    }
    let text = TerminalRenderer(width: 96, isColoured: false).render(document)
    return text.split(separator: "\n").joined(separator: " ")
  }

  private func story(writing days: ClosedRange<Int>) -> Story {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    story.write(days)
    return story
  }

  // MARK: Too little to tell

  @Test func `too few written days are counted`() throws {
    let text = try explanation(of: "unanswered-bids", in: story(writing: 20...24), upTo: 28)
    #expect(text.contains("pages on 5 of the last 28 days; 5 more would be enough"))
  }

  @Test func `too few moments are counted by the rule's own word`() throws {
    var story = story(writing: 1...28)
    story.add(.bid, .toward, on: 20, times: 4)
    let text = try explanation(of: "unanswered-bids", in: story, upTo: 28)
    #expect(text.contains("4 more small reaches with a known answer within 28 days"))
    #expect(text.contains("(4 so far)"))
  }

  @Test func `unknown outcomes are counted against all`() throws {
    var story = story(writing: 1...28)
    story.add(.bid, .toward, on: 20, times: 8)
    story.add(.bid, .unknown, on: 21, times: 12)
    let text = try explanation(of: "unanswered-bids", in: story, upTo: 28)
    #expect(text.contains("not known for 12 of 20 moments, and at most 40\u{A0}% may be so"))
    #expect(text.contains("4 more answers would be enough"))
  }

  @Test func `moments too near to the last page are told apart from missing ones`() throws {
    var story = story(writing: 1...56)
    for day in [10, 20, 30] { story.add(.conflict, .open, on: day, topic: "t\(day)") }
    story.add(.conflict, .open, on: 55, topic: "roof")
    let text = try explanation(of: "repair-follows-conflict", in: story, upTo: 56)
    #expect(text.contains("1 more "))
    #expect(text.contains("(3 so far); 1 other is too fresh"))
    #expect(text.contains("shows after 3 written days"))
  }

  @Test func `threads without an end are told apart from missing ones`() throws {
    var story = story(writing: 1...90)
    for day in [10, 20, 30, 40] { story.add(.conflict, .open, on: day, topic: "t\(day)") }
    story.add(.conflict, .resolved, on: 12, topic: "t10")
    let text = try explanation(of: "time-to-repair", in: story, upTo: 90)
    #expect(text.contains("1 of 4 disagreements with pages after them within 90 days came to an"))
    #expect(text.contains("1 more would be enough"))
  }

  @Test func `a window before without pages is said to be without them`() throws {
    var story = story(writing: 25...56)
    story.add(.bid, .toward, on: 40, times: 12)
    let text = try explanation(of: "connection-drift", in: story, upTo: 56)
    #expect(text.contains("pages on 4 of the 28 days before; with 6 more"))
  }

  @Test func `a rule about declared rituals says when there are none`() throws {
    var story = story(writing: 1...90)
    #expect(
      try explanation(of: "ritual-gap", in: story, upTo: 90)
        .contains("declares no ritual yet; one that was kept 2 times")
    )
    story.declare("tea", .daily, from: 1)
    story.ritual("tea", .kept, on: [80])
    #expect(
      try explanation(of: "ritual-gap", in: story, upTo: 90)
        .contains("1 more time a declared ritual was kept within 90 days")
    )
  }

  @Test func `a rule about a wish says when there is none`() throws {
    let text = try explanation(of: "together-apart-fit", in: story(writing: 1...28), upTo: 28)
    #expect(text.contains("does not say yet how much time of your own you wish for"))
  }

  @Test func `every reason to be unclear has a test here`() {
    let tested: [UnclearReason] = [
      .writtenDays, .moments, .unknownOutcomes, .laterDays, .endings, .earlierDays, .rituals, .wish,
    ]
    // What others are not shown is no lack, and explain is the author's own.
    #expect(Set(tested + [.notShown]) == Set(UnclearReason.allCases))
  }

  // MARK: No change

  /// Reaches in two windows of 28 days: so many of so many met.
  private func twoWindows(_ earlier: (Int, Int), _ later: (Int, Int)) -> Story {
    var story = story(writing: 1...56)
    for (day, (met, all)) in [(20, earlier), (48, later)] {
      if met > 0 { story.add(.bid, .toward, on: day, times: met) }
      if all > met { story.add(.bid, .away, on: day, times: all - met) }
    }
    return story
  }

  @Test func `a clear change is told with its size and its noise`() throws {
    let story = twoWindows((2, 20), (19, 20))
    let text = try explanation(of: "unanswered-bids", in: story, upTo: 56)
    #expect(text.contains("Against the 28 days before: clearly more. The value moved by +0.7083"))
    #expect(text.contains("standard deviations of its noise."))
  }

  @Test func `a small change is said to be within its noise`() throws {
    let story = twoWindows((10, 20), (11, 20))
    let text = try explanation(of: "unanswered-bids", in: story, upTo: 56)
    #expect(text.contains("No change is named: against the 28 days before the value moved by +0."))
    #expect(text.contains("and it takes 1.28."))
  }

  @Test func `a change that many comparisons would bring about is not named`() throws {
    var outcome = try spokenOutcome()
    let earlier = try #require(try reading(of: twoWindows((9, 20), (9, 20))))
    let later = try #require(try reading(of: twoWindows((15, 20), (15, 20))))
    let change = try #require(Change(from: earlier, to: later))
    #expect(abs(change.z) > Change.leastDeviations)
    outcome.comparison = .change(change)
    let text = try told(outcome, among: Array(repeating: outcome, count: 30))
    #expect(text.contains("Alone it would be named, but 30 rules were compared"))
  }

  @Test(arguments: [
    (NoChange.thinPages, "thin pages tell levels only"), (.trend, "itself a comparison"),
    (.noNoise, "gives no noise"),
  ])
  func `what can't be compared says why`(reason: NoChange, words: String) throws {
    var outcome = try spokenOutcome()
    outcome.comparison = .untold(reason)
    #expect(try told(outcome, among: [outcome]).contains(words))
  }

  @Test func `an unclear window before is told in numbers`() throws {
    let few = try explanation(of: "unanswered-bids", in: twoWindows((2, 3), (9, 12)), upTo: 56)
    #expect(few.contains("in the 28 days before stand 3 small reaches with a known answer"))
    #expect(few.contains("and it takes 8."))
    var young = story(writing: 24...56)
    young.add(.bid, .toward, on: 50, times: 12)
    let days = try explanation(of: "unanswered-bids", in: young, upTo: 56)
    #expect(days.contains("of the 28 days before, 5 have pages, and it takes 10."))
  }

  @Test func `thin pages name no change`() throws {
    var story = Story(by: "Maya")
    for day in stride(from: 1, through: 56, by: 2) where day > 34 || day % 3 == 0 {
      story.write(day)
    }
    story.add(.bid, .toward, on: 50, times: 12)
    let text = try explanation(of: "unanswered-bids", in: story, upTo: 56)
    #expect(text.contains("thin pages tell levels only"))
  }

  private func spokenOutcome() throws -> RuleOutcome {
    let assessment = try StandardReports.assess(.goodWeeks)
    let account = try #require(assessment.accounts.first)
    return try #require(account.outcomes.first { $0.id == "unanswered-bids" })
  }

  private func reading(of story: Story) throws -> Reading? {
    let accounts = story.accounts(nil, upTo: 56)
    let library = StandardReports.library
    let assessment = Assessment(of: accounts, profile: story.profile, by: library)
    let account = try #require(assessment?.accounts.first)
    return account.outcomes.first { $0.id == "unanswered-bids" }?.reading
  }

  private func told(_ outcome: RuleOutcome, among outcomes: [RuleOutcome]) throws -> String {
    let assessment = try StandardReports.assess(.goodWeeks)
    var account = try #require(assessment.accounts.first)
    account.outcomes = outcomes
    let composer = ExplanationComposer(wording: StandardReports.library.wording, evidenceLimit: 0)
    let document = composer.compose(outcome, in: account)
    return TerminalRenderer(width: 96, isColoured: false).render(document)
      .split(separator: "\n").joined(separator: " ")
  }

  // MARK: Left out

  @Test func `a rule that is off says who switched it off and until when`() throws {
    var story = story(writing: 1...28)
    story.profile.switchedOff = [
      .init(rule: "unanswered-bids", reason: "night shifts", until: Story.day(60)),
      .init(rule: "missed-rituals", reason: "not our way", until: nil),
    ]
    let first = try explanation(of: "unanswered-bids", in: story, upTo: 28)
    #expect(first.contains("switches this rule off until 5 March 2026: night shifts."))
    let second = try explanation(of: "missed-rituals", in: story, upTo: 28)
    #expect(second.contains("The profile switches this rule off: not our way."))
  }

  @Test func `a rule for other relationships says for which`() throws {
    var story = story(writing: 1...28)
    story.profile.relationship = .friends
    let text = try explanation(of: "romance-and-kindness", in: story, upTo: 28)
    #expect(text.contains("other relationships (couple) than the one the profile names (friends)."))
  }

  @Test func `a rule that rests says in which stretch of life`() throws {
    let library = StandardReports.library
    let resting = try #require(library.rules.first { !$0.notDuring.isEmpty })
    let kind = try #require(resting.notDuring.first)
    var story = story(writing: 1...28)
    story.profile.contexts = [ContextPeriod(kind: kind, from: Story.day(10), to: nil)]
    let running = try explanation(of: resting.id, in: story, upTo: 28)
    #expect(running.contains("the profile names \(kind.rawValue), from 14 January 2026 on."))
    story.profile.contexts = [ContextPeriod(kind: kind, from: Story.day(10), to: Story.day(12))]
    let ended = try explanation(of: resting.id, in: story, upTo: 28)
    #expect(ended.contains("from 14 January 2026 to 16 January 2026, which is within"))
  }

  @Test func `a rule for the writer's eyes says so`() throws {
    let library = StandardReports.library
    let own = try #require(library.rules.first { !$0.isShared })
    let text = try explanation(of: own.id, in: story(writing: 1...28), upTo: 28)
    #expect(text.contains("stays out of everything that is shared"))
    let other = try explanation(of: "unanswered-bids", in: story(writing: 1...28), upTo: 28)
    #expect(!other.contains("stays out of everything that is shared"))
  }
}
