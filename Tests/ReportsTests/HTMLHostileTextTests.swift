import JournalModel
import JournalStories
import Reports
import RuleEngine
import Testing

struct HTMLHostileTextTests {
  private static let texts =
    HostileTextTests.texts + [
      "</style><script>alert(1)</script>", "\" onload=\"alert(1)", "' autofocus onfocus='x",
      "<!-- ", "-->", "]]>", "<![CDATA[", "&lt;b&gt; &#0; &bogus;", "\u{FFFE}\u{FFFF}",
      "javascript:alert(1)", "#x\" href=\"http://example.org", "</title></head>", "`${x}`",
      "\u{202E}\u{2066}\u{2067}abc\u{2069}", "\u{85}\u{9F}", "a\u{0}b",
    ]

  private static let plain = Pages.page(DrawnDocument.everything { _ in "plain" })

  @Test(arguments: texts.indices)
  func `no text leaves the place it stands in, and no harmful sign is left`(index: Int) throws {
    // It stands in a hundred places; how long words break is looked at below.
    let text = String(Self.texts[index].prefix(400))
    let page = Pages.page(DrawnDocument.everything { _ in text })
    let plain = DrawnPage(Self.plain)
    let reader = DrawnPage(page)
    #expect(reader.fault == nil)
    #expect(reader.elements.count == plain.elements.count)
    #expect(reader.all("style").first?.text == plain.all("style").first?.text)
    let keys = Set(plain.elements.flatMap { $0.attributes.keys })
    #expect(Set(reader.elements.flatMap { $0.attributes.keys }) == keys)
    #expect(!page.contains("<script"))
    expectNoHarmfulSigns(in: page)
  }

  private func expectNoHarmfulSigns(in page: String) {
    let harmful = page.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      case 0xFFFE, 0xFFFF: true
      default: false
      }
    }
    #expect(!harmful)
  }

  @Test(arguments: [
    ("a & b", "a & b"), ("<b>", "<b>"), ("\"it's\"", "\"it's\""), ("two\nlines", "two\nlines"),
    ("tab\there", "tab here"), ("\u{1B}[31mred", "[31mred"), ("nul\u{0}l", "null"),
    ("\u{202E}evil", "evil"), ("👨‍👩‍👧‍👦 e\u{301}", "👨‍👩‍👧‍👦 e\u{301}"), ("שלום", "שלום"),
    ("\u{FEFF}mark", "mark"),
  ])
  func `what a reader sees is what was written`(text: String, seen: String) {
    let page = DrawnPage(Pages.page(Document([.title(text)])))
    #expect(page.all("h1").first?.text == seen)
  }

  @Test func `a very long word may break wherever its column ends`() {
    let table = Block.Table(
      headers: ["a", "b", "c"],
      rows: [["3 March", String(repeating: "x", count: 10_000), "2026-03-14"]]
    )
    let page = DrawnPage(Pages.page(Document([.table(table)])))
    #expect(page.all(class: "long").count == 1)
    #expect(page.all(class: "whole").map(\.text) == ["2026-03-14"])
  }

  @Test func `a link leads to a place of the page or nowhere`() {
    let targets = ["#here", "javascript:alert(1)", "https://example.org", "other.html", ""]
    let links = targets.map { Passage.Span.link("words", to: $0) }
    let page = DrawnPage(Pages.page(Document([.passage(Passage(links))])))
    let found = page.all("a").compactMap { $0.attributes["href"] }
    #expect(found == ["#report", "#here"])
  }
}
