import ByteReading
import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the JSON forms of the journal: a list, an object with `entries`, or an object a line.
///
/// Lines are read as they come. For the other forms the bytes of the file are gathered first.
struct JSONJournalReader: Sendable {
  private enum Form: Sendable { case undecided, lines, document }

  private var form = Form.undecided
  private var buffer = RowBuffer()
  private var entries: JSONEntryScanner
  private var draft = EntryDraft()
  /// Where the next line starts in the buffer, and its number.
  private var lineStart = 0
  private var line = 1
  private let columnMap: [String: String]
  /// The key that leads to the list of entries, and whether the list stands deeper still.
  private let listKey: String
  private let isListDeep: Bool

  init(options: ReadOptions) {
    entries = JSONEntryScanner(options: options)
    columnMap = options.columnMap
    let path = entries.entriesPath.split(separator: ".", omittingEmptySubsequences: false)
    listKey = String(path[0])
    isListDeep = path.count > 1
  }

  /// The format in words, for the list of sources.
  var format: String { "Attune journal (\(form == .lines ? "JSON Lines" : "JSON"))" }

  /// Reads what a block completes; `isLast` says that nothing follows it.
  mutating func read(
    _ block: ContiguousArray<UInt8>,
    isLast: Bool,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    buffer.replace(before: lineStart, with: block)
    lineStart = 0
    if form == .undecided { form = decide(isLast) }
    switch form {
    case .undecided: return
    case .lines: readLines(isLast, &builder, into: &journal)
    case .document:
      guard isLast else { return }
      readAll(0..<buffer.end, &builder, into: &journal)
    }
  }

  /// Names what only the whole file can tell.
  func finish(_ builder: inout EntryBuilder) {
    for field in JournalField.allCases {
      guard let key = columnMap[field.word], !entries.mappedKeys.contains(key) else { continue }
      builder.log.add(
        .error,
        .journalUnknownColumn,
        "no object has the key \(quotedName(key)) for \(field.word)"
          + suggestion(closest(to: key, among: entries.unknownKeys))
      )
    }
    if builder.rows == 0, !builder.log.hasErrors {
      builder.log.add(.warning, .journalEmpty, "the file holds no entries")
    }
    let names = entries.unknownKeys.map(quotedName).joined(separator: ", ")
    guard !names.isEmpty else { return }
    let subject = entries.unknownKeys.count == 1 ? "the key \(names) is" : "the keys \(names) are"
    builder.log.add(.note, .journalUnknownColumn, "\(subject) not used")
  }

  // MARK: Form

  /// A file is one of lines when its first line holds a whole object that is an entry, or holds
  /// the start of one while the next line starts another.
  private func decide(_ isLast: Bool) -> Form {
    let start = buffer.bytes[..<buffer.end].firstIndex { $0 > 0x20 }
    if let start, buffer.bytes[start] == UInt8(ascii: "[") { return .document }
    guard let first = lineRange(from: 0, isLast) else { return .undecided }
    switch unsafe holdsEntry(first.start..<first.end, buffer.bytes.span.bytes) {
    case .some(let isEntry): return isEntry ? .lines : .document
    case .none:
      guard let second = lineRange(from: first.end, isLast) else {
        return isLast ? .document : .undecided
      }
      return buffer.bytes[second.start] == UInt8(ascii: "{") ? .lines : .document
    }
  }

  /// The first line from an offset on that is not blank, from its first letter to its end.
  private func lineRange(from offset: Int, _ isLast: Bool) -> (start: Int, end: Int)? {
    let data = buffer.bytes[offset..<buffer.end]
    guard let start = data.firstIndex(where: { $0 > 0x20 }) else { return nil }
    let end = Self.lineEnd(of: buffer, from: start)
    return end < buffer.end || isLast ? (start, end) : nil
  }

