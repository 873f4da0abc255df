import Assessment
import JournalStories
import Reports
import RuleEngine
import TestKit
import Testing

struct ExplanationTests {
  /// A rule of each measure, with a story in which it speaks and one in which it does not.
  static let cases: [(rule: String, measure: String, story: ToldStory, word: String)] = [
    ("unanswered-bids", "share", .hardWeeks, "spoken"),
    ("unanswered-bids", "share", .tooThin, "silent"),
    ("gratitude-imbalance", "balance", .goodWeeks, "spoken"),
    ("gratitude-imbalance", "balance", .sideBySide, "silent"),
    ("missed-rituals", "cadence", .hardWeeks, "spoken"),
    ("missed-rituals", "cadence", .tooThin, "silent"),
    ("unresolved-conflicts", "open", .hardWeeks, "spoken"),
    ("unresolved-conflicts", "open", .nameless, "silent"),
  ]

  @Test(arguments: cases.indices)
  func `the explanation of a rule stays as it was read`(index: Int) throws {
    let (rule, measure, story, word) = Self.cases[index]
    let text = try StandardReports.explanation(of: rule, in: .told(story), width: 80)
    try Golden(name: "explain-\(measure)-\(word).txt").check(text)
  }

  @Test func `the stories show each rule speak and stay silent`() throws {
    for (rule, _, story, word) in Self.cases {
      let account = try #require(StandardReports.assess(story).accounts.first)
      let outcome = try #require(account.outcomes.first { $0.id == rule })
      #expect((outcome.reading != nil) == (word == "spoken"), "\(rule) \(story)")
    }
    let shown = Set(Self.cases.map(\.measure))
    #expect(shown == ["share", "balance", "cadence", "open"])
  }

  @Test(arguments: ToldStory.allCases, [40, 60, 96])
  func `no line of an explanation is wider than asked for`(story: ToldStory, width: Int) throws {
    for rule in try #require(StandardReports.assess(story).accounts.first).outcomes {
      let text = try StandardReports.explanation(of: rule.id, in: .told(story), width: width)
      for line in text.split(separator: "\n") {
        #expect(TerminalColumns.fits(line, width), "\(line)")
      }
    }
  }

  @Test func `the moments listed are limited, and the rest is counted`() throws {
    let story = try StandardReports.assess(.goodWeeks)
    let few = try StandardReports.explanation(
      of: "unanswered-bids",
      in: story,
      width: 80,
      evidence: 3
    )
    let all = try StandardReports.explanation(
      of: "unanswered-bids",
      in: story,
      width: 80,
      evidence: nil
    )
    #expect(few.split(separator: "\n").count { $0.hasPrefix("2026-") } == 3)
    #expect(few.contains("and 25 more"))
    #expect(all.split(separator: "\n").count { $0.hasPrefix("2026-") } == 28)
    #expect(!all.contains(" more."))
  }

  @Test(arguments: StandardReports.library.rules.map(\.id), [40, 96])
  func `pages about rules fit their width`(rule: String, width: Int) throws {
    let library = StandardReports.library
    let composer = LibraryComposer(wording: library.wording)
    let page = composer.page(of: try #require(library.rule(rule)), in: library)
    let renderer = TerminalRenderer(width: width, isColoured: false)
    let pages = [page, composer.list(of: library.rules), composer.list(of: library.practices)]
    let text = (pages + library.practices.map { composer.page(of: $0) })
      .map { renderer.render($0) }.joined()
    #expect(text.contains(rule))
    for line in text.split(separator: "\n") {
      #expect(TerminalColumns.fits(line, width), "\(line)")
    }
  }
}
