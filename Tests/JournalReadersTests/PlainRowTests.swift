import JournalModel
import JournalReaders
import TestKit
import Testing

/// Rows that are read the short way, against the same rows read the long way.
struct PlainRowTests {
  private static let dates = [
    "2026-03-14", "2026-03-14T06:12", "2026-03-15 23:59", "2026-03-15T24:10", "2026-02-30",
    " 2026-03-16 ", "2026-3-17", "1850-01-01", "14 March 2026", "2026-03-1x", "", "\"2026-03-18\"",
  ]
  private static let authors = [
    "Alex", "Sam", " Alex ", "", "Anna-Magdalena", "Maximiliane of Ulm",
  ]
  private static let kinds = [
    "bid", "conflict", "gratitude", "ritual", "qualityTime", "quality time", "", "Bid", "bidd",
    "\"repair\"", "affection",
  ]
  private static let outcomes = [
    "", "toward", "open", "expressed", "kept", "accepted", "unknown", "?",
  ]
  private static let doers = ["", "author", "partner", "both", "Noor", "me"]
  private static let topics = [
    "", "money", "T000001", "board games", "a topic that is longer than sixteen bytes",
    "Geschirr spülen",
    "\"a, b\"", "\"the \"\"dishes\"\"\"", "T000002",
  ]
  private static let texts = [
    "", "plain words", "\"quoted, with a comma\"", "\"she said \"\"no\"\"\"", "a #bid-away tag",
    "\"two\nlines\"", "stray \" quote", "\"tail\" behind", "grüße 😊", "\"\"", "\" \"",
  ]

  /// A file of rows; the last column, when asked for, says what is so anyway.
  private func text(rows: [[String]], isLong: Bool) -> String {
    let header = "date,author,kind,outcome,by,topic,text" + (isLong ? ",source" : "")
    return ([header] + rows.map { ($0 + (isLong ? ["written"] : [])).joined(separator: ",") })
      .joined(separator: "\n") + "\n"
  }

  private func rows(seed: UInt64) -> [[String]] {
    var random = SplitMix64(seed: seed)
    let columns = [
      Self.dates, Self.authors, Self.kinds, Self.outcomes, Self.doers, Self.topics, Self.texts,
    ]
    return (0..<400).map { _ in
      columns.map { values in
        // Mostly the first values, so that many rows are plain.
        let reach = Bool.random(using: &random) ? values.count : min(3, values.count)
        return values[Int.random(in: 0..<reach, using: &random)]
      }
    }
  }

  @Test(arguments: UInt64(1)...8, [true, false])
  func `a plain row means what it means among unusual ones`(seed: UInt64, keepsText: Bool) {
    let rows = rows(seed: seed)
    let options = ReadOptions(isLenient: true, keepsText: keepsText)
    let short = Reading(text(rows: rows, isLong: false), options)
    let long = Reading(text(rows: rows, isLong: true), options)
    #expect(short.journal.entries.count > 100)
    #expect(short.account == long.account)
    #expect(short.faults == long.faults)
    #expect(short.journal.entries.map(\.line) == long.journal.entries.map(\.line))
    #expect(short.journal.tags == long.journal.tags)
    #expect(short.journal.sources == long.journal.sources)
  }

  @Test func `a stated author writes plain rows without one`() {
    let text = "date,kind,text\n2026-03-14,bid,one\n2026-03-14,bid,two\n2026-03-15,bid,three\n"
    let reading = Reading(text, ReadOptions(author: "Alex"))
    #expect(reading.authors == ["Alex", "Alex", "Alex"])
  }

  @Test func `spaces around a text are kept in every row`() {
    let rows = "date,text\n2026-03-14, one \n2026-03-14,  two\n2026-03-15,\u{1}three \n"
    #expect(Reading(rows).texts == [" one ", "  two", "\u{1}three "])
    let lines = "{\"date\":\"2026-03-14\",\"text\":\" one \"}\n"
    #expect(Reading(lines + lines).texts == [" one ", " one "])
  }

  @Test func `days are read from their digits, whatever stands between`() {
    let dates = [
      "2026-03-14", "2026/03/14", "2026-03-:4", "2026-0:-14", "2999-12-31", "3000-01-01",
    ]
    let text = "date,text\n" + dates.map { "\($0),words\n" }.joined()
    let reading = Reading(text, ReadOptions(isLenient: true))
    #expect(reading.days == ["2026-03-14", "2026-03-14", "2999-12-31"])
    #expect(reading.journal.sources[0].skipped == 3)
  }
}