  /// Whether a line's object is an entry and not a holder of entries; `nil` when it is not whole.
  private func holdsEntry(_ range: Range<Int>, _ bytes: RawSpan) -> Bool? {
    var scanner = JSONScanner(.json, over: range, depthLimit: 512)
    guard scanner.next(in: bytes).kind == .objectStart else { return nil }
    while let key = scanner.nextMember(in: bytes) {
      guard let value = scanner.nextValue(in: bytes) else { return nil }
      let isList = value.kind == .arrayStart || (isListDeep && value.kind == .objectStart)
      if isList, scanner.spells(listKey, key, in: bytes) { return false }
      guard scanner.skipValue(after: value, in: bytes) else { return nil }
    }
    return scanner.fault == nil ? true : nil
  }

  // MARK: Reading

  private mutating func readLines(
    _ isLast: Bool,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    while lineStart < buffer.end {
      let end = Self.lineEnd(of: buffer, from: lineStart)
      if end == buffer.end, !isLast { return }
      readAll(lineStart..<end, &builder, into: &journal)
      lineStart = min(end + 1, buffer.end)
      line += 1
    }
  }

  private static func lineEnd(of buffer: RowBuffer, from start: Int) -> Int {
    unsafe buffer.bytes.span.bytes.lineEnd(from: start, upTo: buffer.end)
  }

  /// Reads all entries of a range that starts on the current line.
  private mutating func readAll(
    _ range: Range<Int>,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    entries.start(over: range)
    var anchor = Record.Anchor(offset: range.lowerBound, line: line)
    while true {
      let step = Self.next(&entries, &draft, anchor, buffer)
      switch step {
      case .entry:
        anchor = draft.entry.anchor
        draft.moveDecoded(to: &buffer)
        if isUsable(anchor, &builder) { Self.add(draft, buffer, &builder, into: &journal) }
        buffer.removeScratch()
      case .notAnObject(let offset, let found):
        _ = entries.scanner.takeBlemish()
        builder.rows += 1
        builder.skip()
        fault(
          .journalWrongType,
          "an entry is \(found) where an object is needed",
          at: offset,
          anchor,
          &builder
        )
      case .fault(let problem, let offset):
        builder.rows += 1
        builder.skip()
        // Behind a broken line the next one can be read; behind a broken list nothing can.
        let isRestLost = form == .document && !builder.options.isLenient
        let code: DiagnosticCode = isRestLost ? .jsonSyntax : .journalSyntax
        fault(code, problem.words, at: offset, anchor, &builder)
        return
      case .end: return
      }
    }
  }

  private static func next(
    _ entries: inout JSONEntryScanner,
    _ draft: inout EntryDraft,
    _ anchor: Record.Anchor,
    _ buffer: RowBuffer
  ) -> JSONEntryScanner.Step {
    unsafe entries.next(&draft, from: anchor, in: buffer.bytes.span.bytes)
  }

  private static func add(
    _ draft: EntryDraft,
    _ buffer: RowBuffer,
    _ builder: inout EntryBuilder,
    into journal: inout Journal
  ) {
    unsafe builder.addObject(draft, buffer.bytes.span.bytes, into: &journal)
  }

  /// Names what is no JSON in an entry whose end was found all the same.
  /// - Returns: whether the entry is used: only by who asked to be lenient.
  private mutating func isUsable(_ anchor: Record.Anchor, _ builder: inout EntryBuilder) -> Bool {
    guard let blemish = entries.scanner.takeBlemish() else { return true }
    let isLenient = builder.options.isLenient
    fault(
      .journalSyntax,
      blemish.problem.words,
      at: blemish.range.lowerBound,
      anchor,
      &builder,
      severity: isLenient ? .warning : .error
    )
    if isLenient { return true }
    builder.rows += 1
    builder.skip()
    return false
  }

  private func fault(
    _ code: DiagnosticCode,
    _ message: String,
    at offset: Int,
    _ anchor: Record.Anchor,
    _ builder: inout EntryBuilder,
    severity: Severity = .error
  ) {
    guard builder.log.hasRoom(for: severity) else { return }
    let place = unsafe anchor.place(
      of: offset,
      in: buffer.bytes.span.bytes,
      file: builder.log.file
    )
    builder.log.addRowFault(Diagnostic(severity, code, message, at: place))
  }
}
