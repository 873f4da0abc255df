package import RuleEngine

/// Draws a document as one page for a browser: no script, no request, nothing kept elsewhere.
package struct HTMLRenderer: Sendable {
  private let wording: Wording
  /// The language of the words, as a page names it: "en".
  private let language: String

  package init(wording: Wording, language: String) {
    self.wording = wording
    self.language = language
  }

  package func render(_ document: Document) -> String {
    let outline = HTMLOutline(document)
    let name = document.name.isEmpty ? wording.sentence(.documentName) : document.name
    var page = HTMLPage(wording: wording)
    page.html.declareDocument()
    page.html.begin("html", ["lang": language])
    writeHead(called: name, into: &page.html)
    page.html.begin("body")
    page.html.element("a", ["class": "skip", "href": "#report"], words: say(.skipLink))
    page.writeContents(of: outline)
    page.writeMain(outline, called: name)
    page.html.end()
    page.html.end()
    return page.html.text + "\n"
  }

  private func say(_ phrase: Phrase) -> String { wording.sentence(phrase) }

  private func writeHead(called name: String, into html: inout HTMLWriter) {
    html.element("head") { head in
      head.empty("meta", ["charset": "utf-8"])
      head.empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
      head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      head.empty("meta", ["name": "referrer", "content": "no-referrer"])
      head.empty("meta", ["name": "robots", "content": "noindex"])
      head.empty("meta", ["name": "color-scheme", "content": "light dark"])
      head.element("title", words: name)
      head.style(HTMLStyle.text)
    }
  }

  /// Nothing may be loaded, sent or run; the one style is known by its hash.
  private static let policy = [
    "default-src 'none'", "style-src 'sha256-\(ContentHash(of: HTMLStyle.text).base64)'",
    "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")
}
