import Assessment
import Foundation
import JournalModel
import JournalStories
import Reports
import RuleEngine
import TestKit
import Testing

/// No report takes a side, and none says what no report may say.
struct FairnessTests {
  private static let audiences = Audience.allCases

  private func text(_ story: Story, for audience: Audience) throws -> String {
    var story = story
    if audience.isShared { story = story.withoutPrivateEntries }
    let library = StandardReports.library
    let assessment = try #require(
      Assessment(
        of: story.accounts(),
        profile: story.profile,
        by: library,
        for: AssessmentRequest(audience: audience, weeks: 8)
      )
    )
    let document = ReportComposer(wording: library.wording).compose(assessment, library: library)
    return MarkdownRenderer().render(document)
  }

  @Test(arguments: ToldStory.allCases, audiences)
  func `the same story of the other person is told in the same words`(
    story: ToldStory,
    audience: Audience
  ) throws {
    let names = ["Maya": "Jonas", "Jonas": "Maya", "Amir": "Lena", "Lena": "Amir"]
    let told = try text(story.story, for: audience)
    let swapped = try text(story.story.renamed(names), for: audience)
    #expect(Self.swapping(names, in: told) == swapped)
  }

  /// A text with each name in place of the other.
  private static func swapping(_ names: [String: String], in text: String) -> String {
    // Each name first becomes a mark that no text holds.
    let ordered = names.keys.sorted()
    let marked = ordered.enumerated().reduce(text) { text, name in
      text.replacing(name.element, with: "<\(name.offset)>")
    }
    return ordered.enumerated().reduce(marked) { text, name in
      text.replacing("<\(name.offset)>", with: names[name.element] ?? "")
    }
  }

  @Test(arguments: ToldStory.allCases, audiences)
  func `no report says a banned word`(story: ToldStory, audience: Audience) throws {
    let words = " " + Self.words(of: try text(story.story, for: audience)) + " "
    for phrase in try Self.bannedPhrases {
      #expect(!words.contains(" \(Self.words(of: phrase)) "), "\(phrase)")
    }
  }

  @Test func `the scan would find one`() throws {
    let phrases = try Self.bannedPhrases
    #expect(phrases.count > 60)
    #expect(phrases.contains("gaslighting"))
    #expect(" \(Self.words(of: "“You must, now!”")) ".contains(" you must "))
  }

  /// The words of a text in lower case, with one space between them.
  private static func words(of text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0 == "'") }.joined(separator: " ")
  }

  private static var bannedPhrases: [String] {
    get throws {
      let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Rules/wording/banned-words.json5")
      let text = try String(contentsOf: file, encoding: .utf8)
      return text.matches(of: /"([^"]+)"/).map { String($0.1) }
    }
  }
}

extension Story {
  fileprivate var withoutPrivateEntries: Story {
    var story = self
    story.journal = journal.withoutPrivateEntries()
    return story
  }
}
