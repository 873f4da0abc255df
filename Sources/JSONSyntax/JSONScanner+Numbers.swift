import ByteReading

extension JSONScanner {
  /// A number whose first character stands at the offset.
  mutating func scanNumber(in bytes: RawSpan) -> JSONToken {
    var token = JSONToken(.number, offset, offset)
    let signed = bytes.byte(at: offset) == UInt8(ascii: "-")
    let first = offset + (signed ? 1 : 0)
    let whole = digitsEnd(in: bytes, from: first)
    var position = whole
    var isPlain = whole > first
    if let next = peek(bytes, position), next == UInt8(ascii: ".") {
      position = digitsEnd(in: bytes, from: position + 1)
      isPlain = isPlain && position > whole + 1
    }
    if let next = peek(bytes, position), next | 0x20 == UInt8(ascii: "e") {
      position = exponentEnd(in: bytes, from: position)
    }
    if let next = peek(bytes, position), isWordByte(next) { isPlain = false }
    if whole - first > 1, bytes.byte(at: first) == UInt8(ascii: "0") { isPlain = false }
    if !isPlain { return scanLooseNumber(in: bytes) }
    offset = position
    token.end = position
    return token
  }

  /// A number that only JSON5 has, or something that is none.
  private mutating func scanLooseNumber(in bytes: RawSpan) -> JSONToken {
    let start = offset
    while let byte = peek(bytes, offset), isWordByte(byte) { offset += 1 }
    let problem = looseProblem(in: bytes, start..<offset)
    return JSONToken(.number, start, offset, problem)
  }

  private func looseProblem(in bytes: RawSpan, _ range: Range<Int>) -> JSONProblem? {
    let parts = NumberParts(bytes, range)
    switch parts.form {
    case .decimal, .hex: return dialect == .json5 ? nil : .looseNumber
    case .leadingZero: return .leadingZero
    case .notFinite: return .notFinite
    case .other: return .notANumber
    }
  }

  private func digitsEnd(in bytes: RawSpan, from start: Int) -> Int {
    var position = start
    while let byte = peek(bytes, position), isDigit(byte) { position += 1 }
    return position
  }

  /// The end of an exponent, or the offset of its letter when no digit follows.
  private func exponentEnd(in bytes: RawSpan, from start: Int) -> Int {
    var position = start + 1
    if let byte = peek(bytes, position), byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
      position += 1
    }
    let end = digitsEnd(in: bytes, from: position)
    return end > position ? end : start
  }

  /// The byte at an offset, if there is one.
  @inline(__always)
  func peek(_ bytes: RawSpan, _ position: Int) -> UInt8? {
    position < end ? bytes.byte(at: position) : nil
  }

  /// Whether a byte belongs to the same written word as a number before it.
  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
