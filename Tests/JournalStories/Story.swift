package import JournalModel

/// A journal made up in memory, so that a test says in a few lines what was written when.
///
/// Days are counted from 1, a Monday, so that weeks can be counted on fingers: days 1 to 7 are the
/// first week, 8 to 14 the second.
package struct Story: Sendable {
  package var journal = Journal()
  package var profile = Profile()
  /// Who writes what follows; nobody says so when `nil`.
  package var writer: String?

  /// Monday 5 January 2026.
  package static let firstDay = Day(number: 20_458)

  /// Who does something, in the words a file has for it.
  package enum Doer: Sendable, Hashable {
    case author, partner, both, nobodySaid
    case named(String)
  }

  /// Starts a file with nothing in it.
  package init(by writer: String?, in file: String = "journal.csv") {
    self.writer = writer
    open(file)
  }

  package static func day(_ number: Int) -> Day { firstDay + (number - 1) }

  /// Starts another file; what follows stands in it.
  package mutating func open(_ file: String) {
    journal.sources.append(JournalSource(name: file, format: "story"))
  }

  // MARK: Writing

  /// Writes an entry without a moment.
  package mutating func write(_ day: Int, at minute: Int = -1, id: String = "") {
    _ = entry(on: Self.day(day), at: minute, id: id)
  }

  /// Writes an entry without a moment on each of some days.
  package mutating func write(_ days: ClosedRange<Int>) {
    for day in days { write(day) }
  }

  /// Writes an entry with a moment in it, or with the same moment several times.
  package mutating func add(
    _ kind: MomentKind,
    _ outcome: MomentOutcome = .unknown,
    on day: Int,
    by doer: Doer = .author,
    topic: String = "",
    ritual: String = "",
    times: Int = 1,
    at minute: Int = -1,
    isRecognised: Bool = false
  ) {
    let entry = entry(on: Self.day(day), at: minute, id: "")
    for _ in 0..<times {
      journal.moments.append(
        Moment(
          entry: entry,
          kind: kind,
          outcome: outcome,
          by: reference(to: doer),
          topic: label(topic),
          ritual: label(ritual),
          isRecognised: isRecognised
        )
      )
    }
  }

  /// Writes a kept, missed or skipped ritual on each of some days.
  package mutating func ritual(_ name: String, _ outcome: MomentOutcome, on days: [Int]) {
    for day in days { add(.ritual, outcome, on: day, by: .both, ritual: name) }
  }

  private mutating func entry(on day: Day, at minute: Int, id: String) -> Int {
    let source = journal.sources.count - 1
    // The first line of a file is its header.
    let line = journal.entries.count { Int($0.source) == source } + 2
    let author = writer.map { PersonRef.person(journal.names.index(of: $0)) } ?? .unknown
    journal.entries.append(
      Entry(
        day: day,
        minute: minute,
        source: source,
        line: line,
        id: id.isEmpty ? .none : journal.texts.add(id.utf8),
        author: author
      )
    )
    return journal.entries.count - 1
  }

  private mutating func label(_ text: String) -> TableIndex {
    text.isEmpty ? .none : TableIndex(journal.labels.index(of: text))
  }

  private mutating func reference(to doer: Doer) -> PersonRef {
    switch doer {
    case .author: .author
    case .partner: .partner
    case .both: .both
    case .nobodySaid: .unknown
    case .named(let name): .person(journal.names.index(of: name))
    }
  }

  // MARK: The people

  /// Names the two people in the profile.
  package mutating func declare(_ first: String, _ second: String) {
    profile.people = [Profile.Person(name: first), Profile.Person(name: second)]
  }

  /// Declares a ritual in the profile.
  package mutating func declare(_ ritual: String, _ cadence: RitualCadence, from day: Int?) {
    profile.rituals.append(
      DeclaredRitual(name: ritual, cadence: cadence, start: day.map(Self.day))
    )
  }

  // MARK: Reading it

  /// The accounts of the story, up to its last day or the given one.
  package func accounts(_ mode: AccountMode? = nil, upTo day: Int? = nil) -> Accounts {
    Accounts(of: journal, profile: profile, mode: mode, asOf: day.map(Self.day))
  }

  /// The first account of the story.
  package func timeline(_ mode: AccountMode? = nil, upTo day: Int? = nil) -> Timeline? {
    accounts(mode, upTo: day).timelines.first
  }
}

extension Story {
  /// The same story with its rows moved about.
  ///
  /// The order holds, for each entry of the new journal, its place in the old one.
  package func reordered(_ order: [Int]) -> Story {
    var story = self
    story.journal.entries = ContiguousArray(order.map { journal.entries[$0] })
    story.journal.moments = []
    for (new, old) in order.enumerated() {
      for var moment in journal.moments where Int(moment.entry) == old {
        moment.entry = Int32(new)
        story.journal.moments.append(moment)
      }
    }
    return story
  }

  /// The same story so many days later, rituals with it.
  package func moved(by days: Int) -> Story {
    var story = self
    for index in journal.entries.indices {
      story.journal.entries[index].day = journal.entries[index].day + days
    }
    for index in profile.rituals.indices {
      story.profile.rituals[index].start = profile.rituals[index].start.map { $0 + days }
    }
    return story
  }

  /// The same story with other names for the people, in the profile too.
  package func renamed(_ names: [String: String]) -> Story {
    var story = self
    story.journal.names = NameTable()
    for index in 0..<journal.names.count {
      let name = journal.names[index]
      _ = story.journal.names.index(of: names[name] ?? name)
    }
    for index in profile.people.indices {
      let name = profile.people[index].name
      story.profile.people[index].name = names[name] ?? name
    }
    return story
  }
}
