import JournalModel
import JournalStories
import RuleEngine
import Testing

struct ShareMeasureTests {
  private static let answered =
    "share: { of: { bid: \"toward\" }, among: { bid: [\"toward\", \"away\", \"against\"] } }"

  private func measured(_ measure: String, _ story: Story) throws -> Measurement {
    let timeline = try #require(story.timeline())
    return try RuleText.measuring(measure).rule().measured(timeline)
  }

  @Test func `successes are counted among all known answers`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 1, times: 5)
    story.add(.bid, .away, on: 2, times: 2)
    story.add(.bid, .against, on: 28)
    story.add(.gratitude, .expressed, on: 3, times: 9)
    let found = try measured(Self.answered, story)
    // 5 toward of 5 + 2 + 1; thanks are no reach.
    #expect((found.count, found.total, found.known) == (5, 8, 8))
    #expect(found.evidence == [0, 1, 2, 3, 4, 5, 6, 16])
    #expect(found.telling.isEmpty)
  }

  @Test func `unknown answers leave the total and are told apart`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 1, times: 3)
    story.add(.bid, .unknown, on: 2, times: 2)
    let found = try measured(Self.answered, story)
    // 3 known and 2 unknown: two in five nobody wrote down.
    #expect((found.count, found.total, found.known, found.unknown) == (3, 3, 3, 2))
    #expect(found.unknownShare == 0.4)
    #expect(found.evidence == [0, 1, 2])
  }

  @Test func `unknown answers that a rule names are no gap`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 1)
    story.add(.bid, .unknown, on: 2, times: 3)
    let found = try measured("share: { of: { bid: \"toward\" }, among: { bid: \"any\" } }", story)
    #expect((found.count, found.total, found.unknown) == (1, 4, 0))
  }

  @Test func `a kind without outcomes is counted as it is`() throws {
    var story = Story(by: "Maya")
    story.add(.validation, on: 1, times: 3)
    story.add(.dismissal, on: 2, times: 2)
    let measure =
      "share: { of: { validation: \"any\" }, among: [{ validation: \"any\" }, { dismissal: \"any\" }] }"
    let found = try measured(measure, story)
    #expect((found.count, found.total, found.unknown) == (3, 5, 0))
  }

  @Test func `the window ends on the as-of day and holds both its ends`() throws {
    var story = Story(by: "Maya")
    for day in [2, 3, 30, 31] { story.add(.bid, .toward, on: day) }
    let timeline = try #require(story.timeline(upTo: 30))
    let found = try RuleText.measuring(Self.answered).rule().measured(timeline)
    // 28 days up to day 30 begin on day 3.
    #expect(found.window == Window(first: Story.day(3), last: Story.day(30)))
    #expect(found.count == 2)
  }

  @Test func `nothing written is nothing counted`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    let found = try measured(Self.answered, story)
    #expect((found.count, found.total, found.known, found.unknown) == (0, 0, 0, 0))
    #expect(found.unknownShare == 0)
  }
}
