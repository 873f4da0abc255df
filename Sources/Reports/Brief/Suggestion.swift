package import JournalModel
package import RuleEngine

/// A practice to talk about, with what it rests on; a candidate, never an order.
package struct Suggestion: Sendable, Hashable {
  /// The same whenever the same rule, pattern, person and practice come together again.
  package var id: SuggestionID
  /// Whose pages it rests on, as the page names them.
  package var authors: [String]
  /// The topic it is about, as written; empty where the rule knows none.
  package var topic: String
  /// The line of the pattern it answers.
  package var pattern: String
  package var rests: Brief.Grounds
  /// Steps, cadence, minutes and times when it is not a good idea (`cautions`).
  package var practice: Practice
  /// A question to open with.
  package var question: String
}
