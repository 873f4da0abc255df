import Diagnostics

/// Builds the tree of one text, going on behind faults that leave no doubt about what was meant.
struct JSONTreeReader {
  private(set) var diagnostics: [Diagnostic] = []
  let source: SourceText
  private let dialect: JSONDialect
  private var scanner: JSONScanner
  /// The token that was taken last.
  private var token = JSONToken(.end, 0, 0)
  /// The token before it.
  private var previous = JSONToken(.end, 0, 0)
  /// The brackets that are open, outermost first.
  private var open: [JSONToken] = []
  private var isStopped = false
  /// The keys whose values are passed over, and how many brackets are open around them.
  private let passedKeys: [String]
  private let passedDepth: Int

  init(_ source: SourceText, dialect: JSONDialect, passing keys: [String], depth: Int) {
    passedKeys = keys
    passedDepth = depth
    self.source = source
    self.dialect = dialect
    let range = 0..<source.bytes.count
    scanner = JSONScanner(dialect, over: range, depthLimit: JSONTree.depthLimit)
  }

  mutating func readDocument(in bytes: RawSpan) -> JSONValue? {
    take(in: bytes)
    if token.kind == .end {
      stop(.empty, at: token)
      return nil
    }
    let value = value(in: bytes)
    guard !isStopped else { return nil }
    take(in: bytes)
    if !isStopped, token.kind != .end { stop(.extraText, at: token) }
    return isStopped ? nil : value
  }

  /// The value that starts with the current token; its last token is the current one afterwards.
  private mutating func value(in bytes: RawSpan) -> JSONValue? {
    switch token.kind {
    case .objectStart: return container(in: bytes) { $0.object(in: $1) }
    case .arrayStart: return container(in: bytes) { $0.array(in: $1) }
    case .string: return leaf(.string(scanner.string(of: token, in: bytes)))
    case .name: return bareWord(in: bytes)
    case .number: return number(in: bytes)
    case .true: return leaf(.bool(true))
    case .false: return leaf(.bool(false))
    case .null: return leaf(.null)
    case .objectEnd, .arrayEnd, .comma, .colon, .end: stop(.missingValue, at: token)
    case .fault: isStopped = true
    }
    return nil
  }

  private func leaf(_ content: JSONValue.Content) -> JSONValue {
    JSONValue(content, range: token.range)
  }

  private mutating func bareWord(in bytes: RawSpan) -> JSONValue {
    if scanner.spells("NaN", token, in: bytes) || scanner.spells("Infinity", token, in: bytes) {
      report(.notFinite, at: token)
      return leaf(.number(0))
    }
    report(.bareWord, at: token)
    return leaf(.string(scanner.string(of: token, in: bytes)))
  }

  private mutating func number(in bytes: RawSpan) -> JSONValue {
    if let number = scanner.number(of: token, in: bytes) { return leaf(.number(number)) }
    if token.problem == nil { report(.tooLarge, at: token) }
    return leaf(.number(0))
  }

  /// Runs the reader of an object or list, whose opening bracket is the current token.
  private mutating func container(
    in bytes: RawSpan,
    _ read: (inout JSONTreeReader, RawSpan) -> JSONValue.Content?
  ) -> JSONValue? {
    let start = token
    guard open.count < JSONTree.depthLimit else {
      stop(.tooDeep, at: start)
      return nil
    }
    open.append(start)
    let content = read(&self, bytes)
    open.removeLast()
    guard !isStopped, let content else { return nil }
    return JSONValue(content, range: start.start..<token.end)
  }

  private mutating func object(in bytes: RawSpan) -> JSONValue.Content? {
    var members: [JSONMember] = []
    // Few keys are found faster one by one.
    var placeOfKey: [String: Int] = [:]
    take(in: bytes)
    while !isStopped, !closes(.objectEnd) {
      guard let member = member(in: bytes) else { break }
      let first =
        members.count < Self.fewKeys
        ? members.firstIndex { $0.key == member.key } : placeOfKey[member.key]
      if let first {
        reportDuplicate(member, first: members[first].keyRange)
      } else {
        members.append(member)
        if members.count == Self.fewKeys {
          for (place, member) in members.enumerated() { placeOfKey[member.key] = place }
        } else if members.count > Self.fewKeys {
          placeOfKey[member.key] = members.count - 1
        }
      }
      take(in: bytes)
      passComma(before: .objectEnd, in: bytes)
    }
    return .object(members)
  }

