import Diagnostics
import JournalModel
import JournalReaders
import Testing

struct JSONReadingTests {
  @Test func `a journal may name the schema that an editor checks it with`() {
    let text =
      #"{"$schema": "journal.schema.json", "entries": [{"date": "2026-03-01", "text": "x"}]}"#
    let reading = Reading(text)
    #expect(reading.days == ["2026-03-01"])
    #expect(reading.messages.isEmpty)
  }

  @Test(
    arguments: [
      #"[{"date":"2026-03-01","kind":"bid"},{"date":"2026-03-02","text":"a"}]"#,
      #"{"entries":[{"date":"2026-03-01","kind":"bid"},{"date":"2026-03-02","text":"a"}],"x":[1]}"#,
      "{\"date\":\"2026-03-01\",\"kind\":\"bid\"}\n\n{\"date\":\"2026-03-02\",\"text\":\"a\"}\n",
      "{\n \"date\":\"2026-03-01\",\n \"kind\":\"bid\"}\n{\"date\":\"2026-03-02\",\"text\":\"a\"}",
      "\u{FEFF} [\r\n{\"date\":\"2026-03-01\",\"kind\":\"bid\"},\r\n{\"date\":\"2026-03-02\",\"text\":\"a\"}]",
    ],
    [1, 5, 1000]
  )
  func `all forms are read alike, whatever the blocks`(text: String, blockSize: Int) {
    let reading = Reading(text, blockSize: blockSize)
    #expect(reading.days == ["2026-03-01", "2026-03-02"])
    #expect(reading.kinds == ["bid"])
    #expect(reading.texts == ["", "a"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `an entry may hold several moments`() {
    let reading = Reading(
      """
      [{"date": "2026-03-01", "author": "Alex", "text": "The day.", "moments": [
        {"kind": "bid", "outcome": "toward", "by": "partner"},
        {"kind": "ritual", "ritual": "walk", "outcome": "kept", "minutes": 30},
        {"kind": "rating", "rating": 4, "recognised": true}
      ]}]
      """
    )
    #expect(reading.kinds == ["bid", "ritual", "rating"])
    #expect(reading.journal.moments.map(\.entry) == [0, 0, 0])
    #expect(reading.journal.moments.map(\.isRecognised) == [false, false, true])
    // The words of the entry count as the row they would be in CSV.
    #expect(reading.journal.sources.map(\.rows) == [4])
  }

  @Test func `a moment with a fault is left out; its entry and the other moments stay`() {
    let reading = Reading(
      """
      [{"date": "2026-03-01", "moments": [
        {"kind": "bidd"},
        {"kind": "play"},
        "walk",
        {"outcome": "kept"},
        {"kind": 7}
      ]}]
      """,
      ReadOptions(isLenient: true)
    )
    #expect(reading.kinds == ["play"])
    #expect(
      reading.faults
        == [
          "2:12: error journal/unknown-kind", "4:3: error journal/wrong-type",
          "5:3: error journal/no-content", "5:15: warning journal/unknown-outcome",
          "6:12: error journal/wrong-type",
        ]
    )
  }

  @Test func `escapes are resolved`() {
    let reading = Reading(
      #"{"date":"2026-03-01","text":"a\n\u00e9 \ud83d\ude0a \ud83d","author":"J\u00fcrgen","id":"\"1\""}"#
    )
    #expect(reading.texts == ["a\né 😊 \u{FFFD}"])
    #expect(reading.authors == ["Jürgen"])
    #expect(reading.account[0].contains("[\"1\"]"))
  }

  @Test func `a line with a fault of syntax costs that line only`() {
    let reading = Reading(
      """
      {"date": "2026-03-01", "kind": "bid"}
      {"date": "2026-03-02", "kind": "bid"
      {"date": "2026-03-03", "kind": "bid"}
      nonsense
      {"date": "2026-03-05", "kind": "bid"}
      """,
      ReadOptions(isLenient: true)
    )
    #expect(reading.days == ["2026-03-01", "2026-03-03", "2026-03-05"])
    #expect(reading.faults.map { $0.prefix(2) } == ["2:", "4:"])
    #expect(reading.diagnostics.map(\.code) == [.journalSyntax, .journalSyntax])
  }

  @Test func `a list that breaks off keeps what stands before`() {
    let reading = Reading(#"[{"date":"2026-03-01","kind":"bid"},{"date":"2026-03-02","ki"#)
    #expect(reading.days == ["2026-03-01"])
    #expect(reading.diagnostics.first?.code == .jsonSyntax)
  }

  @Test func `wrong types are named with what is needed`() {
    let reading = Reading(
      #"[{"date":20260301,"kind":"bid"},{"date":"2026-03-01","kind":"bid","topic":{"a":1},"id":7}]"#,
      ReadOptions(isLenient: true)
    )
    #expect(reading.kinds == ["bid"])
    #expect(
      reading.messages == [
        "date is a number where text is needed", "topic is an object where text is needed",
      ]
    )
    #expect(reading.diagnostics.map(\.place?.column) == [10, 75])
  }

  @Test func `keys are spelt as columns are, and unknown ones are listed once`() {
    let reading = Reading(
      """
      {"Day": "2026-03-01", "type": "bid", "weather": "rain", "steps": 3}
      {"Day": "2026-03-02", "type": "bid", "weather": "sun"}
      """
    )
    #expect(reading.kinds == ["bid", "bid"])
    #expect(reading.messages == ["the keys \"weather\", \"steps\" are not used"])
  }

  @Test func `a mapped key is used, and one that never comes is an error`() {
    let text = "{\"when it was\": \"2026-03-01\", \"kind\": \"bid\"}"
    let mapped = Reading(text, ReadOptions(columnMap: ["date": "when it was"]))
    #expect(mapped.days == ["2026-03-01"])
    let missing = Reading(text, ReadOptions(columnMap: ["date": "when it wass"], isLenient: true))
    #expect(missing.faults.contains("1:1: error journal/unknown-column"))
  }

  @Test func `a deep nest is passed over or named, never followed down`() {
    let deep = String(repeating: "[", count: 100_000)
    let reading = Reading("{\"date\":\"2026-03-01\",\"kind\":\"bid\",\"x\":\(deep)")
    #expect(reading.journal.entries.isEmpty)
    #expect(reading.diagnostics.hasErrors)
    #expect(Reading(deep).diagnostics.hasErrors)
  }

  @Test func `an empty list is no error`() {
    #expect(Reading("[]").faults == ["1:1: warning journal/empty"])
  }
}
