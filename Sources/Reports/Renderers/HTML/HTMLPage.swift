import RuleEngine

/// A page while it is written: what stands so far, and the names given out within it.
struct HTMLPage {
  var html = HTMLWriter()
  let wording: Wording
  /// How deep headings of sections are: below one title 2, below several 3.
  private(set) var level = 2
  private var charts = 0

  init(wording: Wording) { self.wording = wording }

  func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  // MARK: Outline

  /// Links to the parts and sections, for screens with room beside the text.
  mutating func writeContents(of outline: HTMLOutline) {
    guard outline.parts.contains(where: { !$0.sections.isEmpty }) else { return }
    html.begin("nav", ["class": "contents", "aria-labelledby": "contents"])
    html.element("p", ["id": "contents"], words: say(.contentsTitle))
    html.begin("ul")
    for (number, part) in outline.parts.enumerated() {
      if outline.parts.count > 1, !part.title.isEmpty {
        writeLink(to: "p\(number + 1)", words: part.title)
      }
      // What every part has would stand there several times.
      for (place, section) in part.sections.enumerated() where outline.isOnly(section) {
        writeLink(to: Self.id(ofSection: place, inPart: number), words: section.heading)
      }
    }
    html.end()
    html.end()
  }

  private mutating func writeLink(to id: String, words: String) {
    html.element("li") { $0.element("a", ["href": "#\(id)", "dir": "auto"], words: words) }
  }

  private static func id(ofSection place: Int, inPart part: Int) -> String {
    "p\(part + 1)s\(place + 1)"
  }

  /// The parts; the name of the page heads them when no single title does.
  mutating func writeMain(_ outline: HTMLOutline, called name: String) {
    html.begin("main", ["id": "report", "tabindex": "-1"])
    let titles = outline.parts.filter { !$0.title.isEmpty }
    if titles.count != 1 { html.element("h1", ["dir": "auto"], words: name) }
    if titles.count > 1 { level = 3 }
    for (number, part) in outline.parts.enumerated() { write(part, number: number) }
    html.end()
  }

  private mutating func write(_ part: HTMLOutline.Part, number: Int) {
    html.begin("div", ["class": "part", "id": "p\(number + 1)"])
    html.begin("div", ["class": "lead"])
    if !part.title.isEmpty {
      html.element("h\(level - 1)", ["id": "p\(number + 1)h", "dir": "auto"], words: part.title)
    }
    write(part.lead)
    html.end()
    // Below several titles a section is told apart by the title over it.
    let title = level > 2 && !part.title.isEmpty ? "p\(number + 1)h " : ""
    for (place, section) in part.sections.enumerated() {
      write(section, id: Self.id(ofSection: place, inPart: number), under: title)
    }
    html.end()
  }

  private mutating func write(_ section: HTMLOutline.Section, id: String, under title: String) {
    html.begin("section", ["id": id, "aria-labelledby": "\(title)\(id)h"])
    html.element("h\(level)", ["id": "\(id)h", "dir": "auto"], words: section.heading)
    write(section.blocks)
    html.end()
  }

  // MARK: Names within the page

  mutating func nextChart() -> String {
    charts += 1
    return "c\(charts)"
  }
}
