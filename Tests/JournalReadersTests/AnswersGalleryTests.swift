import Diagnostics
import Foundation
import JournalModel
import JournalReaders
import TestKit
import Testing

/// Sheets of answers, each named after its fault, with what the reader must say about it.
///
/// Beside `fault.csv` stands `fault.csv.expected`: the answers, then a line for each diagnostic.
struct AnswersGalleryTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .appending(path: "AnswersGallery")

  static var names: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasSuffix(".expected") }.sorted()
  }

  private static let reader = AnswersReader(
    rules: ["unanswered-bids", "unresolved-conflicts"],
    practices: ["catch-the-bid", "common-ground-circles"]
  )

  private static func read(_ bytes: ContiguousArray<UInt8>) -> (
    answers: [Answer], diagnostics: [Diagnostic]
  ) {
    var diagnostics: [Diagnostic] = []
    let answers = reader.read(SourceText(name: "answers", bytes: bytes), into: &diagnostics)
    return (answers, diagnostics)
  }

  /// One answer in a line.
  private func told(_ answer: Answer) -> String {
    let words = [answer.wording, answer.cadence, answer.note].joined(separator: "|")
    return "\(answer.suggestion.text) \(answer.decision.rawValue) \(answer.date.iso) "
      + "\(answer.until?.iso ?? "-") <\(words)>"
  }

  @Test(arguments: names)
  func `a sheet is told as its neighbour expects`(name: String) throws {
    let bytes = try ContiguousArray(Data(contentsOf: Self.folder.appending(path: name)))
    let (answers, diagnostics) = Self.read(bytes)
    let faults = diagnostics.map { diagnostic in
      let place = diagnostic.place.map { "\($0.line):\($0.column)" } ?? "-"
      let words = [diagnostic.message, diagnostic.label].filter { !$0.isEmpty }
      return "\(place): \(diagnostic.severity.rawValue) \(diagnostic.code.rawValue) | "
        + words.joined(separator: " | ")
    }
    let text = (answers.map(told) + faults).joined(separator: "\n") + "\n"
    let neighbour = Self.folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: neighbour)
      Issue.record("recorded \(name); read it, then run again without recording")
      return
    }
    let expected = try String(contentsOf: neighbour, encoding: .utf8)
    #expect(text == expected)
  }

  @Test func `the gallery is there`() { #expect(Self.names.count >= 15) }

  @Test func `a sheet from an old spreadsheet is read in its own letters`() throws {
    let row = "unanswered-bids.catch-the-bid.5f0c2a1b,accepted,2026-06-28,Ren\u{E9}\n"
    let bytes = ContiguousArray(
      ("id,answer,date,note\n" + row).unicodeScalars.map { UInt8($0.value) }
    )
    let (answers, diagnostics) = Self.read(bytes)
    #expect(answers.map(\.note) == ["Ren\u{E9}"])
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: Array(UInt64(1)...60))
  func `no bytes make the reader fail`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let start = Array("id,answer,date\n\"{[,:".utf8)
    let bytes = (0..<300).map { place in
      place < 15 && seed % 2 == 0 ? start[place] : UInt8.random(in: 0...255, using: &numbers)
    }
    _ = Self.read(ContiguousArray(bytes))
    _ = Self.read(ContiguousArray(start + bytes))
  }
}
