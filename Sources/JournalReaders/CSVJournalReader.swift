import Diagnostics
import ByteReading
import JournalModel

/// Reads the CSV form of the journal, row by row, in memory that does not grow with the file.
struct CSVJournalReader: Sendable {
  private var buffer = RowBuffer()
  private var scanner: CSVScanner
  /// Which column holds which field; empty until the header has been read.
  private var uses: ContiguousArray<ColumnMap.Use> = []
  private var plainColumns: PlainColumns?
  private var record = Record(anchor: .init(offset: 0, line: 1))
  /// The line on which the next row starts.
  private(set) var line = 1
  /// Whether the file can't be read any further.
  private(set) var hasFailed = false
  /// The format in words, for the list of sources.
  let format: String
  /// How many columns a header may have; the rest of such a row is no header.
  private static let headerLimit = 10_000

  /// Looks at the start of a file to find its delimiter.
  init(head: ContiguousArray<UInt8>, isWhole: Bool, options: ReadOptions) {
    var start = RowBuffer()
    start.replace(before: 0, with: head)
    let spellings = JournalField.spellings
    let mapped = options.columnMap.values.map(folded(header:))
    let delimiter = DelimiterFinder.find(in: start, isWhole: isWhole) { name in
      let name = folded(header: name)
      return spellings[name] != nil || mapped.contains(name)
    }
    scanner = CSVScanner(delimiter: delimiter, fieldLimit: Self.headerLimit)
    format = "Attune journal (CSV, \(Self.name(of: delimiter)))"
  }

