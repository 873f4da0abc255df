package import RuleEngine

/// Composes the pages about a library: its rules, its practices, and what the source articles name.
package struct PagesComposer: Sendable {
  private let library: RuleLibrary
  private let pages: PageLibrary

  package init(library: RuleLibrary, pages: PageLibrary) {
    self.library = library
    self.pages = pages
  }

  package func compose(_ page: PageName) -> Document {
    let words = PageWords(library: library, pages: pages)
    return switch page {
    case .rules: RulesPage(words: words).document()
    case .practices: PracticesPage(words: words).document()
    case .traceability: TraceabilityPage(words: words).document()
    }
  }
}
