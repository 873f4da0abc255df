import AttuneCommand
import Foundation
import Testing

/// `attune import` and `attune report` on the exports of apps, as their users run them.
struct ImportCommandTests {
  private static let exports = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "SampleData/exports")

  private func run(_ words: [String], input: String = "") -> (RunStatus, String, String) {
    var io = CommandIO.memory(input: input)
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  private func path(_ name: String) -> String { Self.exports.appending(path: name).path }

  private func lines(_ text: String) -> Int { text.split(separator: "\n").count }

  @Test func `files, folders and archives can be given in any mix`() {
    let paths = [
      path("jrnl"), path("diaro/DiaroBackup.xml"), path("journey/journey-multiple-2.zip"),
    ]
    let (status, output, errors) = run(
      ["import", "--format", "ndjson", "--zone", "UTC"] + paths
    )
    #expect(status == .done)
    #expect(lines(output) == 6)
    #expect(errors.contains("1 entry names no time zone; the day is that of UTC"))
  }

  @Test func `an archive read where it lies says the same as one from standard input`() throws {
    let zip = path("day-one/Export.zip")
    let (_, output, _) = run(["import", "--zone", "UTC", zip])
    let bytes = ContiguousArray(try Data(contentsOf: URL(fileURLWithPath: zip)))
    var io = CommandIO.memory()
    io.input = .memory(bytes)
    #expect(AttuneCommand.run(words: ["import", "--zone", "UTC", "-"], io: &io) == .done)
    #expect(io.output.text == output)
    #expect(lines(output) > 5)
  }

  @Test func `report and explain read exports like any journal`() {
    let (status, output, _) = run(["report", "--zone", "UTC", path("daylio")])
    #expect(status == .done)
    #expect(!output.isEmpty)
    #expect(run(["explain", "unanswered-bids", "--zone", "UTC", path("markdown")]).0 == .done)
  }

  @Test func `the list of formats needs no journal and names every app`() {
    let (status, output, errors) = run(["import", "--list-formats"])
    #expect(status == .done && errors.isEmpty)
    for app in ["Day One", "Daylio", "Apple Journal", "Notion", "Google Keep"] {
      #expect(output.contains(app))
    }
    #expect(run(["import"]).0 == .commandLineAtFault)
  }

  @Test func `a format that is stated wins, and an unknown one is a slip`() {
    let file = path("markdown/vault/2026-03-14.md")
    #expect(run(["import", "--from", "markdown", file]).0 == .done)
    let (status, _, errors) = run(["import", "--from", "markdwon", file])
    #expect(status == .commandLineAtFault)
    #expect(errors.contains("markdown"))
  }

  @Test func `a zone that nobody knows is a slip of the command line`() {
    let (status, _, errors) = run(["import", "--zone", "Europe/Vienja", path("jrnl")])
    #expect(status == .commandLineAtFault)
    #expect(errors.contains("Europe/Vienja"))
    #expect(run(["import", "--zone", "../../etc/passwd", path("jrnl")]).0 == .commandLineAtFault)
    #expect(run(["import", "--zone", "GMT+0200", path("jrnl")]).0 == .done)
  }

  @Test func `a folder without a journal, a broken archive and a picture are errors`() throws {
    try TemporaryFolder.with { folder in
      #expect(run(["import", folder.path]).0 == .inputAtFault)
      try folder.write("PK\u{3}\u{4} and then nothing", to: "a.zip")
      let (status, _, errors) = run(["import", folder.file("a.zip")])
      #expect(status == .inputAtFault)
      #expect(errors.contains("ends early"))
      try folder.write("%PDF-1.7 words", to: "a.pdf")
      #expect(run(["import", folder.file("a.pdf")]).2.contains("PDF"))
    }
  }

  @Test func `a link in a folder is not followed`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("words", to: "2026-03-14.md")
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("2026-03-15.md"),
        withDestinationPath: folder.file("2026-03-14.md")
      )
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("again"),
        withDestinationPath: folder.path
      )
      let (status, output, _) = run(["import", "--format", "ndjson", folder.path])
      #expect(status == .done)
      #expect(lines(output) == 1)
    }
  }

  @Test func `a chat alone is an error without consent, and beside a journal a notice`() {
    let chat = path("whatsapp/WhatsApp Chat mit Anna.txt")
    let (status, output, errors) = run(["import", chat])
    #expect(status == .inputAtFault && output.isEmpty)
    #expect(errors.contains("WhatsApp Chat mit Anna.txt") && errors.contains("--with-consent"))
    #expect(run(["report", "--quiet", chat]).2.contains("another person's own words"))
    let (both, rows, notice) = run(["import", "--zone", "UTC", chat, path("jrnl")])
    #expect(both == .done && !rows.contains("Spaziergang"))
    #expect(notice.contains("warning: a chat from WhatsApp"))
    let (agreed, words, _) = run(["import", "--with-consent", chat])
    #expect(agreed == .done && words.contains("Spaziergang"))
    #expect(run(["report", "--with-consent", chat]).0 == .done)
  }

  @Test func `one chat of many can be asked for by name`() {
    let words = ["import", "--with-consent", "--format", "ndjson"]
    let all = path("telegram/DataExport_2026-03-20")
    #expect(lines(run(words + [all]).1) == 3)
    #expect(lines(run(words + ["--chat", "Anna", all]).1) == 1)
    #expect(run(words + ["--chat", "Hanna", all]).0 == .inputAtFault)
  }
}