  private static func name(of delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    case UInt8(ascii: "|"): "bars"
    default: "commas"
    }
  }

  /// The reader of rows further down in the same file, which start on line 1 of their own.
  ///
  /// `nil` before the header has been read, within a row, and where rows belong together by an id.
  var part: CSVJournalReader? {
    guard !uses.isEmpty, !hasFailed, isAtRow, !uses.contains(where: { $0.field == .id }) else {
      return nil
    }
    var part = self
    part.buffer = RowBuffer()
    part.scanner = CSVScanner(delimiter: scanner.delimiter, fieldLimit: scanner.fieldLimit)
    part.line = 1
    return part
  }

  /// Whether all rows so far have ended, so that the next byte starts a row.
  var isAtRow: Bool { scanner.keepsFrom == buffer.end }

  /// Counts the lines of rows that another reader has read.
  mutating func pass(_ part: CSVJournalReader) { line += part.line - 1 }

  /// Reads all rows that end in a block; `isLast` says that nothing follows it.
  mutating func read(
    _ block: ContiguousArray<UInt8>,
    isLast: Bool,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    let start = scanner.keepsFrom
    buffer.replace(before: start, with: block)
    scanner.shift(by: start)
    while !hasFailed {
      switch scanner.scanRow(of: buffer, isLast: isLast) {
      case .row:
        if addPlainRow(&builder, into: &journal) {
          line &+= scanner.lineBreaks
        } else {
          handleRow(&builder, into: &journal)
        }
      case .openQuote(let offset): readLiterally(quoteAt: offset, &builder)
      case .needsMore, .end: return
      }
    }
  }

  /// Says what is wrong with a file that has no header or nothing behind it.
  func finish(_ builder: inout EntryBuilder) {
    guard !hasFailed else { return }
    if uses.isEmpty {
      builder.log.add(.error, .journalEmpty, "the file is empty; it needs a header and rows")
    } else if builder.rows == 0 {
      builder.log.add(.warning, .journalEmpty, "the file has a header, but no rows")
    }
  }

  /// Adds a row that has nothing special about it.
  /// - Returns: whether it was such a row; otherwise nothing has been done.
  @inline(__always)
  private func addPlainRow(_ builder: inout EntryBuilder, into journal: inout Journal) -> Bool {
    guard let plainColumns else { return false }
    let bytes = unsafe buffer.bytes.span.bytes
    guard let row = PlainRow(plainColumns, of: scanner, bytes, builder.options) else {
      return false
    }
    return builder.addPlain(row, line: line, bytes, into: &journal)
  }

  private mutating func handleRow(_ builder: inout EntryBuilder, into journal: inout Journal) {
    let rowLine = line
    line += scanner.lineBreaks
    if scanner.isBlankRow { return }
    record.anchor = .init(offset: scanner.rowStart, line: rowLine)
    if uses.isEmpty { return readHeader(&builder) }
    if let surplus = scanner.surplus { return refuseSurplus(at: surplus, &builder) }
    record.take(uses, of: scanner)
    if scanner.rowMarks.hasAny(of: .undecoded) {
      decodeRecord(keepsText: builder.options.keepsText)
      if builder.options.keepsProse { decodeProse() }
    }
    unsafe addRow(buffer.bytes.span.bytes, &builder, into: &journal)
  }

  @inline(__always)
  private func addRow(
    _ bytes: RawSpan,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    if record.content(.date, in: bytes).isEmpty, isEmptyRow(bytes) { return }
    if scanner.rowMarks.hasAny(of: .unusual) { warnOfQuotes(bytes, &builder) }
    builder.addRow(record, bytes, into: &journal)
  }

  /// Decodes the values of the record that are not written as they are meant.
  private mutating func decodeRecord(keepsText: Bool) {
    for index in uses.indices where uses[index].column < scanner.fieldCount {
      let field = scanner.field(uses[index].column)
      guard field.marks.hasAny(of: .undecoded) else { continue }
      guard keepsText || uses[index].field != .text else { continue }
      record[uses[index].field] = .init(content: decoded(field), origin: field.start)
    }
  }

  /// Decodes the text of a row that tells no moment.
  private mutating func decodeProse() {
    guard record[.kind].map({ $0.content.isEmpty }) ?? true else { return }
    decodeRecord(keepsText: true)
  }

  /// Copies a quoted field to scratch, with doubled quotes as one and without the outer ones.
  private mutating func decoded(_ field: CSVScanner.Field) -> Range<Int> {
    let quote = UInt8(ascii: "\"")
    let start = buffer.scratchEnd
    var offset = field.start + 1
    var isInside = true
    while offset < field.end {
      let byte = buffer.bytes[offset]
      offset += 1
      if isInside, byte == quote {
        guard offset < field.end, buffer.bytes[offset] == quote else {
          isInside = false
          continue
        }
        offset += 1
      }
      buffer.appendScratch(byte)
    }
    return start..<buffer.scratchEnd
  }

  private func isEmptyRow(_ bytes: RawSpan) -> Bool {
    scanner.fields.allSatisfy { bytes.trimmed($0.inner).isEmpty }
  }

  // MARK: The header

  private mutating func readHeader(_ builder: inout EntryBuilder) {
    if line == 2, DelimiterFinder.statedDelimiter(in: buffer) != nil { return }
    let names = scanner.fields.map(buffer.text(of:))
    if hasNoHeader(names) {
      hasFailed = true
      return sayNoHeader(&builder)
    }
    if names.allSatisfy({ TagField(header: $0) != nil }), names.contains("verdict") {
      hasFailed = true
      return sayTagSheet(&builder)
    }
    let columns = ColumnMap(
      header: names,
      line: record.anchor.line,
      options: builder.options,
      log: &builder.log
    )
    uses = ContiguousArray(columns?.uses ?? [])
    if !uses.isEmpty { plainColumns = PlainColumns(uses) }
    hasFailed = columns == nil
    scanner.fieldLimit = names.count
  }

  /// Whether the first row already tells of a day.
  private func hasNoHeader(_ names: [String]) -> Bool {
    names.contains { name in
      let bytes = ContiguousArray(name.utf8)
      switch unsafe DateReader.read(bytes.span.bytes).date {
      case .day, .open: return true
      case .noSuchDay, .badYear, .unreadable: return false
      }
    }
  }

  private func sayNoHeader(_ builder: inout EntryBuilder) {
    builder.log.add(
      .error,
      .journalNoHeader,
      "the first row holds a date where the names of the columns should stand",
      line: record.anchor.line,
      help: ["put a row such as date,author,kind,outcome,topic,text before it"]
    )
  }

  private func sayTagSheet(_ builder: inout EntryBuilder) {
    builder.log.add(
      .error,
      .journalUnreadable,
      "this is a sheet of \"attune tag\", and not a journal",
      line: record.anchor.line,
      help: ["give it as --tags FILE beside the journal it is about"]
    )
  }

  // MARK: Faults of the row's shape

  private mutating func readLiterally(quoteAt offset: Int, _ builder: inout EntryBuilder) {
    record.anchor = .init(offset: scanner.rowStart, line: line)
    unsafe shapeFault(
      .error,
      .journalOpenQuote,
      at: offset,
      buffer.bytes.span.bytes,
      "this quote has no closing one; it is read as a letter, so that the rows behind it count",
      &builder
    )
    scanner.takeLiterally(quoteAt: offset)
  }

  private func refuseSurplus(at offset: Int, _ builder: inout EntryBuilder) {
    builder.rows += 1
    builder.skip()
    unsafe shapeFault(
      .error,
      .journalRowShape,
      at: offset,
      buffer.bytes.span.bytes,
      "this row has more cells than the header, which has \(scanner.fieldLimit); "
        + "a text that holds the delimiter needs quotes around it",
      &builder
    )
  }

  private func warnOfQuotes(_ bytes: RawSpan, _ builder: inout EntryBuilder) {
    for field in scanner.fields where field.marks.hasAny(of: .unusual) {
      let isTail = field.marks.contains(.tail)
      shapeFault(
        .warning,
        .journalStrayQuote,
        at: field.start,
        bytes,
        isTail
          ? "text follows the closing quote of this value and is taken to belong to it"
          : "a quote stands in this value, which does not begin with one, and is kept as a letter",
        &builder
      )
    }
  }

  private func shapeFault(
    _ severity: Severity,
    _ code: DiagnosticCode,
    at offset: Int,
    _ bytes: RawSpan,
    _ message: @autoclosure () -> String,
    _ builder: inout EntryBuilder
  ) {
    guard builder.log.hasRoom(for: severity) else { return }
    let place = record.anchor.place(of: offset, in: bytes, file: builder.log.file)
    builder.log.addRowFault(Diagnostic(severity, code, message(), at: place))
  }
}
