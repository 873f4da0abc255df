import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

struct AccountAssessmentTests {
  // MARK: Coverage

  @Test(arguments: [
    (7, 10, Coverage.Word.well), (6, 10, .partly), (4, 10, .partly), (3, 10, .thin), (1, 1, .well),
    (70, 100, .well), (69, 100, .partly), (40, 100, .partly), (39, 100, .thin),
  ])
  func `the word for coverage follows the share of written days`(
    written: Int,
    days: Int,
    word: Coverage.Word
  ) throws {
    var story = Story(by: "Maya")
    story.write(1...written)
    let coverage = try #require(StandardRuleBook.assess(story, upTo: days).accounts.first).coverage
    #expect((coverage.writtenDays, coverage.window.days) == (written, days))
    #expect(coverage.word == word)
  }

  @Test func `coverage counts what is there`() throws {
    var story = Story(by: "Maya")
    story.write(3)
    story.add(.bid, .toward, on: 3, times: 4)
    story.add(.play, on: 20, isRecognised: true)
    story.add(.play, on: 30)
    let coverage = try #require(StandardRuleBook.assess(story, upTo: 25).accounts.first).coverage
    #expect(coverage.window == Window(first: Story.day(3), last: Story.day(25)))
    #expect((coverage.entries, coverage.moments, coverage.recognised) == (3, 5, 1))
    #expect(coverage.lapses.map(\.window.days) == [16])
  }

  // MARK: Accounts

  @Test func `two accounts are assessed apart`() throws {
    var story = Story(by: "Maya", in: "maya.csv")
    story.write(1...28)
    story.add(.bid, .toward, on: 20, times: 20)
    story.open("jonas.csv")
    story.writer = "Jonas"
    story.write(1...28)
    story.add(.bid, .away, on: 20, times: 20)
    let accounts = try StandardRuleBook.assess(story).accounts
    let bands = accounts.map { $0.outcomes.first { $0.id == "unanswered-bids" }?.band }
    #expect(bands == [.atRisk, .thriving])
  }

  @Test func `one writer's thanks are judged less strictly than a shared sheet's`() throws {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    story.write(1...42)
    story.add(.gratitude, .expressed, on: 20, times: 14)
    story.add(.gratitude, .expressed, on: 21, by: .partner, times: 4)
    let alone = try #require(StandardRuleBook.assess(story).accounts.first)
    story.writer = "Jonas"
    story.write(42)
    let joint = try #require(StandardRuleBook.assess(story).accounts.first)
    let bands = [alone, joint].map { $0.outcomes.first { $0.id == "gratitude-imbalance" }?.band }
    #expect(bands == [.thriving, .steady])
  }

  @Test func `an empty journal has no assessment`() {
    let story = Story(by: "Maya")
    let library = StandardRuleBook.library
    #expect(Assessment(of: story.accounts(), profile: story.profile, by: library) == nil)
  }

  @Test func `there is no overall number yet, and the reason is said`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    let account = try #require(StandardRuleBook.assess(story).accounts.first)
    #expect(account.overall == .refused(.tooFewDimensions))
  }

  // MARK: Rules switched off

  @Test(arguments: [(nil, true), (28, true), (29, true), (27, false)])
  func `a rule is off until its day has passed`(until: Int?, isOff: Bool) throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    story.profile.switchedOff = [
      Profile.SwitchedOffRule(
        rule: "missed-rituals",
        reason: "new shifts",
        until: until.map(Story.day)
      )
    ]
    let assessment = try StandardRuleBook.assess(story)
    let account = try #require(assessment.accounts.first)
    #expect(account.outcomes.contains { $0.id == "missed-rituals" } == !isOff)
    let rituals = account.dimensions.first { $0.dimension.id == "rituals" }
    #expect(rituals?.rules.contains("missed-rituals") == !isOff)
    #expect(assessment.switchedOff.map(\.rule) == (isOff ? ["missed-rituals"] : []))
    #expect(account.outcomes.count == StandardRuleBook.library.rules.count - (isOff ? 1 : 0))
  }

  @Test func `a rule that is off is no finding and asks nothing`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    story.add(.bid, .away, on: 20, times: 20)
    story.profile.switchedOff = [
      Profile.SwitchedOffRule(rule: "unanswered-bids", reason: "apart", until: nil)
    ]
    let account = try #require(StandardRuleBook.assess(story).accounts.first)
    let named = account.findings.cares + account.findings.strengths
    #expect(!named.contains { $0.id == "unanswered-bids" })
    #expect(!account.practices.contains { $0.rules.contains("unanswered-bids") })
    #expect(account.findings.question?.id != "unanswered-bids")
  }
}
