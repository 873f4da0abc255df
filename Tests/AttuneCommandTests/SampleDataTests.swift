import AttuneCommand
import Foundation
import TestKit
import Testing

/// The program on the journals of `SampleData/`, run as its users run it.
struct SampleDataTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a command line whose paths start at the top of the repository.
  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    let words = words.map { word in
      word.hasPrefix("SampleData/") || word.hasPrefix("Rules/")
        ? Self.root.appendingPathComponent(word).path : word
    }
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: words, io: &io)
    let root = Self.root.path + "/"
    return (
      status, io.output.text.replacingOccurrences(of: root, with: ""),
      io.errors.text.replacingOccurrences(of: root, with: "")
    )
  }

  @Test(arguments: Command.allCases.filter { $0 != .initialise })
  func `the example in a command's help works`(command: Command) {
    let result = run(command.spec.example)
    #expect(result.status == .done)
    #expect(!result.output.isEmpty)
    #expect(!result.errors.contains("error"))
  }

  /// What each story of `SampleData/README.md` is run with.
  enum Story: String, CaseIterable {
    case couple, parentAndChild, twoAuthors, tooThin, faults

    var words: [String] {
      switch self {
      case .couple:
        [
          "SampleData/couple/journal.csv", "--profile",
          "SampleData/couple/relationship.json5",
        ]
      case .parentAndChild:
        [
          "SampleData/parent-and-child/journal.json", "--profile",
          "SampleData/parent-and-child/relationship.json5",
        ]
      case .twoAuthors:
        [
          "SampleData/two-authors/amir.csv", "SampleData/two-authors/lena.json", "--profile",
          "SampleData/two-authors/relationship.json5",
        ]
      case .tooThin: ["SampleData/too-thin/journal.csv"]
      case .faults: ["SampleData/faults/journal.csv", "--lenient"]
      }
    }
  }

  /// The formats a page for people has, by the ending of its golden file.
  private static let formats = [("txt", "terminal"), ("md", "markdown"), ("html", "html")]

  @Test(arguments: Story.allCases, ["author", "couple", "counselor"])
  func `the page of a story stays as it was read`(story: Story, audience: String) throws {
    for (ending, format) in Self.formats {
      let page = run(["report", "--for", audience, "--format", format, "--quiet"] + story.words)
      #expect(page.status == .done)
      let text = page.output.replacing(
        /<style>.*?<\/style>|style-src[^;]*/.dotMatchesNewlines(),
        with: ""
      )
      try Golden(name: "reports/\(story.rawValue)-\(audience).\(ending)").check(text)
    }
  }

  @Test(arguments: Story.allCases)
  func `the figures of a story stay as they were read`(story: Story) throws {
    let json = run(["report", "--format", "json", "--quiet"] + story.words)
    try Golden(name: "reports/\(story.rawValue)-author.json").check(json.output)
    let csv = run(["report", "--format", "csv", "--quiet"] + story.words)
    try Golden(name: "reports/\(story.rawValue)-author.csv").check(csv.output)
  }

  @Test func `what is said about thirty faults stays as it was read`() throws {
    let result = run(["report", "SampleData/faults/journal.csv"])
    #expect(result.status == .inputAtFault)
    #expect(result.output.isEmpty)
    try Golden(name: "sample-faults-said.txt").check(result.errors)
  }

  @Test(arguments: Story.allCases)
  func `a journal that went through import gives the same findings`(story: Story) throws {
    // Two authors with a file each become one file, which would be a joint account.
    guard story != .twoAuthors else { return }
    try TemporaryFolder.with { folder in
      let journal = folder.file("normal.csv")
      let imported = run(
        ["import", "--quiet", "--output", journal]
          + story.words.filter { !$0.hasSuffix(".json5") }
          .filter { $0 != "--profile" }
      )
      #expect(imported.status == .done)
      let profile = story.words.drop { $0 != "--profile" }.prefix(2)
      let again = run(["report", journal, "--quiet", "--format", "json"] + profile)
      let before = run(["report", "--quiet", "--format", "json"] + story.words)
      #expect(figures(of: again.output) == figures(of: before.output))
    }
  }

  /// The lines of a JSON report without those that name a place in a file.
  private func figures(of report: String) -> [Substring] {
    report.split(separator: "\n").filter { line in
      !["\"file\":", "\"line\":", "\"entry\":"].contains { line.contains($0) }
    }
  }

  @Test func `a rule in a folder of one's own works at once and replaces a standard one`() throws {
    try TemporaryFolder.with { folder in
      let standard = Self.root.appendingPathComponent("Rules/rules/unanswered-bids.json5")
      let text = try String(contentsOf: standard, encoding: .utf8)
        .replacingOccurrences(
          of: "title: \"Small reaches for connection\"",
          with: "title: \"Bids\""
        )
      try folder.write(text, to: "unanswered-bids.json5")
      let result = run(["report", "--rules", folder.path] + Story.couple.words)
      #expect(result.status == .done)
      #expect(result.output.contains("Bids: likely steady"))
      #expect(!result.output.contains("Small reaches for connection:"))
    }
  }

  @Test func `a rule file with five faults gets five diagnostics, in place`() throws {
    try TemporaryFolder.with { folder in
      let standard = Self.root.appendingPathComponent("Rules/rules/unanswered-bids.json5")
      var text = try String(contentsOf: standard, encoding: .utf8)
      for (right, wrong) in [
        ("among: { bid: [\"toward\"", "among: { bid: [\"towrad\""),
        ("over: \"28d\"", "over: \"28\""),
        ("worst: \"at-risk\"", "worst: \"dreadful\""),
        (
          "{count} of {total:small reach} were met in",
          "{cuont} of {total:small reach} were met in"
        ), ("ask:", "aks:"),
      ] {
        let place = try #require(text.range(of: right))
        text.replaceSubrange(place, with: wrong)
      }
      let path = folder.file("unanswered-bids.json5")
      try folder.write(text, to: "unanswered-bids.json5")
      let result = run(["rules", "check", path, "--diagnostics", "short"])
      #expect(result.status == .inputAtFault)
      let codes = result.errors.split(separator: "\n").compactMap { $0.split(separator: "[").last }
      #expect(
        codes.sorted() == [
          "rule/bad-window]", "rule/unknown-key]", "rule/unknown-outcome]",
          "rule/unknown-placeholder]", "rule/unknown-word]",
        ]
      )
    }
  }
}
