import JournalModel
import JournalStories
import RuleEngine
import Testing

struct OpenMeasureTests {
  private static let threads =
    "open: { starts: { conflict: [\"open\", \"unknown\"] }, "
    + "ends: [{ conflict: [\"resolved\", \"agreedToDiffer\"] }, { repair: \"accepted\" }], "
    + "after: \"7d\" }"

  /// Measures a story that is written on every day up to the last one, over 90 days.
  private func measured(upTo last: Int = 60, _ tell: (inout Story) -> Void) throws -> Measurement {
    var story = Story(by: "Maya")
    story.write(1...last)
    tell(&story)
    let timeline = try #require(story.timeline())
    return try RuleText.measuring(Self.threads, over: "90d").rule().measured(timeline)
  }

  @Test func `an open thread is as old as the days since it opened`() throws {
    let found = try measured { $0.add(.conflict, .open, on: 40, topic: "money") }
    // Day 40 to day 60 are 20 days.
    #expect((found.count, found.total, found.known) == (1, 20, 1))
    #expect(found.telling == found.evidence)
  }

  @Test(arguments: [(51, 1, 9), (52, 1, 8), (53, 0, 0), (54, 0, 0)])
  func `a thread counts only when it is older than the days of grace`(
    day: Int,
    count: Int,
    oldest: Int
  ) throws {
    let found = try measured { $0.add(.conflict, .open, on: day) }
    #expect((found.count, found.total) == (count, oldest))
    // Young or not, one thread was opened and can be judged.
    #expect(found.known == 1)
  }

  @Test func `a topic in another spelling is the same thread`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "the roof")
      story.add(.conflict, .open, on: 20, topic: "The  Roof")
      story.add(.conflict, .open, on: 30, topic: "money")
      story.add(.repair, .accepted, on: 31, topic: " MONEY ")
    }
    // One thread about the roof since day 10; money is closed.
    #expect((found.count, found.total, found.known) == (1, 50, 2))
    #expect(found.evidence.count == 4)
    #expect(found.telling == [found.evidence[0]])
  }

  @Test func `threads without a topic are threads of their own`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10)
      story.add(.conflict, .unknown, on: 12)
    }
    #expect((found.count, found.total, found.known) == (2, 50, 2))
  }

  @Test func `an end without a topic closes what opened last and is still open`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "money")
      story.add(.conflict, .open, on: 20, topic: "visits")
      story.add(.conflict, .open, on: 30, topic: "roof")
      story.add(.repair, .accepted, on: 31, topic: "roof")
      // The roof is closed already, so this one is about the visits.
      story.add(.conflict, .resolved, on: 32)
    }
    #expect((found.count, found.total, found.known) == (1, 50, 3))
  }

  @Test func `an end with the topic of no open thread closes nothing`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "money")
      story.add(.repair, .accepted, on: 11, topic: "visits")
    }
    #expect((found.count, found.known) == (1, 1))
    #expect(found.evidence.count == 1)
  }

  @Test func `a quarrel first seen as resolved opens nothing`() throws {
    let found = try measured { story in
      story.add(.conflict, .resolved, on: 10, topic: "money")
      story.add(.conflict, .agreedToDiffer, on: 12)
      story.add(.repair, .accepted, on: 14)
    }
    #expect((found.count, found.total, found.known) == (0, 0, 0))
    #expect(found.evidence.isEmpty)
  }

  @Test(arguments: [
    (MomentKind.conflict, MomentOutcome.resolved, 0), (.conflict, .agreedToDiffer, 0),
    (.repair, .accepted, 0), (.repair, .rejected, 1), (.repair, .unknown, 1),
    (.affection, .touch, 1),
  ])
  func `some moments end a thread and others do not`(
    kind: MomentKind,
    outcome: MomentOutcome,
    open: Int
  ) throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "money")
      story.add(kind, outcome, on: 20, topic: "money")
    }
    #expect((found.count, found.known) == (open, 1))
  }

  @Test func `a thread may close on the day it opened`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "money", at: 600)
      story.add(.repair, .accepted, on: 10, topic: "money", at: 1200)
    }
    #expect((found.count, found.known) == (0, 1))
  }

  @Test func `a reopened thread counts from its reopening`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, topic: "money")
      story.add(.conflict, .resolved, on: 15, topic: "money")
      story.add(.conflict, .open, on: 40, topic: "money")
    }
    // Two threads of one topic; the second is 20 days old.
    #expect((found.count, found.total, found.known) == (1, 20, 2))
  }

  @Test func `threads opened before the window do not count, nor do their ends`() throws {
    let found = try measured(upTo: 120) { story in
      // 90 days up to day 120 begin on day 31.
      story.add(.conflict, .open, on: 30, topic: "money")
      story.add(.conflict, .open, on: 31, topic: "visits")
      story.add(.repair, .accepted, on: 40, topic: "money")
    }
    #expect((found.count, found.total, found.known) == (1, 89, 1))
  }

  @Test func `age ends with the last written day and leaves lapses out`() throws {
    var story = Story(by: "Maya")
    // Written: 1 to 20, 31 to 40, 47 to 50. Silent: ten days, six days, and from 51 on.
    for days in [1...20, 31...40, 47...50] { story.write(days) }
    story.add(.conflict, .open, on: 15, topic: "money")
    let timeline = try #require(story.timeline(upTo: 80))
    let found = try RuleText.measuring(Self.threads, over: "90d").rule().measured(timeline)
    // 50 - 15 = 35 days without the lapse of ten; six silent days are no lapse.
    #expect((found.count, found.total) == (1, 25))
  }

  @Test func `a thread opened within a stretch of pages is not aged by earlier lapses`() throws {
    var story = Story(by: "Maya")
    for days in [1...5, 20...45] { story.write(days) }
    story.add(.conflict, .open, on: 20, topic: "money")
    let timeline = try #require(story.timeline())
    let found = try RuleText.measuring(Self.threads, over: "90d").rule().measured(timeline)
    #expect((found.count, found.total) == (1, 25))
  }

  @Test(arguments: [(60, 0), (59, 0), (58, 1)])
  func `a thread with fewer than two written days after it can't be judged`(
    day: Int,
    known: Int
  ) throws {
    let found = try measured { $0.add(.conflict, .open, on: day) }
    #expect(found.known == known)
  }

  @Test func `a thread that is closed can be judged at once`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 60, topic: "money")
      story.add(.repair, .accepted, on: 60, topic: "money")
    }
    #expect((found.count, found.known) == (0, 1))
  }

  @Test func `hundreds of threads without a topic close from the last to the first`() throws {
    let found = try measured { story in
      story.add(.conflict, .open, on: 10, times: 500)
      story.add(.repair, .accepted, on: 20, times: 499)
    }
    #expect((found.count, found.known, found.evidence.count) == (1, 500, 999))
  }
}
