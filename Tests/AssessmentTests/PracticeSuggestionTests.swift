import Assessment
import JournalModel
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
}
