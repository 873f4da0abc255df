package import Diagnostics
package import Reports
package import RuleEngine

/// The one page for a counselor, ready to be drawn.
public struct CounselorBrief: Sendable {
  package let brief: Brief
  package let preview: BriefPreview
  /// What the page was made from, as a counselor may know it.
  package let basis: BriefBasis
  package let diagnostics: [Diagnostic]
  let library: RuleLibrary

  package init(
    brief: Brief,
    preview: BriefPreview,
    basis: BriefBasis,
    library: RuleLibrary,
    diagnostics: [Diagnostic]
  ) {
    self.brief = brief
    self.preview = preview
    self.basis = basis
    self.library = library
    self.diagnostics = diagnostics
  }

  /// What there is to say about the files that were read.
  public var messages: [Message] { diagnostics.map(Message.init) }

  /// The page as plain text, so many columns wide.
  public func text(width: Int, isColoured: Bool = false) -> String {
    TerminalRenderer(width: width, isColoured: isColoured).render(document)
  }

  /// The page as Markdown.
  public var markdown: String { MarkdownRenderer().render(document) }

  /// The page for a browser, which prints on one sheet.
  public var html: String { BriefHTMLRenderer(library: library).render(brief) }

  /// The page with what it rests on, `attune-brief/1`.
  public var json: String { BriefJSONRenderer(library: library).render(brief) }

  /// The suggestions as a table, one row each.
  public var suggestions: String { SuggestionTable(words: library.brief).render(brief) }

  /// The sheet on which a counselor answers, as CSV and as JSON.
  public var answersSheet: String { AnswersSheet(of: brief).csv }
  public var answersSheetJSON: String { AnswersSheet(of: brief).json }

  /// What the author reads before the page goes anywhere.
  public func previewText(width: Int, isColoured: Bool = false) -> String {
    TerminalRenderer(width: width, isColoured: isColoured)
      .render(preview.document(in: library.brief))
  }

  /// How many words the page has; never more than 350.
  public var wordCount: Int { document.wordCount }

  private var document: Document { BriefPage(library: library).document(of: brief) }
}
