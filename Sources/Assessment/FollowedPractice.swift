package import JournalModel

/// What became of a practice that was agreed on with a counselor.
package struct FollowedPractice: Sendable, Hashable {
  package var answer: Answer
  /// How often the pages since the answer say it was done, and how often it was left out.
  package var done: Int
  package var skipped: Int
  /// The entries with these moments, as indices of the timeline's entries, each once, in order.
  package var entries: [Int]
  package var signal: Signal

  /// How the value of the rule moved between the time before the answer and the time since.
  package enum Signal: Sendable, Hashable {
    /// Fewer days have passed than a fair look needs.
    case tooEarly(daysLeft: Int)
    /// One of the two times has too little on its pages.
    case unclear
    /// The rule counts whole numbers, or is off, so no change can be told from noise.
    case none
    case change(Change, direction: Direction)
  }

  /// Whether a change is toward what the rule calls better.
  package enum Direction: Sendable, Hashable {
    case better, same, harder
  }
}
