/// A rule as its file tells it: what to look at, how far back, what is measured, what to say.
///
/// A rule has some fifty parts and is handed on a lot, so its copies share them.
package struct Rule: Sendable, Hashable {
  var shared: Shared

  package init(_ parts: Parts) { shared = Shared(parts) }

  package static func == (left: Rule, right: Rule) -> Bool {
    left.shared === right.shared || left.shared.parts == right.shared.parts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }

  /// Whether a rule counts for its dimension by itself.
  package enum Tier: String, Sendable, Hashable, CaseIterable {
    case core, extended
    /// Shown for itself and never added up.
    case context
  }

  /// What must be there before the rule may speak.
  package struct Needs: Sendable, Hashable {
    package var moments: Int
    /// The moments in words, one and many, for "4 more … within 28 days".
    package var called: Noun
    /// Written days, when the rule wants more than every rule does.
    package var days: Int
  }

  /// A thing that is counted, as its file calls one of it and many.
  package struct Noun: Sendable, Hashable {
    package var one: String
    package var many: String

    package func text(for count: Int) -> String { count == 1 ? one : many }
  }

  /// One sentence a band.
  package struct BandTexts: Sendable, Hashable {
    /// What is said while no band has half of the chance; the band's own sentence when `nil`.
    package var mixed: MessageTemplate?
    package var thriving: MessageTemplate
    package var steady: MessageTemplate
    package var strained: MessageTemplate
    package var atRisk: MessageTemplate
  }

  /// Sentences about the two of them as one, without a name and without a number.
  package struct TogetherTexts: Sendable, Hashable {
    package var well: String
    package var care: String
    package var mixed: String
  }

  package struct Evidence: Sendable, Hashable {
    /// How sure research is that more of this goes with better relationships.
    package var direction: EvidenceStrength
    /// Where the cuts come from.
    package var cuts: EvidenceStrength
    /// What a line between bands leans on, such as a figure measured in another way; often empty.
    package var leansOn: String
    package var sources: [String]
    package var caution: String
  }
}

extension Rule.BandTexts {
  /// The sentence of a band; the strained one stands in where a band has none.
  package subscript(band: Band) -> MessageTemplate {
    switch band {
    case .thriving: thriving
    case .steady: steady
    case .strained, .unclear: strained
    case .atRisk: atRisk
    }
  }
}
