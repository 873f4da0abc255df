/// Where to find help: kinds of services, and numbers of some countries with the month of checking.
package struct HelpLines: Sendable, Hashable {
  /// In the order of their file.
  package var kinds: [Kind]
  /// In the order of their file.
  package var countries: [Country]

  package init(kinds: [Kind], countries: [Country]) {
    self.kinds = kinds
    self.countries = countries
  }

  package struct Kind: Sendable, Hashable {
    package var id: String
    package var title: String
    package var words: String
  }

  package struct Country: Sendable, Hashable {
    /// Two letters: `GB`.
    package var code: String
    package var name: String
    /// The month in which somebody last compared the lines with their sources: `2026-11`.
    package var checked: String
    package var lines: [Line]
  }

  package struct Line: Sendable, Hashable {
    /// The id of a kind.
    package var kind: String
    package var name: String
    /// What to dial, to text, or to open.
    package var number: String
    package var note: String
    /// Whose page gave the number.
    package var source: String
  }
}

extension HelpLines {
  /// These lines with those of a further file, which replaces kinds and countries it has too.
  package func replaced(by newer: HelpLines) -> HelpLines {
    let kinds = kinds.filter { old in !newer.kinds.contains { $0.id == old.id } }
    let countries = countries.filter { old in !newer.countries.contains { $0.code == old.code } }
    return HelpLines(kinds: kinds + newer.kinds, countries: countries + newer.countries)
  }
}
