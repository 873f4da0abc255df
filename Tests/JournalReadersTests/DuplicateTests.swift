import JournalModel
import JournalReaders
import Testing

/// What two exports both have is counted once.
struct DuplicateTests {
  /// A Day One export of entries given as id, day of editing and text.
  private func dayOne(_ entries: [(id: String, edited: Int, text: String)]) -> String {
    let objects = entries.map { entry in
      """
      {"uuid":"\(entry.id)","creationDate":"2026-03-14T10:00:00Z","timeZone":"UTC",\
      "modifiedDate":"2026-03-\(entry.edited)T10:00:00Z","text":"\(entry.text)"}
      """
    }
    return #"{"metadata":{"version":"1.0"},"entries":["# + objects.joined(separator: ",") + "]}"
  }

  private let first = "11111111111111111111111111111111"
  private let second = "22222222222222222222222222222222"

  private func duplicates(_ imported: Imported) -> [Int] {
    imported.journal.sources.map(\.duplicates)
  }

  @Test func `an entry in two exports is kept once, whatever the case of its id`() {
    let one = dayOne([("abcdefabcdefabcdefabcdefabcdefab", 15, "a"), (first, 15, "b")])
    let two = dayOne([("ABCDEFABCDEFABCDEFABCDEFABCDEFAB", 15, "a"), (second, 15, "c")])
    let imported = Imported(["1.json": one, "2.json": two])
    #expect(imported.entries == ["2026-03-14 10:00 a", "2026-03-14 10:00 b", "2026-03-14 10:00 c"])
    #expect(duplicates(imported) == [0, 1])
  }

  @Test(arguments: [["1", "2"], ["2", "1"]])
  func `the newest edit wins in whatever order files come`(names: [String]) {
    let older = dayOne([(first, 15, "older #bid-away")])
    let newer = dayOne([(first, 16, "newer #bid-toward")])
    let imported = Imported(["\(names[0]).json": older, "\(names[1]).json": newer])
    #expect(imported.entries == ["2026-03-14 10:00 newer #bid-toward"])
    #expect(duplicates(imported).reduce(0, +) == 1)
    #expect(imported.journal.sources.map(\.used).reduce(0, +) == 1)
    let tags = imported.journal.tags.compactMap { $0.label.value }
    #expect(tags.map { imported.journal.labels[$0] } == ["bid-toward"])
  }

  @Test func `the same id twice in one export is one entry`() {
    let imported = Imported(["1.json": dayOne([(first, 15, "a"), (first, 17, "b")])])
    #expect(imported.entries == ["2026-03-14 10:00 b"])
    #expect(duplicates(imported) == [1])
  }

  private let daylio = "full_date,date,weekday,time,mood,activities,note_title,note\n"

  @Test func `entries without an id are known by what they say, as often as they say it`() {
    let twice = "2026-03-14,March 14,Saturday,10:00,good,,,a walk\n"
    let one = daylio + twice + twice
    let two = daylio + twice + twice + "2026-03-15,March 15,Sunday,10:00,good,,,a walk\n"
    let imported = Imported(["1.csv": one, "2.csv": two])
    #expect(imported.days == ["2026-03-14", "2026-03-14", "2026-03-15"])
    #expect(duplicates(imported) == [0, 2])
  }

  @Test func `days on which two people left no words are told apart by their moods`() {
    let one = daylio + "2026-03-14,March 14,Saturday,20:00,good,walk,,\n"
    let two = daylio + "2026-03-14,March 14,Saturday,20:00,meh,walk,,\n"
    #expect(duplicates(Imported(["1.csv": one, "2.csv": two])) == [0, 0])
    #expect(duplicates(Imported(["1.csv": one, "2.csv": one])) == [0, 1])
  }

  // MARK: Rows

  private let sheet = "date,author,kind,outcome,id,text\n"

  @Test func `a row with an id that another sheet has is dropped, its new neighbour is not`() {
    let one = sheet + "2026-03-14,Maya,bid,toward,7,tea\n2026-03-14,Maya,bid,toward,7,\n"
    let two = one + "2026-03-14,Maya,bid,away,7,\n"
    let imported = Imported(["1.csv": one, "2.csv": two])
    #expect(imported.journal.moments.map(\.outcome) == [.toward, .toward, .away])
    #expect(duplicates(imported) == [0, 2])
  }

  @Test func `sheets that number their rows alike lose nothing`() {
    let one = sheet + "2026-03-14,,gratitude,expressed,1,for tea\n"
    let two = sheet + "2026-03-14,,gratitude,expressed,1,for the walk\n"
    #expect(Imported(["1.csv": one, "2.csv": two]).journal.moments.count == 2)
  }

  @Test func `rows without an id are all kept`() {
    let rows = sheet + "2026-03-14,Maya,bid,toward,,\n"
    #expect(Imported(["1.csv": rows, "2.csv": rows]).journal.moments.count == 2)
  }

  @Test(arguments: [["1", "2"], ["2", "1"]])
  func `rows made from an export and the export itself are one`(names: [String]) {
    let export = dayOne([(first, 15, "a"), (second, 15, "b")])
    let rows = String(decoding: csv(Imported(["x.json": export]).journal), as: UTF8.self)
    let imported = Imported(["\(names[0]).json": export, "\(names[1]).csv": rows])
    #expect(imported.entries == ["2026-03-14 10:00 a", "2026-03-14 10:00 b"])
    #expect(duplicates(imported) == [0, 2])
  }

  @Test func `objects with lists of moments are known as a whole`() {
    let moments = #"[{"kind":"bid"},{"kind":"play"}]"#
    let object = #"{"date":"2026-03-14","id":"1","text":"x","moments":\#(moments)}"#
    let imported = Imported(["1.ndjson": object + "\n", "2.ndjson": object + "\n"])
    #expect(imported.journal.moments.map(\.kind) == [.bid, .play])
    #expect(duplicates(imported) == [0, 3])
  }
}
