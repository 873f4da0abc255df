import ByteReading
import JournalModel

extension EntryBuilder {
  private static let idField = JournalField.bits(of: [.id])
  /// What makes a moment the same, whatever was written beside it.
  private static let momentFields: [JournalField] = [
    .kind, .outcome, .by, .topic, .ritual, .minutes, .rating,
  ]

  /// Whether another file had this row already: the same id, day and author, and the same moment.
  ///
  /// Rows without an id are all kept, for two days can be alike. Within one file no row is a copy.
  @inline(__always)
  mutating func isCopied(
    _ entry: Entry,
    _ record: Record,
    _ bytes: RawSpan,
    in journal: inout Journal
  ) -> Bool {
    guard options.findsCopiedRows, record.mayHave(Self.idField) else { return false }
    return isCopied(entry, record, moments: [], bytes, in: &journal)
  }

  /// The same for an object with a list of moments.
  mutating func isCopied(
    _ entry: Entry,
    _ draft: EntryDraft,
    _ bytes: RawSpan,
    in journal: inout Journal
  ) -> Bool {
    guard options.findsCopiedRows, draft.entry.mayHave(Self.idField) else { return false }
    let moments = draft.moments.prefix(draft.momentCount)
    return isCopied(entry, draft.entry, moments: moments, bytes, in: &journal)
  }

  private func isCopied(
    _ entry: Entry,
    _ record: Record,
    moments: ArraySlice<Record>,
    _ bytes: RawSpan,
    in journal: inout Journal
  ) -> Bool {
    let id = bytes.extracting(record.content(.id, in: bytes))
    guard id.byteCount > 0 else { return false }
    let isGlobal = id.byteCount >= Fingerprint.leastGlobalID
    if isGlobal, isExported(id, in: &journal) { return true }
    var print = Fingerprint.Builder()
    print.add(id)
    print.add(Int(entry.day.number))
    print.add(Int(entry.author.code))
    for record in [record] + moments {
      for field in Self.momentFields {
        print.add(bytes.extracting(record.content(field, in: bytes)))
      }
    }
    // Two sheets may number their rows alike; then only the words tell them apart.
    if !isGlobal {
      print.add(Int(entry.minute))
      print.add(bytes.extracting(record.content(.text, in: bytes)))
    }
    return journal.known.take(print.finish(), source: source) == .duplicate
  }

  /// Whether the export of an app brought the entry of an id; if not, it will be known from here.
  private func isExported(_ id: RawSpan, in journal: inout Journal) -> Bool {
    var builder = Fingerprint.Builder()
    builder.add(id.decoded())
    let print = builder.finish()
    if journal.known.hasExported(print, besides: source) { return true }
    journal.known.takeRow(id: print, in: KnownEntries.Sizes(journal))
    return false
  }
}
