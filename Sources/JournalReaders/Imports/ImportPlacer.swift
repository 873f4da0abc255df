import JournalModel

/// Puts the entries of an export into the journal.
///
/// All formats pass here: what makes moments out of tags, or drops what another export had
/// already, has its one place in `place`.
enum ImportPlacer {
  static func place(
    _ builder: ImportBuilder,
    format: String,
    container: String?,
    into journal: inout Journal
  ) {
    var source = JournalSource(name: builder.file, format: format)
    source.container = container
    source.rows = builder.found
    source.skips = builder.skips
    source.skipped = builder.skips.values.reduce(0, +)
    for entry in builder.entries {
      add(entry, options: builder.options, into: &journal)
      source.used += 1
      source.attachments += entry.attachments
    }
    journal.sources.append(source)
  }

  private static func add(
    _ entry: ImportedEntry,
    options: ReadOptions,
    into journal: inout Journal
  ) {
    let index = journal.entries.count
    var kept = Entry(
      day: entry.written.day,
      minute: entry.written.minute,
      source: journal.sources.count,
      line: entry.line,
      author: author(of: entry, options, in: &journal),
      isPrompted: entry.isPrompted
    )
    if let id = entry.id { kept.id = journal.texts.add(ContiguousArray(id.utf8)) }
    let text = entry.text
    if options.keepsText, !text.isEmpty {
      kept.text = journal.texts.add(ContiguousArray(text.utf8))
    }
    journal.entries.append(kept)
    add(entry.tags, .tag, of: index, to: &journal)
    add(entry.activities, .activity, of: index, to: &journal)
    add(entry.people, .person, of: index, to: &journal)
    add(entry.mood.map { [$0.label] } ?? [], .mood, of: index, to: &journal)
  }

  private static func author(
    of entry: ImportedEntry,
    _ options: ReadOptions,
    in journal: inout Journal
  ) -> PersonRef {
    guard let name = entry.author ?? options.author, !name.isEmpty else { return .unknown }
    let index = journal.names.index(of: name)
    return index < PersonRef.limit ? .person(index) : .unknown
  }

  private static func add(
    _ words: [String],
    _ sort: EntryTag.Sort,
    of entry: Int,
    to journal: inout Journal
  ) {
    for word in words {
      let label = TableIndex(journal.labels.index(of: word))
      journal.tags.append(EntryTag(entry: entry, label: label, sort: sort))
    }
  }
}
