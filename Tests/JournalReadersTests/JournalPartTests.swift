import Diagnostics
import JournalModel
import JournalReaders
import TestKit
import Testing

/// Large files read in slices, against the same files read from end to end.
struct JournalPartTests {
  /// Rows as people write them; every so often one that needs care.
  private func text(rows: Int, _ special: [String], seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    var text = "date,author,kind,outcome,topic,text\n"
    for row in 0..<rows {
      let day = Day(number: 18_000 + row / 9).iso
      let author = ["Alex", "Sam", "Noor"].randomElement(using: &random) ?? ""
      let topic = "T\(Int.random(in: 0..<400, using: &random))"
      text += "\(day)T08:\(10 + row % 50),\(author),conflict,open,\(topic),words \(row)\n"
      if row % 97 == 96 { text += (special.randomElement(using: &random) ?? "") }
    }
    return text
  }

  /// Reads in slices that end with a line, each by a reader of its own where that can be.
  private func readInSlices(
    _ text: String,
    of size: Int
  ) -> (journal: Journal, faults: [String], adopted: Int) {
    let bytes = ContiguousArray(text.utf8)
    var reader = JournalReader(name: "journal", options: ReadOptions(isLenient: true))
    var journal = Journal()
    var (start, adopted) = (0, 0)
    while start < bytes.count {
      let reach = min(start + max(size, start == 0 ? 70_000 : 0), bytes.count)
      let end = bytes[reach...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      let slice = ContiguousArray(bytes[start..<end])
      var part = reader.part
      part?.read(slice)
      if let part, reader.adopt(part, into: &journal) {
        adopted += 1
      } else {
        reader.read(slice, into: &journal)
      }
      start = end
    }
    let faults = reader.finish(into: &journal).map { "\($0.place?.line ?? 0) \($0.message)" }
    return (journal, faults, adopted)
  }

  private func expectSame(
    _ text: String,
    of size: Int,
    adoptingAtLeast least: Int
  ) {
    let whole = Reading(text, ReadOptions(isLenient: true))
    let sliced = readInSlices(text, of: size)
    #expect(sliced.adopted >= least)
    #expect(sliced.journal.entries == whole.journal.entries)
    #expect(sliced.journal.moments == whole.journal.moments)
    #expect(sliced.journal.sources == whole.journal.sources)
    #expect(sliced.journal.names.count == whole.journal.names.count)
    #expect(sliced.journal.labels.count == whole.journal.labels.count)
    #expect(
      (0..<whole.journal.labels.count).allSatisfy {
        sliced.journal.labels[$0] == whole.journal.labels[$0]
      }
    )
    #expect(
      (0..<whole.journal.texts.count).allSatisfy {
        sliced.journal.texts[$0] == whole.journal.texts[$0]
      }
    )
    #expect(sliced.faults == whole.diagnostics.map { "\($0.place?.line ?? 0) \($0.message)" })
  }

  @Test(arguments: [3000, 9000, 40_000])
  func `plain rows read in slices are those read from end to end`(size: Int) {
    expectSame(text(rows: 3000, [""], seed: 1), of: size, adoptingAtLeast: 80_000 / size)
  }

  @Test(arguments: UInt64(2)...7)
  func `a slice that begins within a text is read again in its turn`(seed: UInt64) {
    let long = String(repeating: "2020-01-01,Eve,play,,,no row\n", count: 300)
    let two = "2026-03-01,Alex,play,,,\"two\nlines\"\n"
    let special = [two, "2026-03-01,Sam,,,,\"\(long)\"\n", ""]
    expectSame(text(rows: 2500, special, seed: seed), of: 4000, adoptingAtLeast: 1)
  }

  @Test(arguments: [
    "2026-13-40,Alex,play,,,\n", "2026-03-01,Alex,paly,,,\n", "03/04/2026,Alex,play,,,\n",
    "2026-03-01,Alex,play,,,caf\u{FFFD}\n", "2026-03-01,Alex,play,,,a,b,c\n", "\n\n", "\r\n",
  ])
  func `a slice with something special in it is read again in its turn`(row: String) {
    expectSame(text(rows: 2500, [row, "", "", ""], seed: 11), of: 3000, adoptingAtLeast: 1)
  }

  @Test func `rows that belong together by an id are never read apart`() {
    var text = "date,author,kind,id\n"
    for row in 0..<6000 { text += "2026-03-01,Alex,play,\(row % 500)\n" }
    #expect(readInSlices(text, of: 4000).adopted == 0)
    expectSame(text, of: 4000, adoptingAtLeast: 0)
  }
}
