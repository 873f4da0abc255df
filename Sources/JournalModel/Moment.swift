/// Who did something, as a small number: a person, both, or one of the words a file may use.
///
/// Files say `author`, `partner`, `both` or a name. `author` and `partner` are words relative to
/// the row; `PeopleResolver` turns them into persons once the whole journal is read.
@usableFromInline
package struct PersonRef: Sendable, Hashable {
  @usableFromInline package var code: UInt16

  @inlinable @inline(__always)
  package init(code: UInt16) { self.code = code }

  // Written out, for what the compiler makes by itself is not inlined across targets.
  @inlinable @inline(__always)
  package static func == (left: PersonRef, right: PersonRef) -> Bool { left.code == right.code }

  /// A name of the journal's `names` while reading, a person of `People` afterwards.
  @inlinable @inline(__always)
  package static func person(_ index: Int) -> PersonRef { PersonRef(code: UInt16(index)) }

  @inlinable @inline(__always)
  package static var unknown: PersonRef { PersonRef(code: .max) }
  @inlinable @inline(__always)
  package static var both: PersonRef { PersonRef(code: .max - 1) }
  @inlinable @inline(__always)
  package static var author: PersonRef { PersonRef(code: .max - 2) }
  @inlinable @inline(__always)
  package static var partner: PersonRef { PersonRef(code: .max - 3) }

  /// How many different persons a journal may name.
  @inlinable @inline(__always)
  package static var limit: Int { Int(UInt16.max) - 16 }

  /// The index of the person, or `nil` for the four words.
  @inlinable @inline(__always)
  package var index: Int? { code < Self.limit ? Int(code) : nil }
}

/// An index into one of the journal's tables, or nothing.
@usableFromInline
package struct TableIndex: Sendable, Hashable {
  @usableFromInline package var raw: Int32

  @inlinable @inline(__always)
  package static func == (left: TableIndex, right: TableIndex) -> Bool { left.raw == right.raw }

  @inlinable @inline(__always)
  package init(_ index: Int) { raw = Int32(truncatingIfNeeded: index) }

  @inlinable @inline(__always)
  package static var none: TableIndex { TableIndex(-1) }

  @inlinable @inline(__always)
  package var value: Int? { raw < 0 ? nil : Int(raw) }
}

/// One thing that happened between two people, by an entry: small and flat, for there are many.
@usableFromInline
package struct Moment: Sendable, Hashable {
  /// The entry it stands in, an index of the journal's `entries`.
  @usableFromInline package var entry: Int32
  /// What it was about, an index of the journal's `labels`; for a practice its id.
  ///
  /// Numbers below that of `none` stand for a passage, for a moment found in words has no topic.
  @usableFromInline package var topic: TableIndex
  /// The name of the ritual, an index of the journal's `labels`.
  @usableFromInline package var ritual: TableIndex
  @usableFromInline package var by: PersonRef
  /// Minutes it took, 0 or more; -1 when nobody wrote it down.
  @usableFromInline package var minutes: Int16
  /// A rating from 1 to 5; 0 when there is none.
  @usableFromInline package var rating: UInt8
  @usableFromInline package var kind: MomentKind
  @usableFromInline package var outcome: MomentOutcome
  /// Whether it was recognised in free text instead of recorded by the writer.
  @usableFromInline package var isRecognised: Bool

  @inlinable
  package init(
    entry: Int,
    kind: MomentKind,
    outcome: MomentOutcome = .unknown,
    by: PersonRef = .author,
    topic: TableIndex = .none,
    ritual: TableIndex = .none,
    minutes: Int = -1,
    rating: Int = 0,
    isRecognised: Bool = false
  ) {
    self.entry = Int32(entry)
    self.topic = topic
    self.ritual = ritual
    self.by = by
    self.minutes = Int16(clamping: minutes)
    self.rating = UInt8(clamping: rating)
    self.kind = kind
    self.outcome = outcome
    self.isRecognised = isRecognised
  }
}

extension Moment {
  /// The words it was recognised by, an index of the journal's `passages`.
  ///
  /// There are none for a moment that was recorded, or recognised by another program.
  package var passage: Int? {
    isRecognised && topic.raw < TableIndex.none.raw
      ? Int(TableIndex.none.raw - 1 - topic.raw) : nil
  }

  /// Says by which words a moment without a topic was recognised.
  package mutating func recognise(by passage: Int) {
    isRecognised = true
    topic = TableIndex(Int(TableIndex.none.raw) - 1 - passage)
  }
}

/// The words of an entry that a moment was recognised by.
package struct Passage: Sendable, Hashable {
  /// The words themselves, an index of the journal's `texts`.
  package var words: TableIndex
  /// The id of the cue that found them, such as `bid.asked-to-join`; an index of `texts`.
  package var cue: TableIndex

  package init(words: TableIndex, cue: TableIndex) {
    self.words = words
    self.cue = cue
  }
}

/// What one person wrote at one time about one relationship.
@usableFromInline
package struct Entry: Sendable, Hashable {
  /// The day the writer saw when writing.
  @usableFromInline package var day: Day
  /// Minutes since midnight as the writer saw them; -1 when only the day is known.
  @usableFromInline package var minute: Int16
  /// The source it came from, an index of the journal's `sources`.
  @usableFromInline package var source: UInt16
  /// The line its row or object starts on, from 1.
  @usableFromInline package var line: Int32
  /// The writer's own id for it, an index of the journal's `texts`.
  @usableFromInline package var id: TableIndex
  /// What was written, an index of the journal's `texts`; none when nothing was, or text was not kept.
  @usableFromInline package var text: TableIndex
  /// Who wrote it: an index of the journal's `names` while reading, of `People` afterwards.
  @usableFromInline package var author: PersonRef
  /// Whom the entry is about, an index of the journal's `partners`; `noPartner` when nobody said.
  @usableFromInline package var partner: UInt16 = Entry.noPartner
  /// What the two are to each other, when the entry itself says so.
  @usableFromInline package var relationship: Relationship?
  @usableFromInline package var isPrivate: Bool
  /// Whether it answered a prompt instead of being written freely.
  @usableFromInline package var isPrompted: Bool
  /// Whether the text stands beside a recorded moment, as a note on it.
  @usableFromInline package var isNote = false

  /// The `partner` of an entry that names nobody.
  package static let noPartner = UInt16.max

  @inlinable
  package init(
    day: Day,
    minute: Int = -1,
    source: Int,
    line: Int,
    id: TableIndex = .none,
    text: TableIndex = .none,
    author: PersonRef = .unknown,
    isPrivate: Bool = false,
    isPrompted: Bool = false
  ) {
    self.day = day
    self.minute = Int16(clamping: minute)
    self.source = UInt16(clamping: source)
    self.line = Int32(clamping: line)
    self.id = id
    self.text = text
    self.author = author
    self.isPrivate = isPrivate
    self.isPrompted = isPrompted
  }
}
