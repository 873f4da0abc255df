import Assessment
import Diagnostics
import Foundation
import JSONSyntax
import JournalStories
import Reports
import RuleEngine
import TestKit
import Testing

struct TerminalReportTests {
  static let widths = [30, 40, 60, 80, 96]

  @Test(arguments: ToldStory.allCases)
  func `the report of a story stays as it was read`(story: ToldStory) throws {
    let text = try StandardReports.text(of: .told(story), width: 80)
    try Golden(name: "report-\(story.rawValue).txt").check(text)
  }

  @Test(arguments: ToldStory.allCases, widths)
  func `no line is wider than asked for, and none ends in a space`(
    story: ToldStory,
    width: Int
  ) throws {
    for line in try StandardReports.text(of: .told(story), width: width).split(separator: "\n") {
      #expect(TerminalColumns.fits(line, width), "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test(arguments: [Int.min, 0, 29, 30])
  func `a window too narrow to read gets thirty columns`(width: Int) throws {
    let text = try StandardReports.text(of: .told(.hardWeeks), width: width)
    #expect(try text == StandardReports.text(of: .told(.hardWeeks), width: 30))
  }

  @Test func `a very wide window gets lines that can still be read`() throws {
    let text = try StandardReports.text(of: .told(.hardWeeks), width: .max)
    #expect(try text == StandardReports.text(of: .told(.hardWeeks), width: 96))
  }

  @Test(arguments: ToldStory.allCases, widths)
  func `the help line ends every report, the same one in all`(
    story: ToldStory,
    width: Int
  ) throws {
    let help = StandardReports.library.wording.sentence(.help)
    let text = try StandardReports.text(of: .told(story), width: width)
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(!help.isEmpty)
    #expect(words.hasSuffix(help))
  }

  @Test(arguments: ToldStory.allCases)
  func `colour adds codes and changes no letter`(story: ToldStory) throws {
    let plain = try StandardReports.text(of: .told(story), width: 60)
    let coloured = try StandardReports.text(of: .told(story), width: 60, isColoured: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;36m"))
    let codes = ["\u{1B}[1;36m", "\u{1B}[1m", "\u{1B}[36m", "\u{1B}[2m", "\u{1B}[0m"]
    let stripped = codes.reduce(coloured) { $0.replacingOccurrences(of: $1, with: "") }
    #expect(stripped == plain)
  }

  @Test func `a danger sign leaves no trace but silence about cares`() throws {
    let text = try StandardReports.text(of: .told(.danger), width: 80)
    for word in ["risk", "danger", "fear,", "violence"] {
      #expect(!text.lowercased().contains(word), "\(word)")
    }
    #expect(!text.contains("SOMETHING SMALL TO TRY"))
    #expect(!text.contains("WHAT MAY BE WORTH SOME CARE"))
  }

  @Test(arguments: ToldStory.allCases)
  func `every text is the same a second time`(story: ToldStory) throws {
    let texts = try (0..<2).map { _ in try StandardReports.text(of: .told(story), width: 72) }
    #expect(texts[0] == texts[1])
  }

  // MARK: Words

  @Test func `no golden text holds a banned word`() throws {
    let banned = try bannedWords()
    #expect(banned.count > 50)
    let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let files = try FileManager.default.contentsOfDirectory(
      at: golden,
      includingPropertiesForKeys: nil
    )
    #expect(files.count > 15)
    for file in files {
      let text = spaced(String(decoding: try Data(contentsOf: file), as: UTF8.self))
      for word in banned { #expect(!text.contains(spaced(word)), "\(word) in \(file.path)") }
    }
  }

  private func bannedWords() throws -> [String] {
    let file = try #require(StandardReports.file(named: "Rules/wording/banned-words.json5"))
    var diagnostics: [Diagnostic] = []
    let value = try #require(JSONTree.read(file, dialect: .json5, into: &diagnostics))
    var object = StrictObject(value, in: file, called: "the banned words", codes: .rule)
    let words = object.strings("words")
    return try #require(words)
  }

  private func spaced(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
    return " " + words.joined(separator: " ") + " "
  }
}
