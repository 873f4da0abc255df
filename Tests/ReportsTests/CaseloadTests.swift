import Attune
import Diagnostics
import JournalModel
import Reports
import RuleEngine
import Testing

/// Who of a counselor's clients may need a look, and what an index remembers.
struct CaseloadTests {
  private static let day = Day(iso: "2026-06-28") ?? Day(number: 0)

  private func client(_ name: String, _ change: (inout ClientRecord) -> Void) -> ClientRecord {
    var record = ClientRecord(name: name, content: "hash of \(name)")
    record.seen = Self.day
    record.pagesTo = Self.day
    record.writtenDays = 20
    record.brief = .init(made: Self.day + -20, expires: Self.day + 20, rules: ["gratitude-rhythm"])
    change(&record)
    return record
  }

  private func words(of record: ClientRecord) -> [String] {
    LookReason.all(for: record, on: Self.day).map { $0.word }
  }

  private static let thanks = ClientRecord.Topic(rule: "gratitude-rhythm", title: "Thanks")
  private static let reaches = ClientRecord.Topic(rule: "unanswered-bids", title: "Reaches")

  private func sentences() throws -> Sentences<CaseloadPhrase> {
    var faults: [Diagnostic] = []
    let words = StandardLibrary.readCaseloadWords(into: &faults)
    try #require(faults.isEmpty)
    return words
  }

  // MARK: Reasons

  @Test func `a client with nothing new needs no look`() {
    #expect(words(of: client("ash") { _ in }).isEmpty)
  }

  @Test func `a care that the last brief told of is no news, and another one is`() {
    #expect(words(of: client("ash") { $0.cares = [Self.thanks] }).isEmpty)
    #expect(words(of: client("ash") { $0.cares = [Self.thanks, Self.reaches] }) == ["new-care"])
  }

  @Test func `without a brief a care is named, and that there is none`() {
    let record = client("ash") {
      $0.cares = [Self.thanks]
      $0.brief = nil
    }
    #expect(words(of: record) == ["care", "no-brief"])
  }

  @Test(arguments: [(13, []), (14, ["silence"]), (200, ["silence"])])
  func `two weeks without a page are a reason`(days: Int, expected: [String]) {
    #expect(words(of: client("ash") { $0.pagesTo = Self.day + -days }) == expected)
  }

  @Test(arguments: [(0, []), (1, ["consent-ended"])])
  func `consent holds on its last day and not after it`(days: Int, expected: [String]) {
    #expect(words(of: client("ash") { $0.brief?.expires = Self.day + -days }) == expected)
  }

  @Test func `a folder that could not be read has no other reason`() {
    let record = client("ash") {
      $0.faults = ["there is no journal in the folder"]
      $0.harder = [Self.reaches]
    }
    #expect(words(of: record) == ["fault"])
  }

  @Test func `the order follows the first reason and then the name, never how many there are`() {
    let records = [
      client("quiet") { _ in },
      client("many") {
        $0.thread = .init(count: 3, days: 60)
        $0.pagesTo = Self.day + -40
        $0.brief = nil
      },
      client("zoe") { $0.harder = [Self.reaches] },
      client("care") { $0.cares = [Self.reaches] },
      client("faulty") { $0.faults = ["x"] },
      client("anna") { $0.harder = [Self.thanks] },
    ]
    for order in [records, records.reversed()] {
      let names = Caseload(of: order, on: Self.day).clients.map { $0.record.name }
      #expect(names == ["anna", "zoe", "care", "faulty", "many", "quiet"])
    }
  }

  @Test func `without a day the latest page of anybody sets it`() {
    let records = [client("a") { $0.pagesTo = Self.day + -3 }, client("b") { $0.pagesTo = nil }]
    #expect(Caseload(of: records, on: nil).day == Self.day + -3)
    #expect(Caseload(of: [], on: nil).day == nil)
  }

  @Test func `a page far after all others is told of, for it may be a slip in a date`() {
    let records = [client("a") { $0.pagesTo = Self.day + 400 }, client("b") { _ in }]
    #expect(Caseload(of: records, on: nil).lonelyLast?.name == "a")
    #expect(Caseload(of: [records[1]], on: nil).lonelyLast == nil)
  }

  // MARK: News

  @Test func `what is new against the look before is named`() {
    let before = client("ash") { $0.cares = [Self.thanks] }
    var now = client("ash") {
      $0.cares = [Self.reaches]
      $0.harder = [Self.reaches]
      $0.writtenDays = 23
    }
    now.compare(with: before)
    #expect(now.news.map { $0.word } == [.moreDays, .newCare, .careGone, .harder])
    #expect(now.news.first?.count == 3)
    now.compare(with: nil)
    #expect(now.news.map { $0.word } == [.firstLook])
  }

