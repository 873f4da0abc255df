import ByteReading
import JSONSyntax
import JournalModel

/// Walks through JSON and stops behind each object that is an entry.
///
/// A file is a run of values. An object is an entry; a list holds entries; an object may hold a list
/// of them under the key `entries`, or where the options say.
struct JSONEntryScanner: Sendable {
  enum Step: Sendable, Hashable {
    /// The draft holds an entry that begins at this offset.
    case entry
    /// A value that should be an object is none; it begins here.
    case notAnObject(at: Int, found: String)
    case end
    /// The syntax is at fault; nothing behind it can be read.
    case fault(JSONProblem, at: Int)
  }

  /// What a key means in an object.
  enum KeyMeaning: Sendable, Hashable {
    case field(JournalField, isWord: Bool)
    case moments
    case entries
    /// An object within which a mapped field stands, or the list of entries: one of `holders`.
    case holder(Int)
    case other
  }

  /// Where the walk stands between two entries.
  enum Place: Sendable { case outside, list, entriesOfObject, behindEntries, behindList }

  /// How deep a value that is skipped may be nested.
  static let depthLimit = 512

  private let spellings: [String: JournalField]
  let columnMap: [String: JournalField]
  /// Where the list of entries stands in the object that holds it.
  let entriesPath: String
  /// Paths that lead to a mapped field or to the list, without their last keys.
  let holders: [String]
  private let keepsText: Bool
  var scanner: JSONScanner
  var place = Place.outside
  /// How many objects stand around the list of entries.
  var listDepth = 1
  private var keys = WordMeanings<KeyMeaning>()
  private var momentKeys = WordMeanings<KeyMeaning>()
  /// Keys that mean nothing, in order of first sight, each once.
  var unknownKeys: [String] = []
  /// Keys of the column map that were seen.
  var mappedKeys: Set<String> = []

  init(options: ReadOptions) {
    let map = options.columnMap
    keepsText = options.keepsText || options.keepsProse
    var fields: [String: JournalField] = [:]
    var spellings = JournalField.spellings
    for field in JournalField.allCases {
      guard let key = map[field.word] else { continue }
      fields[key] = field
      // The field's other spellings then mean something else.
      spellings = spellings.filter { $0.value != field }
    }
    columnMap = fields
    entriesPath = map[Self.entriesOption] ?? "entries"
    holders = Self.holders(of: fields.keys.sorted() + [entriesPath])
    self.spellings = spellings
    scanner = JSONScanner(.json, over: 0..<0, depthLimit: Self.depthLimit)
  }

  /// Starts with the values of a range, a line or a whole file.
  mutating func start(over range: Range<Int>) {
    scanner = JSONScanner(.json, over: range, depthLimit: Self.depthLimit)
    place = .outside
  }

  /// Walks to the end of the next entry.
  mutating func next(
    _ draft: inout EntryDraft,
    from anchor: Record.Anchor,
    in bytes: RawSpan
  ) -> Step {
    while true {
      switch place {
      case .outside:
        let token = scanner.next(in: bytes)
        if token.kind == .end { return .end }
        if token.kind == .arrayStart {
          place = .list
        } else if let step = readValue(token, &draft, from: anchor, in: bytes) {
          return step
        }
      case .list, .entriesOfObject:
        guard let token = scanner.nextElement(in: bytes) else {
          if let step = faultStep { return step }
          place = place == .list ? .behindList : .behindEntries
          continue
        }
        if let step = readValue(token, &draft, from: anchor, in: bytes) { return step }
      case .behindList:
        let token = scanner.next(in: bytes)
        if token.kind == .end { return .end }
        return .fault(token.kind.isClosing ? .strayBracket : .extraText, at: token.start)
      case .behindEntries:
        if let step = passRestOfObject(bytes) { return step }
        place = .outside
      }
    }
  }

  /// Reads an entry; `nil` when the object turned out to hold a list of them.
  private mutating func readValue(
    _ token: JSONToken,
    _ draft: inout EntryDraft,
    from anchor: Record.Anchor,
    in bytes: RawSpan
  ) -> Step? {
    guard token.kind == .objectStart else {
      guard token.startsValue, token.kind != .name else {
        return .fault(token.problem ?? .strayCharacter, at: token.start)
      }
      guard scanner.skipValue(after: token, in: bytes) else { return faultStep }
      return .notAnObject(at: token.start, found: token.kind.inWords)
    }
    draft.reset(at: anchor.moved(to: token.start, in: bytes))
    while let key = scanner.nextMember(in: bytes) {
      guard let value = scanner.nextValue(in: bytes) else { return faultStep }
      switch meaning(of: key, bytes) {
      case .field(let field, let isWord):
        put(value, field, isWord, nil, &draft, bytes)
      case .moments: readMoments(value, &draft, bytes)
      case .entries where value.kind == .arrayStart && place == .outside:
        place = .entriesOfObject
        listDepth = 1
        return nil
      case .holder(let index):
        if readHolder(value, holders[index], &draft, bytes) { return nil }
      case .entries, .other: scanner.skipValue(after: value, in: bytes)
      }
      if scanner.fault != nil { return faultStep }
    }
    return scanner.fault == nil ? .entry : faultStep
  }

