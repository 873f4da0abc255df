import Diagnostics
import JournalModel
import JournalReaders
import Testing

/// Chats: whose words they are, when they were sent, and what the app put between them.
struct ChatReaderTests {
  private func chat(_ text: String, _ options: ReadOptions = .inVienna) -> Imported {
    Imported(file: "_chat.txt", text, options)
  }

  private func authors(_ imported: Imported) -> [String] {
    imported.journal.entries.map { entry in
      entry.author.index.map { imported.journal.names[$0] } ?? "?"
    }
  }

  // MARK: Heads

  @Test(arguments: [
    ("12/19/20, 23:55 - A: x", "2020-12-19 23:55 x"),
    ("1/14/23, 7:02\u{202F}PM - A: x", "2023-01-14 19:02 x"),
    ("20/01/19, 11:23 - A: x", "2019-01-20 11:23 x"),
    ("15.04.2016, 15:04 - A: x", "2016-04-15 15:04 x"),
    ("2019-10-20, 10:16 - A: x", "2019-10-20 10:16 x"),
    ("2019/01/01, 11:25 - A: x", "2019-01-01 11:25 x"),
    ("13/01/2019, 11:25 a. m. - A: x", "2019-01-13 11:25 x"),
    ("20/6/2017 8:28 p.\u{A0}m. - A: x", "2017-06-20 20:28 x"),
    ("[31-01-2020 02:22:56] A: x", "2020-01-31 2:22 x"),
    ("[31/12/2022 11:40:26] A: x", "2022-12-31 11:40 x"),
    ("\u{200E}[2020-01-01, 12:00:01] A: x", "2020-01-01 12:00 x"),
    ("[14/10/2021, 12:34:09\u{202F}AM] A: x", "2021-10-14 0:34 x"),
    ("13. 6. 2018. 20:15 - A: x", "2018-06-13 20:15 x"),
    ("19.12.19, 18.57 - A: x", "2019-12-19 18:57 x"),
    ("13.6.2018 klo 20.15 - A: x", "2018-06-13 20:15 x"),
    ("\u{200F}٢٥\u{200F}/٣/٢٠٢٦، ٩:٠٥ م - A: x", "2026-03-25 21:05 x"),
    ("2019/1/1 下午3:25 - A: x", "2019-01-01 15:25 x"),
    ("2019. 1. 1. 오후 3:25 - A: x", "2019-01-01 15:25 x"),
    ("25/3/2569 21:05 - A: x", "2026-03-25 21:05 x"),
    ("25/03/2026 21:05:09: A: x", "2026-03-25 21:05 x"),
  ])
  func `a head is read in the form of any phone`(line: String, expected: String) {
    let imported = chat(line)
    #expect(imported.entries == [expected])
    #expect(authors(imported) == ["A"])
    #expect(imported.codes.isEmpty)
  }

  @Test(arguments: [
    "2016-04-29 10:30:00", "12/19/20 - x", "[x] 12:30 - y: z", "99/99/20, 10:00", "12:30 - A: x",
    "1/2/3, 10:00 - A: x", "[14.03.26, 21:05:09 A: x", "14.03.26, 25:05 - A: x",
  ])
  func `a line that looks a little like a head belongs to the message before`(line: String) {
    let imported = chat("13.03.26, 21:05 - A: x\n\(line)")
    #expect(imported.entries == ["2026-03-13 21:05 x\n\(line)"])
  }

  @Test func `a message of another chat that was pasted stays where it was pasted`() {
    let lines = (10...20).map { "\($0).03.26, 21:05 - A: x" }
    let text = (lines + ["[14/10/2021, 3:34:09] B: y"]).joined(separator: "\n")
    #expect(chat(text).entries.last == "2026-03-20 21:05 x\n[14/10/2021, 3:34:09] B: y")
  }