  // MARK: The index

  @Test func `the index reads back what it wrote`() throws {
    let records = [
      client("a \"quoted\" <name>") {
        $0.cares = [Self.thanks]
        $0.harder = [Self.reaches]
        $0.easier = [Self.thanks]
        $0.thread = .init(count: 2, days: 30)
        $0.news = [ClientNews(.moreDays, count: 4), ClientNews(.newCare, titles: ["Thanks"])]
      },
      client("b") {
        $0.brief = nil
        $0.seen = nil
        $0.pagesTo = nil
        $0.faults = ["there is no journal in the folder"]
      },
    ]
    let renderer = CaseloadRenderer(sentences: try sentences(), help: "help", hasPages: true)
    let text = renderer.render(Caseload(of: records, on: Self.day))
    var faults: [Diagnostic] = []
    let read = CaseloadStateReader.read(
      SourceText(name: "index.json", text: text),
      into: &faults
    )
    #expect(faults.isEmpty)
    #expect(read == Dictionary(uniqueKeysWithValues: records.map { ($0.name, $0) }))
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"schema": "attune-caseload/9", "clients": []}"#,
    #"{"schema": "attune-caseload/1", "clients": [{"name": 3}]}"#,
  ])
  func `a damaged index is named and not used`(text: String) {
    var faults: [Diagnostic] = []
    let source = SourceText(name: "index.json", text: text)
    #expect(CaseloadStateReader.read(source, into: &faults).isEmpty)
    #expect(faults.hasErrors)
  }

  @Test func `no score stands anywhere in an index`() throws {
    let records = [client("a") { $0.harder = [Self.reaches] }]
    let caseload = Caseload(of: records, on: Self.day)
    let renderer = CaseloadRenderer(sentences: try sentences(), help: "help", hasPages: true)
    for key in ["score", "value", "low", "high", "band"] {
      #expect(!renderer.render(caseload).contains("\"\(key)\""))
    }
  }

  @Test func `a fault of a row never shows on a page, for the row may be private`() throws {
    var record = ClientRecord(name: "ash", content: "")
    let place = SourceText(name: "ash/journal.csv", text: "x").place(of: 0..<1)
    record.take(
      [
        Diagnostic(.error, .journalManyFaults, "7 of 9 rows can't be used", at: place),
        Diagnostic(.error, .journalBadDate, "\"my secret\" is no date", at: place),
        Diagnostic(.error, .journalNoDateColumn, "none of the columns holds the date", at: place),
      ],
      in: try sentences()
    )
    #expect(record.faults.count == 2)
    #expect(!record.faults.joined().contains("7 of 9"))
    #expect(!record.faults.joined().contains("secret"))
    #expect(record.faults.last == "journal.csv: none of the columns holds the date")
  }

  @Test func `names of folders are harmless in every form of the index`() throws {
    let record = client("<script>](x) \u{1B}[2J%/..") { $0.harder = [Self.reaches] }
    let caseload = Caseload(of: [record], on: Self.day)
    let document = CaseloadComposer(sentences: try sentences(), help: "help", hasPages: true)
      .compose(caseload)
    let markdown = MarkdownRenderer().render(document)
    #expect(!markdown.contains("<script>"))
    #expect(markdown.contains("clients/%3Cscript%3E%5D%28x%29%20%1B%5B2J%25/../brief.html"))
    #expect(!TerminalRenderer(width: 80, isColoured: false).render(document).contains("\u{1B}"))
  }

  // MARK: Briefs that were sent

  @Test func `the brief with the latest consent counts, and one without consent never`() throws {
    func file(_ name: String, consent: String?) -> SourceText {
      let record =
        consent.map { "{\"date\": \"\($0)\", \"expires\": \"2026-12-31\"}" } ?? "null"
      return SourceText(
        name: name,
        text: """
          {"schema": "attune-brief/1", "consent": \(record), "more": 1,
           "accounts": [{"explore": [{"rule": "\(name)"}]}]}
          """
      )
    }
    let files = [
      file("old", consent: "2026-05-01"), file("new", consent: "2026-06-01"),
      file("preview", consent: nil),
    ]
    for order in [files, files.reversed()] {
      var faults: [Diagnostic] = []
      let latest = try #require(SentBriefReader.latest(of: order, into: &faults))
      #expect(faults.isEmpty)
      #expect(latest.brief.rules == ["new"])
      #expect(latest.brief.made == Day(iso: "2026-06-01"))
    }
    var faults: [Diagnostic] = []
    #expect(SentBriefReader.latest(of: [files[2]], into: &faults) == nil)
    #expect(faults.isEmpty)
  }
}
