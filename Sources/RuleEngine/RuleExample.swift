package import Diagnostics
package import JournalModel

/// A small journal in a rule's file with what the rule must make of it.
package struct RuleExample: Sendable, Hashable {
  package var name: String
  /// How many days the journal covers; the last one is the as-of day.
  package var days: Int
  /// Days without an entry, as pairs of first and last day; all others are written.
  package var blank: [ClosedRange<Int>]
  /// Whether both people write, so that the account is joint.
  package var isJoint: Bool
  /// The share of time somebody wishes to have for themselves; `nil` when nobody says.
  package var wishedOwnTime: Double?
  package var rituals: [DeclaredRitual]
  package var moments: [ExampleMoment]
  package var expect: [Expectation]
  /// Where the example stands, for messages.
  package var place: SourcePlace

  /// Day 1 of every example: a Monday, so that weeks can be counted on fingers.
  package static let firstDay = Day(number: 20_458)
}

/// A moment of an example, `times` times on each of some days.
package struct ExampleMoment: Sendable, Hashable {
  /// The days within the example, counted from 1.
  package var days: ClosedRange<Int>
  package var kind: MomentKind
  package var outcome: MomentOutcome
  package var by: ExampleDoer
  package var topic: String
  package var ritual: String
  package var minutes: Int
  package var times: Int
  /// From 1 to 5; 0 for moments that are no rating.
  package var rating = 0
}

extension ExampleMoment {
  /// A rating, which has no outcome, topic or length.
  init(days: ClosedRange<Int>, kind: MomentKind, rating: Int, by: ExampleDoer, times: Int) {
    self.init(
      days: days,
      kind: kind,
      outcome: .unknown,
      by: by,
      topic: "",
      ritual: "",
      minutes: -1,
      times: times,
      rating: rating
    )
  }
}

/// Who does something in an example: the first writer, the other one, or both.
package enum ExampleDoer: String, Sendable, Hashable, CaseIterable {
  case author, partner, both
}

/// One figure or word an example expects.
package struct Expectation: Sendable, Hashable {
  package enum Figure: Sendable, Hashable {
    case number(ExpectedNumber, Double)
    case masses([Double])
    case band(Band)
    case certainty(Certainty)
    case unclear(UnclearReason)
  }

  package var figure: Figure
  /// Where it stands, for messages.
  package var place: SourcePlace
}

/// The numbers an example may expect, with the names of the JSON report.
package enum ExpectedNumber: String, Sendable, Hashable, CaseIterable {
  case count, total, value, low, high, score, scoreLow, scoreHigh
}
