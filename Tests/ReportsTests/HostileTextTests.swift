import Assessment
import Diagnostics
import JSONSyntax
import JournalModel
import JournalStories
import Reports
import RuleEngine
import Testing

struct HostileTextTests {
  static let texts = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{07}", "\u{9B}2J", "a\tb\nc\r\nd\u{0B}e\u{0C}f",
    "\u{202E}drawkcab", "\u{2067}isolated\u{2069}", "\u{061C}\u{200E}\u{200F}marks",
    "line\u{2028}and\u{2029}paragraph", "null\u{0}byte", "del\u{7F}ete", "{count} of {total}",
    "<script>alert(1)</script>", "| pipes | and `ticks` ](x)", "\"quotes\" and \\backslashes\\",
    String(repeating: "x", count: 10_000), String(repeating: "漢", count: 300),
    String(repeating: "👨‍👩‍👧‍👦", count: 60), String(repeating: "1️⃣", count: 60),
    String(repeating: "e\u{301}", count: 150), String(repeating: "a\u{300}", count: 99) + "\u{300}",
    String(repeating: "한국어 ", count: 90), "ＦＵＬＬ　ＷＩＤＴＨ", " ", "\u{FEFF}", "🇩🇪🇨🇭",
  ]

  private func assess(_ text: String) throws -> Assessment {
    // Names stand in every other sentence, so a shorter one will do.
    let name = text.prefix(400)
    var story = Story(by: "A \(name)", in: "folder/\(text).csv")
    story.write(60...90)
    story.add(.bid, .toward, on: 80, times: 9)
    story.add(.gratitude, .expressed, on: 80, times: 5)
    story.add(.gratitude, .expressed, on: 81, by: .named("B \(name)"), times: 4)
    story.add(.conflict, .open, on: 60, topic: "T \(text)")
    story.ritual("R \(text)", .kept, on: [70, 71, 72, 73])
    story.profile.switchedOff = [
      Profile.SwitchedOffRule(rule: text, reason: text, until: nil)
    ]
    return try StandardReports.assess(story)
  }

  private func check(_ text: String, width: Int) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !TerminalColumns.fits(line, width) { Issue.record("too wide: \(line.prefix(60))") }
    }
    let unsafe = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(unsafe.isEmpty)
  }

  @Test(arguments: texts.indices)
  func `whatever names, topics and files are called, reports are plain text`(index: Int) throws {
    let assessment = try assess(Self.texts[index])
    for width in [40, 80] {
      check(StandardReports.text(of: assessment, width: width), width: width)
    }
    for rule in StandardReports.library.rules.map(\.id) {
      let text = try StandardReports.explanation(of: rule, in: assessment, width: 40, evidence: 2)
      check(text, width: 40)
    }
  }

  @Test(arguments: texts.indices)
  func `the report as JSON gives every text back as it was written`(index: Int) throws {
    let text = Self.texts[index]
    let json = StandardReports.json(of: try assess(text), evidence: 1)
    var diagnostics: [Diagnostic] = []
    let source = SourceText(name: "report.json", text: json)
    let value = JSONTree.read(source, dialect: .json, into: &diagnostics)
    #expect(diagnostics.isEmpty)
    let report = ReportValue(try #require(value))
    #expect(report["off"]?[0]?["rule"]?.text == text)
    #expect(report["off"]?[0]?["reason"]?.text == text)
    let rules = report["accounts"]?[0]?["rules"]?.elements ?? []
    let file = rules.compactMap { $0["evidence"]?[0]?["file"]?.text }.first
    #expect(file == "folder/\(text).csv")
  }

  @Test func `names of people are not read as templates`() throws {
    let text = StandardReports.text(of: try assess("{first} {nothing}"), width: 96)
    #expect(text.contains("A {first} {nothing}"))
  }

  @Test func `more than nine steps still fit the width`() {
    let step = String(repeating: "word ", count: 30)
    let document = Document([.steps(Array(repeating: step, count: 101)), .list([step])])
    check(TerminalRenderer(width: 40, isColoured: false).render(document), width: 40)
  }

  @Test(arguments: [0, 1, 3, 9])
  func `a table of any shape fits the width`(columns: Int) {
    let cells = (0..<columns).map { String(repeating: "漢字 ", count: $0 * 4) + "end" }
    let rows = [cells, Array(cells.dropLast()), cells + ["one more"], []]
    let table = Block.table(.init(headers: cells.map { "h\($0.count)" }, rows: rows))
    for width in [30, 60, 96] {
      let text = TerminalRenderer(width: width, isColoured: false).render(Document([table]))
      check(text, width: width)
    }
  }

  @Test func `empty blocks draw nothing that could fail`() {
    let blocks: [Block] = [
      .title(""), .heading(""), .paragraph(""), .aside(""), .list([]), .list([""]), .steps([""]),
      .table(.init(headers: [], rows: [])),
      .finding(.init(title: "", standing: "", sentence: "", details: [""])),
    ]
    let text = TerminalRenderer(width: 40, isColoured: true).render(Document(blocks))
    #expect(!text.contains("\n\n\n\n\n\n\n\n\n\n"))
  }
}
