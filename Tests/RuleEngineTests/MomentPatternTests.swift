import JournalModel
import JournalStories
import RuleEngine
import Testing

struct MomentPatternTests {
  private func count(_ pattern: String, _ tell: (inout Story) -> Void) throws -> Int {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    tell(&story)
    let timeline = try #require(story.timeline())
    let measure = "share: { of: \(pattern), among: \(pattern) }"
    return try RuleText.measuring(measure).rule().measured(timeline).count
  }

  @Test(arguments: [
    ("{ support: \"any\" }", 12), ("{ support: \"any\", by: \"author\" }", 1),
    ("{ support: \"any\", by: \"partner\" }", 2), ("{ support: \"any\", by: \"both\" }", 4),
    ("[{ support: \"any\", by: \"author\" }, { support: \"any\", by: \"both\" }]", 5),
  ])
  func `by says who must have done it, third persons never count`(pattern: String, found: Int)
    throws
  {
    let count = try count(pattern) { story in
      story.add(.support, on: 1, by: .named("maya"), times: 1)
      story.add(.support, on: 1, by: .named("Jonas"), times: 2)
      story.add(.support, on: 1, by: .both, times: 4)
      story.add(.support, on: 1, by: .nobodySaid, times: 5)
      story.add(.support, on: 1, by: .named("Olga"), times: 3)
    }
    #expect(count == found)
  }

  @Test func `in a shared sheet author and partner change with the row`() throws {
    let count = try count("{ support: \"any\", by: \"author\" }") { story in
      story.add(.support, on: 1, by: .named("Maya"), times: 1)
      story.add(.support, on: 1, by: .named("Jonas"), times: 2)
      story.writer = "Jonas"
      story.add(.support, on: 1, by: .named("Maya"), times: 4)
      story.add(.support, on: 1, by: .named("Jonas"), times: 8)
    }
    // Maya's own one and Jonas's own eight.
    #expect(count == 9)
  }

  @Test func `a topic is compared without case and extra spaces`() throws {
    let count = try count("{ conflict: \"open\", topic: \" the ROOF\" }") { story in
      for topic in ["the roof", "The  Roof", "roof", ""] {
        story.add(.conflict, .open, on: 1, topic: topic)
      }
    }
    #expect(count == 2)
  }

  @Test func `a ritual is meant by its name`() throws {
    let count = try count("{ ritual: \"kept\", name: \"Tea\" }") { story in
      story.ritual("tea", .kept, on: [1, 2])
      story.ritual("coffee", .kept, on: [1, 2, 3])
    }
    #expect(count == 2)
  }

  @Test func `any means every outcome, the unknown one too`() throws {
    let outcomes: [MomentOutcome] = [.toward, .away, .against, .unknown]
    let count = try count("{ bid: \"any\" }") { story in
      for outcome in outcomes { story.add(.bid, outcome, on: 1) }
    }
    #expect(count == 4)
  }

  @Test func `a moment that two patterns mean counts once`() throws {
    let count = try count("[{ bid: \"toward\" }, { bid: [\"toward\", \"away\"] }]") { story in
      story.add(.bid, .toward, on: 1, times: 3)
    }
    #expect(count == 3)
  }

  @Test func `moments of several kinds stay in the order they happened`() throws {
    var story = Story(by: "Maya")
    story.add(.play, on: 3)
    story.add(.support, on: 2)
    story.add(.play, on: 1)
    let timeline = try #require(story.timeline())
    let both = "[{ support: \"any\" }, { play: \"any\" }]"
    let rule = try RuleText.measuring("share: { of: \(both), among: \(both) }").rule()
    #expect(rule.measured(timeline).evidence == [0, 1, 2])
    #expect(rule.measure.patterns.kinds == [.support, .play])
  }
}
