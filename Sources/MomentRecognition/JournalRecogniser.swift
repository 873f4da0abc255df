package import JournalModel

/// The step between reading and measuring: adds what the cues find in the words of a journal.
///
/// What the people tagged decides. On a day on which somebody tagged moments of a kind, their words
/// add none of that kind, for they would tell the same again. Of what both do at once, such as a
/// quarrel or a ritual, a tag of either counts, and so do the words of whoever wrote first.
package struct JournalRecogniser: Sendable {
  private var recogniser: Recogniser
  private let profile: Profile
  private let rituals: RitualNames

  /// - Parameters:
  ///   - recogniser: the compiled cues, which may have been used before.
  ///   - profile: the names and the rituals of the two.
  package init(_ recogniser: Recogniser, profile: Profile) {
    self.recogniser = recogniser
    self.profile = profile
    rituals = RitualNames(profile.rituals)
  }

  /// A moment of one entry with the words it was recognised by.
  package struct Finding: Sendable, Hashable {
    /// An index of the journal's `entries`.
    package var entry: Int
    package var moment: RecognisedMoment
    package var words: String
    package var sentence: String
    /// The declared ritual that the sentence names; empty for none.
    package var ritual: String
  }

  /// What the words of a journal tell beside what was tagged, in the order of the entries.
  ///
  /// A text beside a recorded moment is a note on it and is not looked at.
  package mutating func findings(in journal: Journal) -> [Finding] {
    guard journal.hasProse else { return [] }
    var pairs = JournalPairs(journal, profile)
    if pairs.needsGuess(journal) { pairs.take(guess: recogniser.likelyPartner(in: journal)) }
    var told = ToldMoments(of: journal)
    var findings: [Finding] = []
    for index in journal.entries.indices {
      let entry = journal.entries[index]
      guard !entry.isNote, let text = entry.text.value else { continue }
      let bytes = journal.texts.bytes(of: text)
      let found = recogniser.recognise(bytes, between: pairs.pair(of: entry, in: journal))
      for moment in found where told.isNew(moment, in: entry) {
        let sentence = String(decoding: bytes[moment.sentence], as: UTF8.self)
        findings.append(
          Finding(
            entry: index,
            moment: moment,
            words: String(decoding: bytes[moment.words], as: UTF8.self),
            sentence: sentence,
            ritual: moment.kind == .ritual ? rituals.name(in: sentence) : ""
          )
        )
      }
      for moment in found { told.note(moment, in: entry) }
    }
    return findings
  }
}

extension Journal {
  /// Whether something was written that is no note on a recorded moment.
  package var hasProse: Bool { entries.contains { !$0.isNote && $0.text.value != nil } }

  /// Adds a moment that was recognised, with the words it goes by.
  package mutating func add(_ finding: JournalRecogniser.Finding) {
    let found = finding.moment
    var moment = Moment(
      entry: finding.entry,
      kind: found.kind,
      outcome: found.outcome ?? .unknown,
      by: PersonRef(found.by),
      ritual: finding.ritual.isEmpty ? .none : TableIndex(labels.index(of: finding.ritual))
    )
    let passage = Passage(words: texts.add(finding.words.utf8), cue: texts.add(found.cue.utf8))
    moment.recognise(by: passages.count)
    passages.append(passage)
    moments.append(moment)
  }
}

extension PersonRef {
  fileprivate init(_ doer: RecognisedMoment.Doer) {
    switch doer {
    case .author: self = .author
    case .partner: self = .partner
    case .both: self = .both
    case .unknown: self = .unknown
    }
  }
}

/// The kinds of moments that are told of each day, and by whom.
private struct ToldMoments {
  private struct Key: Hashable {
    var day: Day
    var kind: MomentKind
    var author: PersonRef
  }

  /// Kinds that somebody tagged.
  private var tagged: Set<Key> = []
  /// Kinds that both do at once, by the author whose words told of them.
  private var shared: [Key: PersonRef] = [:]

  init(of journal: Journal) {
    for moment in journal.moments {
      let entry = journal.entries[Int(moment.entry)]
      tagged.insert(Key(day: entry.day, kind: moment.kind, author: entry.author))
      tagged.insert(Self.anybodys(moment.kind, on: entry.day))
    }
  }

  private static func anybodys(_ kind: MomentKind, on day: Day) -> Key {
    Key(day: day, kind: kind, author: .both)
  }

  func isNew(_ moment: RecognisedMoment, in entry: Entry) -> Bool {
    let own = Key(day: entry.day, kind: moment.kind, author: entry.author)
    guard !tagged.contains(own) else { return false }
    guard moment.by == .both else { return true }
    let anybodys = Self.anybodys(moment.kind, on: entry.day)
    return !tagged.contains(anybodys) && (shared[anybodys] ?? entry.author) == entry.author
  }

  mutating func note(_ moment: RecognisedMoment, in entry: Entry) {
    guard moment.by == .both else { return }
    let anybodys = Self.anybodys(moment.kind, on: entry.day)
    shared[anybodys] = shared[anybodys] ?? entry.author
  }
}
