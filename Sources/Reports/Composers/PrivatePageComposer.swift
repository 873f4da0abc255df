package import RuleEngine

/// Composes the support page for whoever asks for it; it reads the same with signs or without,
/// but for the words about what was written.
package struct PrivatePageComposer: Sendable {
  /// What a page without a country names of each.
  private static let firstKinds = ["emergency", "domestic", "crisis"]

  private let library: RuleLibrary

  package init(library: RuleLibrary) { self.library = library }

  /// The page, with the words of the signs that stand, and the lines of one country or of all.
  package func compose(signs: [SafetyRule], country code: String?) -> Document {
    Document(
      name: say(.documentName),
      [.title(say(.privateTitle)), .paragraph(say(.privateOpening))]
        + signs.map { .paragraph($0.privateWords) }
        + [.help(say(.help)), .paragraph(say(.privateClose)), .paragraph(say(.privateProgram))]
        + [.heading(say(.headingPrivateReach)), .paragraph(say(.privateReach))]
        + [.list(library.help.kinds.map { "\($0.title): \($0.words)" })]
        + lines(of: code)
        + [.heading(say(.headingAdvocate)), .paragraph(say(.privateAdvocate))]
    )
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    library.wording.sentence(phrase, values)
  }

  // MARK: Numbers

  private func lines(of code: String?) -> [Block] {
    guard let code else {
      let countries = library.help.countries.flatMap { blocks(of: $0, kinds: Self.firstKinds) }
      return [.heading(say(.headingHelpLines)), .paragraph(say(.helpLinesMore))] + countries
    }
    let chosen = library.help.countries.filter { $0.code == code }
    let kinds = library.help.kinds.map { $0.id }
    return [.heading(say(.headingHelpLines))]
      + (chosen.isEmpty
        ? [.paragraph(say(.helpLinesNone))] : chosen.flatMap { blocks(of: $0, kinds: kinds) })
  }

  private func blocks(of country: HelpLines.Country, kinds: [String]) -> [Block] {
    let lines = kinds.flatMap { kind in country.lines.filter { $0.kind == kind } }
    let items = lines.map { line in
      line.note.isEmpty
        ? "\(line.name): \(line.number)" : "\(line.name): \(line.number). \(line.note)"
    }
    let head = say(.helpLinesChecked, [.name: country.name, .from: country.checked])
    return [.paragraph(head), .list(items)]
  }
}
