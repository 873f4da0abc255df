extension HTMLPage {
  /// More columns than this may not fit a narrow screen, so they can be scrolled aside.
  private static let mostFitting = 4

  mutating func write(_ table: Block.Table) {
    let rows = table.rows.map { row in row.map { Passage($0) } }
    write(headers: table.headers, rows: rows, labelledBy: nil)
  }

  /// A table named by what has the id of the label; its headers name it for `nil`.
  mutating func write(headers: [String], rows: [[Passage]], labelledBy label: String?) {
    guard !headers.isEmpty || !rows.isEmpty else { return }
    if headers.count > Self.mostFitting {
      let naming = label == nil ? "aria-label" : "aria-labelledby"
      html.begin(
        "div",
        [
          "class": "wide", "role": "group", "tabindex": "0",
          naming: label ?? headers.joined(separator: ", "),
        ]
      )
    } else {
      html.begin("div", ["class": "narrow"])
    }
    html.begin("table")
    write(headers)
    html.element("tbody") { body in
      for cells in rows { Self.write(cells, into: &body) }
    }
    html.end()
    html.end()
  }

  private mutating func write(_ headers: [String]) {
    html.element("thead") { head in
      head.element("tr") { row in
        for header in headers {
          // A header without words would be announced as one, so it is none.
          if header.isEmpty {
            row.element("td", words: "")
          } else {
            row.element("th", ["scope": "col", "dir": "auto"], words: header)
          }
        }
      }
    }
  }

  private static func write(_ cells: [Passage], into body: inout HTMLWriter) {
    body.element("tr") { row in
      for (place, cell) in cells.enumerated() {
        let text = cell.plain
        let shape = CellShape(text).rawValue
        if place == 0, !text.isEmpty {
          row.element("th", ["scope": "row", "class": shape, "dir": "auto"]) {
            write(cell, into: &$0)
          }
        } else {
          row.element("td", ["class": shape, "dir": "auto"]) { write(cell, into: &$0) }
        }
      }
    }
  }

  /// Links lead to places of the same page, for one that is sent on has no others with it; only a
  /// file that is written together with the page is named.
  static func write(_ passage: Passage, into html: inout HTMLWriter) {
    for span in passage.spans {
      switch span {
      case .text(let words): html.words(words)
      case .strong(let words): html.element("strong", words: words)
      case .code(let words): html.element("code", words: words)
      case .link(let words, to: let target):
        if target.hasPrefix("#") {
          html.element("a", ["href": target], words: words)
        } else {
          html.words(words)
        }
      case .file(let words, let path):
        // As in Markdown, a colon is written as a number, so that no path is an address.
        html.element("a", ["href": MarkdownText.target(path)], words: words)
      }
    }
  }
}

/// Where the text of a cell may break, so that columns stay readable on a phone.
private enum CellShape: String {
  /// Between words.
  case words
  /// Nowhere: a date, a number, a short name of a file.
  case whole
  /// Within a word too, for it could be wider than a screen.
  case long

  init(_ text: String) {
    let words = text.split { $0.isWhitespace }
    if words.contains(where: { $0.count > 24 }) {
      self = .long
    } else {
      self = words.count == 1 && text.count <= 16 ? .whole : .words
    }
  }
}