  private mutating func member(in bytes: RawSpan) -> JSONMember? {
    guard token.isKey else {
      stop(.missingKey, at: token)
      return nil
    }
    let key = token
    if dialect == .json, key.kind != .string { report(.bareKey, at: key) }
    take(in: bytes)
    if token.kind == .colon {
      take(in: bytes)
    } else if token.startsValue {
      report(.missingColon, at: key)
    } else if token.kind != .fault {
      stop(.missingColon, at: key)
    }
    let text = scanner.string(of: key, in: bytes)
    if !isStopped, open.count == passedDepth, passedKeys.contains(text),
      let passed = passValue(in: bytes)
    {
      return JSONMember(key: text, keyRange: key.range, value: passed)
    }
    guard !isStopped, let value = value(in: bytes) else { return nil }
    return JSONMember(key: text, keyRange: key.range, value: value)
  }

  /// Passes over a value without a look at what is in it; `nil` when it has to be looked at.
  private mutating func passValue(in bytes: RawSpan) -> JSONValue? {
    let (start, before) = (token, scanner)
    guard scanner.skipValue(after: start, in: bytes) else {
      scanner = before
      return nil
    }
    token = JSONToken(.null, start.start, scanner.offset)
    return JSONValue(.null, range: token.range)
  }

  private mutating func array(in bytes: RawSpan) -> JSONValue.Content? {
    var elements: [JSONValue] = []
    take(in: bytes)
    while !isStopped, !closes(.arrayEnd) {
      guard let element = value(in: bytes) else { break }
      elements.append(element)
      take(in: bytes)
      passComma(before: .arrayEnd, in: bytes)
    }
    return .array(elements)
  }

  /// Whether the open container ends at the current token, which is its bracket or takes its place.
  private mutating func closes(_ closing: JSONToken.Kind) -> Bool {
    if token.kind == closing { return true }
    guard token.kind == .objectEnd || token.kind == .arrayEnd || token.kind == .end,
      let start = open.last
    else { return false }
    let problem: JSONProblem = closing == .objectEnd ? .openObject : .openArray
    let opening: JSONToken.Kind = token.kind == .objectEnd ? .objectStart : .arrayStart
    if token.kind == .end {
      stop(problem, at: start)
    } else if open.dropLast().contains(where: { $0.kind == opening }) {
      // The bracket belongs to a container further out: it is read again there.
      report(problem, at: start)
      scanner.restart(at: token.start)
      token = previous
    } else {
      stop(.strayBracket, at: token)
    }
    return true
  }

  /// Behind an item: passes over the comma, or names what stands there in its place.
  private mutating func passComma(before closing: JSONToken.Kind, in bytes: RawSpan) {
    if token.kind == .comma {
      let comma = token
      take(in: bytes)
      if token.kind == closing, dialect == .json { report(.extraComma, at: comma) }
      while !isStopped, token.kind == .comma {
        report(.extraComma, at: token)
        take(in: bytes)
      }
    } else if token.startsValue {
      reportMissingComma(between: previous, and: token)
    } else if token.kind == .colon {
      stop(.strayCharacter, at: token)
    }
  }

  /// Takes the next token that is one, reporting what is wrong with it.
  private mutating func take(in bytes: RawSpan) {
    previous = token
    repeat {
      token = scanner.next(in: bytes)
      guard let problem = token.problem else { return }
      report(problem, at: token)
    } while token.isPassable && !isStopped
    if token.kind == .fault { isStopped = true }
  }

  private mutating func stop(_ problem: JSONProblem, at token: JSONToken) {
    report(problem, at: token)
    isStopped = true
  }

  private mutating func report(_ problem: JSONProblem, at token: JSONToken) {
    add(problem.diagnostic(at: token.range, in: source))
  }

  private mutating func reportMissingComma(between first: JSONToken, and second: JSONToken) {
    var diagnostic = JSONProblem.missingComma.diagnostic(at: first.end..<first.end, in: source)
    let (one, other) = (source.quote(first.range), source.quote(second.range))
    diagnostic.message = "a comma is missing between \(one) and \(other)"
    add(diagnostic)
  }

  private mutating func reportDuplicate(_ member: JSONMember, first: Range<Int>) {
    let place = source.place(of: member.keyRange)
    let line = source.place(of: first).line
    add(
      Diagnostic(
        .error,
        .jsonDuplicateKey,
        "the key \"\(member.key)\" stands twice, in line \(line) and in line \(place.line)",
        at: place,
        label: "the first one is in line \(line)",
        help: ["an object has each key once; keep the one that is meant"]
      )
    )
  }

  private static let fewKeys = 24

  private mutating func add(_ diagnostic: Diagnostic) {
    guard !isStopped else { return }
    diagnostics.append(diagnostic)
    if diagnostics.count >= JSONTree.faultLimit { isStopped = true }
  }
}

extension JSONToken {
  /// Whether the bytes are no token but can be passed over like space.
  fileprivate var isPassable: Bool {
    kind == .fault && (problem == .comment || problem == .specialSpace)
  }
}
