import ByteReading
import JournalModel

extension EntryBuilder {
  /// Keeps the tags and the mood of a record beside the entry that was added last.
  mutating func addTags(_ record: Record, _ bytes: RawSpan, to journal: inout Journal) {
    let tags = bytes.extracting(record.content(.tags, in: bytes)).decoded()
    for tag in DaylioMood.separated(tags) { add(tag, .tag, to: &journal) }
    let mood = bytes.extracting(record.content(.mood, in: bytes)).decoded()
    if !mood.isEmpty { add(mood, .mood, to: &journal) }
  }

  private func add(_ word: String, _ sort: EntryTag.Sort, to journal: inout Journal) {
    let label = TableIndex(journal.labels.index(of: word))
    journal.tags.append(EntryTag(entry: journal.entries.count - 1, label: label, sort: sort))
  }
}
