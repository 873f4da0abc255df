package import RuleEngine

/// Draws a brief for a browser and for one sheet of paper, A4 or Letter, in black and white.
///
/// No script, no request; the 350 words of the page leave room at the foot of either sheet.
package struct BriefHTMLRenderer: Sendable {
  private let library: RuleLibrary

  package init(library: RuleLibrary) { self.library = library }

  package func render(_ brief: Brief) -> String {
    let document = BriefPage(library: library).document(of: brief)
    var html = HTMLWriter()
    html.declareDocument()
    html.element("html", ["lang": "en"]) { page in
      page.element("head") { writeHead(called: document.name, into: &$0) }
      page.element("body") { body in
        body.element("main") { main in
          for block in document.blocks { write(block, into: &main) }
        }
      }
    }
    return html.text + "\n"
  }

  private func writeHead(called name: String, into head: inout HTMLWriter) {
    head.empty("meta", ["charset": "utf-8"])
    head.empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
    head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.empty("meta", ["name": "referrer", "content": "no-referrer"])
    head.empty("meta", ["name": "robots", "content": "noindex"])
    head.element("title", words: name)
    head.style(Self.style)
  }

  private func write(_ block: Block, into main: inout HTMLWriter) {
    switch block {
    case .title(let text): main.element("h1", ["dir": "auto"], words: text)
    case .aside(let text): main.element("p", ["class": "head", "dir": "auto"], words: text)
    case .heading(let text): main.element("h2", words: text)
    case .paragraph(let text): main.element("p", ["dir": "auto"], words: text)
    case .help(let text): main.element("p", ["class": "help"], words: text)
    case .list(let items):
      main.element("ul") { list in
        for item in items { list.element("li", ["dir": "auto"], words: item) }
      }
    // The page of a brief is made of the blocks above.
    case .steps, .finding, .table, .section, .passage, .passages, .grid, .overview, .chart: break
    }
  }

  private static let policy = [
    "default-src 'none'", "style-src 'sha256-\(ContentHash(of: style).base64)'",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static let style = """
    @page { margin: 15mm 18mm; }
    html { font: 16px/1.45 system-ui, sans-serif; color: #000; background: #fff; }
    body { margin: 0; }
    main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.25rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 .2rem; }
    h2 { font-size: 1rem; margin: .8rem 0 .15rem; break-after: avoid; }
    p, ul { margin: 0; }
    ul { padding-left: 1.1rem; }
    .head { border-bottom: 1px solid #000; padding-bottom: .5rem; }
    .help { border-top: 1px solid #000; margin-top: .9rem; padding-top: .5rem; }
    @media print {
      html { font-size: 10pt; line-height: 1.35; }
      main { max-width: none; padding: 0; }
      h2 { margin-top: .55rem; }
    }

    """
}
