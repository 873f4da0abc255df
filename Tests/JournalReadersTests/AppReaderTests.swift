import Diagnostics
import JournalModel
import JournalReaders
import Testing

/// What single apps do that others don't.
struct AppReaderTests {
  private static let daylio = "full_date,date,weekday,time,mood,activities,note_title,note\n"

  @Test func `an entry of the wrong shape never costs the others`() {
    let text =
      "{\"metadata\":{},\"entries\":[1,{\"creationDate\":\"x\"},{\"creationDate\":"
      + "\"2026-03-14T10:00:00Z\",\"timeZone\":\"UTC\",\"text\":\"a\"},{\"text\":\"cut o"
    let imported = Imported(file: "Journal.json", text)
    #expect(imported.entries == ["2026-03-14 10:00 a"])
    let tally =
      "Journal.json: Day One (JSON), 4 found, 1 used, 1 without a date that can be read, "
      + "1 not in the shape of the format, 1 broken off or damaged"
    #expect(imported.tallies == [tally])
    #expect(!imported.diagnostics.contains { $0.code == .journalManyFaults })
  }

  @Test func `many bad entries stop the run, and a lenient one goes on`() {
    let rows = (1...30).map { "2026-03-\($0 < 15 ? "99" : "\($0)"),,,,good,,,x" }
    let text = Self.daylio + rows.joined(separator: "\n")
    #expect(Imported(file: "a.csv", text).codes.contains("journal/many-faults"))
    let lenient = Imported(file: "a.csv", text, ReadOptions(isLenient: true))
    #expect(lenient.days.count == 16)
    #expect(!lenient.codes.contains("journal/many-faults"))
  }

  @Test func `cells of an unquoted text are joined again`() {
    let imported = Imported(
      file: "a.csv",
      Self.daylio + "2026-03-14,,,,good,walk,Title,We walked, talked, and slept.\n"
    )
    #expect(imported.entries == ["2026-03-14 Title\nWe walked, talked, and slept."])
    #expect(imported.codes == ["journal/row-shape"])
  }

  @Test func `a cell too many behind a quoted text is left out and named`() {
    let imported = Imported(
      file: "a.csv",
      Self.daylio + "2026-03-14,,,,good,walk,Title,\"We walked, talked.\",more\n"
    )
    #expect(imported.entries == ["2026-03-14 Title\nWe walked, talked."])
    #expect(imported.codes == ["journal/row-shape"])
    #expect(imported.diagnostics.allSatisfy { $0.message.contains("\"more\" is left out") })
  }

  @Test func `a quote without an end is named with its line`() {
    let imported = Imported(
      file: "a.csv",
      Self.daylio + "2026-03-14,,,,good,,,\"open\n2026-03-15,,,,bad,,,x\n"
    )
    #expect(imported.codes.contains("journal/open-quote"))
    #expect(imported.days == ["2026-03-14", "2026-03-15"])
  }

  @Test func `activities stand once each, and moods keep their label`() {
    let imported = Imported(file: "a.csv", Self.daylio + "2026-03-14,,,,sad ,a | A |  b  | ,,\n")
    #expect(imported.tags == ["0 activity a", "0 activity b", "0 mood sad"])
  }

  @Test func `only the place of a picture is taken out of a text`() {
    let picture = "![](dayone-moment://1A)"
    let imported = Imported(
      file: "a.json",
      "{\"entries\":[{\"creationDate\":\"2026-03-14T10:00:00Z\",\"timeZone\":\"UTC\","
        + "\"text\":\"a\\n\\n\\nb\(picture) c\\n\(picture)\"}]}"
    )
    #expect(imported.entries == ["2026-03-14 10:00 a\n\n\nb c"])
  }

  @Test func `paragraphs of Journey are read though nothing says that they are`() {
    let start = "{\"id\":\"1\",\"date_journal\":1773482400000,\"timezone\":\"UTC\",\"text\":"
    let tagged = Imported(file: "a.json", start + "\"<p dir=\\\"auto\\\">a &amp; b</p><p>c</p>\"}")
    #expect(tagged.entries == ["2026-03-14 10:00 a & b\nc"])
    let plain = Imported(file: "a.json", start + "\"<3 you &amp; me\"}")
    #expect(plain.entries == ["2026-03-14 10:00 <3 you &amp; me"])
  }

  @Test func `pages without a day, empty ones and strangers are counted apart`() {
    let imported = Imported([
      "2026-03-14.md": "words", "Sam.md": "words", "2026-03-15.md": "  \n",
      ".obsidian/plugins/a.md": "x", "x/._2026-03-16.md": "x", "notes.xyz": "words",
    ])
    #expect(imported.days == ["2026-03-14"])
    #expect(imported.journal.sources.map(\.rows) == [1, 1, 1])
    #expect(imported.codes == ["journal/unknown-format"])
  }

  @Test func `a sheet of the program's own form may lie among exports`() {
    let imported = Imported([
      "sheet.csv": "date,kind,outcome,text\n2026-03-14,bid,toward,x\n",
      "2026-03-15.md": "words",
      "other.csv": "a,b\n1,2\n",
    ])
    #expect(imported.days == ["2026-03-15", "2026-03-14"])
    #expect(imported.journal.moments.count == 1)
  }

  @Test func `front matter may hold lists, quotes and nothing`() {
    let page =
      "---\ntitle: 'It went well'\ndate: \"2026-03-14 21:05\"\ntags:\n  - one\n  - '#two'\n"
      + "aliases: []\nmood:\n---\nWords.\n"
    let imported = Imported(["a.md": page])
    #expect(imported.entries == ["2026-03-14 21:05 It went well\nWords."])
    #expect(imported.tags == ["0 tag one", "0 tag two"])
  }

  @Test func `a mapped mood, tag or activity survives the program's own form`() {
    let rows = "date,tags,mood,text\n2026-03-14,walk | date night,calm,\n2026-03-15,,,x\n"
    let imported = Imported(file: "a.csv", rows)
    #expect(imported.tags == ["0 tag walk", "0 tag date night", "0 mood calm"])
    #expect(
      String(decoding: csv(imported.journal), as: UTF8.self).contains("walk | date night,calm")
    )
  }

  @Test func `blocks of any size give the same`() {
    let text = "[2026-03-14 21:05] A\nb\n\n[2026-03-15 09:00] C\n"
    for size in [1, 7, 4096] {
      let imported = Imported(file: "a.journal", bytes: ContiguousArray(text.utf8), blockSize: size)
      #expect(imported.entries == ["2026-03-14 21:05 A\nb", "2026-03-15 9:00 C"])
    }
  }

  @Test func `an export in UTF-16 is read like any other`() {
    let text = Self.daylio + "2026-03-14,,,,good,,,Grüße 🌹\n"
    var bytes: ContiguousArray<UInt8> = [0xFF, 0xFE]
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    #expect(Imported(file: "a.csv", bytes: bytes).entries == ["2026-03-14 Grüße 🌹"])
  }
}
