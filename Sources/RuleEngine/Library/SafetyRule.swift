/// A sign of danger: which moments tell of it, and what its writer is told in private.
///
/// Such a rule is never scored. While it stands, cares and practices for two are held back.
package struct SafetyRule: Sendable, Hashable {
  package var id: String
  package var tier: Tier
  /// The moments that tell of it.
  package var signs: [MomentPattern]
  /// How many days back a sign counts, the as-of day included.
  package var days: Int
  /// How many such moments make a sign.
  package var times: Int
  package var why: [String]
  /// The words of the private page, which nobody else is shown.
  package var privateWords: String
  /// The file it was read from, for messages.
  package var file: String

  /// How pressing help is: `first` asks for it now, `second` soon (`docs/safety.md`).
  package enum Tier: String, Sendable, Hashable, CaseIterable {
    case first, second
  }
}