  private var faultStep: Step? {
    scanner.fault.map { .fault($0.problem, at: $0.range.lowerBound) }
  }

  private mutating func passRestOfObject(_ bytes: RawSpan) -> Step? {
    for _ in 0..<listDepth {
      while scanner.nextMember(in: bytes) != nil {
        guard let value = scanner.nextValue(in: bytes),
          scanner.skipValue(after: value, in: bytes)
        else { break }
      }
      if let step = faultStep { return step }
    }
    return nil
  }

  private mutating func readMoments(
    _ value: JSONToken,
    _ draft: inout EntryDraft,
    _ bytes: RawSpan
  ) {
    guard value.kind == .arrayStart else {
      if value.kind == .null { return }
      draft.add(.init(field: nil, origin: value.start, found: value.kind.inWords, moment: nil))
      scanner.skipValue(after: value, in: bytes)
      return
    }
    draft.beginMoments()
    while let element = scanner.nextElement(in: bytes) {
      draft.beginMoment(at: element.start, in: bytes)
      let moment = draft.momentCount - 1
      guard element.kind == .objectStart else {
        let found = element.kind.inWords
        draft.add(.init(field: nil, origin: element.start, found: found, moment: moment))
        scanner.skipValue(after: element, in: bytes)
        continue
      }
      readMoment(moment, &draft, bytes)
    }
  }

  private mutating func readMoment(
    _ moment: Int,
    _ draft: inout EntryDraft,
    _ bytes: RawSpan
  ) {
    while let key = scanner.nextMember(in: bytes) {
      guard let value = scanner.nextValue(in: bytes) else { return }
      if case .field(let field, let isWord) = momentMeaning(of: key, bytes) {
        put(value, field, isWord, moment, &draft, bytes)
      } else {
        scanner.skipValue(after: value, in: bytes)
      }
    }
  }

  /// Keeps a value that its field can have, and notes one that it can't.
  @inline(__always)
  mutating func put(
    _ value: JSONToken,
    _ field: JournalField,
    _ isWord: Bool,
    _ moment: Int?,
    _ draft: inout EntryDraft,
    _ bytes: RawSpan
  ) {
    if value.kind == .null { return }
    // Of two spellings of a field the plain word wins.
    if !isWord, (moment.map { draft.moments[$0][field] } ?? draft.entry[field]) != nil {
      scanner.skipValue(after: value, in: bytes)
      return
    }
    guard field.canBe(value.kind) else {
      draft.add(
        .init(field: field, origin: value.start, found: value.kind.inWords, moment: moment)
      )
      scanner.skipValue(after: value, in: bytes)
      return
    }
    if value.kind == .arrayStart { return putList(field, moment, &draft, bytes) }
    // A text that is not kept is still looked through for hashtags.
    if value.hasEscapes,
      keepsText || field != .text || bytes.holds(UInt8(ascii: "#"), in: value.contentRange)
    {
      draft.putDecoded(value, field, moment, scanner, bytes)
    } else {
      draft.put(.init(content: value.contentRange, origin: value.start), field, moment)
    }
  }

  /// Keeps the texts of a list, which the field takes as one with bars between them.
  private mutating func putList(
    _ field: JournalField,
    _ moment: Int?,
    _ draft: inout EntryDraft,
    _ bytes: RawSpan
  ) {
    var texts: [String] = []
    let start = scanner.offset
    while let element = scanner.nextElement(in: bytes) {
      if element.kind == .string { texts.append(scanner.string(of: element, in: bytes)) }
      scanner.skipValue(after: element, in: bytes)
    }
    draft.putDecoded(texts.joined(separator: " | "), field, moment, origin: start - 1)
  }

  // MARK: Keys

  private mutating func meaning(of key: JSONToken, _ bytes: RawSpan) -> KeyMeaning {
    if !key.hasEscapes, let known = keys.known(key.contentRange, bytes) { return known }
    let name = scanner.string(of: key, in: bytes)
    let found: KeyMeaning =
      switch name {
      case "moments": .moments
      case entriesPath: .entries
      // What an editor checks the file with is nothing to miss.
      case "$schema": .other
      default: fieldMeaning(name) ?? holderMeaning(name) ?? unknown(name)
      }
    if !key.hasEscapes { keys.learn(found) }
    return found
  }

  private mutating func momentMeaning(of key: JSONToken, _ bytes: RawSpan) -> KeyMeaning {
    if !key.hasEscapes, let known = momentKeys.known(key.contentRange, bytes) { return known }
    let name = scanner.string(of: key, in: bytes)
    var found = fieldMeaning(name)
    if case .field(let field, _) = found, !field.belongsToMoment { found = nil }
    let meaning = found ?? unknown(name)
    if !key.hasEscapes { momentKeys.learn(meaning) }
    return meaning
  }

  private mutating func fieldMeaning(_ name: String) -> KeyMeaning? {
    if let field = columnMap[name] {
      mappedKeys.insert(name)
      return .field(field, isWord: true)
    }
    let folded = folded(header: name)
    return spellings[folded].map { .field($0, isWord: folded == $0.word) }
  }

  private mutating func unknown(_ name: String) -> KeyMeaning {
    noteUnknown(name)
    return .other
  }
}
