import JournalModel
import JournalReaders
import Testing

struct RoundTripTests {
  /// The accounts of a journal that was never read, with the ids its writers make up left out.
  private func account(_ reading: Reading) -> [String] {
    reading.account.map { line in
      guard let start = line.firstIndex(of: "["), let end = line.firstIndex(of: "]"),
        line[start..<end].contains("/")
      else { return line }
      return line[..<start] + "[" + line[end...]
    }
  }

  private func reading(of journal: Journal) -> Reading {
    var reading = Reading("")
    reading.journal = journal
    return reading
  }

  @Test(arguments: 0..<6)
  func `what was written as CSV reads back the same`(seed: Int) {
    var random = RandomJournal(seed: seed)
    let journal = random.journal(entries: 40)
    let read = Reading(bytes: csv(journal), blockSize: 4096)
    #expect(read.diagnostics.isEmpty)
    #expect(account(read) == account(reading(of: journal)))
    #expect(csv(read.journal) == csv(journal))
  }

  @Test(arguments: 0..<6)
  func `what was written as JSON Lines reads back the same`(seed: Int) {
    var random = RandomJournal(seed: seed)
    let journal = random.journal(entries: 40)
    let read = Reading(bytes: ndjson(journal), blockSize: 4096)
    #expect(read.diagnostics.isEmpty)
    #expect(account(read) == account(reading(of: journal)))
    #expect(ndjson(read.journal) == ndjson(journal))
  }

  @Test(arguments: 0..<6)
  func `CSV and JSON of one journal have the same outcome`(seed: Int) {
    var random = RandomJournal(seed: seed)
    let journal = random.journal(entries: 40)
    let fromCSV = Reading(bytes: csv(journal))
    let fromLines = Reading(bytes: ndjson(journal))
    let list =
      ContiguousArray("[".utf8)
      + ContiguousArray(ndjson(journal).split(separator: 0x0A).joined(separator: [0x2C, 0x0A]))
      + ContiguousArray("]".utf8)
    let fromList = Reading(bytes: list)
    #expect(account(fromCSV) == account(fromLines))
    #expect(fromList.account == fromLines.account)
    #expect(fromCSV.journal.sources.map(\.used) == fromLines.journal.sources.map(\.used))
  }

  @Test func `the columns stand in the order of the normal form`() {
    let journal = Reading("date,kind,text\n2026-03-01,bid,\"a, b\"\n").journal
    let text = String(decoding: csv(journal), as: UTF8.self)
    #expect(
      text == """
        date,time,author,kind,outcome,by,topic,ritual,minutes,private,source,id,text
        2026-03-01,,,bid,,,,,,,,,"a, b"

        """
    )
  }

  @Test func `words that are no note on a moment stand in a row of their own`() {
    let journal = Reading(
      #"[{"date":"2026-03-01","text":"x","moments":[{"kind":"bid"},{"kind":"play"}]}]"#
    ).journal
    let text = String(decoding: csv(journal), as: UTF8.self)
    #expect(
      text.split(separator: "\n").dropFirst() == [
        "2026-03-01,,,,,,,,,,,2026-03-01/1,x", "2026-03-01,,,bid,,,,,,,,2026-03-01/1,",
        "2026-03-01,,,play,,,,,,,,2026-03-01/1,",
      ]
    )
  }
}
