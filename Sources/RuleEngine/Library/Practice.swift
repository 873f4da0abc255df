package import JournalModel

/// A small thing to try for a while, as its file tells it.
package struct Practice: Sendable, Hashable {
  package var id: String
  package var title: String
  /// The rules it answers.
  package var rules: [String]
  package var dimension: String
  package var who: Doers
  /// The least and the most minutes it takes; equal when the file names one number.
  package var minutes: ClosedRange<Int>
  package var cadence: String
  package var steps: [String]
  /// What the journal may show if it helps.
  package var signal: String
  /// When it is better left alone.
  package var notWhen: [Exclusion]
  package var source: [String]
  package var evidence: EvidenceStrength
  /// The file it was read from, for messages.
  package var file: String

  /// What the reader may judge, in the order of the file.
  package var cautions: [String] { notWhen.map { $0.words }.filter { !$0.isEmpty } }

  /// A reason to leave a practice for another time.
  ///
  /// The reader judges the words. Where the pages can tell as well, the practice is not offered.
  package struct Exclusion: Sendable, Hashable {
    /// In words; empty when there is nothing for the reader to judge.
    package var words: String
    /// Stretches of life in which it holds.
    package var during: [ContextPeriod.Kind]
    /// Moments that show it to hold; `nil` where only the people can tell.
    package var condition: MomentCondition?

    package init(words: String, during: [ContextPeriod.Kind], condition: MomentCondition?) {
      self.words = words
      self.during = during
      self.condition = condition
    }
  }

  /// Who does it; a practice for both is never offered while a danger sign stands.
  package enum Doers: String, Sendable, Hashable, CaseIterable {
    case one, both
  }
}

/// An area of the bond that rules add up to.
package struct Dimension: Sendable, Hashable {
  package var id: String
  package var title: String
  /// Whether nothing good is said of it while a danger sign stands: calm may be part of the danger.
  package var restsInDanger: Bool
}
