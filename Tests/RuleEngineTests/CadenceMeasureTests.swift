import JournalModel
import JournalStories
import RuleEngine
import Testing

/// Day 1 is a Monday; the window is 28 days, and 56 for rituals due once a week or more rarely.
struct CadenceMeasureTests {
  private static let rituals =
    "cadence: { kept: { ritual: \"kept\" }, missed: { ritual: \"missed\" }, "
    + "skipped: { ritual: \"skipped\" }, rarely: \"56d\" }"

  private func measured(_ story: Story, upTo day: Int? = nil) throws -> Measurement {
    let timeline = try #require(story.timeline(upTo: day))
    let rule = try RuleText.measuring(Self.rituals).rule()
    return rule.measured(timeline, rituals: story.profile.rituals)
  }

  /// A story with entries on some days and one declared ritual.
  private func story(
    _ cadence: RitualCadence,
    from start: Int?,
    written: [ClosedRange<Int>],
    kept: [Int]
  ) -> Story {
    var story = Story(by: "Maya")
    for days in written { story.write(days) }
    story.declare("tea", cadence, from: start)
    story.ritual("tea", .kept, on: kept)
    return story
  }

  // MARK: Daily

  @Test func `a due day is observed when it or the day after is written`() throws {
    // Written: 1, 2, 3, 7. Observed: those, and 6, whose day after is 7; not 4 and 5.
    let found = try measured(story(.daily, from: 1, written: [1...3, 7...7], kept: [1, 7]))
    #expect((found.count, found.total, found.known) == (2, 5, 5))
  }

  @Test func `the last day is observed by itself alone`() throws {
    // As of day 10; the page of day 11 is not there yet, so day 10 tells nothing.
    let story = story(.daily, from: 8, written: [8...9, 11...11], kept: [8])
    let found = try measured(story, upTo: 10)
    #expect((found.count, found.total) == (1, 2))
  }

  @Test func `an agreed pause leaves the count, a missed day stays in it`() throws {
    var story = story(.daily, from: 1, written: [1...10], kept: [1, 2, 3])
    story.ritual("tea", .skipped, on: [4, 5])
    story.ritual("tea", .missed, on: [6])
    // Ten days without the two that were skipped.
    let found = try measured(story)
    #expect((found.count, found.total) == (3, 8))
    // Three kept ones and the missed one were written down; silence has no page to show.
    #expect(found.evidence.count == 4)
  }

  @Test func `a ritual kept twice on a day is one occasion, and kept outweighs missed`() throws {
    var story = story(.daily, from: 1, written: [1...5], kept: [1, 1, 2])
    story.ritual("tea", .missed, on: [2])
    let found = try measured(story)
    #expect((found.count, found.total) == (2, 5))
  }

  @Test func `a day of which nobody wrote how it went is unknown`() throws {
    var story = story(.daily, from: 1, written: [1...5], kept: [1])
    story.ritual("tea", .unknown, on: [2])
    let found = try measured(story)
    #expect((found.count, found.total, found.unknown) == (1, 4, 1))
  }

  @Test func `nothing is due before the start`() throws {
    let found = try measured(story(.daily, from: 20, written: [1...28], kept: [5, 21]))
    // Days 20 to 28; the tea of day 5 came before it was a ritual.
    #expect((found.count, found.total) == (1, 9))
  }

  @Test func `without a start the first written day is one`() throws {
    let found = try measured(story(.daily, from: nil, written: [11...28], kept: [11]))
    #expect((found.count, found.total) == (1, 18))
  }

  @Test func `a start after the last day leaves nothing due`() throws {
    let found = try measured(story(.daily, from: 40, written: [1...28], kept: [3]))
    #expect((found.count, found.total) == (0, 0))
  }

  @Test func `the window is 28 days for what is due more often than once a week`() throws {
    let found = try measured(story(.daily, from: 1, written: [1...60], kept: [32, 33, 60]))
    // Days 33 to 60.
    #expect((found.count, found.total) == (2, 28))
    #expect(found.window == Window(first: Story.day(33), last: Story.day(60)))
  }

  // MARK: Weekly

  @Test func `a week counts when it holds two written days`() throws {
    // Week 1 is written throughout, week 2 on two days, week 3 on one, week 4 on none.
    let written = [1...7, 9...10, 15...15, 29...29]
    let found = try measured(
      story(.weekly, from: 1, written: written, kept: [3, 10]),
      upTo: 28
    )
    #expect((found.count, found.total) == (2, 2))
  }

  @Test func `in a week that counts, a ritual kept on any day keeps it`() throws {
    let found = try measured(story(.weekly, from: 1, written: [1...28], kept: [7, 8, 9, 22]))
    // Week 1 on Sunday, week 2 twice, week 3 not, week 4 on Monday.
    #expect((found.count, found.total) == (3, 4))
  }

  @Test func `a week in which a pause was agreed leaves the count, unless it was kept`() throws {
    var story = story(.weekly, from: 1, written: [1...28], kept: [3])
    story.ritual("tea", .skipped, on: [2, 9])
    let found = try measured(story)
    #expect((found.count, found.total) == (1, 3))
  }

