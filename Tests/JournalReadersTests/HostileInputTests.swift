import Diagnostics
import JournalModel
import JournalReaders
import TestKit
import Testing

struct HostileInputTests {
  private let seeds = [
    "date,author,kind,outcome,by,topic,minutes,private,id,text\n",
    "2026-03-01T06:12,Alex,bid,toward,me,\"a, \"\"b\"\"\",12,yes,1,\"two\nlines\"\r\n",
    "03/04/2026;Sam;ritual;kept\n", "[{\"date\":\"2026-03-01\",\"moments\":[{\"kind\":\"bid\"}]},",
    "{\"entries\":[{\"date\":\"14/03/2026\",\"text\":\"\\ud83d\\n\"}]}\n", "\u{FEFF}sep=;\n",
  ]

  @Test(arguments: 0..<6)
  func `no bytes make the reader stop`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 99)
    for round in 0..<60 {
      let bytes = round.isMultiple(of: 3) ? noise(&random) : mutated(&random)
      let options = ReadOptions(isLenient: true, keepsText: round.isMultiple(of: 2))
      let whole = Reading(bytes: bytes, options)
      let pieces = Reading(bytes: bytes, options, blockSize: 1 + round % 13)
      #expect(whole.account == pieces.account)
      #expect(whole.faults == pieces.faults)
    }
  }

  private func noise(_ random: inout SplitMix64) -> ContiguousArray<UInt8> {
    let start: [[UInt8]] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0x5B], [0x7B, 0x22]]
    let length = Int.random(in: 0...200, using: &random)
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    return ContiguousArray((start.randomElement(using: &random) ?? []) + bytes)
  }

  private func mutated(_ random: inout SplitMix64) -> ContiguousArray<UInt8> {
    var bytes: ContiguousArray<UInt8> = []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes += ContiguousArray((seeds.randomElement(using: &random) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    return bytes
  }

  @Test(arguments: [
    "date,text\n2026-03-01,\"", "date,kind\n", "{\"date\":\"2026-03-01\",\"text\":\"",
    "date,kind,id\n2026-03-01,play,", "[[[[", ",,,,", "\"\"\"\"", "\"\n\"\n", "a\"\n",
  ])
  func `a long run of the same is read in time that grows with it`(piece: String) {
    let text = "date,kind,text\n" + String(repeating: piece, count: 1000)
    let reading = Reading(text, ReadOptions(isLenient: true), blockSize: 1000)
    #expect(reading.diagnostics.count <= 1010)
  }

  @Test(arguments: 0..<4)
  func `wide characters at the end of the first look are no sign of a binary file`(shift: Int) {
    let text = String(repeating: "x", count: shift) + String(repeating: "😀", count: 2000)
    let reading = Reading("date,text\n2026-03-01,\u{1}\(text)\n")
    #expect(reading.journal.entries.count == 1)
  }

  @Test func `as many rows of one id as there are make one entry`() {
    let rows = String(repeating: "2026-03-01,play,a,x\n", count: 5000)
    let reading = Reading("date,kind,id,text\n" + rows, blockSize: 10_000)
    #expect(reading.journal.entries.count == 1)
    #expect(reading.journal.moments.count == 5000)
    #expect(reading.journal.texts.count == 2)
  }

  @Test func `more names than a journal can tell apart are faults, not a stop`() {
    var journal = Journal()
    for number in 1..<PersonRef.limit { _ = journal.names.index(of: "n\(number)") }
    var reader = JournalReader(name: "journal", options: ReadOptions(isLenient: true))
    let rows = "date,author,kind\n2026-03-01,a,play\n2026-03-01,b,play\n2026-03-01,n7,play\n"
    reader.read(ContiguousArray(rows.utf8), into: &journal)
    let diagnostics = reader.finish(into: &journal)
    #expect(journal.entries.count == 2)
    #expect(diagnostics.map(\.code) == [.journalUnknownPerson])
  }
}
