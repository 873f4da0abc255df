/// Running text in pieces: some of it set off, some of it leading elsewhere.
package struct Passage: Sendable, Hashable {
  package enum Span: Sendable, Hashable {
    case text(String)
    /// What a reader's eye should find first.
    case strong(String)
    /// A name as files and the command line write it.
    case code(String)
    /// A text that leads to a place: `practices.md#catch-the-bid`.
    case link(String, to: String)
    /// A text that leads to a file that stands with the page: `clients/ash/brief.html`.
    case file(String, path: String)
  }

  package var spans: [Span]

  package init(_ spans: [Span]) { self.spans = spans }

  package init(_ text: String) { spans = text.isEmpty ? [] : [.text(text)] }

  /// The words alone, for a format without links.
  package var plain: String {
    spans.reduce(into: "") { text, span in
      switch span {
      case .text(let words), .strong(let words), .code(let words), .link(let words, to: _),
        .file(let words, path: _):
        text += words
      }
    }
  }
}
