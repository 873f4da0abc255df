import Attune
import Testing

/// The library used as an app would use it, by its public names alone.
struct AnalyzerTests {
  private static let journal = """
    date,author,kind,outcome,by,topic,text
    \((1...28).map { "2026-03-\($0 < 10 ? "0" : "")\($0),Maya,bid,toward,,," }.joined(separator: "\n"))
    2026-03-28,Maya,bid,away,,,He was on the phone.
    2026-03-28,Maya,gratitude,expressed,Jonas,,
    """

  private func input(_ text: String = journal, named name: String = "journal.csv") -> JournalInput {
    var input = JournalInput()
    input.read(text.utf8, named: name)
    return input
  }

  private func fault(_ assess: () throws(FaultyInput) -> HealthReport) -> FaultyInput? {
    do throws(FaultyInput) {
      _ = try assess()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a program's own zone rules tell the day of an instant`() throws {
    let entries = (1...28).map { day in
      "{\"creationDate\":\"2026-03-\(day < 10 ? "0" : "")\(day)T23:30:00Z\","
        + "\"timeZone\":\"Moon/Tycho\",\"text\":\"#bid-toward\"}"
    }
    let list = entries.joined(separator: ",")
    let export = "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[\(list)]}"
    let zones = TimeZones(home: nil) { zone, _ in zone == "Moon/Tycho" ? 3600 : nil }
    var input = JournalInput(zones: zones)
    input.read(export.utf8, named: "Journal.json")
    // Half an hour before midnight of Greenwich is the next day on the moon.
    let report = try Analyzer().assess(input)
    #expect(report.messages.isEmpty)
    #expect(report.text(width: 80).contains("29 March 2026"))
    #expect(!report.text(width: 80).contains("1 March"))
  }

  // MARK: The three calls

  @Test func `a journal becomes a report in three calls`() throws {
    let report = try Analyzer().assess(input())
    #expect(report.messages.isEmpty)
    let bids = try #require(report.results.first { $0.id == "unanswered-bids" })
    #expect(bids.band == "thriving")
    #expect(bids.title == "Small reaches for connection")
    #expect(bids.sentence == "Most small reaches were met in the last 28 days: 28 of 29.")
    // 2.4 + 28 for, 1.6 + 1 against.
    let value = try #require(bids.value)
    #expect(abs(value.middle - 30.4 / 33) < 1e-12)
    #expect(value.low < value.middle && value.middle < value.high)
    let score = try #require(bids.score)
    #expect(75 < score.middle && score.high <= 100)
  }

  // MARK: What a journal says beside its profile

  private func notes(on profile: String, journal text: String = journal) throws -> [Message] {
    var input = JournalInput(profile: TextFile(name: "relationship.json5", text: profile))
    input.read(text.utf8, named: "journal.csv")
    return try Analyzer().assess(input).messages
  }

  @Test func `an author whom the profile does not name is named`() throws {
    let notes = try notes(on: #"{ people: ["Noor", "Jonas"] }"#)
    #expect(notes.map(\.code).contains("journal/unknown-person"))
    #expect(notes.contains { $0.text.contains("entries are written by \"Maya\"") })
  }

  @Test func `a rule that is off and unknown is named with the nearest one`() throws {
    let off = #"off: [{ rule: "unanswered-bid", reason: "apart" }]"#
    let notes = try notes(on: #"{ people: ["Maya", "Jonas"], \#(off) }"#)
    let note = try #require(notes.first)
    #expect(notes.count == 1 && note.severity == .warning && note.code == "profile/fault")
    #expect(note.text.contains("switches off \"unanswered-bid\", and there is no such rule"))
    #expect(note.text.contains("did you mean \"unanswered-bids\"?"))
  }

  @Test func `rules with too little to go on have no numbers`() throws {
    let report = try Analyzer().assess(input())
    let thanks = try #require(report.results.first { $0.id == "gratitude-imbalance" })
    #expect(thanks.band == "unclear")
    #expect(thanks.value == nil && thanks.score == nil)
    #expect(!thanks.sentence.isEmpty)
  }

  @Test func `the report is drawn as text and as JSON, the same every time`() throws {
    let analyzer = try Analyzer()
    let (one, other) = (try analyzer.assess(input()), try analyzer.assess(input()))
    #expect(one.text(width: 72) == other.text(width: 72))
    #expect(one.json() == other.json())
    #expect(one.text(width: 72).contains("Maya"))
    #expect(one.text(width: 60).split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(one.json().contains("\"schema\": \"attune-report/1\""))
    #expect(!one.text(width: 72).contains("\u{1B}"))
    #expect(one.text(width: 72, isColoured: true).contains("\u{1B}["))
  }

  @Test func `an explanation is there for every rule that is on`() throws {
    let report = try Analyzer().assess(input())
    for result in report.results {
      let text = try #require(report.explanation(of: result.id, width: 80))
      #expect(text.contains(result.title))
    }
    #expect(report.explanation(of: "unanswered-bid", width: 80) == nil)
  }

  @Test func `the last day decides what is seen`() throws {
    let analyzer = try Analyzer()
    let early = try analyzer.assess(input(), asOf: "2026-03-12")
    let bids = try #require(early.results.first { $0.id == "unanswered-bids" })
    #expect(bids.sentence.hasSuffix("12 of 12."))
    #expect(early.json().contains("\"asOf\": \"2026-03-12\""))
    #expect(try analyzer.assess(input()).json().contains("\"asOf\": \"2026-03-28\""))
  }

  @Test func `a day before the first page is named, for there is nothing to report`() throws {
    let analyzer = try Analyzer()
    let fault = try #require(
      fault { () throws(FaultyInput) in try analyzer.assess(input(), asOf: "2026-02-01") }
    )
    #expect(fault.messages.map(\.text) == ["there is no entry on or before 2026-02-01"])
  }

  // MARK: Faults

  @Test(arguments: ["", "yesterday", "2026-02-30", "28.03.2026", "2026-3-1"])
  func `a last day that is none is named`(day: String) throws {
    let analyzer = try Analyzer()
    let fault = try #require(
      fault { () throws(FaultyInput) in try analyzer.assess(input(), asOf: day) }
    )
    #expect(fault.messages.map(\.code) == ["journal/bad-date"])
    #expect(fault.messages.first?.text.contains("\"\(day)\" is no date") == true)
  }

  @Test(arguments: ["", "\n\n", "date,kind,outcome\n"])
  func `a journal without an entry is a fault, whatever the last day`(text: String) throws {
    let analyzer = try Analyzer()
    for day in [nil, "2026-03-28"] {
      let fault = fault { () throws(FaultyInput) in try analyzer.assess(input(text), asOf: day) }
      #expect(fault?.messages.isEmpty == false, "\(day ?? "no day")")
    }
    let nothing = fault { () throws(FaultyInput) in try analyzer.assess(JournalInput()) }
    #expect(nothing?.messages.map(\.code) == ["journal/empty"])
  }

  @Test func `a row with a fault is named and the others are used`() throws {
    let input = input(Self.journal + "\n2026-03-28,Maya,bidd,toward,,,\n")
    let message = try #require(input.messages.first)
    #expect((message.severity, message.code) == (.error, "journal/unknown-kind"))
    #expect((message.file, message.line) == ("journal.csv", 32))
    #expect(message.description.hasPrefix("journal.csv:32:"))
    #expect(message.description.hasSuffix("[journal/unknown-kind]"))
    let report = try Analyzer().assess(input)
    #expect(report.messages == input.messages)
    #expect(report.results.contains { $0.band == "thriving" })
  }

  @Test func `a file without dates stops the assessment`() throws {
    let analyzer = try Analyzer()
    let fault = fault { () throws(FaultyInput) in
      try analyzer.assess(input("kind,outcome\nbid,toward\n"))
    }
    #expect(fault?.messages.contains { $0.code == "journal/no-date-column" } == true)
  }

  // MARK: Rules of one's own

  @Test func `faults of all rule files are thrown together`() {
    let files = [
      TextFile(name: "evening-calls.json5", text: "{ schema: 1, id: \"evening-call\" }"),
      TextFile(name: "broken.json5", text: "{ schema: 1, id: broken }"),
    ]
    do throws(FaultyInput) {
      _ = try Analyzer(adding: files)
      Issue.record("half a set of rules was taken")
    } catch {
      let files = Set(error.messages.compactMap(\.file))
      #expect(files == ["evening-calls.json5", "broken.json5"])
      let codes = Set(error.messages.map(\.code))
      #expect(codes.isSuperset(of: ["rule/id-differs", "rule/missing-key", "json/syntax"]))
      #expect(error.messages.allSatisfy { $0.line != nil && $0.column != nil })
    }
  }

  @Test func `a rule of one's own speaks beside the standard ones`() throws {
    let rule = TextFile(
      name: "good-news.json5",
      text: """
        {
          schema: 1, id: "good-news", title: "Good news", dimension: "responsiveness",
          why: ["Joy shared is joy doubled."], over: "28d",
          measure: { share: { of: { goodNews: "toward" }, among: { goodNews: ["toward", "away"] } } },
          needs: { moments: 2, called: "piece of news|pieces of news" },
          bands: { better: "high", cuts: [0.4, 0.6, 0.8], neutral: 0.6, worst: "strained" },
          say: {
            thriving: "{count} of {total}.", steady: "{count} of {total}.",
            strained: "{count} of {total}.", atRisk: "{count} of {total}.",
          },
          practices: ["catch-the-bid"], ask: "What was the last one?",
          evidence: { direction: "strong", cuts: "convention", sources: ["none"], caution: "None." },
          examples: [],
        }
        """
    )
    let more =
      Self.journal + "\n2026-03-28,Maya,goodNews,toward,,,\n2026-03-28,Maya,goodNews,away,,,\n"
    let report = try Analyzer(adding: [rule]).assess(input(more))
    #expect(report.results.first { $0.id == "good-news" }?.sentence == "1 of 2.")
    #expect(report.results.contains { $0.id == "unanswered-bids" })
  }

  // MARK: Files and people

  @Test func `two files with an author each give each result twice`() throws {
    var input = JournalInput()
    input.read(Self.journal.utf8, named: "maya.csv")
    input.read(Self.journal.replacing("Maya", with: "Jonas").utf8, named: "jonas.csv")
    let report = try Analyzer().assess(input)
    #expect(report.results.count { $0.id == "unanswered-bids" } == 2)
    let explanation = try #require(report.explanation(of: "unanswered-bids", width: 80))
    #expect(explanation.contains("maya.csv:") && explanation.contains("jonas.csv:"))
  }

  @Test func `the files to start with are read without a fault`() throws {
    let (journal, profile) = (StartFiles.journal, StartFiles.profile)
    #expect(StartFiles.all == [journal, profile])
    var input = JournalInput(profile: profile)
    input.read(journal.text.utf8, named: journal.name)
    #expect(input.messages.isEmpty)
    let report = try Analyzer().assess(input)
    #expect(report.messages.isEmpty)
    #expect(report.text(width: 80).contains("Alex and Sam"))
  }

  @Test func `the version is three numbers`() {
    let numbers = AttuneVersion.current.split(separator: ".").compactMap { Int($0) }
    #expect(numbers.count == 3)
  }
}
