import Diagnostics
import JournalModel
import JournalReaders
import Testing

struct DateTests {
  private func reading(_ dates: [String], order: String? = nil) -> Reading {
    let rows = dates.map { "\"\($0)\",play\n" }.joined()
    let map = order.map { ["date-order": $0] } ?? [:]
    return Reading("date,kind\n" + rows, ReadOptions(columnMap: map, isLenient: true))
  }

  @Test(arguments: [
    "2026-03-14", "20260314", "2026/03/14", "2026.03.14", "2026-3-14", "2026-03-14T06:12",
    "2026-03-14 06:12:59", "2026-03-14T06:12:59.123Z", "2026-03-14T23:59+14:00",
    "2026-03-14T06:12:00+0100", "2026-03-14T24:00", "20260314T061200Z", "14 March 2026",
    "14. Mar 2026", "14th of March, 2026", "Mar 14, 2026", "March 14th 2026",
    "Saturday, 14 March 2026", "14-Mar-26", "  2026-03-14  ",
  ])
  func `a date that says its order is read as it is`(written: String) {
    let reading = reading([written])
    #expect(reading.days == ["2026-03-14"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-14T06:12", 372), ("2026-03-14 2:05 pm", 845), ("2026-03-14T24:00", 1440),
    ("2026-03-14 12:30 am", 30), ("2026-03-14", -1), ("2026-03-14T0612", 372),
    ("2026-03-14 14h05", 845), ("2026-03-14 14.05", 845), ("2026-03-14 2:05\u{202F}p.m.", 845),
  ])
  func `the time behind a date is read`(written: String, minute: Int) {
    #expect(reading([written]).journal.entries.map { Int($0.minute) } == [minute])
  }

  @Test(arguments: [
    ("14:05", 845), ("9:05", 545), ("2 pm", 840), ("12 am", 0), ("09:05:30", 545), ("24:00", 1440),
  ])
  func `the time column is read and wins`(written: String, minute: Int) {
    let reading = Reading("date,time,kind\n2026-03-14T01:01,\(written),play\n")
    #expect(reading.journal.entries.map { Int($0.minute) } == [minute])
  }

  @Test(arguments: ["25:99", "14", "noon", "24:01", "13 pm", "1:2"])
  func `a time that can't be read costs the time only`(written: String) {
    let reading = Reading("date,time,kind\n2026-03-14,\(written),play\n")
    #expect(reading.days == ["2026-03-14"])
    #expect(reading.journal.entries.map(\.minute) == [-1])
    #expect(reading.faults == ["2:12: warning journal/bad-time"])
  }

  @Test(arguments: [
    (["03/04/2026", "14/04/2026"], ["2026-04-03", "2026-04-14"]),
    (["03/04/2026", "04/14/2026"], ["2026-03-04", "2026-04-14"]),
    (["3.4.26", "4.14.26"], ["2026-03-04", "2026-04-14"]),
    (["14-03-26", "15-03-26"], ["2026-03-14", "2026-03-15"]),
    (["03/04/2026", "2026-05-06", "14/04/2026"], ["2026-04-03", "2026-05-06", "2026-04-14"]),
    (["99-03-14", "99-03-15"], ["1999-03-14", "1999-03-15"]),
  ])
  func `an order that the file proves is used for all of it`(dates: [String], days: [String]) {
    let reading = reading(dates)
    #expect(reading.days == days)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `an order that nothing proves is an error that names both readings`() {
    let reading = reading(["03/04/2026", "05/06/2026"])
    #expect(reading.journal.entries.isEmpty)
    #expect(reading.journal.moments.isEmpty)
    #expect(reading.faults == ["2:1: error journal/date-order"])
    #expect(
      reading.messages == [
        "\"03/04/2026\" on line 2 could be 3 April 2026 or 4 March 2026; nothing in the file decides"
      ]
    )
    #expect(
      reading.diagnostics[0].help == [
        "write dates as 2026-04-03, or add --map date-order=day-first"
      ]
    )
  }

  @Test func `a year of two digits at both ends is not guessed`() {
    let reading = reading(["26/03/14", "26/03/15"])
    #expect(
      reading.messages == [
        "\"26/03/14\" on line 2 could be 26 March 2014 or 14 March 2026; nothing in the file decides"
      ]
    )
  }

  @Test(arguments: [("day-first", "2026-04-03"), ("month-first", "2026-03-04")])
  func `a stated order needs no proof`(order: String, day: String) {
    #expect(reading(["03/04/2026"], order: order).days == [day])
  }

  @Test func `a stated order may put the year first`() {
    #expect(reading(["26/03/14"], order: "year-first").days == ["2026-03-14"])
  }

  @Test func `dates that contradict each other are an error with a row for each`() {
    let reading = reading(["03/04/2026", "14/04/2026", "04/15/2026"])
    #expect(reading.journal.entries.isEmpty)
    #expect(
      reading.messages == [
        "dates stand in different orders: \"04/15/2026\" on line 4 is month-first, "
          + "\"14/04/2026\" on line 3 is day-first"
      ]
    )
  }

  @Test(arguments: [
    ("2026-02-30", "there is no day \"2026-02-30\""),
    ("31/04/2026", "there is no day \"31/04/2026\""),
    ("2026-13-07", "there is no day \"2026-13-07\""),
    ("20226-05-09", "\"20226-05-09\" has the year 20226; years from 1900 to 2999 can be read"),
    ("1899-12-31", "\"1899-12-31\" has the year 1899; years from 1900 to 2999 can be read"),
    ("yesterday", "\"yesterday\" is not a date; 2026-03-14 would be one"),
    ("2026-05", "\"2026-05\" is not a date; 2026-03-14 would be one"),
    ("2O26-05-12", "\"2O26-05-12\" is not a date; 2026-03-14 would be one"),
    ("14 May", "\"14 May\" is not a date; 2026-03-14 would be one"),
  ])
  func `a date that can't be is a fault of its row`(written: String, message: String) {
    let reading = reading(["2026-03-14", written])
    #expect(reading.days == ["2026-03-14"])
    #expect(reading.messages == [message])
    #expect(reading.journal.sources.map(\.skipped) == [1])
  }
}
