package import JournalModel

/// Every kind of moment in words: "small reaches", and "met with interest" behind it.
package struct MomentWords: Sendable, Hashable {
  /// A kind, for one and for many, and what is said of its outcomes behind that.
  package struct Words: Sendable, Hashable {
    package var one: String
    package var many: String
    package var outcomes: [MomentOutcome: String]
    /// What is said of all outcomes together; empty for the words that suit any kind.
    package var known: String
  }

  private var words: [MomentKind: Words]

  package init(words: [MomentKind: Words]) { self.words = words }

  /// A kind in words; its own name when a faulty file gives none.
  package func noun(_ kind: MomentKind, count: Int = 2) -> String {
    guard let found = words[kind] else { return kind.rawValue }
    return count == 1 ? found.one : found.many
  }

  /// What is said of all outcomes together; empty when nothing of its own is.
  package func known(_ kind: MomentKind) -> String { words[kind]?.known ?? "" }

  /// What is said of an outcome; empty when nothing is.
  package func outcome(_ outcome: MomentOutcome, of kind: MomentKind) -> String {
    words[kind]?.outcomes[outcome] ?? ""
  }
}
