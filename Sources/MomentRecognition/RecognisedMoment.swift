package import JournalModel

/// A moment that the cues found in a text.
package struct RecognisedMoment: Sendable, Hashable {
  package var kind: MomentKind
  /// `nil` for kinds that have none.
  package var outcome: MomentOutcome?
  package var by: Doer
  /// The words it was recognised by, as bytes of the text.
  package var words: Range<Int>
  /// The sentence they stand in.
  package var sentence: Range<Int>
  /// The cue that found it: `bid.asked-to-join`.
  package var cue: String

  /// Who did it, relative to the entry; the raw value is the word of the normal form.
  package enum Doer: String, Sendable, Hashable, CaseIterable {
    case author, partner, both, unknown
  }
}
