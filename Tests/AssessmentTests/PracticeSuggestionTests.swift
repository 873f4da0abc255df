import Assessment
import JournalModel
import JournalStories
import RuleEngine
import Testing

struct PracticeSuggestionTests {
  /// Two cares, bid before goodNews, with these practices.
  private func made(_ bids: [String], _ news: [String]) throws -> MadeRules {
    var made = try MadeRules()
    for (id, minutes) in [("one", 1), ("five", 5), ("ten", 10), ("twenty", 20)] {
      made.add(practice: id, minutes: minutes)
    }
    made.add(.bid, good: 0, bad: 40, of: "trust", practices: bids)
    made.add(.goodNews, good: 2, bad: 38, of: "empathy", practices: news)
    return made
  }

  private func chosen(_ bids: [String], _ news: [String]) throws -> [String] {
    try made(bids, news).assess().practices.map { "\($0.practice.id): \($0.rules)" }
  }

  @Test func `each care gets its easiest practice before one gets a second`() throws {
    #expect(
      try chosen(["ten", "one"], ["twenty", "five"]) == [#"one: ["bid"]"#, #"five: ["goodNews"]"#]
    )
  }

  @Test func `a practice that answers both is named once, and the next one fills up`() throws {
    #expect(
      try chosen(["five", "twenty"], ["five", "ten"])
        == [#"five: ["bid", "goodNews"]"#, #"twenty: ["bid"]"#]
    )
  }

  @Test func `no more than two are offered, and fewer when there are fewer`() throws {
    #expect(try chosen(["one", "five", "ten"], ["twenty"]).count == 2)
    #expect(try chosen(["one"], []) == [#"one: ["bid"]"#])
    #expect(try chosen([], ["ten"]) == [#"ten: ["goodNews"]"#])
    #expect(try chosen([], []) == [])
  }

  @Test func `of equally long ones the rule's own order counts`() throws {
    var made = try made(["later", "sooner"], [])
    made.add(practice: "sooner", minutes: 3)
    made.add(practice: "later", minutes: 3)
    #expect(try made.assess().practices.map(\.practice.id) == ["later", "sooner"])
  }

  @Test func `strengths ask for no practice`() throws {
    var made = try MadeRules()
    made.add(practice: "one", minutes: 1)
    made.add(.bid, good: 40, bad: 0, practices: ["one"])
    #expect(try made.assess().practices.isEmpty)
  }

  // MARK: When not

  /// Two practices for one care, the easier of which has a reason to be left alone.
  private func chosen(
    unless reason: Practice.Exclusion,
    telling: (inout Story) -> Void
  ) throws -> [String] {
    var made = try MadeRules()
    made.add(practice: "easy", minutes: 1, notWhen: [reason])
    made.add(practice: "long", minutes: 20)
    made.add(.bid, good: 0, bad: 40, practices: ["easy", "long"])
    made.tell(telling)
    return try made.assess().practices.map(\.practice.id)
  }

  @Test(arguments: [(2, 14, true), (3, 14, false), (2, 2, false)])
  func `a practice rests when the pages show a reason to leave it`(
    times: Int,
    days: Int,
    rests: Bool
  ) throws {
    let teasing = MomentPattern(kind: .contempt, outcomes: [.unknown])
    let reason = Practice.Exclusion(
      words: "Teasing has an edge.",
      during: [],
      condition: MomentCondition(of: [teasing], days: days, times: times)
    )
    let chosen = try chosen(unless: reason) { story in
      story.add(.contempt, on: 20)
      story.add(.contempt, on: 25)
    }
    #expect(chosen == (rests ? ["long"] : ["easy", "long"]))
  }

  @Test(arguments: [(1, 28, true), (-40, nil, true), (-40, -1, false)])
  func `a practice rests in a stretch of life it is not for`(
    from: Int,
    to: Int?,
    rests: Bool
  ) throws {
    let reason = Practice.Exclusion(words: "You are apart.", during: [.apart], condition: nil)
    let chosen = try chosen(unless: reason) { story in
      story.profile.contexts = [
        ContextPeriod(kind: .apart, from: Story.day(from), to: to.map(Story.day))
      ]
    }
    #expect(chosen == (rests ? ["long"] : ["easy", "long"]))
  }

  @Test func `words alone are for the people to judge`() throws {
    let reason = Practice.Exclusion(words: "It is late.", during: [], condition: nil)
    #expect(try chosen(unless: reason) { _ in } == ["easy", "long"])
  }
}
