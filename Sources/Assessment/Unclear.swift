package import RuleEngine

/// Why a rule did not speak, and how much more it needs.
package struct Unclear: Sendable, Hashable {
  package var reason: UnclearReason
  package var have: Int
  package var need: Int
  package var say: String
}
