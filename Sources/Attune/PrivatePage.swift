import Assessment
package import JournalModel
import Reports
package import RuleEngine

/// The support page: for anyone, whether or not something is wrong.
///
/// It takes a journal into account only when it is given one, and then shows the words that the
/// rules of the safety layer have for what was written. That it shows none means nothing.
public struct PrivatePage: Sendable {
  private let library: RuleLibrary
  private var signs: [SafetyRule] = []

  /// The page with the standard help lines.
  /// - Throws: the faults of the standard files, which have none.
  public init() throws(FaultyInput) {
    let analyzer = try Analyzer()
    self.init(library: analyzer.library)
  }

  package init(library: RuleLibrary) { self.library = library }

  /// Takes everything into account that a journal holds, private entries too.
  /// - Throws: the faults of the cues, of which the standard ones have none.
  public mutating func consider(_ input: JournalInput) throws(FaultyInput) {
    try consider(input, upTo: nil)
  }

  package mutating func consider(_ input: JournalInput, upTo day: Day?) throws(FaultyInput) {
    var input = input
    try input.readWords(isShared: false)
    let accounts = Accounts(
      of: input.journal,
      profile: input.profile,
      mode: input.accountMode,
      asOf: day
    )
    signs = SafetySigns(in: accounts.timelines, by: library.safety).rules
  }

  /// The page as plain text, with all lines of a country such as `GB` or the first ones of each.
  public func text(country: String? = nil, width: Int, isColoured: Bool = false) -> String {
    let page = PrivatePageComposer(library: library).compose(signs: signs, country: country)
    return TerminalRenderer(width: width, isColoured: isColoured).render(page)
  }
}
