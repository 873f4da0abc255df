import Diagnostics
import JournalReaders
import Testing

/// The format of a file is told by its name and its first bytes.
struct FormatSniffingTests {
  private func format(_ path: String, _ text: String) -> JournalFormat? {
    JournalFormat.sniff(path: path, start: ContiguousArray(text.utf8))
  }

  @Test(arguments: [
    ("a.json", "{\"entries\":[{\"creationDate\":\"\"}],\"metadata\":{}}", JournalFormat.dayOne),
    ("a.json", "\u{FEFF} {\"metadata\":{\"version\":\"1.0\"},\"entries\":[]}", .dayOne),
    ("a.json", "{\"tags\":{},\"entries\":[{\"title\":\"\",\"body\":\"\",\"date\":\"\"}]}", .jrnl),
    ("a.json", "{\"id\":\"1\",\"date_journal\":1}", .journey),
    ("a.json", "{\"dayEntries\":[],\"customMoods\":[]}", .daylioBackup),
    ("backup.daylio", "eyJ2ZXJzaW9uIjoxNX0=", .daylioBackup),
    ("a.json", "{\"textContent\":\"\",\"userEditedTimestampUsec\":1}", .googleKeep),
    ("a.json", "{\"textContent\":\"\",\"createdTimestampUsec\":1}", .googleKeep),
    ("a.json", "[{\"date\":\"\",\"heading\":\"\"}]", .diarium),
    ("a.json", "{\"entries\":[{\"date\":\"\",\"html\":\"\"}]}", .diarium),
    ("a.csv", "full_date,date,weekday,time,mood,activities,note\n", .daylio),
    ("a.csv", "\"full_date\";\"date\";\"mood\";\"activities\"\n", .daylio),
    ("a.csv", "year,date,weekday,time,mood,activities,note\n", .daylio),
    ("a.csv", "\"date\",\"weekday\",\"time of day\",\"category\",\"rating/amount\"\n", .bearable),
    ("a.html", "<html><body><div class=\"pageHeader\">", .appleJournal),
    ("a.xml", "<?xml version=\"1.0\"?><data version=\"2\"><table name=\"diaro_entries\">", .diaro),
    ("a.txt", "\tDate:\t15 January 2024\n", .dayOneText),
    ("a.txt", "[2024-01-15 10:00] Title\n", .jrnlText),
    ("a", "2013-06-09 15:39 Title\n", .jrnlText),
    ("a.md", "words", .markdown), ("a", "---\ndate: 2024-01-15\n---\n", .markdown),
    ("2024-01-15.txt", "words", .markdown), ("2024/01/15.txt", "words", .markdown),
    ("Row 0123456789abcdef0123456789abcdef.md", "# Row", .notion),
    ("Table 0123456789abcdef0123456789abcdef_all.csv", "Name,Date", .notion),
    ("chat.txt", "14.03.26, 21:05 - Ben: Danke\n", .whatsApp),
    ("_chat.txt", "\u{200E}[2026-03-14, 21:05:01] Ben: Danke\n", .whatsApp),
    ("a.txt", "[14-03-26 21:05:01] Ben: Danke\n", .whatsApp),
    ("a.txt", "[03/14/24 21:05] Ann made it: x\n[03/15/24 9:00] You were added\n", .whatsApp),
    ("a.txt", "[2024/03/14 下午9:05:01] Ann: x\n[2024/03/15 上午9:05:01] Ben: x\n", .whatsApp),
    ("a.txt", "[2024-03-14, 21:05] Ann: x\n[2024-03-15, 9:05] Ben: x\nand y\n", .signal),
    ("a.txt", "[14.03.2024 21:05] Work: late\n[15.03.2024 21:05] Rest: none\n", .jrnlText),
    ("a.txt", "[2024-03-14 21:05:10 PM] Work: late\n", .jrnlText),
    (
      "result.json", "{\"name\":\"A\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[]}",
      .telegram
    ),
    (
      "a.json", "{\"messages\":[{\"type\":\"message\",\"date_unixtime\":\"1\",\"from\":\"A\"}]}",
      .telegram
    ),
    ("result.json", "{\"about\":\"\",\"personal_information\":{},\"chats\":{\"list\":[", .telegram),
    ("message_1.json", "{\"participants\":[{\"name\":\"A\"}],\"messages\":[]}", .messenger),
    ("A_1.json", "{\"participants\":[\"A\"],\"threadName\":\"A_1\",\"messages\":[]}", .messenger),
    ("main.jsonl", "{\"version\":\"1\",\"backupTimeMs\":\"1\"}\n{\"account\":{}}\n", .signal),
    ("Anna/chat.md", "[2019-05-29, 15:04] Me: Hi\n", .signal),
    ("x.doentry", "<?xml version=\"1.0\"?><plist>", .dayOneClassic),
  ])
  func `each format is told by its marks`(path: String, text: String, expected: JournalFormat) {
    #expect(format(path, text) == expected)
  }

  @Test(arguments: [
    ("a.csv", "date,text\n2026-03-14,x"), ("a.json", "[{\"date\":\"2026-03-14\",\"text\":\"x\"}]"),
    ("a.json", "{\"entries\":[{\"date\":\"2026-03-14\",\"kind\":\"bid\"}]}"), ("a.txt", "words"),
    ("a.csv", "Datum;Notiz\n14.03.2026;x"), ("a.html", "<html><p>words"), ("a", ""),
  ])
  func `the program's own form and strangers are none of them`(path: String, text: String) {
    #expect(format(path, text) == nil)
  }

  @Test(arguments: [
    (Array("%PDF-1.7".utf8), "PDF"), (Array("SQLite format 3\0".utf8), "database"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "7z"), (Array("JRNLv3 0eyJ".utf8), "encrypted"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "not a text file"),
  ])
  func `what holds no journal is called by its name`(start: [UInt8], word: String) {
    let imported = Imported(file: "journal", bytes: ContiguousArray(start))
    #expect(imported.codes == ["journal/unreadable"])
    #expect(imported.diagnostics.allSatisfy { $0.message.contains(word) })
  }

  @Test func `every format says which app it is and how to export`() {
    #expect(Set(JournalFormat.allCases.map(\.app)).count == JournalFormat.allCases.count)
    for format in JournalFormat.allCases {
      #expect(!format.howToExport.isEmpty && !format.endings.isEmpty)
    }
  }

  @Test func `a stated format wins over the marks`() {
    let options = ReadOptions(format: .markdown)
    let imported = Imported(["2026-03-14.md": "[2026-03-15 10:00] x", "a.csv": "a,b"], options)
    #expect(imported.entries == ["2026-03-14 [2026-03-15 10:00] x"])
  }
}
