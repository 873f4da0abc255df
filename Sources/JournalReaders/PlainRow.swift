import ByteReading
import JournalModel

/// Where the columns stand that nearly every row of a journal fills in.
struct PlainColumns: Sendable {
  fileprivate var date = -1
  fileprivate var author = -1
  fileprivate var kind = -1
  fileprivate var outcome = -1
  fileprivate var by = -1
  fileprivate var topic = -1
  fileprivate var text = -1
  /// Columns that must be empty in a plain row.
  fileprivate var others: ContiguousArray<Int> = []
  /// How many fields a row needs to have all of them.
  fileprivate var width = 0

  init(_ uses: ContiguousArray<ColumnMap.Use>) {
    for use in uses {
      width = max(width, use.column + 1)
      switch use.field {
      case .date: date = use.column
      case .author: author = use.column
      case .kind: kind = use.column
      case .outcome: outcome = use.column
      case .by: by = use.column
      case .topic: topic = use.column
      case .text: text = use.column
      case .time, .ritual, .minutes, .private, .source, .id, .rating, .tags, .mood, .recognised,
        .partner, .relationship:
        others.append(use.column)
      }
    }
  }
}

/// The values of a row that has nothing special about it, as most have.
///
/// Spaces around them stay: a value that has some is no known word, and so the row not a plain one.
struct PlainRow {
  fileprivate let date: Range<Int>
  fileprivate let author: Range<Int>
  fileprivate let kind: Range<Int>
  fileprivate let outcome: Range<Int>
  fileprivate let by: Range<Int>
  fileprivate let topic: Range<Int>
  fileprivate let text: Range<Int>

  /// The values of a row; `nil` where a value has to be decoded, or a rare column is filled in.
  @inline(__always)
  init?(
    _ columns: PlainColumns,
    of scanner: CSVScanner,
    _ bytes: RawSpan,
    _ options: borrowing ReadOptions
  ) {
    guard scanner.fieldCount >= columns.width, scanner.surplus == nil,
      !scanner.rowMarks.hasAny(of: .unusual)
    else { return nil }
    for column in columns.others {
      let field = scanner.field(column)
      if field.start != field.end { return nil }
    }
    var marks = CSVScanner.Marks.none
    @inline(__always)
    func value(_ column: Int) -> Range<Int> {
      guard column >= 0 else { return 0..<0 }
      let field = scanner.field(column)
      marks.add(field.marks)
      return field.inner
    }
    date = value(columns.date)
    author = value(columns.author)
    kind = value(columns.kind)
    outcome = value(columns.outcome)
    by = value(columns.by)
    topic = value(columns.topic)
    // Nobody reads a text that is not kept, so its quotes may stay doubled.
    let others = marks
    // Spaces around a text are the writer's own, so it is kept with them.
    text = value(columns.text)
    if marks.hasAny(of: .doubled) {
      let isNote = !bytes.trimmed(kind).isEmpty
      if others.hasAny(of: .doubled) || options.keepsText(isNote: isNote) { return nil }
    }
  }
}

extension PlainRow {
  private static let rareFields = JournalField.bits(of: [
    .time, .ritual, .minutes, .private, .source, .id, .rating, .tags, .mood, .recognised, .partner,
    .relationship,
  ])

  /// The values of an object; `nil` where a rare key is there, or the text had to be decoded.
  @inline(__always)
  init?(_ record: Record, _ bytes: RawSpan) {
    text = record.value(.text)
    guard !record.mayHave(Self.rareFields),
      text.upperBound &+ RowBuffer.padding / 2 <= bytes.byteCount
    else { return nil }
    date = record.value(.date)
    author = record.value(.author)
    kind = record.value(.kind)
    outcome = record.value(.outcome)
    by = record.value(.by)
    topic = record.value(.topic)
  }
}

extension EntryBuilder {
  /// Adds a row whose words were all met before.
  ///
  /// What `addRow` does for it, without the ways for everything that may be wrong or unusual.
  /// - Returns: whether it was added; otherwise nothing has been done.
  @inline(__always)
  mutating func addPlain(
    _ row: PlainRow,
    line: Int,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> Bool {
    guard let (day, minute) = plainDate(row.date, bytes),
      let author = row.author.isEmpty ? blankAuthor : authors.quickly(row.author, bytes) ?? nil,
      !bytes.mayHold(UInt8(ascii: "#"), in: row.text)
    else { return false }
    var entry = Entry(day: day, minute: minute, source: source, line: line, author: author)
    if row.kind.isEmpty {
      guard row.outcome.isEmpty, !bytes.trimmed(row.text).isEmpty else { return false }
      return addPlain(entry, row, bytes, into: &journal)
    }
    guard let meaning = kinds.quickly(row.kind, bytes) ?? nil,
      let outcome = plainOutcome(row.outcome, of: meaning, bytes),
      let by = row.by.isEmpty ? .author : persons.quickly(row.by, bytes) ?? nil
    else { return false }
    entry.isNote = true
    guard addPlain(entry, row, bytes, into: &journal) else { return false }
    let topic = row.topic.isEmpty ? .none : plainTopic(row.topic, line: line, bytes, &journal)
    let moment = Moment(
      entry: journal.entries.count &- 1,
      kind: meaning.kind,
      outcome: outcome,
      by: by,
      topic: meaning.isRitual ? .none : topic,
      ritual: meaning.isRitual ? topic : .none
    )
    journal.moments.append(moment)
    return true
  }

  /// Adds the entry of a row, with its text where that is kept.
  /// - Returns: whether it was added; not when the text is no UTF-8.
  @inline(__always)
  private mutating func addPlain(
    _ entry: Entry,
    _ row: PlainRow,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> Bool {
    var entry = entry
    if options.keepsText(isNote: entry.isNote) {
      let text = bytes.extracting(row.text)
      guard isUTF8(text) else { return false }
      if !bytes.trimmed(row.text).isEmpty { entry.text = journal.texts.add(text) }
    }
    journal.entries.append(entry)
    rows &+= 1
    used &+= 1
    return true
  }

  /// The index of a topic or of the name of a ritual, which may be new.
  @inline(__always)
  private mutating func plainTopic(
    _ range: Range<Int>,
    line: Int,
    _ bytes: RawSpan,
    _ journal: inout Journal
  ) -> TableIndex {
    let known = journal.labels.knownIndex(of: range, in: bytes)
    if known >= 0 { return TableIndex(known) }
    let topic = bytes.trimmed(range)
    if topic.isEmpty { return .none }
    return TableIndex(intern(topic, bytes, in: &journal.labels, line: line))
  }

  @inline(__always)
  private func plainOutcome(
    _ range: Range<Int>,
    of kind: KindMeaning,
    _ bytes: RawSpan
  ) -> MomentOutcome? {
    if range.isEmpty { return .unknown }
    guard let meaning = outcomes.quickly(range, bytes) ?? nil,
      meaning.bit & (kind.outcomeBits | OutcomeMeaning.unknownBit) != 0
    else { return nil }
    return meaning.outcome
  }
}
