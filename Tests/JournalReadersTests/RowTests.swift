import Diagnostics
import JournalModel
import JournalReaders
import Testing

struct RowTests {
  @Test(arguments: [
    ("quality time", "qualityTime"), ("QualityTime", "qualityTime"), ("good-news", "goodNews"),
    ("own_time", "ownTime"), (" BID ", "bid"),
  ])
  func `kinds are matched without case, spaces, hyphens and underscores`(
    written: String,
    kind: String
  ) {
    #expect(Reading("date,kind\n2026-03-01,\(written)\n").kinds == [kind])
  }

  @Test(arguments: [
    ("Agreed to differ", "agreedToDiffer"), ("", "unknown"), ("unknown", "unknown"),
  ])
  func `outcomes are matched in the same way, and none means unknown`(
    written: String,
    outcome: String
  ) {
    let reading = Reading("date,kind,outcome\n2026-03-01,conflict,\(written)\n")
    #expect(reading.journal.moments.map(\.outcome.rawValue) == [outcome])
  }

  @Test func `an unknown kind costs the row and is told with the nearest word`() {
    let reading = Reading("date,kind\n2026-03-01,gratitud\n", ReadOptions(isLenient: true))
    #expect(
      reading.messages == ["\"gratitud\" is not a kind of moment; did you mean \"gratitude\"?"]
    )
    #expect(reading.journal.entries.isEmpty)
  }

  @Test func `an outcome of another kind costs the row and the right ones are listed`() {
    let reading = Reading("date,kind,outcome\n2026-03-01,bid,kept\n", ReadOptions(isLenient: true))
    #expect(reading.faults == ["2:16: error journal/unknown-outcome"])
    #expect(
      reading.diagnostics[0].help == [
        "outcomes of bid are toward, away, against, unknown, or nothing when nobody wrote it down"
      ]
    )
  }

  @Test func `an outcome of a kind that has none is left out and the row is used`() {
    let reading = Reading("date,kind,outcome\n2026-03-01,play,open\n")
    #expect(reading.kinds == ["play"])
    #expect(reading.faults == ["2:17: warning journal/unknown-outcome"])
  }

  @Test(arguments: [
    ("", PersonRef.author), ("me", .author), ("Partner", .partner), ("both", .both), ("we", .both),
    ("Alex", .person(0)), ("Rosa", .person(1)),
  ])
  func `who did it is a word or a name`(written: String, person: PersonRef) {
    let reading = Reading("date,author,kind,by\n2026-03-01,Alex,bid,\(written)\n")
    #expect(reading.journal.moments.map(\.by) == [person])
  }

  @Test func `a ritual without a ritual column is named by its topic`() {
    let reading = Reading("date,kind,outcome,topic\n2026-03-01,ritual,kept,evening walk\n")
    #expect(reading.account[0].contains("ritual kept #2  evening walk"))
  }

  @Test(arguments: [
    ("0", 0), ("45", 45), ("12,5", 13), ("90.4", 90), ("10000", 10_000), ("", -1),
  ])
  func `minutes are whole numbers or rounded to them`(written: String, minutes: Int) {
    let reading = Reading("date,kind,minutes\n2026-03-01,play,\"\(written)\"\n")
    #expect(reading.journal.moments.map { Int($0.minutes) } == [minutes])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["-20", "99999", "half an hour", "1e3", "12.", "10001"])
  func `minutes that can't be are left out with a warning`(written: String) {
    let reading = Reading("date,kind,minutes\n2026-03-01,play,\(written)\n")
    #expect(reading.journal.moments.map(\.minutes) == [-1])
    #expect(reading.faults == ["2:17: warning journal/bad-number"])
  }

  @Test(arguments: [("5", 5), ("1", 1), ("4.0", 4), ("9", 0), ("0", 0), ("4.5", 0)])
  func `a rating is 1 to 5 or left out`(written: String, rating: Int) {
    let reading = Reading("date,kind,rating\n2026-03-01,rating,\(written)\n")
    #expect(reading.journal.moments.map { Int($0.rating) } == [rating])
  }

  @Test(arguments: [
    ("yes", true), ("Ja", true), ("X", true), ("1", true), ("no", false), ("", false),
  ])
  func `private is yes or no in several languages`(written: String, isPrivate: Bool) {
    let reading = Reading("date,kind,private\n2026-03-01,play,\(written)\n")
    #expect(reading.journal.entries.map(\.isPrivate) == [isPrivate])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `private that is neither yes nor no protects the entry`() {
    let reading = Reading("date,kind,private\n2026-03-01,play,perhaps\n")
    #expect(reading.journal.entries.map(\.isPrivate) == [true])
    #expect(reading.faults == ["2:17: warning journal/bad-flag"])
  }

  @Test func `rows of one id, day and author are one entry wherever they stand`() {
    let reading = Reading(
      """
      date,author,kind,id,text
      2026-03-01,Alex,bid,a,The day.
      2026-03-01,Sam,play,a,Another hand.
      2026-03-02,Alex,play,a,Another day.
      2026-03-01,Alex,gratitude,a,
      2026-03-01,Alex,play,,No id.
      """
    )
    #expect(reading.texts == ["The day.", "Another hand.", "Another day.", "No id."])
    #expect(reading.journal.moments.map(\.entry) == [0, 1, 2, 0, 3])
  }

  @Test func `a second text of one id is not joined, and a warning says so`() {
    let reading = Reading(
      "date,kind,id,text\n2026-03-01,bid,a,one\n2026-03-01,play,a,one\n2026-03-01,play,a,two\n"
    )
    #expect(reading.texts == ["one"])
    #expect(reading.faults == ["4:19: warning journal/same-id"])
  }

  @Test func `text is not kept when nobody needs it`() {
    let reading = Reading("date,text\n2026-03-01,secret\n", ReadOptions(keepsText: false))
    #expect(reading.texts == [""])
    #expect(reading.journal.texts.count == 0)
    #expect(reading.journal.entries.count == 1)
  }

  @Test func `more faults than one row in ten stop the file`() {
    let rows = (1...9).map { "2026-03-0\($0),play\n" }.joined()
    let tenth = Reading("date,kind\n" + rows + "never,play\n")
    #expect(tenth.faults == ["11:1: error journal/bad-date"])
    let fifth = Reading("date,kind\n" + rows + "never,play\nnever,play\n")
    #expect(fifth.faults.last == "1:1: error journal/many-faults")
    #expect(fifth.messages.last == "2 of 11 rows can't be used, more than one in ten")
    #expect(fifth.journal.entries.count == 9)
  }

  @Test func `a thousand faults are listed and the rest counted`() {
    let rows = String(repeating: "never,play\n", count: 1500)
    let reading = Reading("date,kind\n" + rows, ReadOptions(isLenient: true))
    #expect(reading.diagnostics.count == 1001)
    #expect(reading.messages.last == "left out of this list: 500 more errors of this file")
  }

  @Test func `no message repeats what was written in the text`() {
    let reading = Reading(
      "date,kind,text\nnever,bid,secret\n2026-03-01,bid,a \"secret\n,,secret,secret\n"
    )
    #expect(!reading.diagnostics.isEmpty)
    for diagnostic in reading.diagnostics {
      #expect(!diagnostic.message.contains("secret"))
      #expect(!diagnostic.help.joined().contains("secret"))
      #expect(diagnostic.place?.excerpt == nil)
    }
  }

  @Test func `a name that would print as another line is made harmless`() {
    let reading = Reading(
      "date,kind\n2026-03-01,\"a\n\u{1B}[31mb\"\n",
      ReadOptions(isLenient: true)
    )
    #expect(reading.messages == ["\"a  [31mb\" is not a kind of moment"])
  }

  @Test func `files share the tables of one journal`() {
    var journal = Journal()
    for name in ["one", "two"] {
      var reader = JournalReader(name: name, options: ReadOptions())
      reader.read(ContiguousArray("date,author,kind\n2026-03-01,Alex,bid\n".utf8), into: &journal)
      #expect(reader.finish(into: &journal).isEmpty)
    }
    #expect(journal.names.count == 1)
    #expect(journal.entries.map(\.source) == [0, 1])
    #expect(journal.sources.map(\.name) == ["one", "two"])
  }

  @Test func `beyond a thousand faults the others are counted`() {
    let rows = Array(repeating: "never,bid", count: 1_001) + ["2026-03-01,bid"]
    let reading = Reading("date,kind\n" + rows.joined(separator: "\n"))
    #expect(reading.faults.count { $0.hasSuffix("journal/bad-date") } == 1_000)
    #expect(reading.messages.contains("left out of this list: 1 more error of this file"))
    #expect(reading.faults.contains { $0.hasSuffix("error journal/more-faults") })
    let many = Reading("date,kind\n" + (rows + rows).joined(separator: "\n"))
    #expect(many.messages.contains("left out of this list: 1002 more errors of this file"))
  }
}
