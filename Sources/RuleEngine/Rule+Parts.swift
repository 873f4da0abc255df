package import JournalModel

extension Rule {
  /// What a rule consists of.
  package struct Parts: Sendable, Hashable {
    /// A kebab noun phrase, equal to the file's name.
    package var id: String
    package var title: String
    package var dimension: String
    package var tier: Tier
    /// The relationships it is meant for.
    package var relationships: [Relationship]
    /// Stretches of life in which it rests.
    package var notDuring: [ContextPeriod.Kind]
    /// Whether others may ever see it.
    package var isShared: Bool
    package var why: [String]
    /// How many days it looks back, the as-of day included.
    package var days: Int
    package var measure: Measure
    package var needs: Needs
    package var bands: Bands
    package var say: BandTexts
    /// What a page for both people says instead; `nil` where the band's words are enough.
    package var together: TogetherTexts?
    /// What a counselor's page says in any band, without a full stop; `nil` for the report's.
    package var brief: MessageTemplate?
    package var practices: [String]
    package var ask: String
    package var evidence: Evidence
    package var examples: [RuleExample]
    /// The file it was read from, for messages.
    package var file: String
  }

  /// The parts that all copies of a rule share.
  final class Shared: Sendable {
    let parts: Parts

    init(_ parts: Parts) { self.parts = parts }
  }
}

extension Rule {
  package var id: String {
    get { shared.parts.id }
    set { change { $0.id = newValue } }
  }

  package var title: String {
    get { shared.parts.title }
    set { change { $0.title = newValue } }
  }

  package var dimension: String {
    get { shared.parts.dimension }
    set { change { $0.dimension = newValue } }
  }

  package var tier: Tier {
    get { shared.parts.tier }
    set { change { $0.tier = newValue } }
  }

  package var relationships: [Relationship] { shared.parts.relationships }
  package var notDuring: [ContextPeriod.Kind] { shared.parts.notDuring }
  package var isShared: Bool { shared.parts.isShared }
  package var why: [String] { shared.parts.why }
  package var days: Int {
    get { shared.parts.days }
    set { change { $0.days = newValue } }
  }

  package var measure: Measure {
    get { shared.parts.measure }
    set { change { $0.measure = newValue } }
  }

  package var needs: Needs {
    get { shared.parts.needs }
    set { change { $0.needs = newValue } }
  }

  package var bands: Bands { shared.parts.bands }
  package var say: BandTexts { shared.parts.say }
  package var together: TogetherTexts? { shared.parts.together }
  package var brief: MessageTemplate? { shared.parts.brief }
  package var practices: [String] {
    get { shared.parts.practices }
    set { change { $0.practices = newValue } }
  }

  package var ask: String { shared.parts.ask }
  package var evidence: Evidence {
    get { shared.parts.evidence }
    set { change { $0.evidence = newValue } }
  }

  package var examples: [RuleExample] { shared.parts.examples }
  package var file: String { shared.parts.file }

  private mutating func change(_ edit: (inout Parts) -> Void) {
    var parts = shared.parts
    edit(&parts)
    shared = Shared(parts)
  }
}
