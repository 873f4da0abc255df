package import Diagnostics
package import JournalModel

/// A sign in the text that a moment took place, with what must and must not stand near it.
package struct Cue: Sendable, Hashable {
  /// The kind of its file, a dot, and its own name: `bid.asked-to-join`.
  package var id: String
  package var subject: CueSubject
  package var by: Doer
  /// The outcome the cue itself tells; `nil` leaves it to the answers of the file.
  package var outcome: MomentOutcome?
  package var find: [CuePattern]
  /// Patterns that keep the cue silent when one stands in the same sentence.
  package var unless: [CuePattern]
  /// Patterns of which one must stand within a sentence of the cue.
  package var near: [CuePattern]
  /// What must have come before by the other person, within two sentences.
  package var after: [CueSubject]
  /// What must not have come before by the other person, within the same reach.
  package var notAfter: [CueSubject]
  /// What becomes of a find in a negated clause.
  package var negated: Twist
  /// Whether wishes, plans and conditions leave the cue as it is.
  package var heedsUnreal: Bool
  package var examples: [CueExample]
  package var place: SourcePlace

  /// Who a cue says did it; the raw value is the word of the file.
  package enum Doer: String, Sendable, Hashable, CaseIterable {
    case one = "X"
    case other = "Y"
    case author, partner, both, unknown
    /// Who speaks the quoted words.
    case speaker
    /// Who is spoken to in the quoted words.
    case listener
  }

  package enum Twist: Sendable, Hashable {
    case drop, ignore
    case outcome(MomentOutcome)
  }
}

/// What a cue file is about: a kind of moment, or a sign that only other cues ask for.
package enum CueSubject: Sendable, Hashable {
  case moment(MomentKind)
  case sign(String)

  package var name: String {
    switch self {
    case .moment(let kind): kind.rawValue
    case .sign(let name): name
    }
  }
}

/// A text with what its cue must make of it.
package struct CueExample: Sendable, Hashable {
  package var text: String
  /// Whether the cue must fire.
  package var fires: Bool
  /// Who must have done it, when the example says so.
  package var by: String?
  package var outcome: String?
  package var place: SourcePlace
}

/// Words behind a moment that tell how it was answered.
package struct CueAnswer: Sendable, Hashable {
  package var outcome: MomentOutcome
  package var find: [CuePattern]
  package var unless: [CuePattern]
  /// Moments behind it, by the other person, that tell the same.
  package var kinds: [CueSubject]
  /// Outcomes those moments must have; empty when any will do.
  package var outcomes: [MomentOutcome]
}

/// What one cue file says about one kind of moment.
package struct CueSet: Sendable, Hashable {
  /// Which finds of one kind are the same happening; the raw value is the word of the file.
  package enum Once: String, Sendable, Hashable, CaseIterable {
    /// All of an entry by the same person.
    case entry
    /// All of an entry by the same person with the same outcome.
    case outcome
    /// All of an entry with the same outcome, whoever is named.
    case risk = "outcome-of-anybody"
    /// Those by the same person in neighbouring sentences.
    case nearby
  }

  package var subject: CueSubject
  package var cues: [Cue]
  package var answers: [CueAnswer]
  /// How many sentences behind a moment its answer may stand; 0 looks to the end of the entry.
  package var answerReach: Int
  /// Whether the last answer counts instead of the first.
  package var lastAnswerWins: Bool
  /// The outcome when the text goes on and no answer is found in it; `nil` for kinds without any.
  package var otherwise: MomentOutcome?
  /// The outcome when the entry ends with the moment's own sentence; `nil` leaves it to `otherwise`.
  package var atEnd: MomentOutcome?
  /// Which finds count as one happening.
  package var once: Once
  package var file: String
}

/// A stretch of text that tells of something else: a film, a dream, long ago.
package struct CueFrame: Sendable, Hashable {
  package enum Reach: String, Sendable, Hashable, CaseIterable {
    case sentence, entry
    /// The sentence and the one behind it, or before it.
    case next, before
  }

  package var id: String
  package var find: [CuePattern]
  package var unless: [CuePattern]
  package var reach: Reach
  /// The kinds that are not meant there; empty for all.
  package var kinds: [CueSubject]
}
