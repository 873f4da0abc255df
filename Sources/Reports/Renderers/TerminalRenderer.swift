/// Draws a document as plain text of a given width, with colour only when asked.
package struct TerminalRenderer: Sendable {
  /// Columns to fill; never fewer than this many are used.
  private static let leastWidth = 30
  /// Lines longer than this are tiring to read, however wide the window.
  private static let mostWidth = 96

  private let width: Int
  private let isColoured: Bool

  package init(width: Int, isColoured: Bool) {
    self.width = min(max(width, Self.leastWidth), Self.mostWidth)
    self.isColoured = isColoured
  }

  package func render(_ document: Document) -> String {
    var text = ""
    for (index, block) in document.blocks.enumerated() {
      if index > 0, needsSpace(before: block, after: document.blocks[index - 1]) { text += "\n" }
      render(block, into: &text)
    }
    return text
  }

  /// Steps and asides belong to the block before them.
  private func needsSpace(before block: Block, after previous: Block) -> Bool {
    switch block {
    case .steps, .aside: return false
    case .heading, .title, .section: return true
    case .paragraph, .list, .finding, .table, .passage, .passages, .grid, .overview, .chart, .help:
      switch previous {
      case .heading, .section: return false
      case .title, .paragraph, .aside, .list, .steps, .finding, .table, .passage, .passages, .grid,
        .overview, .chart, .help:
        return true
      }
    }
  }

  private func render(_ block: Block, into text: inout String) {
    switch block {
    case .title(let title): write(title, style: .title, into: &text)
    case .heading(let heading): write(heading.uppercased(), style: .heading, into: &text)
    case .paragraph(let words), .help(let words): write(words, into: &text)
    case .overview(let overview): write(overview.inShort, into: &text)
    case .chart(let chart): render(chart, into: &text)
    case .aside(let aside): write(aside, indent: "  ", style: .quiet, into: &text)
    case .list(let items):
      for item in items { write(item, first: "- ", indent: "  ", into: &text) }
    case .section(let section):
      if section.depth == 1 {
        write(section.title, style: .title, into: &text)
      } else {
        write(section.title.uppercased(), style: .heading, into: &text)
      }
    case .passage(let passage): write(passage.plain, into: &text)
    case .passages(let items):
      for item in items { write(item.plain, first: "- ", indent: "  ", into: &text) }
    case .grid(let grid):
      let rows = grid.rows.map { row in row.map { $0.plain } }
      render(Block.Table(headers: grid.headers, rows: rows), into: &text)
    case .steps(let steps):
      for (number, step) in steps.enumerated() {
        let first = "  \(number + 1). "
        write(step, first: first, indent: String(repeating: " ", count: first.count), into: &text)
      }
    case .finding(let finding): render(finding, into: &text)
    case .table(let table): render(table, into: &text)
    }
  }

  private func render(_ finding: Block.Finding, into text: inout String) {
    write("\(finding.title): \(finding.standing)", style: .name, into: &text)
    write(finding.sentence, indent: "  ", into: &text)
    for detail in finding.details { write(detail, indent: "  ", style: .quiet, into: &text) }
  }

  private func render(_ table: Block.Table, into text: inout String) {
    guard let layout = TableLayout(table, width: width) else {
      // A narrow window gets a list of "header: cell" instead of squeezed columns.
      for row in table.rows {
        let cells = zip(table.headers, row).map { "\($0): \($1)" }
        write(cells.joined(separator: "; "), first: "- ", indent: "  ", into: &text)
      }
      return
    }
    for (number, row) in ([table.headers] + table.rows).enumerated() {
      for line in layout.lines(of: row) {
        text += (number == 0 ? TerminalStyle.heading : .plain).applied(to: line, isColoured) + "\n"
      }
    }
  }

  /// A picture in letters where letters can draw it; else its meaning in words.
  private func render(_ chart: Chart, into text: inout String) {
    switch chart.picture {
    case .ranges: render(chart.numbers, into: &text)
    case .weeks(let weeks):
      write(chart.summary, into: &text)
      for line in Sparkline.lines(of: weeks, width: width) { text += line + "\n" }
    case .calendar, .threads: write("\(chart.title): \(chart.summary)", into: &text)
    case .balance: render(chart.numbers, into: &text)
    }
  }

  private func write(
    _ content: String,
    first: String? = nil,
    indent: String = "",
    style: TerminalStyle = .plain,
    into text: inout String
  ) {
    let lines = TextWidth.wrapped(TerminalText.clean(content), to: width - indent.count)
    for (number, line) in lines.enumerated() {
      text += (number == 0 ? first ?? indent : indent) + style.applied(to: line, isColoured) + "\n"
    }
  }
}

/// How a piece of text is set off, where colour is wanted.
private enum TerminalStyle {
  case plain, title, heading, name, quiet

  func applied(to text: String, _ isColoured: Bool) -> String {
    guard isColoured, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .title: "1;36"
    case .heading: "1"
    case .name: "36"
    case .quiet: "2"
    }
  }
}
