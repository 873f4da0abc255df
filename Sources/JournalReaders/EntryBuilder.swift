import Diagnostics
import JournalModel

/// Turns the values of rows and objects into entries and moments, whatever format they came in.
///
/// One builder reads one file. It decides what a value means and which faults cost the row and
/// which only the value; the format readers decide what a value is.
struct EntryBuilder: Sendable {
  let options: ReadOptions
  /// The index of the file in the journal's sources.
  let source: Int
  /// How much the journal held before this file.
  let firstEntry: Int
  let firstMoment: Int
  var log: FaultLog
  /// Rows that held something, those that were used, and those with a fault.
  var rows = 0
  var used = 0
  var skipped = 0
  /// Rows that another file had already.
  var copied = 0
  /// The first line with a value that was not UTF-8.
  var legacyLine: Int?

  /// The order of open dates, when the options name one.
  var statedOrder: DateOrder?
  var orderProof = DateOrderProof()
  var lastDate = DateMemo()
  var kinds = WordMeanings<KindMeaning?>()
  var outcomes = WordMeanings<OutcomeMeaning?>()
  var authors = WordMeanings<PersonRef?>()
  var persons = WordMeanings<PersonRef?>()
  /// Who wrote rows that name nobody, once one was met.
  var blankAuthor: PersonRef?
  var partners = WordMeanings<UInt16>()
  var relationships = WordMeanings<Relationship?>()
  var identities = EntryIdentities()

  /// The last date that was read from ten bytes, for days come in runs.
  struct DateMemo: Sendable {
    var head: UInt64 = 0
    var tail: UInt16 = 0
    var day = Day(number: 0)
  }

  init(file: String, options: ReadOptions, journal: Journal) {
    self.options = options
    source = journal.sources.count
    firstEntry = journal.entries.count
    firstMoment = journal.moments.count
    log = FaultLog(file: file)
  }

  /// Starts a part of a file, which goes into a journal of its own.
  init(file: String, options: ReadOptions, source: Int) {
    self.options = options
    self.source = source
    firstEntry = 0
    firstMoment = 0
    log = FaultLog(file: file)
  }

  /// A row or object that stands for one entry with at most one moment.
  mutating func addRow(_ record: Record, _ bytes: RawSpan, into journal: inout Journal) {
    rows += 1
    let moment: Moment?
    guard let entry = readEntry(record, bytes, into: &journal) else { return skip() }
    switch readMoment(record, bytes, into: &journal) {
    case .fault: return skip()
    case .moment(let read): moment = read
    case .none:
      guard hasText(record, bytes) || hasTags(record, bytes) else {
        return skip(
          fault(.error, .journalNoContent, .kind, record, bytes) { _ in
            "neither a kind nor a text stands here; an entry needs one of the two"
          }
        )
      }
      moment = nil
    }
    if isCopied(entry, record, bytes, in: &journal) { return copied += 1 }
    used += 1
    let index = keep(entry, record, bytes, isNote: moment != nil, into: &journal)
    guard var moment else { return }
    moment.entry = Int32(truncatingIfNeeded: index)
    journal.moments.append(moment)
  }

  /// Counts a row that is not used.
  mutating func skip(_: Void = ()) { skipped += 1 }

  /// Fields that few journals have, as bits.
  static let tagFields = JournalField.bits(of: [.tags, .mood])
  private static let rareEntryFields = JournalField.bits(of: [
    .time, .partner, .relationship, .private, .source,
  ])
  static let rareMomentFields = JournalField.bits(of: [.ritual, .minutes, .rating, .recognised])

  func hasText(_ record: Record, _ bytes: RawSpan) -> Bool {
    !record.content(.text, in: bytes).isEmpty
  }

  /// Whether a record has words beside the text that make an entry of it.
  func hasTags(_ record: Record, _ bytes: RawSpan) -> Bool {
    record.mayHave(Self.tagFields)
      && !(record.content(.tags, in: bytes).isEmpty && record.content(.mood, in: bytes).isEmpty)
  }