  @Test func `a pasted message stays in its place in a short chat as well`() {
    let text = "1/13/24, 10:00 - A: look\n[12.01.24, 09:00:11] B: never\n1/13/24, 10:01 - C: wow"
    #expect(
      chat(text).entries == [
        "2024-01-13 10:00 look\n[12.01.24, 09:00:11] B: never", "2024-01-13 10:01 wow",
      ]
    )
  }

  @Test func `the numbers of a date may change their places within a chat`() {
    let heads = ["2024-03-13, 10:00:01", "2024.03.14, 10:00:02", "16/03/2024, 10:00:03"]
    let dates = heads + ["2024/03/15, 10:00:04", "2024-03-17, 10:00:05"]
    let text = dates.map { "[\($0)] A: x" }.joined(separator: "\n")
    #expect(chat(text).days == (13...17).map { "2024-03-\($0)" })
  }

  // MARK: Order of the numbers

  @Test(arguments: [
    (["1/2/20", "1/13/20"], ["2020-01-02", "2020-01-13"]),
    (["01/02/20", "13/02/20"], ["2020-02-01", "2020-02-13"]),
    // Read month first, the days would run backward.
    (["05/01/20", "03/02/20"], ["2020-01-05", "2020-02-03"]),
    // Both run forward: the number that changes more often is the day.
    (["1/4/23", "2/4/23", "3/4/23"], ["2023-04-01", "2023-04-02", "2023-04-03"]),
    (["4/1/23", "4/2/23", "4/3/23"], ["2023-04-01", "2023-04-02", "2023-04-03"]),
    (["26-03-14", "26-03-15"], ["2026-03-14", "2026-03-15"]),
    (["14-03-26", "15-03-26"], ["2026-03-14", "2026-03-15"]),
    (["3/3/26"], ["2026-03-03"]),
  ])
  func `the whole file proves whether the day or the month stands first`(
    dates: [String],
    expected: [String]
  ) {
    let imported = chat(dates.map { "\($0), 10:00 - A: x" }.joined(separator: "\n"))
    #expect(imported.days == expected)
    #expect(imported.codes.isEmpty)
  }

  @Test(arguments: [
    ("1/4/23, 7:02 PM", "2023-01-04"), ("01/04/23, 19:02", "2023-04-01"),
    ("1/4/23, 7:02 p. m.", "2023-04-01"), ("01-04-23, 19:02", "2023-04-01"),
    ("1/4/2023, 19:02", "2023-04-01"),
  ])
  func `where nothing proves the order, the habit of phones counts and is named`(
    head: String,
    expected: String
  ) {
    let imported = chat("\(head) - A: x")
    #expect(imported.days == [expected])
    #expect(imported.codes == ["journal/date-order"])
    #expect(imported.diagnostics.allSatisfy { $0.severity == .warning })
    let stated = ReadOptions(columnMap: ["date-order": "month-first"], hasConsent: true)
    #expect(chat("\(head) - A: x", stated).days == ["2023-01-04"])
  }

  @Test func `a damaged date costs its message and decides nothing`() {
    let lines = ["1/13/20", "45/99/20", "1/14/20"].map { "\($0), 10:00 - A: x" }
    let imported = chat(lines.joined(separator: "\n"))
    #expect(imported.days == ["2020-01-13", "2020-01-14"])
    #expect(imported.codes == ["journal/bad-date"])
  }

  // MARK: Words

  @Test(arguments: [
    ("<Media omitted>", "with media only"), ("<Médias omis>", "with media only"),
    ("\u{200E}image omitted", "with media only"), ("sticker omitted", "with media only"),
    ("\u{200E}IMG-20210428-WA0001.jpg (file attached)", "with media only"),
    ("<IMG-20210428-WA0001.jpg eklendi>", "with media only"),
    ("\u{200E}<attached: 00000042-PHOTO.jpg>", "with media only"),
    ("plan.pdf • \u{200E}12 pages \u{200E}document omitted", "with media only"),
    ("This message was deleted.", "taken back by their writer"),
    ("Du hast diese Nachricht gelöscht.", "taken back by their writer"),
    ("null", "written by the app"), ("\u{200E}Video call, \u{200E}5 min", "written by the app"),
    ("location: https://maps.google.com/?q=48.2,16.3", "with media only"), ("", "empty"),
    ("\u{200E}Café Frey (Gasse 3): https://foursquare.com/v/4ac5", "with media only"),
  ])
  func `what the app wrote in the place of words is counted`(body: String, reason: String) {
    let imported = chat("13.03.26, 21:05 - A: \(body)")
    #expect(imported.entries.isEmpty)
    #expect(imported.tallies == ["_chat.txt: WhatsApp, 1 found, 0 used, 1 \(reason)"])
  }

  @Test(arguments: [
    "I <3 you", "<3", "a < b > c", "meet at 5.30 (maybe)", "image", "we deleted the file",
    "*bold* _words_", "👩🏽‍🤝‍👨🏻 ❤️", "a: b: c",
  ])
  func `what looks a little like the app's words is kept`(body: String) {
    #expect(chat("13.03.26, 21:05 - A: \(body)").entries == ["2026-03-13 21:05 \(body)"])
  }

  @Test func `a caption is kept, and its picture counted`() {
    let imported = chat("13.03.26, 21:05 - A: IMG-1-WA0001.jpg (file attached)\nour table")
    #expect(imported.entries == ["2026-03-13 21:05 our table"])
    #expect(imported.journal.sources.first?.attachments == 1)
  }

  @Test func `a name ends at the first colon, and a sentence is no name`() {
    let head = "13.03.26, 21:05 - "
    let lines = ["A: b: c", "A changed the subject to \"x: y\"", "~\u{202F}Kim: hi", "A:no space"]
    let imported = chat(lines.map { head + $0 }.joined(separator: "\n"))
    #expect(authors(imported) == ["A", "Kim", "A"])
    #expect(imported.entries.first == "2026-03-13 21:05 b: c")
  }

  @Test func `messages stand by their time, and those of one time as they came`() {
    let text =
      "[13.03.26, 21:05:09] A: 3\n[13.03.26, 21:05:02] B: 1\n[13.03.26, 21:05:02] A: 2\n"
    #expect(chat(text).entries.map { $0.suffix(1) } == ["1", "2", "3"])
  }

  // MARK: Consent

  @Test(arguments: [
    ("_chat.txt", "13.03.26, 21:05 - Sam: tender words"),
    (
      "result.json",
      "{\"type\":\"personal_chat\",\"id\":1,\"messages\":[{\"text\":\"tender words\"}]}"
    ),
    ("message_1.json", "{\"participants\":[],\"messages\":[{\"sender_name\":\"Sam\"}]}"),
    ("main.jsonl", "{\"version\":\"1\",\"backupTimeMs\":\"1\"}\n"),
  ])
  func `without consent a chat is left out, with one notice and none of its words`(
    file: String,
    text: String
  ) {
    let alone = Imported(file: file, text, ReadOptions())
    #expect(alone.codes == ["journal/consent"])
    #expect(alone.journal.sources.isEmpty && alone.journal.names.count == 0)
    #expect(alone.diagnostics.allSatisfy { $0.help.joined().contains("--with-consent") })
    #expect(!alone.account.contains("tender") && !alone.account.contains("Sam"))
    let beside = Imported(["2026-03-14.md": "mine", file: text, "b/\(file)": text], ReadOptions())
    #expect(beside.codes == ["journal/consent"])
    #expect(beside.days == ["2026-03-14"])
    let stated = ReadOptions(format: JournalFormat.sniff(path: file, start: .init(text.utf8)))
    #expect(Imported(file: file, text, stated).codes == ["journal/consent"])
  }

  // MARK: Several chats

  private static let two =
    "{\"chats\":{\"list\":["
    + "{\"name\":\"Anna\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[{\"id\":1,"
    + "\"type\":\"message\",\"date\":\"2026-03-14T10:00:00\",\"from\":\"Anna\",\"text\":\"a\"}]},"
    + "{\"name\":\"Kim\",\"type\":\"personal_chat\",\"id\":2,\"messages\":[{\"id\":1,"
    + "\"type\":\"message\",\"date\":\"2026-03-15T10:00:00\",\"from\":\"Kim\",\"text\":\"b\"}]}]}}"

  @Test func `of several chats all are read and named, or the one asked for`() {
    let all = Imported(file: "result.json", Self.two)
    #expect(all.days == ["2026-03-14", "2026-03-15"])
    #expect(all.codes == ["journal/chats"])
    let one = Imported(file: "result.json", Self.two, ReadOptions(hasConsent: true, chat: "kim"))
    #expect(one.days == ["2026-03-15"])
    #expect(one.codes.isEmpty)
    #expect(one.tallies == ["result.json: Telegram, 2 found, 1 used, 1 of other chats"])
  }

  @Test func `a chat that is not there is named, with the nearest`() {
    let none = Imported(file: "result.json", Self.two, ReadOptions(hasConsent: true, chat: "Ana"))
    #expect(none.codes == ["journal/chats"])
    #expect(none.diagnostics.allSatisfy { $0.message.contains("did you mean \"Anna\"?") })
    #expect(none.days.isEmpty)
  }

  // MARK: Damage

  @Test func `a chat that breaks off keeps what stands before`() {
    let cut = Imported(file: "result.json", String(Self.two.dropLast(60)))
    #expect(cut.days == ["2026-03-14"])
    #expect(cut.codes.contains("journal/syntax"))
    let signal =
      "{\"version\":\"1\",\"backupTimeMs\":\"1\"}\n{\"chatItem\":{\"chatId\":\"1\",\"authorId\":"
      + "\"2\",\"dateSent\":\"1773527400000\",\"incoming\":{},\"standardMessage\":{\"text\":"
      + "{\"body\":\"x\"}}}}\nrubbish\n{\"chatItem\":{\"ch"
    let imported = Imported(file: "main.jsonl", signal)
    #expect(imported.days == ["2026-03-14"])
    #expect(imported.tallies == ["main.jsonl: Signal, 3 found, 1 used, 2 broken off or damaged"])
  }

  @Test func `keys and codes of an account never come out`() throws {
    for app in ["signal", "messenger", "telegram"] {
      let account = Imported(try ExportSampleTests.folder(app)).account
      for secret in ["SECRET", "203.0.113", "48.2082", "+43"] {
        #expect(!account.contains(secret), "\(app)")
      }
    }
  }

  @Test func `a long chat of one shape is read in time that grows with it`() {
    let lines = (0..<4000).map { "13.03.26, 21:05 - A\($0 % 2): words: \($0)" }
    #expect(chat(lines.joined(separator: "\n")).entries.count == 4000)
    let hostile = String(repeating: "[[1/1/1, <((13.03.26, ", count: 4000)
    #expect(chat("13.03.26, 21:05 - A: \(hostile)").entries.count == 1)
  }
}
