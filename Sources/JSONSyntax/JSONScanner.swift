import ByteReading

// Design. The scanner keeps an offset and nothing of the bytes: they come with every call, so it is
// a plain value without lifetimes. No text is made until asked for, strings are passed over eight
// bytes a step, and what is rare (escapes, comments, wide characters, faults) stands in other files.

/// Cuts the bytes of a JSON text into tokens, one a call.
///
/// It never stops by itself: behind a fault it goes on with the bytes that follow, and at the end
/// it returns `end` for ever. `nextMember`, `nextElement` and `skipValue` check the grammar, too.
package struct JSONScanner: Sendable {
  package let dialect: JSONDialect
  /// How deep `skipValue` follows brackets.
  package let depthLimit: Int
  /// Where the next token is looked for.
  package internal(set) var offset: Int
  /// The end of the bytes that are read.
  package let end: Int
  /// What stopped `nextMember`, `nextElement` or `skipValue`.
  package internal(set) var fault: JSONFault?
  /// The first token whose problem did not stop the reading, such as a number with a zero too many.
  package internal(set) var blemish: JSONFault?
  /// The kind of the token returned last.
  var last = JSONToken.Kind.end

  /// Starts at the lower end of a range that the bytes given to each call must contain.
  package init(_ dialect: JSONDialect, over range: Range<Int>, depthLimit: Int) {
    self.dialect = dialect
    self.depthLimit = depthLimit
    offset = range.lowerBound
    end = range.upperBound
  }

  /// Goes on at another offset as if nothing had happened, say in the next line after a fault.
  package mutating func restart(at offset: Int) {
    self.offset = min(max(offset, 0), end)
    fault = nil
    blemish = nil
    last = .end
  }

  /// The first blemish since this was asked last.
  package mutating func takeBlemish() -> JSONFault? {
    defer { blemish = nil }
    return blemish
  }

  /// The next token.
  package mutating func next(in bytes: RawSpan) -> JSONToken {
    let token = scan(bytes)
    last = token.kind
    if token.problem != nil { note(token) }
    return token
  }

  mutating func note(_ token: JSONToken) {
    guard let problem = token.problem, blemish == nil else { return }
    blemish = JSONFault(problem: problem, range: token.range)
  }

  private mutating func scan(_ bytes: RawSpan) -> JSONToken {
    while offset < end {
      switch bytes.byte(at: offset) {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset += 1
      case UInt8(ascii: "\""): return scanString(in: bytes, quote: UInt8(ascii: "\""))
      case UInt8(ascii: "{"): return sign(.objectStart)
      case UInt8(ascii: "}"): return sign(.objectEnd)
      case UInt8(ascii: "["): return sign(.arrayStart)
      case UInt8(ascii: "]"): return sign(.arrayEnd)
      case UInt8(ascii: ","): return sign(.comma)
      case UInt8(ascii: ":"): return sign(.colon)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."):
        return scanNumber(in: bytes)
      default:
        if let token = scanRare(in: bytes) { return token }
      }
    }
    return JSONToken(.end, end, end)
  }

  private mutating func sign(_ kind: JSONToken.Kind) -> JSONToken {
    offset += 1
    return JSONToken(kind, offset - 1, offset)
  }

  /// Words, comments, wide spaces and stray characters; `nil` when space was passed over.
  private mutating func scanRare(in bytes: RawSpan) -> JSONToken? {
    let byte = bytes.byte(at: offset)
    switch byte {
    case UInt8(ascii: "'"):
      var token = scanString(in: bytes, quote: byte)
      if dialect == .json, token.problem == nil { token.problem = .singleQuotes }
      return token
    case UInt8(ascii: "/"): return scanComment(in: bytes)
    case UInt8(ascii: "\u{0B}"), UInt8(ascii: "\u{0C}"), 0x80...:
      let length = spaceLength(in: bytes)
      return length == 0 ? scanWord(in: bytes) : pass(space: length)
    default: return scanWord(in: bytes)
    }
  }
}
