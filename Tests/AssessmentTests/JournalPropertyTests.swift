import Assessment
import JournalModel
import JournalStories
import RuleEngine
import TestKit
import Testing

/// What must hold for any journal; the journals are drawn from fixed seeds.
struct JournalPropertyTests {
  /// What a rule made of a journal, without names and places.
  private struct Figures: Equatable {
    var counts: [Int]
    var reading: Reading?
    var band: Band
    var certainty: Certainty?
    var unclear: [Int]

    init(_ outcome: RuleOutcome) {
      let found = outcome.measurement
      counts = [found.count, found.total, found.known, found.unknown, found.evidence.count]
      reading = outcome.reading
      band = outcome.band
      certainty = outcome.certainty
      unclear = outcome.unclear.map { [$0.have, $0.need] } ?? []
    }
  }

  private static let seeds = Array(UInt64(1)...12)

  private func figures(_ story: Story) throws -> [String: Figures] {
    let account = try #require(StandardRuleBook.assess(story).accounts.first)
    return Dictionary(uniqueKeysWithValues: account.outcomes.map { ($0.id, Figures($0)) })
  }

  @Test func `the drawn journals are varied enough to mean something`() throws {
    let all = try Self.seeds.flatMap { try figures(RandomStory(seed: $0).story).values }
    for band in Band.allCases { #expect(all.contains { $0.band == band }, "\(band)") }
  }

  @Test(arguments: seeds)
  func `figures stay in their ranges`(seed: UInt64) throws {
    let account = try #require(
      StandardRuleBook.assess(RandomStory(seed: seed).story).accounts.first
    )
    for outcome in account.outcomes {
      guard let reading = outcome.reading else { continue }
      #expect(0 <= reading.scoreLow && reading.scoreLow <= reading.score)
      #expect(reading.score <= reading.scoreHigh && reading.scoreHigh <= 100)
      #expect(reading.low <= reading.value && reading.value <= reading.high)
      #expect(abs(reading.masses.ascending.reduce(0, +) - 1) < 1e-9)
      #expect(0...1 ~= outcome.recognisedShare)
    }
    for score in account.dimensions.compactMap(\.score) {
      #expect(0 <= score.low && score.low <= score.value)
      #expect(score.value <= score.high && score.high <= 100)
    }
  }

  @Test(arguments: seeds)
  func `days may stand in the file in any order`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    var numbers = SplitMix64(seed: seed)
    let days = Set(story.journal.entries.map(\.day)).sorted().shuffled(using: &numbers)
    let order = days.flatMap { day in
      story.journal.entries.indices.filter { story.journal.entries[$0].day == day }
    }
    #expect(order != Array(story.journal.entries.indices))
    #expect(try figures(story.reordered(order)) == figures(story))
  }

  @Test(arguments: seeds, [7, 371, -700])
  func `dates may move by whole weeks`(seed: UInt64, days: Int) throws {
    let story = RandomStory(seed: seed).story
    #expect(try figures(story.moved(by: days)) == figures(story))
  }

  @Test(arguments: seeds)
  func `people may have other names`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    let renamed = story.renamed(["Maya": "Ziggy", "Jonas": "Åse 李"])
    #expect(try figures(renamed) == figures(story))
  }

  @Test(arguments: seeds)
  func `a moment of another kind changes no rule`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    let before = try figures(story)
    let day = try #require(story.journal.entries.last?.day) - Story.firstDay + 1
    for rule in StandardRuleBook.library.rules {
      var crowded = story
      for kind in MomentKind.allCases where !rule.measure.patterns.kinds.contains(kind) {
        for outcome in kind.outcomes + [.unknown] {
          crowded.add(kind, outcome, on: day, by: .both, topic: "money", ritual: "tea")
        }
      }
      #expect(try figures(crowded)[rule.id] == before[rule.id], "\(rule.id)")
    }
  }

  @Test(arguments: seeds)
  func `a reach that was met after all never lowers the score`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    let last = try #require(story.journal.entries.last?.day) - Story.firstDay + 1
    var scores: [Double] = []
    for met in [0, 4, 5, 10] {
      var told = story
      told.write((last - 12)...last)
      told.add(.bid, .toward, on: last, times: 10 + met)
      told.add(.bid, .away, on: last, times: 20 - met)
      let reading = try #require(try figures(told)["unanswered-bids"]?.reading)
      scores.append(reading.score)
    }
    #expect(scores == scores.sorted())
    #expect(scores.first != scores.last)
  }

  @Test(arguments: seeds)
  func `the same journal gives the same assessment twice`(seed: UInt64) throws {
    let story = RandomStory(seed: seed).story
    let (one, other) = (try StandardRuleBook.assess(story), try StandardRuleBook.assess(story))
    #expect(one.accounts.map(\.outcomes) == other.accounts.map(\.outcomes))
    #expect(one.accounts.map(\.dimensions) == other.accounts.map(\.dimensions))
    #expect(one.accounts.map(\.findings) == other.accounts.map(\.findings))
  }
}

/// A shared journal of seventeen weeks in which anything may happen.
struct RandomStory {
  private(set) var story = Story(by: "Maya")

  private static let kinds: [MomentKind] = [
    .bid, .bid, .bid, .gratitude, .gratitude, .conflict, .repair, .ritual, .ritual, .play,
  ]
  private static let doers: [Story.Doer] = [
    .author, .author, .partner, .both, .nobodySaid, .named("Olga"),
  ]

  init(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    story.declare("Maya", "Jonas")
    story.declare("tea", .daily, from: 30)
    story.declare("walk", .weekly, from: nil)
    // Good and bad times, pages thick and thin.
    let (kindness, diligence) = (Int(seed % 4), Int(seed % 3) + 1)
    for day in 1...119 where Int.random(in: 0...3, using: &numbers) < diligence {
      story.writer = Bool.random(using: &numbers) ? "Maya" : "Jonas"
      story.write(day)
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        add(on: day, kindness: kindness, &numbers)
      }
    }
  }

  private mutating func add(on day: Int, kindness: Int, _ numbers: inout SplitMix64) {
    let kind = Self.kinds.randomElement(using: &numbers) ?? .bid
    let isKind = Int.random(in: 0...3, using: &numbers) < kindness
    let outcomes = kind.outcomes + [.unknown]
    story.add(
      kind,
      isKind ? outcomes[0] : outcomes.randomElement(using: &numbers) ?? .unknown,
      on: day,
      by: Self.doers.randomElement(using: &numbers) ?? .author,
      topic: ["", "money", "Money ", "roof"].randomElement(using: &numbers) ?? "",
      ritual: ["tea", "Walk", "cinema", ""].randomElement(using: &numbers) ?? "",
      at: Int.random(in: -1...1439, using: &numbers),
      isRecognised: Int.random(in: 0...4, using: &numbers) == 0
    )
  }
}
