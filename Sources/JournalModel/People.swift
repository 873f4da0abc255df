/// The persons of a journal, each once, whatever the spellings in the files.
package struct People: Sendable, Hashable {
  /// Names as the reports print them; `PersonRef.person` is an index of this list.
  package var names: [String]
  /// The two people the relationship is about, in the order reports name them.
  ///
  /// The second is missing when the journal never names anybody but its author.
  package var first: PersonRef
  package var second: PersonRef

  /// Whether the two are known by the profile or by their own pages, and not only guessed.
  package var isPairCertain: Bool

  package init(names: [String], first: PersonRef, second: PersonRef, isPairCertain: Bool) {
    self.names = names
    self.first = first
    self.second = second
    self.isPairCertain = isPairCertain
  }

  /// Whether somebody is known to be neither of the two people.
  package func isThird(_ person: PersonRef) -> Bool {
    isPairCertain && person.index != nil && person != first && person != second
  }

  /// The name of a person, `both` or `unknown`.
  package func name(of person: PersonRef) -> String {
    if let index = person.index, index < names.count { return names[index] }
    return person == .both ? "both" : "unknown"
  }

  /// Whether a person has a name of their own, and not only a word such as "author".
  package func isNamed(_ person: PersonRef) -> Bool {
    guard let index = person.index, index < names.count else { return false }
    return names[index] != Self.unnamedAuthor && names[index] != Self.unnamedPartner
  }

  /// What stands for a writer and for the other person when nobody names them.
  package static let unnamedAuthor = "author"
  package static let unnamedPartner = "partner"

  /// The other one of the two people.
  package func partner(of person: PersonRef) -> PersonRef {
    if person == first { return second }
    if person == second { return first }
    return .unknown
  }
}
