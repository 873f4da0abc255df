import ByteReading

/// Which entries the journal holds already, so that overlapping exports are not counted twice.
///
/// An entry with an id of its app is known by that, another one by what it says. Of one file all
/// entries without an id are kept, however alike: only what another file had before is a copy.
package struct KnownEntries: Sendable {
  /// An entry that came with an id.
  private struct Copy: Sendable {
    var entry: Int32
    var source: Int32
    var edited: Int64?
    /// Where its tags begin among those of the journal.
    var firstTag: Int32 = 0
    /// Whether it came as rows, which the writer may have mended by hand.
    var isRow = false
  }

  /// How often something was written, in the journal and in the file being read.
  private struct Tally: Sendable {
    var kept: Int32 = 0
    var source: Int32 = -1
    var seen: Int32 = 0
  }

  package enum Verdict: Sendable, Hashable {
    case new
    case duplicate
    /// It is the newer edit of an entry of the journal.
    case newer(than: Older)
  }

  /// An entry that a newer edit takes the place of.
  package struct Older: Sendable, Hashable {
    /// Its index in the journal, which stays.
    package var entry: Int
    /// The source it came from.
    package var source: Int
    /// Where its tags begin among those of the journal.
    package var firstTag: Int
  }

  private var copies: [Fingerprint: Copy] = [:]
  private var tallies: [Fingerprint: Tally] = [:]

  package init() {}

  /// Takes note of an entry with an id that is about to be added to a journal.
  package mutating func take(id: Fingerprint, edited: Int64?, in sizes: Sizes) -> Verdict {
    var copy = Copy(
      entry: Int32(sizes.entries),
      source: Int32(sizes.sources),
      edited: edited,
      firstTag: Int32(truncatingIfNeeded: sizes.tags)
    )
    guard let known = copies[id] else {
      copies[id] = copy
      return .new
    }
    guard !known.isRow, let edited, edited > known.edited ?? Int64.min else { return .duplicate }
    copy.entry = known.entry
    copies[id] = copy
    return .newer(
      than: Older(
        entry: Int(known.entry),
        source: Int(known.source),
        firstTag: Int(known.firstTag)
      )
    )
  }

  /// How much a journal holds before an entry is added.
  package struct Sizes: Sendable, Hashable {
    package var entries: Int
    package var sources: Int
    package var tags: Int

    package init(_ journal: Journal) {
      entries = journal.entries.count
      sources = journal.sources.count
      tags = journal.tags.count
    }
  }

  /// Takes note of what was written without an id, or in a row.
  package mutating func take(_ content: Fingerprint, source: Int) -> Verdict {
    var tally = tallies[content] ?? Tally()
    if tally.source != Int32(source) {
      tally.source = Int32(source)
      tally.seen = 0
    }
    tally.seen += 1
    let isCopy = tally.seen <= tally.kept
    if !isCopy { tally.kept += 1 }
    tallies[content] = tally
    return isCopy ? .duplicate : .new
  }

  /// Whether an id came with the export of an app in another source.
  package func hasExported(_ id: Fingerprint, besides source: Int) -> Bool {
    guard let known = copies[id] else { return false }
    return !known.isRow && known.source != Int32(source)
  }

  /// Takes note of the id of a row.
  package mutating func takeRow(id: Fingerprint, in sizes: Sizes) {
    guard copies[id] == nil else { return }
    let (entry, source) = (Int32(sizes.entries), Int32(sizes.sources))
    copies[id] = Copy(entry: entry, source: source, edited: nil, isRow: true)
  }
}

/// What stands for some text when only equality matters: 128 bits.
///
/// Texts that differ only in how letters are composed have the same. It holds for one run of the
/// program and is never written down.
package struct Fingerprint: Sendable, Hashable {
  private let first: Int
  private let second: Int

  /// Bytes from which on an id is taken as one that no other diary has; shorter ones are numbers.
  package static let leastGlobalID = 20

  /// Gathers the parts, which count with their borders.
  package struct Builder: Sendable {
    private var first = Hasher()
    private var second = Hasher()

    package init() {
      first.combine(0)
      second.combine(1)
    }

    package mutating func add(_ text: String) {
      first.combine(text)
      second.combine(text)
    }

    package mutating func add(_ number: Int) {
      first.combine(number)
      second.combine(number)
    }

    package mutating func add(_ bytes: RawSpan) {
      add(bytes.byteCount)
      var offset = 0
      while offset + 8 <= bytes.byteCount {
        let word = bytes.word(at: offset)
        first.combine(word)
        second.combine(word)
        offset += 8
      }
      while offset < bytes.byteCount {
        add(Int(bytes.byte(at: offset)))
        offset += 1
      }
    }

    package func finish() -> Fingerprint {
      // A hasher may be asked only once, and this one can be a part of something longer.
      var (first, second) = (first, second)
      first.combine(2)
      second.combine(3)
      return Fingerprint(first: first.finalize(), second: second.finalize())
    }
  }

  private init(first: Int, second: Int) {
    self.first = first
    self.second = second
  }
}
