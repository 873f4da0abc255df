/// Everything that was read, from all files given, in the order it was read.
package struct Journal: Sendable {
  package var sources: [JournalSource] = []
  package var entries: ContiguousArray<Entry> = []
  package var moments: ContiguousArray<Moment> = []
  /// Names of people as written, before aliases are resolved.
  package var names = NameTable()
  /// Names of the people that entries are about, as written beside them.
  package var partners = NameTable()
  /// Topics and names of rituals as written.
  package var labels = NameTable()
  /// Ids and texts of entries, as far as they were kept.
  package var texts = TextStore()
  /// The words that moments were recognised by.
  package var passages: ContiguousArray<Passage> = []
  /// Tags, activities, people and moods of entries, mostly in the order of the entries.
  package var tags: ContiguousArray<EntryTag> = []
  /// What exports brought so far, to tell copies by.
  package var known = KnownEntries()
  /// Entries that a newer edit has taken the place of, until their tags are read.
  package var replaced: [Int32] = []

  package init() {}

  /// The latest day with an entry; `nil` when there is none.
  package var lastDay: Day? {
    guard var last = entries.first?.day else { return nil }
    for entry in entries where entry.day > last { last = entry.day }
    return last
  }
}

/// A file that was read, with what became of its rows.
package struct JournalSource: Sendable, Hashable {
  /// The file's name as given on the command line.
  package var name: String
  /// The format in words: "Attune journal (CSV, semicolons)".
  package var format: String
  /// Rows or objects that held something.
  package var rows = 0
  /// Rows that became an entry, a moment, or both.
  package var used = 0
  /// Rows left out: because of a fault or, in an export, for one of the reasons below.
  package var skipped = 0
  /// Entries of an export that were left out, by reason.
  package var skips: [SkipReason: Int] = [:]
  /// Entries or rows that another source had already, or that were edited later.
  package var duplicates = 0
  /// Pictures, sounds and films that belong to its entries; they are never read.
  package var attachments = 0
  /// The folder or archive that holds the file, as given on the command line; `nil` for none.
  package var container: String?

  /// The name without its folders, for reports.
  package var shortName: String { name.split(separator: "/").last.map(String.init) ?? name }

  package init(name: String, format: String) {
    self.name = name
    self.format = format
  }
}

/// A word that an app keeps beside an entry: a tag, an activity, a mood.
package struct EntryTag: Sendable, Hashable {
  package enum Sort: UInt8, Sendable, Hashable, CaseIterable {
    case tag, activity, person, mood
    /// A hashtag in the text, once for each place.
    case inline
  }

  /// The entry it belongs to, an index of the journal's `entries`.
  package var entry: Int32
  /// The word as written, an index of the journal's `labels`; none where it was taken back.
  package var label: TableIndex
  package var sort: Sort

  package init(entry: Int, label: TableIndex, sort: Sort) {
    self.entry = Int32(truncatingIfNeeded: entry)
    self.label = label
    self.sort = sort
  }
}

/// Texts one after the other in one piece of memory.
package struct TextStore: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var ends: ContiguousArray<Int> = []

  package init() {}

  package var count: Int { ends.count }

  package subscript(index: Int) -> String {
    let start = index == 0 ? 0 : ends[index - 1]
    return String(decoding: bytes[start..<ends[index]], as: UTF8.self)
  }

  package func bytes(of index: Int) -> ContiguousArray<UInt8> {
    ContiguousArray(bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
  }

  package mutating func add(_ text: RawSpan) -> TableIndex {
    // Appending piece by piece would cost more than reading the file.
    unsafe text.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    ends.append(bytes.count)
    return TableIndex(ends.count - 1)
  }

  /// Adds all texts of another store behind those that are here.
  mutating func append(_ other: TextStore) {
    let base = bytes.count
    bytes.append(contentsOf: other.bytes)
    for end in other.ends { ends.append(base + end) }
  }

  /// Takes back the text that was added last.
  package mutating func removeLast() {
    guard ends.popLast() != nil else { return }
    bytes.removeSubrange((ends.last ?? 0)..<bytes.count)
  }

  package mutating func add(_ text: some Collection<UInt8>) -> TableIndex {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return TableIndex(ends.count - 1)
  }
}
