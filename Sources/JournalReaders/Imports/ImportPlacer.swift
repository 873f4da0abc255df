import JournalModel

/// Puts the entries of an export into the journal.
///
/// All formats pass here: what another export had already is dropped, and of two edits of an entry
/// the newer one stays.
struct ImportPlacer {
  private let options: ReadOptions
  private let format: String
  private var source: JournalSource

  static func place(
    _ builder: ImportBuilder,
    format: String,
    container: String?,
    into journal: inout Journal
  ) {
    var placer = ImportPlacer(builder, format: format)
    placer.source.container = container
    for entry in builder.entries { placer.place(entry, into: &journal) }
    journal.sources.append(placer.source)
  }

  private init(_ builder: ImportBuilder, format: String) {
    options = builder.options
    self.format = format
    source = JournalSource(name: builder.file, format: format)
    source.rows = builder.found
    source.skips = builder.skips
    source.skipped = builder.skips.values.reduce(0, +)
  }

  private mutating func place(_ entry: ImportedEntry, into journal: inout Journal) {
    let author = author(of: entry, in: &journal)
    switch verdict(on: entry, author, in: &journal) {
    case .duplicate:
      source.duplicates += 1
      return
    case .new:
      let index = journal.entries.count
      journal.entries.append(kept(entry, author, in: &journal))
      addTags(of: entry, to: index, in: &journal)
    case .newer(let older):
      leaveOut(older, in: &journal)
      journal.entries[older.entry] = kept(entry, author, in: &journal)
      addTags(of: entry, to: older.entry, in: &journal)
    }
    source.used += 1
    source.attachments += entry.attachments
  }

  /// Takes an older edit back, wherever it came from.
  private mutating func leaveOut(_ older: KnownEntries.Older, in journal: inout Journal) {
    if older.source < journal.sources.count {
      journal.sources[older.source].used -= 1
      journal.sources[older.source].duplicates += 1
    } else {
      source.used -= 1
      source.duplicates += 1
    }
    journal.replaced.append(Int32(truncatingIfNeeded: older.entry))
    var place = older.firstTag
    while place < journal.tags.count, Int(journal.tags[place].entry) == older.entry {
      journal.tags[place].label = .none
      place += 1
    }
  }

  // MARK: Copies

  private func verdict(
    on entry: ImportedEntry,
    _ author: PersonRef,
    in journal: inout Journal
  ) -> KnownEntries.Verdict {
    var builder = Fingerprint.Builder()
    if let id = entry.id {
      if id.utf8.count < Fingerprint.leastGlobalID {
        // A small number is an id within one app and one diary only.
        builder.add(format)
        add(entry.written, author, to: &builder)
      }
      builder.add(id)
      let sizes = KnownEntries.Sizes(journal)
      return journal.known.take(id: builder.finish(), edited: entry.edited, in: sizes)
    }
    builder.add(format)
    add(entry.written, author, to: &builder)
    let text = PlainText.comparable(entry.text)
    builder.add(text)
    // Without words only what stands beside them tells two people's entries apart.
    if text.isEmpty {
      let words = entry.tags + entry.activities + entry.people
      for word in words + [entry.mood?.label ?? ""] { builder.add(word) }
    }
    return journal.known.take(builder.finish(), source: journal.sources.count)
  }

  private func add(
    _ written: WrittenTime,
    _ author: PersonRef,
    to builder: inout Fingerprint.Builder
  ) {
    builder.add(Int(written.day.number))
    builder.add(written.minute)
    builder.add(Int(author.code))
  }

  // MARK: One entry

  private func kept(
    _ entry: ImportedEntry,
    _ author: PersonRef,
    in journal: inout Journal
  ) -> Entry {
    var kept = Entry(
      day: entry.written.day,
      minute: entry.written.minute,
      source: journal.sources.count,
      line: entry.line,
      author: author,
      isPrompted: entry.isPrompted
    )
    if let id = entry.id { kept.id = journal.texts.add(ContiguousArray(id.utf8)) }
    let text = entry.text
    if options.keepsText || options.keepsProse, !text.isEmpty {
      kept.text = journal.texts.add(ContiguousArray(text.utf8))
    }
    return kept
  }

  private func author(of entry: ImportedEntry, in journal: inout Journal) -> PersonRef {
    guard let name = entry.author ?? options.author, !name.isEmpty else { return .unknown }
    let index = journal.names.index(of: name)
    return index < PersonRef.limit ? .person(index) : .unknown
  }

  private func addTags(
    of entry: ImportedEntry,
    to index: Int,
    in journal: inout Journal
  ) {
    journal.add(entry.tags, .tag, of: index)
    journal.add(entry.activities, .activity, of: index)
    journal.add(entry.people, .person, of: index)
    journal.add(entry.mood.map { [$0.label] } ?? [], .mood, of: index)
    journal.add(InlineTags.places(in: entry.text), .inline, of: index)
  }
}

extension Journal {
  /// Keeps words beside an entry.
  mutating func add(_ words: [String], _ sort: EntryTag.Sort, of entry: Int) {
    for word in words {
      let label = TableIndex(labels.index(of: word))
      tags.append(EntryTag(entry: entry, label: label, sort: sort))
    }
  }
}
