extension JSONScanner {
  /// The whole of a value whose first token was just read, as a tree.
  ///
  /// For data that programs wrote: of a key that stands twice the last one counts, half a
  /// surrogate pair or a broken byte becomes U+FFFD, a number too large for a `Double` null.
  /// - Returns: the value, or `nil` at a fault, which `fault` then holds.
  package mutating func tree(after first: JSONToken, in bytes: RawSpan) -> JSONValue? {
    tree(after: first, in: bytes, room: depthLimit)
  }

  private mutating func tree(
    after first: JSONToken,
    in bytes: RawSpan,
    room: Int
  ) -> JSONValue? {
    let content: JSONValue.Content?
    switch first.kind {
    case .objectStart: content = room > 0 ? object(in: bytes, room: room - 1) : tooDeep(first)
    case .arrayStart: content = room > 0 ? array(in: bytes, room: room - 1) : tooDeep(first)
    case .string: content = .string(string(of: first, in: bytes))
    case .number: content = number(of: first, in: bytes).map { .number($0) } ?? .null
    case .true: content = .bool(true)
    case .false: content = .bool(false)
    case .null: content = .null
    case .objectEnd, .arrayEnd, .comma, .colon, .name, .end, .fault:
      fault = JSONFault(problem: first.problem ?? .missingValue, range: first.range)
      content = nil
    }
    return content.map { JSONValue($0, range: first.start..<max(first.end, offset)) }
  }

  private mutating func tooDeep(_ token: JSONToken) -> JSONValue.Content? {
    fault = JSONFault(problem: .tooDeep, range: token.range)
    return nil
  }

  private mutating func object(in bytes: RawSpan, room: Int) -> JSONValue.Content? {
    var members: [JSONMember] = []
    while let key = nextMember(in: bytes) {
      guard let first = nextValue(in: bytes),
        let value = tree(after: first, in: bytes, room: room)
      else { return nil }
      let name = string(of: key, in: bytes)
      members.append(JSONMember(key: name, keyRange: key.range, value: value))
    }
    return fault == nil ? .object(members) : nil
  }

  private mutating func array(in bytes: RawSpan, room: Int) -> JSONValue.Content? {
    var elements: [JSONValue] = []
    while let first = nextElement(in: bytes) {
      guard let element = tree(after: first, in: bytes, room: room) else { return nil }
      elements.append(element)
    }
    return fault == nil ? .array(elements) : nil
  }
}
