/// Draws a document as Markdown (GitHub's flavour), every piece on a line of its own.
///
/// All text goes through `MarkdownText`, so what people wrote stays text.
package struct MarkdownRenderer: Sendable {
  package init() {}

  package func render(_ document: Document) -> String {
    joined(document.blocks.map(lines)).reduce(into: "") { $0 += $1 + "\n" }
  }

  /// The lines of several pieces, parted by empty lines.
  private func joined(_ pieces: [[String]]) -> [String] {
    pieces.filter { !$0.isEmpty }.reduce(into: []) { $0 += ($0.isEmpty ? [] : [""]) + $1 }
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .title(let title): heading(title, depth: 1)
    case .heading(let heading): self.heading(heading, depth: 2)
    case .paragraph(let words), .help(let words): filled(escaped(words))
    case .overview(let overview): filled(escaped(overview.inShort))
    case .chart(let chart): lines(of: chart)
    case .aside(let aside): filled(escaped(aside)).map { "> \($0)" }
    case .list(let items): items.map(escaped).filter { !$0.isEmpty }.map { "- \($0)" }
    case .steps(let steps):
      steps.map(escaped).filter { !$0.isEmpty }.enumerated().map { "\($0 + 1). \($1)" }
    case .finding(let finding): lines(of: finding)
    case .table(let table):
      self.table(table.headers, table.rows.map { row in row.map { cell in escaped(cell) } })
    case .section(let section): lines(of: section)
    case .passage(let passage): filled(drawn(passage))
    case .passages(let items): items.map(drawn).filter { !$0.isEmpty }.map { "- \($0)" }
    case .grid(let grid):
      table(grid.headers, grid.rows.map { row in row.map { cell in drawn(cell) } })
    }
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }

  private func filled(_ line: String) -> [String] { line.isEmpty ? [] : [line] }

  // MARK: Headings

  private func heading(_ title: String, depth: Int) -> [String] {
    let title = escaped(title)
    // Markdown knows six depths.
    let signs = String(repeating: "#", count: min(max(depth, 1), 6))
    return title.isEmpty ? [] : ["\(signs) \(title)"]
  }

  private func lines(of section: Block.Section) -> [String] {
    let heading = heading(section.title, depth: section.depth)
    let anchor = MarkdownText.target(section.anchor)
    return anchor.isEmpty ? heading : ["<a id=\"\(anchor)\"></a>", ""] + heading
  }

  private func lines(of finding: Block.Finding) -> [String] {
    let title = heading("\(finding.title): \(finding.standing)", depth: 3)
    // The grounds are for formats that can fold them away.
    return joined([title, filled(escaped(finding.sentence)), lines(of: .list(finding.details))])
  }

  /// A picture as its meaning in words and its numbers, for text draws none.
  private func lines(of chart: Chart) -> [String] {
    let title = heading(chart.title, depth: 3)
    let numbers = lines(of: .table(chart.numbers))
    switch chart.picture {
    // What is said of these explains how they are drawn.
    case .ranges: return joined([title, numbers])
    case .weeks, .calendar, .threads, .balance:
      return joined([title, filled(escaped(chart.summary)), numbers])
    }
  }

  // MARK: Passages and tables

  private func drawn(_ passage: Passage) -> String {
    var line = ""
    for span in passage.spans {
      switch span {
      case .text(let text): line += inner(text, startsLine: line.isEmpty)
      case .strong(let text): line += set(text, between: "**")
      case .code(let text): line += MarkdownText.code(text)
      case .link(let text, let target), .file(let text, let target):
        line += "[\(escaped(text))](\(MarkdownText.target(target)))"
      }
    }
    return line
  }

  /// Text within a line keeps the spaces that part it from its neighbours.
  private func inner(_ text: String, startsLine: Bool) -> String {
    let escaped = escaped(text)
    guard !escaped.isEmpty else { return text.isEmpty || startsLine ? "" : " " }
    let space = text.hasPrefix(" ") && !startsLine ? " " : ""
    return space + escaped + (text.hasSuffix(" ") ? " " : "")
  }

  private func set(_ text: String, between signs: String) -> String {
    let escaped = escaped(text)
    return escaped.isEmpty ? "" : signs + escaped + signs
  }

  private func table(_ headers: [String], _ rows: [[String]]) -> [String] {
    let columns = rows.reduce(headers.count) { max($0, $1.count) }
    guard columns > 0 else { return [] }
    let lines = ([headers.map { escaped($0) }] + rows).map { row in
      let cells = row + Array(repeating: "", count: columns - row.count)
      return cells.reduce(into: "|") { $0 += $1.isEmpty ? " |" : " \($1) |" }
    }
    let rule = "|" + String(repeating: "---|", count: columns)
    return [lines[0], rule] + lines.dropFirst()
  }
}
