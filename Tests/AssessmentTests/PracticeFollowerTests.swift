import Assessment
import Attune
import Diagnostics
import JournalModel
import JournalStories
import RuleEngine
import Testing

/// What is said about a practice that was agreed on.
struct PracticeFollowerTests {
  private static let library: RuleLibrary = {
    var diagnostics: [Diagnostic] = []
    return StandardLibrary.read(into: &diagnostics)
  }()

  private static let id = SuggestionID(
    rule: "unanswered-bids",
    practice: "catch-the-bid",
    pattern: "0123abcd"
  )

  /// Eight weeks; the practice is agreed on at the end of the fourth.
  private func followed(
    met before: Int,
    _ after: Int,
    of reaches: Int = 16,
    answered day: Int = 28,
    as decision: Answer.Decision = .accepted,
    _ change: (inout Story) -> Void = { _ in }
  ) throws -> FollowedPractice? {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    story.write(1...56)
    for (start, met) in [(14, before), (42, after)] {
      story.add(.bid, .toward, on: start, times: met)
      story.add(.bid, .away, on: start, times: reaches - met)
    }
    change(&story)
    let answer = Answer(suggestion: Self.id, decision: decision, date: Story.day(day))
    let request = AssessmentRequest(answers: [answer])
    let assessment = try #require(
      Assessment(
        of: story.accounts(),
        profile: story.profile,
        by: Self.library,
        for: request
      )
    )
    return assessment.accounts.first?.followed.first
  }

  private func direction(_ followed: FollowedPractice?) -> FollowedPractice.Direction? {
    if case .change(_, let direction) = followed?.signal { direction } else { nil }
  }

  @Test func `a move is named only beyond its noise`() throws {
    #expect(try direction(followed(met: 3, 14)) == .better)
    #expect(try direction(followed(met: 14, 3)) == .harder)
    #expect(try direction(followed(met: 8, 10)) == .same)
  }

  @Test func `a fair look needs two weeks, and pages on both sides`() throws {
    #expect(try followed(met: 3, 14, answered: 46)?.signal == .tooEarly(daysLeft: 4))
    #expect(try followed(met: 3, 14, answered: 12)?.signal == .unclear)
    #expect(try followed(met: 0, 2, of: 2)?.signal == .unclear)
  }

  @Test func `a rule that is off tells nothing`() throws {
    let off = try followed(met: 3, 14) { story in
      story.profile.switchedOff = [.init(rule: "unanswered-bids", reason: "not now", until: nil)]
    }
    #expect(off?.signal == FollowedPractice.Signal.none)
  }

  @Test func `what was declined is not followed`() throws {
    #expect(try followed(met: 3, 14, as: .declined) == nil)
  }

  @Test func `while a sign of danger stands nothing is called progress`() throws {
    #expect(try followed(met: 3, 14) { $0.add(.risk, .fear, on: 50) } == nil)
  }

  @Test func `tries count from the day of the answer, by any of the practice's names`() throws {
    let found = try followed(met: 3, 14) { story in
      story.add(.practice, .done, on: 27, topic: "catch-the-bid")
      story.add(.practice, .done, on: 28, topic: "catch-the-bid")
      story.add(.practice, on: 30, by: .both, topic: "Catch the Bid")
      story.add(.practice, .skipped, on: 31, topic: "catch-the-bid")
      story.add(.practice, .done, on: 32, topic: Self.id.text)
      story.add(.practice, .done, on: 33, topic: "eye-gazing")
    }
    let followed = try #require(found)
    #expect((followed.done, followed.skipped, followed.entries.count) == (3, 1, 4))
  }
}
