/// Which of the two languages a file is written in.
package enum JSONDialect: Sendable, Hashable {
  /// RFC 8259, for data that programs write.
  case json
  /// JSON5, for files that people write: comments, trailing commas, keys without quotes.
  case json5
}

/// One word or sign of a JSON text, as a range of bytes without the text itself.
@usableFromInline
package struct JSONToken: Sendable, Hashable {
  @usableFromInline
  package enum Kind: UInt8, Sendable, Hashable {
    case objectStart, objectEnd, arrayStart, arrayEnd, comma, colon
    /// Text in quotes.
    case string
    /// A word without quotes that is none of the three below: a JSON5 key.
    case name
    case number
    case `true`, `false`, null
    /// The end of the bytes.
    case end
    /// Something that is no token; `problem` says why.
    case fault

    package var isClosing: Bool { self == .objectEnd || self == .arrayEnd }

    // Written out, for what the compiler makes by itself is not inlined across targets.
    @inlinable @inline(__always)
    package static func == (left: Kind, right: Kind) -> Bool { left.rawValue == right.rawValue }
  }

  package var kind: Kind
  /// Whether a string or name holds backslashes, so that its text differs from its bytes.
  package var hasEscapes = false
  /// What is not as it should be; a token whose kind is not `fault` is usable all the same.
  package var problem: JSONProblem?
  package var start: Int
  package var end: Int

  /// The token's bytes, quotes included.
  package var range: Range<Int> { start..<end }

  /// The token's bytes without quotes.
  package var contentRange: Range<Int> {
    kind == .string ? start + 1..<end - 1 : start..<end
  }

  /// Whether the token may be the key of a member (with quotes or, in JSON5, without).
  package var isKey: Bool {
    switch kind {
    case .string, .name, .true, .false, .null: true
    case .objectStart, .objectEnd, .arrayStart, .arrayEnd, .comma, .colon: false
    case .number, .end, .fault: false
    }
  }

  /// Whether a value can start with the token.
  package var startsValue: Bool {
    switch kind {
    case .objectStart, .arrayStart, .string, .name, .number, .true, .false, .null: true
    case .objectEnd, .arrayEnd, .comma, .colon, .end, .fault: false
    }
  }

  init(_ kind: Kind, _ start: Int, _ end: Int, _ problem: JSONProblem? = nil) {
    self.kind = kind
    self.start = start
    self.end = end
    self.problem = problem
  }
}

/// A problem with the bytes it is about.
package struct JSONFault: Sendable, Hashable {
  package var problem: JSONProblem
  package var range: Range<Int>
}
