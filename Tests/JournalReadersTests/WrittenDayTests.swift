import Diagnostics
import JournalModel
import JournalReaders
import Testing

/// The day of an entry is the one its writer saw.
struct WrittenDayTests {
  private func dayOne(_ members: String) -> String {
    "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"uuid\":\"A\",\"text\":\"x\",\(members)}]}"
  }

  @Test(arguments: [
    (
      "\"creationDate\":\"2026-03-14T22:59:59Z\",\"timeZone\":\"Europe/Vienna\"",
      "2026-03-14 23:59 x"
    ),
    (
      "\"creationDate\":\"2026-03-14T23:00:00Z\",\"timeZone\":\"Europe/Vienna\"",
      "2026-03-15 0:00 x"
    ),
    (
      "\"creationDate\":\"2026-03-15T03:59:00Z\",\"timeZone\":\"America/New_York\"",
      "2026-03-14 23:59 x"
    ),
    (
      "\"creationDate\":\"2026-03-14T10:00:00Z\",\"timeZone\":\"Pacific/Kiritimati\"",
      "2026-03-15 0:00 x"
    ),
    (
      "\"creationDate\":\"2026-03-14T23:30:00.123456Z\",\"timeZone\":\"GMT+0200\"",
      "2026-03-15 1:30 x"
    ),
    (
      "\"creationDate\":\"2026-03-14T23:30:00+01:00\",\"timeZone\":\"Etc/GMT\"",
      "2026-03-14 22:30 x"
    ),
    ("\"creationDate\":\"2026-03-14T23:30:00Z\",\"timeZone\":\"Etc/GMT+5\"", "2026-03-14 18:30 x"),
    ("\"creationDate\":\"1969-12-31T23:30:00Z\",\"timeZone\":\"UTC\"", "1969-12-31 23:30 x"),
  ])
  func `an instant becomes the day in the zone of writing`(members: String, entry: String) {
    #expect(Imported(file: "Journal.json", dayOne(members)).entries == [entry])
  }

  @Test(arguments: [
    // The night in which the hour from two to three is missing, and the one that has it twice.
    ("2026-03-29T00:59:00Z", "2026-03-29 1:59 x"), ("2026-03-29T01:00:00Z", "2026-03-29 3:00 x"),
    ("2026-10-25T00:30:00Z", "2026-10-25 2:30 x"), ("2026-10-25T01:30:00Z", "2026-10-25 2:30 x"),
  ])
  func `nights in which clocks change are followed from the instant`(date: String, entry: String) {
    let members = "\"creationDate\":\"\(date)\",\"timeZone\":\"Europe/Vienna\""
    #expect(Imported(file: "Journal.json", dayOne(members)).entries == [entry])
  }

  @Test(arguments: [
    ("\"timeZone\":\"Europe/Vienna\",\"creationDate\":\"2026-04-16T22:00:00Z\"", "2026-04-17"),
    ("\"timeZone\":\"America/New_York\",\"creationDate\":\"2026-04-17T04:00:00Z\"", "2026-04-17"),
    ("\"timeZone\":\"Nowhere/Else\",\"creationDate\":\"2026-04-16T23:00:00Z\"", "2026-04-17"),
    ("\"timeZone\":\"Nowhere/Else\",\"creationDate\":\"2026-04-17T05:00:00Z\"", "2026-04-17"),
    ("\"creationDate\":\"2026-04-16T22:00:00Z\"", "2026-04-17"),
  ])
  func `a whole day is that of its local midnight, and has no time`(members: String, day: String) {
    let imported = Imported(file: "Journal.json", dayOne("\"isAllDay\":true," + members))
    #expect(imported.entries == ["\(day) x"])
  }

  @Test func `an entry without a zone gets the stated one, and that is said`() {
    let text = dayOne("\"creationDate\":\"2026-03-14T23:30:00Z\"")
    let vienna = Imported(file: "Journal.json", text)
    #expect(vienna.days == ["2026-03-15"])
    #expect(vienna.diagnostics.first?.message.contains("Europe/Vienna") ?? false)
    let nobody = Imported(file: "Journal.json", text, ReadOptions())
    #expect(nobody.days == ["2026-03-14"])
    #expect(nobody.codes == ["journal/zone"])
  }

  @Test func `an unknown zone falls back to that of the place, then to the reader's`() {
    let members =
      "\"creationDate\":\"2026-03-15T03:00:00Z\",\"timeZone\":\"Moon/Sea\","
      + "\"location\":{\"timeZoneName\":\"America/New_York\"}"
    #expect(Imported(file: "Journal.json", dayOne(members)).days == ["2026-03-14"])
  }

  @Test(arguments: ["9999999999999999999", "-1000", "1e300", "\"\"", "{}"])
  func `an instant beyond all calendars is no date`(number: String) {
    let text = "{\"date_journal\":\(number),\"text\":\"x\",\"timezone\":\"UTC\"}"
    let imported = Imported(["a.json": text])
    let expected = number == "-1000" ? ["1969-12-31"] : []
    #expect(imported.days == expected)
  }

  @Test(arguments: [
    ("2026-03-14T23:00:00Z", 23 * 60), ("2026-03-14 07:05", 425), ("2026-03-14", -1),
    ("2026-03-14T24:00", 1440), ("2010-10-26T15:47:53.48828", 947),
  ])
  func `stamps are read in their usual forms`(text: String, minute: Int) throws {
    #expect(try #require(Stamp(text)).written.minute == minute)
  }

  @Test(arguments: [
    "2026-02-30", "2026-3", "yesterday", "2026-03-14T25:00", "2026-03-14T10:00Q", "",
  ])
  func `what is no stamp is none`(text: String) {
    #expect(Stamp(text) == nil)
  }
}
