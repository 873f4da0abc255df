import JournalModel
import RuleEngine

/// A change to an example's journal that must not change what a rule makes of it.
package enum ExampleVariation: String, Sendable, Hashable, CaseIterable {
  case asWritten = "as written"
  /// The days stand in the file from the last to the first.
  case reversed = "with its days in another order"
  /// Every date is twenty weeks later.
  case later = "twenty weeks later"
  case renamed = "with other names"
  /// Moments the rule does not look at stand beside its own.
  case crowded = "with unrelated moments"
}

/// Builds the journal an example describes.
struct ExampleJournal {
  private(set) var journal = Journal()
  private(set) var profile = Profile()
  private let shift: Int
  private let example: RuleExample

  init(_ example: RuleExample, of rule: Rule, _ variation: ExampleVariation) {
    self.example = example
    shift = variation == .later ? 140 : 0
    let names = variation == .renamed ? ["Zoe", "Ada"] : ["Alex", "Sam"]
    journal.sources = [JournalSource(name: "example", format: "example")]
    for name in names { _ = journal.names.index(of: name) }
    profile.people = names.map { Profile.Person(name: $0) }
    profile.wishedOwnTime = example.wishedOwnTime
    profile.rituals = example.rituals.map { ritual in
      DeclaredRitual(
        name: ritual.name,
        cadence: ritual.cadence,
        start: ritual.start.map { $0 + shift }
      )
    }
    let days =
      variation == .reversed ? Array((1...example.days).reversed()) : [Int](1...example.days)
    for day in days { write(day) }
    if variation == .crowded { crowd(besides: rule.measure.patterns.kinds) }
  }

  var asOf: Day { RuleExample.firstDay + (example.days - 1 + shift) }

  private mutating func write(_ day: Int) {
    let moments = example.moments.filter { $0.days.contains(day) }
    let isBlank = example.blank.contains { $0.contains(day) }
    if isBlank, moments.isEmpty { return }
    let entry = addEntry(day, author: 0)
    // One page of the other person makes the account a joint one.
    if example.isJoint { _ = addEntry(day, author: 1) }
    for moment in moments {
      for _ in 0..<moment.times { add(moment, to: entry) }
    }
  }

  private mutating func addEntry(_ day: Int, author: Int) -> Int {
    journal.entries.append(
      Entry(
        day: RuleExample.firstDay + (day - 1 + shift),
        source: 0,
        line: journal.entries.count + 1,
        author: .person(author)
      )
    )
    return journal.entries.count - 1
  }

  private mutating func add(_ moment: ExampleMoment, to entry: Int) {
    let by: PersonRef =
      switch moment.by {
      case .author: .person(0)
      case .partner: .person(1)
      case .both: .both
      }
    journal.moments.append(
      Moment(
        entry: entry,
        kind: moment.kind,
        outcome: moment.outcome,
        by: by,
        topic: label(moment.topic),
        ritual: label(moment.ritual),
        minutes: moment.minutes,
        rating: moment.rating
      )
    )
  }

  private mutating func label(_ text: String) -> TableIndex {
    text.isEmpty ? .none : TableIndex(journal.labels.index(of: text))
  }

  /// Adds a moment of every other kind to each entry, danger signs left out.
  private mutating func crowd(besides kinds: [MomentKind]) {
    let others = MomentKind.allCases.filter { $0 != .risk && !kinds.contains($0) }
    for entry in journal.entries.indices {
      for kind in others {
        journal.moments.append(
          Moment(entry: entry, kind: kind, outcome: kind.outcomes.first ?? .unknown, by: .both)
        )
      }
    }
  }
}
