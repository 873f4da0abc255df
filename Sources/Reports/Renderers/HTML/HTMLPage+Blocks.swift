import RuleEngine

extension HTMLPage {
  mutating func write(_ blocks: [Block]) {
    for group in HTMLOutline.groups(of: blocks) {
      guard group.count > 1 else {
        for block in group { write(block) }
        continue
      }
      html.begin("div", ["class": "practice"])
      for block in group { write(block) }
      html.end()
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    // A title in the midst of something can only be a heading there.
    case .title(let words), .heading(let words):
      html.element("h\(level + 2)", ["dir": "auto"], words: words)
    case .paragraph(let words): html.element("p", ["dir": "auto"], words: words)
    case .aside(let words): html.element("p", ["class": "aside", "dir": "auto"], words: words)
    case .list(let items): write(items, as: "ul")
    case .steps(let items): write(items, as: "ol")
    case .finding(let finding): write(finding)
    case .table(let table): write(table)
    case .section(let section):
      let depth = min(level + min(max(section.depth - 1, 1), 6), 6)
      html.element("h\(depth)", ["dir": "auto"], words: section.title)
    case .passage(let passage):
      html.element("p", ["dir": "auto"]) { Self.write(passage, into: &$0) }
    case .passages(let items):
      guard !items.isEmpty else { return }
      html.element("ul") { list in
        for item in items {
          list.element("li", ["dir": "auto"]) { Self.write(item, into: &$0) }
        }
      }
    case .grid(let grid): write(headers: grid.headers, rows: grid.rows, labelledBy: nil)
    case .overview(let overview): write(overview)
    case .chart(let chart): write(chart)
    case .help(let words):
      html.element("div", ["class": "help"]) { $0.element("p", ["dir": "auto"], words: words) }
    }
  }

  private mutating func write(_ items: [String], as list: String) {
    guard !items.isEmpty else { return }
    html.element(list) { list in
      for item in items { list.element("li", ["dir": "auto"], words: item) }
    }
  }

  // MARK: Overview

  private mutating func write(_ overview: Block.Overview) {
    if overview.answers.isEmpty {
      html.element("p", ["dir": "auto"], words: overview.inShort)
      return
    }
    html.begin("div", ["class": "overview"])
    for answer in overview.answers {
      html.begin("div", ["class": "answer \(answer.tone.rawValue)"])
      html.element("h\(level)", ["dir": "auto"], words: answer.question)
      for line in answer.lines { html.element("p", ["dir": "auto"], words: line) }
      html.end()
    }
    html.end()
  }

  // MARK: Findings

  private mutating func write(_ finding: Block.Finding) {
    html.begin("article", ["class": "finding \(finding.tone.rawValue)"])
    html.element("h\(level + 1)", ["dir": "auto"], words: finding.title)
    html.element("p", ["class": "standing"]) { standing in
      Mark.write(finding.tone, into: &standing)
      standing.element("span", ["dir": "auto"], words: finding.standing)
    }
    html.element("p", ["class": "sentence", "dir": "auto"], words: finding.sentence)
    if !finding.details.isEmpty {
      html.element("ul", ["class": "details"]) { list in
        for detail in finding.details { list.element("li", ["dir": "auto"], words: detail) }
      }
    }
    if !finding.grounds.isEmpty {
      html.begin("details", ["class": "grounds"])
      writeSummary(say(.groundsTitle), of: finding.title)
      write(finding.grounds)
      html.end()
    }
    html.end()
  }

  /// What opens something, with the name of it for who can't see where it stands.
  private mutating func writeSummary(_ words: String, of title: String) {
    html.element("summary") { summary in
      summary.words(words)
      summary.element("span", ["class": "unseen", "dir": "auto"], words: ": \(title)")
    }
  }

  // MARK: Charts

  private mutating func write(_ chart: Chart) {
    let id = nextChart()
    html.begin("figure", ["aria-labelledby": id])
    html.element("figcaption") { caption in
      caption.element("h\(level + 1)", ["id": id, "dir": "auto"], words: chart.title)
      caption.element("p", ["id": "\(id)d", "dir": "auto"], words: chart.summary)
    }
    html.begin(
      "div",
      [
        "class": "picture", "role": "img", "aria-labelledby": id, "aria-describedby": "\(id)d",
      ]
    )
    draw(chart.picture)
    html.end()
    html.begin("details", ["class": "numbers"])
    writeSummary(say(.numbersTitle), of: chart.title)
    write(
      headers: chart.numbers.headers,
      rows: chart.numbers.rows.map { row in row.map { Passage($0) } },
      labelledBy: id
    )
    html.end()
    html.end()
  }

  private mutating func draw(_ picture: Chart.Picture) {
    switch picture {
    case .ranges(let bars): RangesPicture(bars: bars, wording: wording).draw(into: &html)
    case .weeks(let weeks): WeeksPicture(weeks: weeks, wording: wording).draw(into: &html)
    case .calendar(let sheet): CalendarPicture(sheet: sheet, wording: wording).draw(into: &html)
    case .threads(let threads): ThreadsPicture(threads: threads, wording: wording).draw(into: &html)
    case .balance(let bars): BalancePicture(bars: bars).draw(into: &html)
    }
  }
}
