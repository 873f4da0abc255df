import Diagnostics
import ByteReading
import JournalModel

/// What a word of the kind column means, with the outcomes that may stand beside it.
struct KindMeaning: Sendable {
  var kind: MomentKind
  var isRitual: Bool
  var hasOutcomes: Bool
  /// One bit for each outcome, by `OutcomeMeaning.bit`.
  var outcomeBits: UInt64
}

struct OutcomeMeaning: Sendable {
  var outcome: MomentOutcome
  var bit: UInt64
}

extension EntryBuilder {
  enum MomentReading {
    /// The record tells no moment.
    case none
    case moment(Moment)
    /// It tells one that can't be used; the fault has been named.
    case fault
  }

  /// The moment of a record; its `entry` is to be set by the caller.
  mutating func readMoment(
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> MomentReading {
    let range = record.content(.kind, in: bytes)
    if range.isEmpty {
      warnOfLostOutcome(record, bytes)
      return .none
    }
    guard let meaning = kindMeaning(range, bytes) else {
      unknownKind(record, bytes)
      return .fault
    }
    guard let outcome = readOutcome(of: meaning, record, bytes) else { return .fault }
    guard let by = readPerson(record, bytes, into: &journal) else { return .fault }
    var moment = Moment(
      entry: 0,
      kind: meaning.kind,
      outcome: outcome,
      by: by,
      topic: label(.topic, record, bytes, into: &journal),
      ritual: .none,
      minutes: -1,
      rating: 0,
      isRecognised: false
    )
    if record.mayHave(Self.rareMomentFields) {
      moment.ritual = label(.ritual, record, bytes, into: &journal)
      moment.minutes = readMinutes(record, bytes)
      moment.rating = readRating(record, bytes)
      moment.isRecognised = readFlag(.recognised, record, bytes) ?? false
    }
    if meaning.isRitual, moment.ritual.raw < 0 {
      // Most files name a ritual in the topic, having no column for it.
      moment.ritual = moment.topic
      moment.topic = .none
    }
    return .moment(moment)
  }

  private mutating func kindMeaning(_ range: Range<Int>, _ bytes: RawSpan) -> KindMeaning? {
    if let known = kinds.known(range, bytes) { return known }
    let folded = bytes.extracting(range).foldedWord()
    let kind = MomentKind.allCases.first { $0.rawValue.lowercased() == folded }
    let meaning = kind.map { kind in
      KindMeaning(
        kind: kind,
        isRitual: kind == .ritual,
        hasOutcomes: !kind.outcomes.isEmpty,
        outcomeBits: kind.outcomes.reduce(0) { $0 | OutcomeMeaning.bit(of: $1) }
      )
    }
    kinds.learn(meaning)
    return meaning
  }

  private mutating func unknownKind(_ record: Record, _ bytes: RawSpan) {
    // Finding the nearest word costs more than reading the row.
    guard log.hasRoom(for: .error) else { return }
    let candidates = MomentKind.allCases.map { $0.rawValue }
    let range = record.content(.kind, in: bytes)
    let near = closest(to: bytes.extracting(range).decoded(), among: candidates)
    fault(
      .error,
      .journalUnknownKind,
      .kind,
      record,
      bytes,
      help: ["kinds are \(candidates.joined(separator: ", "))"]
    ) { "\($0) is not a kind of moment\(suggestion(near))" }
  }

  /// The outcome of a moment; `nil` after a fault.
  @inline(__always)
  private mutating func readOutcome(
    of kind: KindMeaning,
    _ record: Record,
    _ bytes: RawSpan
  ) -> MomentOutcome? {
    let range = record.content(.outcome, in: bytes)
    if range.isEmpty { return .unknown }
    let meaning = outcomeMeaning(range, bytes)
    if let meaning, meaning.bit & (kind.outcomeBits | OutcomeMeaning.unknownBit) != 0 {
      return meaning.outcome
    }
    return otherOutcome(of: kind, record, bytes)
  }

  private mutating func outcomeMeaning(
    _ range: Range<Int>,
    _ bytes: RawSpan
  ) -> OutcomeMeaning? {
    if let known = outcomes.known(range, bytes) { return known }
    let folded = bytes.extracting(range).foldedWord()
    let outcome = MomentOutcome.allCases.first { $0.rawValue.lowercased() == folded }
    let meaning = outcome.map { OutcomeMeaning(outcome: $0, bit: OutcomeMeaning.bit(of: $0)) }
    outcomes.learn(meaning)
    return meaning
  }

  /// Names an outcome that the kind does not have: a warning where it has none at all.
  private mutating func otherOutcome(
    of kind: KindMeaning,
    _ record: Record,
    _ bytes: RawSpan
  ) -> MomentOutcome? {
    let name = kind.kind.rawValue
    guard kind.hasOutcomes else {
      fault(.warning, .journalUnknownOutcome, .outcome, record, bytes) {
        "a moment of the kind \(name) has no outcome; \($0) is left out"
      }
      return .unknown
    }
    guard log.hasRoom(for: .error) else { return nil }
    let candidates = kind.kind.outcomes.map { $0.rawValue }
    let range = record.content(.outcome, in: bytes)
    let near = closest(to: bytes.extracting(range).decoded(), among: candidates)
    let list = (candidates + ["unknown"]).joined(separator: ", ")
    fault(
      .error,
      .journalUnknownOutcome,
      .outcome,
      record,
      bytes,
      help: ["outcomes of \(name) are \(list), or nothing when nobody wrote it down"]
    ) { "\($0) is not an outcome of \(name)\(suggestion(near))" }
    return nil
  }

  private mutating func warnOfLostOutcome(_ record: Record, _ bytes: RawSpan) {
    guard !record.content(.outcome, in: bytes).isEmpty else { return }
    fault(.warning, .journalUnknownOutcome, .outcome, record, bytes) {
      "the outcome \($0) has no kind beside it and is left out"
    }
  }

  @inline(__always)
  private mutating func label(
    _ field: JournalField,
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> TableIndex {
    let range = record.content(field, in: bytes)
    if range.isEmpty { return .none }
    return TableIndex(intern(range, bytes, in: &journal.labels, line: record.anchor.line))
  }
}

extension OutcomeMeaning {
  /// The bit of an answer that nobody wrote down, which every kind may have.
  static var unknownBit: UInt64 { 1 << 63 }

  /// A bit of its own for each outcome.
  static func bit(of outcome: MomentOutcome) -> UInt64 {
    if outcome == .unknown { return unknownBit }
    return UInt64(1) << UInt64(MomentOutcome.allCases.firstIndex(of: outcome) ?? 62)
  }
}

/// `; did you mean "…"?` behind a message, or nothing.
func suggestion(_ word: String?) -> String {
  word.map { "; did you mean \"\($0)\"?" } ?? ""
}
