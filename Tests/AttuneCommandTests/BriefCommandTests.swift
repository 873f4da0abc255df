import AttuneCommand
import Foundation
import TestKit
import Testing

struct BriefCommandTests {
  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  private static let approval = [
    "--approve", "Maya", "--approve", "Jonas", "--date", "2026-06-28", "--scope",
    "this session only", "--expires", "2026-07-12",
  ]

  private var couple: [String] { SampleDataTests.Story.couple.paths }

  /// A page with the digits of the rules, which change with every rule, left out.
  private func steady(_ text: String) -> String {
    text.replacing(/rules [0-9a-f]{12}/, with: "rules 0")
      .replacing(/"rules": "[0-9a-f]{12}"/, with: "\"rules\": \"0\"")
  }

  // MARK: Pages of the sample stories

  @Test(arguments: SampleDataTests.Story.allCases)
  func `the brief of a story stays as it was read`(story: SampleDataTests.Story) throws {
    let result = run(["brief", "--quiet"] + story.paths)
    #expect(result.status == .done)
    try Golden(name: "brief-\(story.rawValue).txt").check(steady(result.output))
  }

  @Test(arguments: ["json", "html", "markdown", "csv"])
  func `every form of a brief stays as it was read`(format: String) throws {
    let result = run(["brief", "--quiet", "--format", format] + couple)
    #expect(result.status == .done)
    try Golden(name: "brief-couple.\(format)").check(steady(result.output))
  }

  // MARK: Approval

  @Test func `nothing is written before it is approved`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.file("brief.html")
      let result = run(["brief", "--format", "html", "-o", file] + couple)
      #expect(result.status == .commandLineAtFault)
      #expect(result.errors.contains("--approve NAME"))
      let half = run(["brief", "--approve", "Maya", "-o", file] + couple)
      #expect(half.status == .commandLineAtFault)
      #expect(half.errors.contains("please give \"--date DATE\", \"--scope TEXT\" and"))
      let one = run(
        ["brief", "-o", file] + couple
          + Self.approval.filter { $0 != "Jonas" }
          .enumerated().filter { $0.offset != 2 }.map(\.element)
      )
      #expect(one.status == .inputAtFault)
      #expect(one.errors.contains("these are also the pages of Jonas"))
      let written = try folder.names
      #expect(written.isEmpty)
    }
  }

  @Test func `an approved page carries its consent`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.file("brief.json")
      let words = ["brief", "--format", "json", "-o", file] + couple + Self.approval
      #expect(run(words).status == .done)
      let text = try folder.text("brief.json")
      for line in [
        #""date": "2026-06-28""#, #""scope": "this session only""#, #""expires": "2026-07-12""#,
        #""audience": "counselor""#, #""seenByPartner": false"#,
        "Consent of Maya, Jonas, 28 June 2026, for: this session only; until 12 July 2026.",
      ] {
        #expect(text.contains(line))
      }
      #expect(!text.contains("Preview"))
    }
  }

  @Test(arguments: [
    (["--approve", "Ada"], "\"Ada\" wrote none of these pages"),
    (["--expires", "2026-01-01"], "before 2026-06-28"),
    (["--date", "28 June"], "for --date is not a date"),
  ])
  func `an approval that can't be is named`(change: [String], said: String) throws {
    try TemporaryFolder.with { folder in
      var words = ["brief", "-o", folder.file("x.txt")] + couple + Self.approval
      if change[0] == "--approve" {
        words += change
      } else if let place = words.firstIndex(of: change[0]) {
        words[place + 1] = change[1]
      }
      let result = run(words)
      #expect(result.status != .done)
      #expect(result.errors.contains(said))
      let written = try folder.names
      #expect(written.isEmpty)
    }
  }

  @Test func `a last brief that is none is named with its place`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("{ \"schema\": \"attune-report/1\" }", to: "report.json")
      let result = run(["brief", "--baseline", folder.file("report.json")] + couple)
      #expect(result.status == .inputAtFault)
      #expect(result.errors.contains("[brief/baseline]"))
    }
  }
}

extension SampleDataTests.Story {
  /// What the story is run with, as paths that work from any folder.
  var paths: [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return words.map { $0.hasPrefix("SampleData/") ? root.appending(path: $0).path : $0 }
  }
}
