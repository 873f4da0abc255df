import ByteReading

extension JSONScanner {
  /// Behind `{` or a member: the key of the next member, its colon passed over.
  ///
  /// The caller reads or skips the value next. `nil` at the closing brace, and at a fault, which
  /// `fault` then holds; after a fault every call returns `nil`.
  package mutating func nextMember(in bytes: RawSpan) -> JSONToken? {
    guard fault == nil else { return nil }
    if let key = closeMember(in: bytes) { return key }
    guard let token = nextItem(in: bytes, closing: .objectEnd) else { return nil }
    if token.kind == .objectEnd { return nil }
    guard token.isKey else { return fail(token, token.kind == .end ? .openObject : .missingKey) }
    if dialect == .json, token.kind != .string { return fail(token, .bareKey) }
    let colon = next(in: bytes)
    return colon.kind == .colon ? token : fail(colon, .missingColon)
  }

  /// Behind `[` or an element: the first token of the next element.
  ///
  /// `nil` at the closing bracket, and at a fault, which `fault` then holds.
  package mutating func nextElement(in bytes: RawSpan) -> JSONToken? {
    guard fault == nil, let token = nextItem(in: bytes, closing: .arrayEnd) else { return nil }
    if token.kind == .arrayEnd { return nil }
    return checkedValue(token, ifMissing: token.kind == .end ? .openArray : .missingValue)
  }

  /// The first token of a value; `nil` at a fault, which `fault` then holds.
  package mutating func nextValue(in bytes: RawSpan) -> JSONToken? {
    guard fault == nil else { return nil }
    return checkedValue(next(in: bytes), ifMissing: .missingValue)
  }

  /// Passes over the rest of a value whose first token was just read.
  /// - Returns: whether it could be passed; `fault` says why not.
  @discardableResult
  package mutating func skipValue(after first: JSONToken, in bytes: RawSpan) -> Bool {
    // Scalars need no list of open brackets, and an empty one needs no memory.
    var open: ContiguousArray<JSONToken.Kind> = []
    var token = first
    repeat {
      if token.kind == .objectStart || token.kind == .arrayStart {
        guard open.count < depthLimit else {
          fail(token, .tooDeep)
          return false
        }
        open.append(token.kind)
      }
      guard let following = nextWithin(&open, in: bytes) else { break }
      token = following
    } while true
    return fault == nil
  }

  /// The next value's first token inside the open brackets; closes those that end.
  private mutating func nextWithin(
    _ open: inout ContiguousArray<JSONToken.Kind>,
    in bytes: RawSpan
  ) -> JSONToken? {
    while let bracket = open.last {
      if bracket == .arrayStart {
        if let token = nextElement(in: bytes) { return token }
      } else if nextMember(in: bytes) != nil {
        return nextValue(in: bytes)
      }
      if fault != nil { return nil }
      open.removeLast()
    }
    return nil
  }

  /// The key of a member written as programs write it, `,"key":` with at most a space before it.
  ///
  /// One look at each sign instead of a token: most members of large files are read here.
  private mutating func closeMember(in bytes: RawSpan) -> JSONToken? {
    let start = offset
    var position = start
    if last != .objectStart {
      guard peek(bytes, position) == UInt8(ascii: ",") else { return nil }
      position &+= 1
    }
    if peek(bytes, position) == UInt8(ascii: " ") { position &+= 1 }
    guard peek(bytes, position) == UInt8(ascii: "\"") else { return nil }
    offset = position
    let key = scanString(in: bytes, quote: UInt8(ascii: "\""))
    if key.kind == .string, peek(bytes, offset) == UInt8(ascii: ":") {
      offset &+= 1
      last = .colon
      if key.problem != nil { note(key) }
      return key
    }
    offset = start
    return nil
  }

  /// Behind an item or an opening bracket: the next item's first token or the closing bracket.
  private mutating func nextItem(
    in bytes: RawSpan,
    closing: JSONToken.Kind
  ) -> JSONToken? {
    let isFirst = last == .objectStart || last == .arrayStart
    let token = next(in: bytes)
    if isFirst || token.kind == closing { return token }
    guard token.kind == .comma else {
      let isOpen = token.kind == .end
      let problem: JSONProblem = closing == .objectEnd ? .openObject : .openArray
      return fail(token, isOpen ? problem : .missingComma)
    }
    let item = next(in: bytes)
    if item.kind == closing, dialect == .json { return fail(token, .extraComma) }
    return item
  }

  private mutating func checkedValue(
    _ token: JSONToken,
    ifMissing problem: JSONProblem
  ) -> JSONToken? {
    guard token.startsValue else { return fail(token, problem) }
    if token.kind == .name { return fail(token, .bareWord) }
    return token
  }

  /// Notes a fault; a token's own problem says more than its place in the grammar.
  @discardableResult
  private mutating func fail(_ token: JSONToken, _ problem: JSONProblem) -> JSONToken? {
    let own = token.kind == .fault ? token.problem : nil
    fault = JSONFault(problem: own ?? problem, range: token.range)
    return nil
  }
}
