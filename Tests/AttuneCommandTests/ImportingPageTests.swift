import AttuneCommand
import Foundation
import Testing

/// `docs/importing.md` must say what `attune import --list-formats` says.
struct ImportingPageTests {
  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/importing.md")
  private static let start = "<!-- formats -->\n"
  private static let end = "<!-- end of formats -->"

  /// A line of the list for each format: its word, the app, how to export from it.
  private func formats() throws -> [(word: String, app: String, how: String)] {
    var io = CommandIO.memory()
    #expect(AttuneCommand.run(words: ["import", "--list-formats"], io: &io) == .done)
    let lines = io.output.text.split(separator: "\n").map(String.init)
    return try stride(from: 0, to: lines.count - 1, by: 2).map { index in
      let colon = try #require(lines[index].range(of: ": "))
      let how = lines[index + 1].trimmingCharacters(in: .whitespaces)
      return (
        String(lines[index][..<colon.lowerBound]), String(lines[index][colon.upperBound...]), how
      )
    }
  }

  private func table() throws -> String {
    let rows = try formats().map { "| \($0.app) | `\($0.word)` | \($0.how) |\n" }
    return "| from | `--from` | how to export |\n|---|---|---|\n" + rows.joined()
  }

  @Test func `the table of formats is what the program lists`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: Self.start)).upperBound
    let end = try #require(text.range(of: Self.end)).lowerBound
    let table = try table()
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      let changed = text.replacingCharacters(in: start..<end, with: table)
      try changed.write(to: Self.page, atomically: true, encoding: .utf8)
      Issue.record("recorded the table; read the difference, then run again without recording")
      return
    }
    #expect(text[start..<end] == table, "write it anew with ATTUNE_RECORD_GOLDEN=1 swift test")
  }

  @Test func `every app has its place on the page`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let sections = try #require(text.range(of: "## App by app")).upperBound
    for format in try formats() where format.word != "attune" && format.word != "markdown" {
      let app = format.app.split(separator: " (").first ?? ""
      #expect(text[sections...].contains(app), "\(format.app)")
    }
  }
}
