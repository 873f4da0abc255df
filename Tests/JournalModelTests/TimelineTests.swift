import JournalModel
import JournalStories
import Testing

struct TimelineTests {
  @Test func `entries stand by day, then time, then file order, and none first`() throws {
    var story = Story(by: "Maya")
    story.write(3, id: "third, no time")
    story.write(2, at: 600, id: "second, ten")
    story.write(2, at: 0, id: "second, midnight")
    story.write(2, id: "second, no time")
    story.write(2, at: 600, id: "second, ten again")
    story.write(1, at: 1439, id: "first")
    let timeline = try #require(story.timeline())
    #expect(
      timeline.entries.indices.map(timeline.id(ofEntry:)) == [
        "first", "second, no time", "second, midnight", "second, ten", "second, ten again",
        "third, no time",
      ]
    )
  }

  @Test func `moments follow their entries and keep their order within one`() throws {
    var story = Story(by: "Maya")
    story.add(.play, on: 5)
    story.add(.bid, .toward, on: 5, times: 2)
    story.add(.gratitude, .expressed, on: 5, at: 30)
    story.add(.support, on: 1)
    story.add(.kindness, on: 5, at: 10)
    let timeline = try #require(story.timeline())
    #expect(timeline.moments.map(\.kind) == [.support, .play, .bid, .bid, .kindness, .gratitude])
    #expect(timeline.moments.map { timeline.day(of: $0) - Story.firstDay } == [0, 4, 4, 4, 4, 4])
  }

  @Test func `an entry without an id is known by its day and place`() throws {
    var story = Story(by: "Maya")
    story.write(2)
    story.write(2, id: "mine")
    story.write(1)
    story.write(2)
    let timeline = try #require(story.timeline())
    #expect(
      timeline.entries.indices.map(timeline.id(ofEntry:))
        == ["2026-01-05/1", "2026-01-06/1", "mine", "2026-01-06/3"]
    )
  }

  @Test func `what was written after the as-of day is not there`() throws {
    var story = Story(by: "Maya")
    story.add(.bid, .toward, on: 4)
    story.add(.bid, .away, on: 5)
    story.add(.bid, .against, on: 6)
    let timeline = try #require(story.timeline(upTo: 5))
    #expect(timeline.asOf == Story.day(5))
    #expect(timeline.moments.map(\.outcome) == [.toward, .away])
    #expect(timeline.writtenDays == [Story.day(4), Story.day(5)])
    #expect(try #require(story.timeline(upTo: 3)).entries.isEmpty)
    #expect(try #require(story.timeline(upTo: 90)).asOf == Story.day(90))
  }

  @Test func `a day with several entries is one written day`() throws {
    var story = Story(by: "Maya")
    for day in [1, 1, 3, 9, 9] { story.write(day) }
    let timeline = try #require(story.timeline(upTo: 12))
    #expect(timeline.writtenDays.map { $0 - Story.firstDay + 1 } == [1, 3, 9])
    #expect(timeline.writtenDayCount(in: Window(first: Story.day(2), last: Story.day(9))) == 2)
    #expect(timeline.writtenDayCount(in: Window(first: Story.day(4), last: Story.day(8))) == 0)
    #expect((1...10).filter { timeline.isWritten(Story.day($0)) } == [1, 3, 9])
  }

  @Test func `seven days without an entry between two written ones are a lapse, six are not`()
    throws
  {
    var story = Story(by: "Maya")
    // Silent: days 2 to 7 (six), days 9 to 15 (seven), days 17 to 40, and everything after 41.
    for day in [1, 8, 16, 41] { story.write(day) }
    let timeline = try #require(story.timeline(upTo: 90))
    #expect(
      timeline.lapses.map(\.window) == [
        Window(first: Story.day(9), last: Story.day(15)),
        Window(first: Story.day(17), last: Story.day(40)),
      ]
    )
    #expect(timeline.lapses.map(\.window.days) == [7, 24])
  }

  @Test func `moments of a kind are found by the days of a window`() throws {
    var story = Story(by: "Maya")
    for day in [1, 4, 4, 9] { story.add(.bid, .toward, on: day) }
    story.add(.play, on: 4)
    let timeline = try #require(story.timeline())
    func count(_ kind: MomentKind, _ first: Int, _ last: Int) -> Int {
      timeline.moments(of: kind, in: Window(first: Story.day(first), last: Story.day(last))).count
    }
    #expect(count(.bid, 1, 9) == 4)
    #expect(count(.bid, 2, 8) == 2)
    #expect(count(.bid, 5, 8) == 0)
    #expect(count(.bid, 9, 1) == 0)
    #expect(count(.play, 1, 9) == 1)
    #expect(count(.risk, 1, 9) == 0)
  }

  @Test func `labels that differ in case and spaces have one key`() throws {
    var story = Story(by: "Maya")
    for topic in ["Money", "money ", "the  roof", "The Roof", "", "rent"] {
      story.add(.conflict, .open, on: 1, topic: topic)
    }
    let timeline = try #require(story.timeline())
    let keys = timeline.moments.map { timeline.key(of: $0.topic) }
    #expect(keys == [0, 0, 2, 2, nil, 4])
    #expect(
      timeline.moments.map { timeline.foldedLabel($0.topic) }
        == ["money", "money", "theroof", "theroof", "", "rent"]
    )
  }

  @Test(arguments: 0...6)
  func `the partition point is where a condition begins to hold`(first: Int) {
    #expect((0..<6).partitionPoint { $0 >= first } == first)
    #expect([Int]().partitionPoint { $0 >= first } == 0)
  }
}
