import JournalStories
import Reports
import RuleEngine
import TestKit
import Testing

struct MarkdownReportTests {
  @Test(arguments: [ToldStory.hardWeeks, .sideBySide])
  func `the report of a story as Markdown stays as it was read`(story: ToldStory) throws {
    let text = try StandardReports.markdown(of: .told(story))
    try Golden(name: "report-\(story.rawValue).md").check(text)
  }

  // MARK: Text that would like to be more

  /// What each of these may not become on a page.
  private static let hostile: [(text: String, drawn: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    ("a | b", "a \\| b"),
    ("a |\u{301} b", "a \\|\u{301} b"),
    ("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
    ("![x](http://example.org/a.png)", "!\\[x\\](http\\://example.org/a.png)"),
    ("see www.example.org", "see www\\.example.org"),
    ("`code` and ```", "\\`code\\` and \\`\\`\\`"),
    ("*bold* _thin_ ~~gone~~", "\\*bold\\* \\_thin\\_ \\~\\~gone\\~\\~"),
    ("# heading", "\\# heading"), ("- item", "\\- item"), ("+ item", "\\+ item"),
    ("--- ", "\\---"), ("===", "\\==="), ("12. item", "12\\. item"), ("3) item", "3\\) item"),
    ("4.", "4\\."),
    ("4.25 and above", "4.25 and above"), ("this & that", "this & that"),
    ("1234567890. no item", "1234567890. no item"), ("at 3.5", "at 3.5"),
    ("> quote", "&gt; quote"), ("    indented", "indented"), ("\tindented", "indented"),
    ("hard break  ", "hard break"), ("two\nlines\r\nof text", "two lines  of text"),
    ("a\\|b", "a\\\\\\|b"), ("$x$", "\\$x\\$"), ("\u{202E}drawkcab", "drawkcab"),
    ("\u{1B}[31mred\u{7}", "\\[31mred"), ("null\u{0}byte", "nullbyte"),
    ("plain, as 90 % of texts are: (yes!)", "plain, as 90 % of texts are: (yes!)"), ("   ", ""),
  ]

  @Test(arguments: hostile.indices)
  func `text that looks like Markdown stays text`(index: Int) {
    let (text, drawn) = Self.hostile[index]
    let page = MarkdownRenderer().render(Document([.paragraph(text)]))
    #expect(page == (drawn.isEmpty ? "" : drawn + "\n"))
  }

  @Test(arguments: HostileTextTests.texts.indices)
  func `no text leaves the line, cell or link it stands in`(index: Int) {
    let text = HostileTextTests.texts[index]
    let link = Passage([.strong(text), .text(text), .link(text, to: text), .code(text)])
    let blocks: [Block] = [
      .title(text), .section(.init(depth: 2, title: text, anchor: text)), .paragraph(text),
      .aside(text), .passage(link), .list([text, text]), .steps([text]), .passages([link]),
      .table(.init(headers: ["a", "b"], rows: [[text, text], [text]])),
      .grid(.init(headers: ["a"], rows: [[link], [link, link]])),
      .finding(.init(title: text, standing: text, sentence: text, details: [text])),
    ]
    let page = MarkdownRenderer().render(Document(blocks))
    #expect(!page.contains("<script"))
    #expect(!page.replacing("\\](x)", with: "").contains("](x)"))
    for line in page.split(separator: "\n") where line.hasPrefix("|") {
      #expect(bars(line) == 3 || bars(line) == 2 || line.hasPrefix("|---"), "\(line.prefix(80))")
    }
    let unsafe = page.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" }
    #expect(unsafe.isEmpty)
  }

  /// The bars of a line that part cells: those behind no backslash.
  private func bars(_ line: Substring) -> Int {
    var isEscaped = false
    return line.unicodeScalars.count { scalar in
      defer { isEscaped = scalar == "\\" && !isEscaped }
      return scalar == "|" && !isEscaped
    }
  }

  @Test func `a link leads nowhere but to letters, digits and a few signs`() {
    let link = Passage([.link("catch", to: "practices.md#catch it\"><b>)")])
    let page = MarkdownRenderer().render(Document([.passage(link)]))
    #expect(page == "[catch](practices.md#catch%20it%22%3E%3Cb%3E%29)\n")
  }

  @Test func `empty blocks draw nothing`() {
    let blocks: [Block] = [
      .title(""), .heading(""), .paragraph(" "), .aside(""), .list([]), .list([""]), .steps([""]),
      .table(.init(headers: [], rows: [])), .passage(Passage("")), .passages([Passage("")]),
      .finding(.init(title: "", standing: "", sentence: "", details: [""])),
    ]
    // A finding keeps its colon, everything else is gone.
    #expect(MarkdownRenderer().render(Document(blocks)) == "### :\n")
  }

  @Test func `pieces of a passage keep the spaces between them`() {
    let passage = Passage([
      .strong("Why."), .text(" See "), .link("this", to: "a.md"), .text(" and "), .code("that-one"),
    ])
    #expect(passage.plain == "Why. See this and that-one")
    let page = MarkdownRenderer().render(Document([.passage(passage)]))
    #expect(page == "**Why.** See [this](a.md) and `that-one`\n")
  }
}
