import Diagnostics
import Foundation
import JournalModel
import JournalReaders
import TestKit
import Testing

/// Tag sheets, each named after its fault, with what the reader must say about it.
///
/// Beside `fault.csv` stands `fault.csv.expected`: the rows, then a line for each diagnostic.
struct TagsGalleryTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "TagsGallery")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".expected") }.sorted()
  }

  private static func read(_ bytes: ContiguousArray<UInt8>) -> (
    rows: [TagRow], diagnostics: [Diagnostic]
  ) {
    var diagnostics: [Diagnostic] = []
    let reader = TagSheetReader(people: ["Maya", "Jonas"])
    let rows = reader.read(SourceText(name: "sheet", bytes: bytes), into: &diagnostics)
    return (rows, diagnostics)
  }

  /// One row in a line.
  private func told(_ row: TagRow) -> String {
    "\(row.line): \(row.verdict?.rawValue ?? "-") \(row.day.iso) <\(row.author)> "
      + "\(row.kind.rawValue) \(row.outcome.rawValue) by <\(row.by)> \(row.entry) "
      + "<\(row.sentence)|\(row.words)|\(row.cue)>"
  }

  @Test(arguments: names)
  func `a sheet is told as its neighbour expects`(name: String) throws {
    let bytes = try ContiguousArray(Data(contentsOf: Self.folder.appending(path: name)))
    let (rows, diagnostics) = Self.read(bytes)
    let faults = diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      let words = [diagnostic.message, diagnostic.label].filter { !$0.isEmpty }
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue) | "
        + words.joined(separator: " | ")
    }
    let text = (rows.map(told) + faults).joined(separator: "\n") + "\n"
    let neighbour = Self.folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: neighbour)
      Issue.record("recorded \(name); read it, then run again without recording")
      return
    }
    #expect(text == (try String(contentsOf: neighbour, encoding: .utf8)))
  }

  @Test func `the gallery is there`() { #expect(Self.names.count >= 12) }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@x", "|x", "%x", "'=1", "''=1", "'tis", "'", "''", "a, \"b\"; c",
    "two\nlines", "\ttab", "😊, ok", "'''x", "=", "e5",
  ])
  func `a cell reads back as it was, and no spreadsheet runs it`(text: String) throws {
    var row = TagRow(
      day: try #require(Day(iso: "2026-03-01")),
      author: "Maya",
      sentence: text,
      words: text,
      kind: .play,
      by: "both",
      outcome: .unknown,
      verdict: .confirm,
      cue: "play.laughed",
      entry: "0123456789abcdef"
    )
    let written = TagSheetWriter().text(of: [row])
    let (rows, diagnostics) = Self.read(ContiguousArray(written.utf8))
    #expect(diagnostics.isEmpty)
    row.file = "sheet"
    row.line = 2
    #expect(rows == [row])
    let cells = written.split(separator: "\r\n")[1].split(separator: ",")
    #expect(cells.allSatisfy { cell in !"=+-@|%".contains(cell.first ?? " ") })
  }

  @Test(arguments: Array(UInt64(1)...40))
  func `no bytes make the reader fail`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let start = Array("date,words,kind,verdict\n2026-01-01,\"".utf8)
    let bytes = (0..<300).map { place in
      place < 20 && seed % 2 == 0 ? start[place] : UInt8.random(in: 0...255, using: &numbers)
    }
    _ = Self.read(ContiguousArray(bytes))
    _ = Self.read(ContiguousArray(start + bytes))
  }
}
