import Attune
import Diagnostics
import Foundation
import Reports
import RuleEngine
import Testing

struct PagesTests {
  /// The pages about the standard rules, as Markdown.
  private static let pages = read(layers: [])

  private static func read(layers: [[SourceText]]) -> [PageName: String] {
    var faults: [Diagnostic] = []
    let library = StandardLibrary.read(layers: layers, into: &faults)
    let words = StandardLibrary.readPages(layers: layers, for: library, into: &faults)
    let composer = PagesComposer(library: library, pages: words)
    return Dictionary(
      uniqueKeysWithValues: PageName.allCases.map { name in
        (name, MarkdownRenderer().render(composer.compose(name)))
      }
    )
  }

  private func page(_ name: PageName) throws -> String { try #require(Self.pages[name]) }

  /// The sections of the third depth by the names links call them.
  private func sections(of page: String) -> [String: String] {
    var sections: [String: String] = [:]
    for piece in page.components(separatedBy: "<a id=\"").dropFirst() {
      let id = String(piece.prefix { $0 != "\"" })
      sections[id] = piece
    }
    return sections
  }

  private func links(of page: String) -> [String] {
    page.components(separatedBy: "](").dropFirst().map { String($0.prefix { $0 != ")" }) }
  }

  @Test(arguments: PageName.allCases)
  func `the page in the docs is the one the program writes`(name: PageName) throws {
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/\(name.rawValue)")
    let written = String(decoding: try Data(contentsOf: docs), as: UTF8.self)
    #expect(try written == page(name), "run attune rules docs -o docs, and read the difference")
  }

  @Test(arguments: PageName.allCases)
  func `every link leads to a section that is there`(name: PageName) throws {
    let found = try links(of: page(name))
    #expect(found.count > 40)
    for link in found {
      let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let target = parts[0].isEmpty ? name : try #require(PageName(rawValue: parts[0]))
      guard parts.count == 2 else { continue }
      #expect(try sections(of: page(target))[parts[1]] != nil, "\(link)")
    }
  }

  @Test(arguments: StandardReports.library.rules.map(\.id))
  func `a rule has a section with its lines, where they come from and an example`(
    id: String
  ) throws {
    let rule = try #require(StandardReports.library.rule(id))
    let section = try #require(sections(of: page(.rules))[id])
    #expect(section.contains("### \(rule.title)\n"))
    for label in [
      "Why.", "What it looks at.", "How the number comes about.", "Before it speaks.",
      "Where the lines come from.", "Please note.", "What it may suggest.", "An example.",
    ] {
      #expect(section.contains("**\(label)** "), "\(label)")
    }
    #expect(section.contains("no study gives them") == (rule.evidence.cuts == .convention))
    #expect(section.contains(MarkdownRenderer.line(rule.evidence.caution)))
    let ownOnly = rule.evidence.sources == ["our own"]
    for source in rule.evidence.sources where !ownOnly { #expect(section.contains(source)) }
    #expect(section.contains("| a strength |"))
    // Where the worst word is never said, no line of the table leads to it.
    let isCapped = rule.bands.worst == .strained && rule.bands.atRiskWhen == nil
    #expect(section.contains("| worth talking through with someone |") != isCapped)
  }

  @Test func `the numbers of a rule stand in its section`() throws {
    let reaches = try #require(sections(of: page(.rules))["unanswered-bids"])
    #expect(reaches.contains("(2.4 + those counted) ÷ (4 + all of them)"))
    #expect(reaches.contains("It needs 8 small reaches with a known answer, and 10 written days"))
    #expect(reaches.contains("| steady | 60\u{A0}% to 80\u{A0}% | … of … small reaches were met"))
    #expect(reaches.contains("| worth talking through with someone | below 40\u{A0}% |"))
    let open = try #require(sections(of: page(.rules))["unresolved-conflicts"])
    #expect(open.contains("| worth some care | 2 to 3, or one of more than 21 days |"))
    #expect(open.contains("| steady | 1, the oldest up to 21 days | 1 disagreement has no repair"))
    let thanks = try #require(sections(of: page(.rules))["gratitude-imbalance"])
    #expect(thanks.contains("| steady | 25\u{A0}% to 35\u{A0}% or 65\u{A0}% to 75\u{A0}% |"))
    #expect(thanks.contains("lies at 30\u{A0}% or 70\u{A0}%"))
  }

  @Test func `signs of danger have a part of their own, which has no numbers`() throws {
    for rule in StandardReports.library.safety {
      let section = try #require(sections(of: page(.rules))[rule.id])
      #expect(section.contains(MarkdownRenderer.line(rule.privateWords)))
      #expect(!section.contains("%"))
    }
  }

  @Test(arguments: StandardReports.library.practices.map(\.id))
  func `a practice has its steps, its reasons against it and the rules that suggest it`(
    id: String
  ) throws {
    let practice = try #require(StandardReports.library.practice(id))
    let section = try #require(sections(of: page(.practices))[id])
    for text in practice.steps + practice.cautions + [practice.signal] + practice.source {
      #expect(section.contains(MarkdownRenderer.line(text)), "\(text)")
    }
    let rules = StandardReports.library.rules.filter { $0.practices.contains(id) }
    for rule in rules { #expect(section.contains("(rules.md#\(rule.id))")) }
  }

  @Test(arguments: PageName.allCases)
  func `no place of a sentence stays empty or open`(name: PageName) throws {
    let text = try page(name)
    #expect(!text.contains("{") && !text.contains("}"))
    for gap in [" .", " ,", "  ", "()", "\"\"", ", .", ": ."] {
      #expect(!text.contains(gap), "\(gap)")
    }
  }

  // MARK: A folder of one's own

  private func own(_ name: String, replacing words: [(String, String)]) throws -> SourceText {
    let standard = try #require(StandardReports.file(named: "Rules/rules/gratitude-rhythm.json5"))
    let text = words.reduce(String(decoding: standard.bytes, as: UTF8.self)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
    return SourceText(name: "ours/\(name).json5", text: text)
  }

  @Test func `a rule of a folder of one's own is documented, and listed without a row`() throws {
    let file = try own("tea-thanks", replacing: [("gratitude-rhythm", "tea-thanks")])
    let pages = Self.read(layers: [[file]])
    let rules = try #require(pages[.rules])
    #expect(sections(of: rules)["tea-thanks"] != nil)
    #expect(rules.contains("with 38 rules"))
    let list = try #require(pages[.traceability])
    #expect(list.contains("(rules.md#tea-thanks): of a folder of one's own, and in no row"))
  }

  @Test func `lines that a study gives are not called a convention`() throws {
    let words = [("cuts: \"convention\"", "cuts: \"moderate\"")]
    let pages = Self.read(layers: [[try own("gratitude-rhythm", replacing: words)]])
    let rules = try #require(pages[.rules])
    let section = try #require(sections(of: rules)["gratitude-rhythm"])
    #expect(!section.contains("no study gives them"))
    #expect(section.contains("How well research supports them: moderate."))
  }

  @Test func `text of a rule can't become more than text`() throws {
    let words = [
      ("Thanks said aloud", "Thanks | <script>x</script>"),
      ("On days with thanks", "[On](javascript:x) `days`"),
    ]
    let pages = Self.read(layers: [[try own("gratitude-rhythm", replacing: words)]])
    for page in pages.values {
      #expect(!page.contains("<script"))
      let unescaped = page.replacingOccurrences(of: "\\](javascript", with: "")
      #expect(!unescaped.contains("](javascript"))
    }
    let list = try #require(pages[.traceability])
    #expect(list.contains("[Thanks \\| &lt;script&gt;x&lt;/script&gt;](rules.md#gratitude-rhythm)"))
  }
}

extension MarkdownRenderer {
  /// A text as it stands on a page.
  fileprivate static func line(_ text: String) -> String {
    String(MarkdownRenderer().render(Document([.paragraph(text)])).dropLast())
  }
}
