import Attune
import Diagnostics
import JournalModel
import Reports
import RuleEngine
import Testing

/// What was agreed on, as a calendar.
struct CalendarTests {
  private func library() throws -> RuleLibrary {
    var faults: [Diagnostic] = []
    let library = StandardLibrary.read(into: &faults)
    try #require(!faults.hasErrors)
    return library
  }

  private func answer(
    _ decision: Answer.Decision = .accepted,
    wording: String = "",
    cadence: String,
    on day: String = "2026-06-10",
    until: String = ""
  ) throws -> Answer {
    Answer(
      suggestion: SuggestionID(
        rule: "unanswered-bids",
        practice: "catch-the-bid",
        pattern: "0123abcd"
      ),
      decision: decision,
      wording: wording,
      cadence: cadence,
      date: try #require(Day(iso: day)),
      until: Day(iso: until)
    )
  }

  private func lines(_ answers: [Answer], on day: String = "2026-06-28") throws -> [String] {
    let renderer = CalendarRenderer(library: try library(), version: "0.1.0")
    let text = renderer.render(answers, on: try #require(Day(iso: day)))
    #expect(text.hasSuffix("\r\n"))
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  private func rule(of cadence: String, on day: String, until: String = "") throws -> String {
    let lines = try lines([answer(cadence: cadence, on: day, until: until)])
    return lines.first { $0.hasPrefix("RRULE:") }.map { String($0.dropFirst(6)) } ?? ""
  }

  @Test(arguments: [
    ("daily", "FREQ=DAILY"), ("weekly", "FREQ=WEEKLY"), ("monthly", "FREQ=MONTHLY"),
    ("every 3 days", "FREQ=DAILY;INTERVAL=3"), ("every two weeks", "FREQ=WEEKLY;INTERVAL=2"),
    ("every six weeks", "FREQ=WEEKLY;INTERVAL=6"), ("every two months", "FREQ=MONTHLY;INTERVAL=2"),
    ("weekly on friday", "FREQ=WEEKLY;BYDAY=FR"),
    ("on monday and thursday", "FREQ=WEEKLY;BYDAY=MO,TH"),
    ("weekly, with a professional", "FREQ=WEEKLY"),
    ("daily for two weeks", "FREQ=DAILY;UNTIL=20260623"),
    ("when it is needed", ""), ("twice a week", ""), ("once", ""), ("now and then", ""),
    ("", "FREQ=DAILY"),
  ])
  func `plain words for how often become a rule, others a single day`(
    cadence: String,
    expected: String
  ) throws {
    // Without words of its own an answer has the cadence of the practice.
    let plain = try library().practice("catch-the-bid")?.cadence == "daily"
    try #require(plain || !cadence.isEmpty)
    #expect(try rule(of: cadence, on: "2026-06-10") == expected)
  }

  @Test(arguments: [
    ("daily", "2026-06-12", "FREQ=DAILY;UNTIL=20260612"),
    ("daily for two weeks", "2026-06-12", "FREQ=DAILY;UNTIL=20260612"),
    ("daily for two weeks", "2026-12-31", "FREQ=DAILY;UNTIL=20260623"),
  ])
  func `a series ends on the first of its ends`(
    cadence: String,
    until: String,
    expected: String
  ) throws {
    #expect(try rule(of: cadence, on: "2026-06-10", until: until) == expected)
  }

  @Test func `a month without a thirty-first has its last day instead`() throws {
    #expect(
      try rule(of: "monthly", on: "2026-05-31")
        == "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
    )
  }

  @Test func `a weekday starts on the first one from the day of the answer`() throws {
    let lines = try lines([answer(cadence: "weekly on friday", on: "2026-06-10")])
    #expect(lines.contains("DTSTART;VALUE=DATE:20260612"))
    #expect(lines.contains("DTSTAMP:20260628T000000Z"))
  }

  @Test func `a declined practice, and one that ends before it begins, are left out`() throws {
    let answers = [
      try answer(.declined, cadence: "daily"),
      try answer(cadence: "weekly on friday", on: "2026-06-10", until: "2026-06-11"),
    ]
    #expect(try !lines(answers).contains("BEGIN:VEVENT"))
  }

  @Test func `the same agreement has the same UID, whatever day it is written on`() throws {
    func uid(_ lines: [String]) -> String? { lines.first { $0.hasPrefix("UID:") } }
    let one = uid(try lines([answer(cadence: "daily")]))
    let other = uid(
      try lines([answer(cadence: "weekly", on: "2026-06-20")], on: "2026-07-01")
    )
    #expect(one != nil && one == other)
  }

  @Test func `words are escaped, and no line is longer than 75 bytes or cut within a sign`() throws
  {
    let wording = String(repeating: "Schön, ruhig; 💛 \\ ", count: 20) + "\r\nBEGIN:VEVENT"
    let renderer = CalendarRenderer(library: try library(), version: "0.1.0")
    let text = renderer.render(
      [try answer(.changed, wording: wording, cadence: "daily")],
      on: try #require(Day(iso: "2026-06-28"))
    )
    let bytes = Array(text.utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Schön\\, ruhig\\; 💛 \\\\ Schön"))
    #expect(unfolded.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == 1)
  }

  @Test func `the answers to a brief become its calendar`() throws {
    let brief = try MadeBrief.brief()
    let answers = MadeBrief.accepting(brief, cadence: "weekly")
    let answered = try MadeBrief.brief(for: MadeBrief.order(answers: answers))
    let events = answered.calendar(on: nil).split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
    #expect(events == answers.count && events > 0)
    #expect(!brief.calendar(on: nil).contains("VEVENT"))
  }
}