  @Test func `only whole weeks are looked at`() throws {
    // From Wednesday of week 1 to Friday of week 4: weeks 2 and 3.
    let found = try measured(story(.weekly, from: 3, written: [1...26], kept: [4, 8, 25]))
    #expect((found.count, found.total) == (1, 2))
  }

  @Test func `what is due once a week is looked at for 56 days`() throws {
    let found = try measured(story(.weekly, from: 1, written: [1...70], kept: [14, 15, 70]))
    // Weeks 3 to 10, which are days 15 to 70.
    #expect((found.count, found.total) == (2, 8))
    #expect(found.window == Window(first: Story.day(15), last: Story.day(70)))
  }

  // MARK: Weekdays and steps

  @Test func `a ritual on days of the week is due on those`() throws {
    let cadence = RitualCadence.on([.monday, .thursday])
    // Mondays 1, 8, 15, 22 and Thursdays 4, 11, 18, 25; Tuesday the 2nd is no due day.
    let found = try measured(story(cadence, from: 1, written: [1...28], kept: [1, 2, 4, 25]))
    #expect((found.count, found.total) == (3, 8))
    #expect(found.window.days == 28)
  }

  @Test func `one day of the week is due by that day, over 56 days`() throws {
    // Fridays 5, 12, 19 and so on to 54; the page of Saturday tells of Friday the 12th.
    let written = [1...11, 13...16, 19...56]
    let found = try measured(story(.on([.friday]), from: 1, written: written, kept: [5, 13, 54]))
    #expect((found.count, found.total) == (2, 8))
    #expect(found.window.days == 56)
  }

  @Test func `every few days are counted from the start`() throws {
    // Due on 2, 5, 8, 11, 14; day 6 is none of them.
    let found = try measured(story(.everyDays(3), from: 2, written: [1...16], kept: [2, 6, 8]))
    #expect((found.count, found.total) == (2, 5))
  }

  @Test func `the step goes on from a start before the window`() throws {
    // From day 1 every 5 days: 1, 6, …, 31, 36, …, 56; the window begins on day 33.
    let found = try measured(
      story(.everyDays(5), from: 1, written: [1...60], kept: [31, 36, 37, 56])
    )
    // 36, 41, 46, 51, 56.
    #expect((found.count, found.total) == (2, 5))
  }

  @Test func `every ten days is rare enough for 56 days`() throws {
    let found = try measured(story(.everyDays(10), from: 1, written: [1...60], kept: [11, 51]))
    // Days 5 to 60: 11, 21, 31, 41, 51.
    #expect((found.count, found.total) == (2, 5))
  }

  @Test(arguments: [0, -3])
  func `a step that is none is taken as every day`(step: Int) throws {
    let found = try measured(story(.everyDays(step), from: 1, written: [1...5], kept: [1]))
    #expect((found.count, found.total) == (1, 5))
  }

  // MARK: Several rituals

  @Test func `a ritual nobody declared counts only through what was written`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    story.ritual("pancakes", .kept, on: [3, 3, 10])
    story.ritual("pancakes", .missed, on: [17])
    story.ritual("pancakes", .skipped, on: [24])
    story.ritual("pancakes", .unknown, on: [25])
    story.add(.ritual, .kept, on: 26, by: .both)
    // Kept on 3 twice, on 10, and one without a name; missed once.
    let found = try measured(story)
    #expect((found.count, found.total, found.unknown) == (4, 5, 1))
  }

  @Test func `declared and other rituals are added up, names folded`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    story.declare("Sunday Walk", .weekly, from: 1)
    story.declare("coffee", .on([.monday]), from: 1)
    story.ritual("sunday  walk", .kept, on: [7, 14])
    story.ritual("COFFEE", .kept, on: [1, 2])
    story.ritual("cinema", .kept, on: [20])
    // Walk 2 of 4 weeks, coffee 1 of 4 Mondays, cinema 1 of 1.
    let found = try measured(story)
    #expect((found.count, found.total) == (4, 9))
    #expect(found.evidence == found.evidence.sorted())
  }

  @Test func `a declared ritual of which nothing was written was missed on its due days`() throws {
    var story = Story(by: "Maya")
    story.write(1...28)
    story.declare("walk", .on([.sunday]), from: 1)
    let found = try measured(story)
    #expect((found.count, found.total, found.evidence.count) == (0, 4, 0))
  }

  @Test func `an old record of an undeclared ritual is outside the window`() throws {
    var story = Story(by: "Maya")
    story.write(1...56)
    story.declare("walk", .weekly, from: 1)
    story.ritual("pancakes", .kept, on: [20, 40])
    // Eight weeks of walks, and pancakes within the last 28 days only.
    let found = try measured(story)
    #expect((found.count, found.total) == (1, 9))
  }

  @Test func `no entry at all leaves nothing due`() throws {
    var story = Story(by: "Maya")
    story.declare("walk", .daily, from: nil)
    story.write(9)
    let found = try measured(story, upTo: 5)
    #expect((found.count, found.total, found.known) == (0, 0, 0))
  }
}