  /// The entry of a record without its text and id, or `nil` when its date can't be used.
  mutating func readEntry(
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> Entry? {
    guard let (day, dateMinute) = readDate(record, bytes) else { return nil }
    guard let author = readAuthor(record, bytes, into: &journal) else { return nil }
    var entry = Entry(
      day: day,
      minute: dateMinute,
      source: source,
      line: record.anchor.line,
      id: .none,
      text: .none,
      author: author,
      isPrivate: false,
      isPrompted: false
    )
    guard record.mayHave(Self.rareEntryFields) else { return entry }
    if let minute = readTime(record, bytes) { entry.minute = Int16(clamping: minute) }
    entry.partner = readPartner(record, bytes, into: &journal)
    entry.relationship = readRelationship(record, bytes)
    entry.isPrivate = readPrivate(record, bytes)
    entry.isPrompted = readPrompted(record, bytes)
    return entry
  }

  /// Adds an entry, or finds the one that its id says it belongs to.
  ///
  /// The text of a record that tells a moment itself is a note on that.
  /// - Returns: its index in the journal.
  mutating func keep(
    _ entry: Entry,
    _ record: Record,
    _ bytes: RawSpan,
    isNote: Bool,
    into journal: inout Journal
  ) -> Int {
    let id = record.content(.id, in: bytes)
    if !id.isEmpty {
      let key = bytes.extracting(id)
      if let index = identities.entry(id: key, of: entry) {
        merge(entry, at: index, record, bytes, isNote: isNote, into: &journal)
        return index
      }
      identities.remember(journal.entries.count)
    }
    var entry = entry
    if !id.isEmpty { entry.id = add(id, bytes, to: &journal, line: record.anchor.line) }
    entry.isNote = isNote
    if options.keepsText(isNote: isNote) { entry.text = addText(record, bytes, to: &journal) }
    journal.entries.append(entry)
    if record.mayHave(Self.tagFields) { addTags(record, bytes, to: &journal) }
    addHashtags(record, bytes, to: &journal)
    return journal.entries.count - 1
  }

  /// Joins a row with the entry of the same id, day and author.
  private mutating func merge(
    _ entry: Entry,
    at index: Int,
    _ record: Record,
    _ bytes: RawSpan,
    isNote: Bool,
    into journal: inout Journal
  ) {
    if entry.isPrivate { journal.entries[index].isPrivate = true }
    if journal.entries[index].minute < 0 { journal.entries[index].minute = entry.minute }
    guard options.keepsText(isNote: isNote), hasText(record, bytes) else { return }
    guard let kept = journal.entries[index].text.value else {
      journal.entries[index].isNote = isNote
      journal.entries[index].text = addText(record, bytes, to: &journal)
      return
    }
    let text = addText(record, bytes, to: &journal)
    guard let new = text.value, journal.texts[new] != journal.texts[kept] else {
      journal.texts.removeLast()
      return
    }
    journal.texts.removeLast()
    fault(.warning, .journalSameID, .text, record, bytes) { _ in
      "a row of the same id, day and author has another text; the first one is kept"
    }
  }

  private mutating func addText(
    _ record: Record,
    _ bytes: RawSpan,
    to journal: inout Journal
  ) -> TableIndex {
    guard hasText(record, bytes), let value = record[.text] else { return .none }
    return add(value.content, bytes, to: &journal, line: record.anchor.line)
  }

  /// Stores bytes as they are, or what they mean in Windows-1252 when they are not UTF-8.
  private mutating func add(
    _ range: Range<Int>,
    _ bytes: RawSpan,
    to journal: inout Journal,
    line: Int
  ) -> TableIndex {
    let text = bytes.extracting(range)
    if isUTF8(text) { return journal.texts.add(text) }
    legacyLine = legacyLine ?? line
    return journal.texts.add(Windows1252.utf8(text))
  }

  /// The index of a short text in one of the journal's tables.
  mutating func intern(
    _ range: Range<Int>,
    _ bytes: RawSpan,
    in table: inout NameTable,
    line: Int
  ) -> Int {
    let text = bytes.extracting(range)
    if isUTF8(text) { return table.index(of: range, in: bytes) }
    legacyLine = legacyLine ?? line
    return unsafe table.index(of: Windows1252.utf8(text).span.bytes)
  }

  /// Names a fault of a field; the message is given what was written there, in quotes.
  mutating func fault(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ field: JournalField,
    _ record: Record,
    _ bytes: RawSpan,
    help: [String] = [],
    message: (String) -> String
  ) {
    guard log.hasRoom(for: severity) else { return }
    let written = bytes.extracting(record.content(field, in: bytes)).quoted()
    log.addRowFault(
      Diagnostic(
        severity,
        code,
        message(written),
        at: record.place(of: field, in: bytes, file: log.file),
        help: help
      )
    )
  }
}
