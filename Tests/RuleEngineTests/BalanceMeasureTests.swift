import JournalModel
import JournalStories
import RuleEngine
import Testing

struct BalanceMeasureTests {
  private func measured(_ story: Story) throws -> Measurement {
    let measure = "balance: { of: { gratitude: \"expressed\" } }"
    let timeline = try #require(story.timeline())
    return try RuleText.measuring(measure).rule().measured(timeline)
  }

  @Test func `each person is counted apart, in the order of the people`() throws {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    story.add(.gratitude, .expressed, on: 1, times: 4)
    story.add(.gratitude, .expressed, on: 2, by: .partner, times: 3)
    story.add(.gratitude, .expressed, on: 3, by: .named("jonas"))
    let found = try measured(story)
    #expect((found.count, found.total, found.known) == (4, 4, 8))
  }

  @Test func `the same pages by the other person change the order and nothing else`() throws {
    var story = Story(by: "Jonas")
    story.declare("Maya", "Jonas")
    story.add(.gratitude, .expressed, on: 1, times: 4)
    story.add(.gratitude, .expressed, on: 2, by: .partner)
    // A single author stands first, so Jonas has 4 and Maya 1.
    let found = try measured(story)
    #expect((found.count, found.total) == (4, 1))
  }

  @Test func `what both did counts once for each and is one moment of evidence`() throws {
    var story = Story(by: "Maya")
    story.add(.gratitude, .expressed, on: 1, by: .both, times: 2)
    story.add(.gratitude, .expressed, on: 2, by: .partner)
    let found = try measured(story)
    // Maya 2, her partner 2 + 1.
    #expect((found.count, found.total, found.known) == (2, 3, 5))
    #expect(found.evidence == [0, 1, 2])
  }

  @Test func `a third person and nobody count for none`() throws {
    var story = Story(by: "Maya")
    story.declare("Maya", "Jonas")
    story.add(.gratitude, .expressed, on: 1)
    story.add(.gratitude, .expressed, on: 2, by: .named("Olga"), times: 5)
    story.add(.gratitude, .expressed, on: 3, by: .nobodySaid, times: 5)
    let found = try measured(story)
    #expect((found.count, found.total, found.known, found.unknown) == (1, 0, 1, 0))
    #expect(found.evidence == [0])
  }

  @Test func `where nobody else is named all is the author's`() throws {
    var story = Story(by: "Maya")
    story.add(.gratitude, .expressed, on: 1, times: 3)
    story.add(.gratitude, .expressed, on: 2, by: .nobodySaid, times: 2)
    // The second person is unknown, and what nobody did must not become that person's.
    let found = try measured(story)
    #expect((found.count, found.total) == (3, 0))
  }

  @Test func `another outcome is not counted and an unknown one is left open`() throws {
    var story = Story(by: "Maya")
    story.add(.gratitude, .expressed, on: 1)
    story.add(.gratitude, .private, on: 1, times: 7)
    story.add(.gratitude, .unknown, on: 1, times: 2)
    let found = try measured(story)
    #expect((found.count, found.total, found.unknown) == (1, 0, 2))
  }
}
