import JournalModel
import JournalReaders
import Testing

/// Dates as apps print them, seen through the readers that meet them.
struct SpelledDateTests {
  private func day(_ printed: String) -> [String] {
    Imported(file: "a.txt", "\tDate:\t\(printed)\n\nx").entries
  }

  @Test(arguments: [
    ("15 January 2024", "2024-01-15 x"), ("Sunday, 17 December 2023", "2023-12-17 x"),
    ("December 5, 2019 at 12:00:00 AM EST", "2019-12-05 0:00 x"),
    ("December 5, 2019 at 12:30\u{202F}PM", "2019-12-05 12:30 x"),
    ("15. Januar 2024 um 23:05:00 MEZ", "2024-01-15 23:05 x"), ("22nd Sep 2020", "2020-09-22 x"),
    ("am 3. März 2024 um 12:15", "2024-03-03 12:15 x"), ("3 de agosto de 2024", "2024-08-03 x"),
    ("1 août 2024 à 8:05 a.m.", "2024-08-01 8:05 x"),
    ("2024-01-15 3:05 p.m.", "2024-01-15 15:05 x"),
    ("25.12.2023", "2023-12-25 x"), ("12/25/2023", "2023-12-25 x"),
  ])
  func `a printed date is read in many languages`(printed: String, entry: String) {
    #expect(day(printed) == [entry])
  }

  @Test(arguments: ["31 February 2024", "Someday", "3/4/2023", "January 2024", ""])
  func `what is no date, or an open one, is not guessed`(printed: String) {
    let imported = Imported(file: "a.txt", "\tDate:\t\(printed)\n\nx")
    #expect(imported.days.isEmpty)
    #expect(imported.codes.first == "journal/bad-date")
  }

  @Test func `one date of a file can decide for the others`() {
    let text = "\tDate:\t04/09/2023\n\na\n\tDate:\t09/25/2023\n\nb\n"
    #expect(Imported(file: "a.txt", text).days == ["2023-04-09", "2023-09-25"])
    let options = ReadOptions(columnMap: ["date-order": "day-first"])
    #expect(Imported(file: "a.txt", "\tDate:\t04/09/2023\n\na", options).days == ["2023-09-04"])
  }

  @Test(arguments: [
    ("2024-03-14.md", "2024-03-14"), ("2024_03_14.md", "2024-03-14"), ("20240314.md", "2024-03-14"),
    ("2024.03.14 words.md", "2024-03-14"), ("14-03-2024.md", "2024-03-14"),
    ("03-14-2024.md", "2024-03-14"), ("March 14th, 2024.md", "2024-03-14"),
    ("Diary - 1 April 2015.txt", "2015-04-01"),
    ("2024/01-January/2024-01-15-Monday.md", "2024-01-15"),
    ("2024/03/14.txt", "2024-03-14"), ("2024/03-March/14.md", "2024-03-14"),
    ("journals/2024_03_14.org", "2024-03-14"),
  ])
  func `the day of a page is found in its name and folders`(path: String, day: String) {
    #expect(PathDate.find(in: path)?.iso == day)
  }

  @Test(arguments: ["Sam.md", "2024.md", "1234567890.md", "99-99-2024.md", "20241314.md", "may.md"])
  func `other numbers in a name are no day`(path: String) {
    #expect(PathDate.find(in: path) == nil)
  }
}
