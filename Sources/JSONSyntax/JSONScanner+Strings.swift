import ByteReading

extension JSONScanner {
  /// A string whose opening quote stands at the offset.
  mutating func scanString(in bytes: RawSpan, quote: UInt8) -> JSONToken {
    let start = offset
    let position = plainEnd(in: bytes, from: start &+ 1, quote: quote)
    guard position < end, bytes.byte(at: position) == quote else {
      return scanRareString(in: bytes, quote: quote, from: position)
    }
    offset = position &+ 1
    return JSONToken(.string, start, position &+ 1)
  }

  /// A string with escapes, control characters or no end; a position of what is not plain is known.
  @inline(never)
  private mutating func scanRareString(
    in bytes: RawSpan,
    quote: UInt8,
    from known: Int
  ) -> JSONToken {
    var token = JSONToken(.string, offset, offset)
    var position = known
    while position < end {
      let byte = bytes.byte(at: position)
      if byte == quote {
        offset = position + 1
        token.end = offset
        return token
      }
      if byte == UInt8(ascii: "\\") {
        token.hasEscapes = true
        let escape = escape(in: bytes, at: position)
        if !escape.isKnown { token.problem = token.problem ?? .unknownEscape }
        position += escape.length
      } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        break
      } else {
        if dialect == .json { token.problem = token.problem ?? .controlCharacter }
        position += 1
      }
      position = plainEnd(in: bytes, from: position, quote: quote)
    }
    offset = min(position, end)
    return JSONToken(.fault, token.start, offset, .openString)
  }

  /// The offset of the first quote, backslash or control character.
  @inline(__always)
  private func plainEnd(in bytes: RawSpan, from start: Int, quote: UInt8) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = ones &* UInt64(quote)
    let backslashes = ones &* UInt64(UInt8(ascii: "\\"))
    let controls = ones &* 0x20
    let highBits = ones &* 0x80
    var position = vectorEnd(in: bytes, from: start, quote: quote)
    while position <= end &- 8 {
      let word = bytes.word(at: position)
      // A byte below the subtrahend borrows, which sets its high bit. Borrows run upward only, so
      // the lowest bit that is set always belongs to a true match. Bytes of wide characters have
      // their high bit set from the start and are masked out.
      let matches =
        (((word ^ quotes) &- ones) | ((word ^ backslashes) &- ones) | (word &- controls))
        & ~word & highBits
      if matches != 0 { return position &+ matches.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
    while position < end {
      let byte = bytes.byte(at: position)
      if byte == quote || byte == UInt8(ascii: "\\") || byte < 0x20 { return position }
      position &+= 1
    }
    return end
  }

  /// Passes sixteen bytes a step; the offset of what is not plain, or of less than sixteen bytes.
  @inline(__always)
  private func vectorEnd(in bytes: RawSpan, from start: Int, quote: UInt8) -> Int {
    let quotes = SIMD16<UInt8>(repeating: quote)
    let backslashes = SIMD16<UInt8>(repeating: UInt8(ascii: "\\"))
    let controls = SIMD16<UInt8>(repeating: 0x20)
    var position = start
    while position <= end &- 16 {
      let vector = bytes.vector(at: position)
      let found = (vector .== quotes) .| (vector .== backslashes) .| (vector .< controls)
      let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
      if words[0] != 0 {
        return position &+ UInt64(littleEndian: words[0]).trailingZeroBitCount &>> 3
      }
      if words[1] != 0 {
        return position &+ 8 &+ UInt64(littleEndian: words[1]).trailingZeroBitCount &>> 3
      }
      position &+= 16
    }
    return position
  }

  /// How long the escape at a backslash is, and whether the dialect has it.
  private func escape(in bytes: RawSpan, at position: Int) -> (length: Int, isKnown: Bool) {
    guard position + 1 < end else { return (1, false) }
    switch bytes.byte(at: position + 1) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return (2, true)
    case UInt8(ascii: "u"):
      return (2, hexNumber(in: bytes, at: position + 2, digits: 4, before: end) != nil)
    case UInt8(ascii: "x"):
      let digits = hexNumber(in: bytes, at: position + 2, digits: 2, before: end)
      return (2, dialect == .json5 && digits != nil)
    case UInt8(ascii: "1")...UInt8(ascii: "9"): return (2, false)
    case UInt8(ascii: "\r"):
      let isPair = position + 2 < end && bytes.byte(at: position + 2) == UInt8(ascii: "\n")
      return lineContinuation(isPair ? 3 : 2)
    case UInt8(ascii: "\n"): return lineContinuation(2)
    default: return (2, dialect == .json5)
    }
  }

  private func lineContinuation(_ length: Int) -> (length: Int, isKnown: Bool) {
    // In strict JSON the line break ends the string, which has no closing quote then.
    dialect == .json5 ? (length, true) : (1, false)
  }

  /// The number that some hexadecimal digits spell, when all of them are there.
  func hexNumber(
    in bytes: RawSpan,
    at start: Int,
    digits: Int,
    before limit: Int
  ) -> UInt32? {
    guard start + digits <= limit else { return nil }
    var number: UInt32 = 0
    for position in start..<start + digits {
      guard let digit = hexDigit(bytes.byte(at: position)) else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }
}

/// The value of a hexadecimal digit.
func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
