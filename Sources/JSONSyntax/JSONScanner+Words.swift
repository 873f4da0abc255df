import ByteReading

extension JSONScanner {
  /// A word without quotes, or one character that has no meaning.
  mutating func scanWord(in bytes: RawSpan) -> JSONToken {
    let start = offset
    var token = JSONToken(.name, start, start)
    while let byte = peek(bytes, offset), isNameByte(byte) {
      if byte == UInt8(ascii: "\\") {
        guard isNameEscape(in: bytes) else { break }
        token.hasEscapes = true
      } else if byte >= 0x80, offset > start, spaceLength(in: bytes) > 0 {
        break
      }
      offset += 1
    }
    token.end = offset
    if offset == start { return strayCharacter(in: bytes) }
    token.kind = kind(ofWord: token.range, in: bytes)
    return token
  }

  private func kind(ofWord range: Range<Int>, in bytes: RawSpan) -> JSONToken.Kind {
    guard range.count == 4 || range.count == 5 else { return .name }
    var letters: UInt64 = 0
    for position in range { letters = letters << 8 | UInt64(bytes.byte(at: position)) }
    return switch letters {
    case packed("t", "r", "u", "e"): .true
    case packed("n", "u", "l", "l"): .null
    case packed("f", "a", "l", "s") << 8 | UInt64(UInt8(ascii: "e")): .false
    default: .name
    }
  }

  /// Four ASCII letters as one number.
  private func packed(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar,
    _ third: Unicode.Scalar,
    _ fourth: Unicode.Scalar
  ) -> UInt64 {
    UInt64(first.value << 24 | second.value << 16 | third.value << 8 | fourth.value)
  }

  private func isNameEscape(in bytes: RawSpan) -> Bool {
    peek(bytes, offset + 1) == UInt8(ascii: "u")
      && hexNumber(in: bytes, at: offset + 2, digits: 4, before: end) != nil
  }

  private mutating func strayCharacter(in bytes: RawSpan) -> JSONToken {
    offset += 1
    return JSONToken(.fault, offset - 1, offset, .strayCharacter)
  }

  /// Whether a byte may stand in a name; wide characters all may.
  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "\\"), 0x80...:
      true
    default: false
    }
  }

  /// Passes over a comment; `nil` when the dialect has comments and this one ends.
  mutating func scanComment(in bytes: RawSpan) -> JSONToken? {
    let start = offset
    switch peek(bytes, offset + 1) {
    case UInt8(ascii: "/"):
      while let byte = peek(bytes, offset), !isLineBreak(byte, in: bytes) { offset += 1 }
    case UInt8(ascii: "*"):
      guard let close = commentEnd(in: bytes, from: offset + 2) else {
        offset = end
        return JSONToken(.fault, start, start + 2, .openComment)
      }
      offset = close
    default:
      return strayCharacter(in: bytes)
    }
    return dialect == .json ? JSONToken(.fault, start, offset, .comment) : nil
  }

  private func commentEnd(in bytes: RawSpan, from start: Int) -> Int? {
    var position = start
    while position + 1 < end {
      if bytes.byte(at: position) == UInt8(ascii: "*"),
        bytes.byte(at: position + 1) == UInt8(ascii: "/")
      {
        return position + 2
      }
      position += 1
    }
    return nil
  }

  private func isLineBreak(_ byte: UInt8, in bytes: RawSpan) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    case 0xE2: isLineSeparator(in: bytes, at: offset)
    default: false
    }
  }

  /// Whether U+2028 or U+2029 stands at an offset.
  func isLineSeparator(in bytes: RawSpan, at position: Int) -> Bool {
    guard position + 2 < end, bytes.byte(at: position) == 0xE2 else { return false }
    return bytes.byte(at: position + 1) == 0x80 && bytes.byte(at: position + 2) & 0xFE == 0xA8
  }

  /// Passes over white space that is not ASCII; a mark of byte order may open any file.
  mutating func pass(space length: Int) -> JSONToken? {
    let start = offset
    offset += length
    guard dialect == .json, start != 0 || length != 3 else { return nil }
    return JSONToken(.fault, start, offset, .specialSpace)
  }

  /// How many bytes the special space at the offset has; 0 when there is none.
  func spaceLength(in bytes: RawSpan) -> Int {
    let first = bytes.byte(at: offset)
    if first == 0x0B || first == 0x0C { return 1 }
    guard let second = peek(bytes, offset + 1) else { return 0 }
    if first == 0xC2 { return second == 0xA0 ? 2 : 0 }
    guard let third = peek(bytes, offset + 2) else { return 0 }
    switch (first, second, third) {
    case (0xEF, 0xBB, 0xBF), (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
    default: return 0
    }
  }
}
