import Assessment
import Attune
import JournalModel
import Reports
import RuleEngine
import TestKit
import Testing

/// What goes to a counselor, and the names by which it comes back.
struct SuggestionTests {
  private func suggestions(_ journal: String, _ change: (inout BriefOrder) -> Void = { _ in })
    throws -> [Suggestion]
  {
    try Briefs(change).brief(journal).brief.suggestions
  }

  private func ids(_ journal: String, _ change: (inout BriefOrder) -> Void = { _ in }) throws
    -> [String]
  {
    try suggestions(journal, change).map(\.id.text)
  }

  // MARK: Ids

  @Test func `an id is the same whatever the order, the dates, the counts and the style`() throws {
    let journal = Briefs.hardWeeks()
    let first = try ids(journal)
    #expect(first.count == 2)
    #expect(try ids(Briefs.hardWeeks(from: 7)) == first)
    #expect(try ids(Briefs.hardWeeks(misses: 3)) == first)
    #expect(try ids(journal) { $0.request.names = .initials } == first)
    #expect(try ids(journal) { $0.request.dates = .weeks } == first)
    var numbers = SplitMix64(seed: 7)
    let rows = journal.split(separator: "\n").map(String.init)
    for _ in 0..<4 {
      let mixed = [rows[0]] + rows.dropFirst().shuffled(using: &numbers)
      #expect(try ids(mixed.joined(separator: "\n")) == first)
    }
  }

  @Test func `another topic or another person is another suggestion`() throws {
    let first = Set(try ids(Briefs.hardWeeks()))
    let garden = Set(try ids(Briefs.hardWeeks().replacing("roof", with: "garden")))
    #expect(first.intersection(garden).count == 1)
    let roof = Set(try ids(Briefs.hardWeeks().replacing("roof", with: " Roof ")))
    #expect(roof == first)
    let other = Set(try ids(Briefs.hardWeeks().replacing("Maya", with: "Jonas")))
    #expect(first.isDisjoint(with: other))
  }

  @Test func `an id reads back as its rule and its practice`() throws {
    for suggestion in try suggestions(Briefs.hardWeeks()) {
      #expect(SuggestionID(suggestion.id.text) == suggestion.id)
      #expect(suggestion.id.practice == suggestion.practice.id)
    }
    for text in ["", "a.b", "a.b.c", "a.b.0123456", "a.b.01234567.", "a b.c.01234567"] {
      #expect(SuggestionID(text) == nil)
    }
  }

  // MARK: What it rests on

  @Test func `a suggestion says what it rests on and when to leave it`() throws {
    let found = try suggestions(Briefs.hardWeeks()).first { $0.id.rule == "unanswered-bids" }
    let suggestion = try #require(found)
    #expect((suggestion.rests.count, suggestion.rests.total) == (0, 56))
    #expect(suggestion.rests.low <= suggestion.rests.value)
    #expect(suggestion.rests.days?.first.iso == "2026-06-01")
    #expect(suggestion.rests.days?.last.iso == "2026-06-28")
    #expect(!suggestion.practice.steps.isEmpty && !suggestion.practice.cautions.isEmpty)
    #expect(suggestion.question.hasSuffix("?"))
  }

  @Test func `the table has a row for each, and the page the same ids`() throws {
    let brief = try Briefs().brief(Briefs.hardWeeks())
    let table = brief.suggestions.split(separator: "\r\n")
    #expect(table.count == 3)
    for (row, suggestion) in zip(table.dropFirst(), brief.brief.suggestions) {
      #expect(row.hasPrefix(suggestion.id.text))
      for form in [brief.html, brief.markdown, brief.json, brief.answersSheet] {
        #expect(form.contains(suggestion.id.text))
      }
    }
  }

  // MARK: Answers

  private func answer(_ id: SuggestionID, _ decision: Answer.Decision, on day: String) throws
    -> Answer
  {
    Answer(suggestion: id, decision: decision, date: try #require(Day(iso: day)))
  }

  @Test func `what was declined rests for its rule, and comes back after half a year`() throws {
    let first = try suggestions(Briefs.hardWeeks())
    let bids = try #require(first.first { $0.id.rule == "unanswered-bids" })
    let declined = try answer(bids.id, .declined, on: "2026-06-28")
    let later = try ids(Briefs.hardWeeks()) { $0.answers = [declined] }
    #expect(!later.contains(bids.id.text))
    #expect(later.contains { $0.hasPrefix("unanswered-bids.") })
    let old = try answer(bids.id, .declined, on: "2025-12-01")
    #expect(try ids(Briefs.hardWeeks()) { $0.answers = [old] }.contains(bids.id.text))
    var short = try answer(bids.id, .declined, on: "2026-06-01")
    short.until = Day(iso: "2026-06-27")
    #expect(try ids(Briefs.hardWeeks()) { $0.answers = [short] }.contains(bids.id.text))
  }

  @Test func `of two answers the later one counts`() throws {
    let id = try #require(try suggestions(Briefs.hardWeeks()).first).id
    let yes = try answer(id, .accepted, on: "2026-06-20")
    let no = try answer(id, .declined, on: "2026-06-10")
    let day = try #require(Day(iso: "2026-06-28"))
    #expect([yes, no].standing(on: day) == [yes])
    #expect([no, yes].standing(on: day) == [yes])
    #expect([yes].standing(on: try #require(Day(iso: "2026-06-19"))).isEmpty)
  }

  @Test func `a practice agreed on is followed by its id, its title or its own words`() throws {
    let id = try #require(
      try suggestions(Briefs.hardWeeks()).first { $0.id.rule == "unanswered-bids" }
    ).id
    var agreed = try answer(id, .changed, on: "2026-06-10")
    agreed.wording = "kettle minute"
    let title = try #require(Briefs.analyzer?.library.practice(id.practice)).title
    let tries = [
      "2026-06-09,Maya,practice,done,both,\(id.practice),,,Too early to count.",
      "2026-06-12,Maya,practice,done,both,\(id.practice),,,Went well.",
      "2026-06-14,Maya,practice,,both,\"\(title)\",,,Fine.",
      "2026-06-15,Maya,practice,skipped,both,Kettle Minute,,,",
      "2026-06-16,Maya,practice,done,both,something else,,,",
      "2026-06-20,Maya,practice,done,both,Kettle minute,,word,Easy to keep.",
    ]
    let brief = try Briefs { order in
      order.answers = [agreed]
      order.quotes = ["word"]
    }.brief(Briefs.hardWeeks(extra: tries))
    let tried = try #require(brief.brief.accounts.first?.tried.first)
    #expect((tried.followed.done, tried.followed.skipped) == (3, 1))
    #expect(tried.title == "kettle minute")
    #expect(
      tried.text.hasPrefix(
        "kettle minute: tried 3 times since 10 June, left out 1 time. "
          + "In Maya's words: \"Easy to keep.\""
      )
    )
    #expect(!brief.brief.suggestions.contains { $0.id == id })
    #expect(brief.answersSheet.contains(id.text))
    // Without a tick nobody's words are there, and the preview says how to tick them.
    let plain = try Briefs { $0.answers = [agreed] }.brief(Briefs.hardWeeks(extra: tries))
    #expect(!plain.json.contains("Easy to keep"))
    #expect(plain.previewText(width: 80).contains("--quote word"))
  }
}
