import ByteReading

extension JSONScanner {
  /// The text of a string, name or number token: escapes resolved, broken UTF-8 as U+FFFD.
  package func string(of token: JSONToken, in bytes: RawSpan) -> String {
    guard token.hasEscapes else { return bytes.text(in: token.contentRange) }
    var content: ContiguousArray<UInt8> = []
    append(token, in: bytes, to: &content)
    return String(decoding: content, as: UTF8.self)
  }

  /// Appends the text of a token as bytes, escapes resolved; broken UTF-8 stays as it is.
  package func append(
    _ token: JSONToken,
    in bytes: RawSpan,
    to content: inout ContiguousArray<UInt8>
  ) {
    let range = token.contentRange
    guard token.hasEscapes else {
      bytes.append(range, to: &content)
      return
    }
    var plainStart = range.lowerBound
    var position = plainStart
    while position < range.upperBound {
      guard bytes.byte(at: position) == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      bytes.append(plainStart..<position, to: &content)
      position = resolveEscape(in: bytes, position..<range.upperBound, to: &content)
      plainStart = position
    }
    bytes.append(plainStart..<range.upperBound, to: &content)
  }

  /// Whether the text of a token is the given one.
  package func spells(_ text: String, _ token: JSONToken, in bytes: RawSpan) -> Bool {
    token.hasEscapes
      ? string(of: token, in: bytes) == text : bytes.spells(text, in: token.contentRange)
  }

  /// The value of a number token; `nil` when it is none or too large for a `Double`.
  package func number(of token: JSONToken, in bytes: RawSpan) -> Double? {
    let parts = NumberParts(bytes, token.range)
    switch parts.form {
    case .decimal, .leadingZero: break
    case .hex: return parts.isExact ? parts.signed(Double(parts.digits)) : nil
    case .notFinite, .other: return nil
    }
    if let value = parts.exactValue { return parts.signed(value) }
    guard let value = Double(bytes.text(in: token.range)), value.isFinite else { return nil }
    return value
  }

  /// The value of a number token that is whole; `nil` for others and for what an `Int` can't hold.
  package func integer(of token: JSONToken, in bytes: RawSpan) -> Int? {
    let parts = NumberParts(bytes, token.range)
    if parts.form == .decimal, !parts.isFractional, parts.isExact {
      return parts.isNegative ? -Int(parts.digits) : Int(parts.digits)
    }
    return number(of: token, in: bytes).flatMap(Int.init(exactly:))
  }

  /// Appends what an escape stands for and returns the offset behind it.
  private func resolveEscape(
    in bytes: RawSpan,
    _ range: Range<Int>,
    to content: inout ContiguousArray<UInt8>
  ) -> Int {
    let start = range.lowerBound
    guard range.count > 1 else { return range.upperBound }
    let letter = bytes.byte(at: start + 1)
    switch letter {
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "v"): content.append(0x0B)
    case UInt8(ascii: "0"): content.append(0x00)
    case UInt8(ascii: "u"): return resolveUnicode(in: bytes, range, to: &content)
    case UInt8(ascii: "x"):
      let number = hexNumber(in: bytes, at: start + 2, digits: 2, before: range.upperBound)
      content.append(scalar: number)
      return start + (number == nil ? 2 : 4)
    case UInt8(ascii: "\n"): break
    case UInt8(ascii: "\r"):
      let isPair = range.count > 2 && bytes.byte(at: start + 2) == UInt8(ascii: "\n")
      return start + (isPair ? 3 : 2)
    case 0x80...:
      // The character itself follows as plain bytes, except for a line break, which goes.
      return start + (isLineSeparator(in: bytes, at: start + 1) ? 4 : 1)
    default: content.append(letter)
    }
    return start + 2
  }

  /// Appends the character of `\uXXXX` or of a pair of them; half a pair becomes U+FFFD.
  private func resolveUnicode(
    in bytes: RawSpan,
    _ range: Range<Int>,
    to content: inout ContiguousArray<UInt8>
  ) -> Int {
    let start = range.lowerBound
    let limit = range.upperBound
    guard let unit = hexNumber(in: bytes, at: start + 2, digits: 4, before: limit) else {
      content.append(scalar: nil)
      return start + 2
    }
    if unit & 0xFC00 == 0xD800, start + 12 <= limit,
      bytes.byte(at: start + 6) == UInt8(ascii: "\\"),
      bytes.byte(at: start + 7) == UInt8(ascii: "u"),
      let low = hexNumber(in: bytes, at: start + 8, digits: 4, before: limit),
      low & 0xFC00 == 0xDC00
    {
      content.append(scalar: 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
      return start + 12
    }
    content.append(scalar: unit)
    return start + 6
  }
}

extension ContiguousArray<UInt8> {
  /// Appends a character as UTF-8, and U+FFFD for a number that is none.
  fileprivate mutating func append(scalar number: UInt32?) {
    let scalar = number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension NumberParts {
  /// The value without its sign, when digits and power of ten are exact as `Double` numbers.
  fileprivate var exactValue: Double? {
    guard isExact, digits <= 1 << 53 else { return nil }
    if exponent == 0 { return Double(digits) }
    guard -22...22 ~= exponent else { return digits == 0 ? 0 : nil }
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  fileprivate func signed(_ value: Double) -> Double { isNegative ? -value : value }
}
