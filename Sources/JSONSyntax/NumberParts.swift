import ByteReading

/// A written number taken apart: its sign, its digits and its power of ten.
struct NumberParts {
  enum Form {
    case decimal, hex
    /// Digits behind a zero, which some languages take for octal.
    case leadingZero
    /// Infinity or NaN.
    case notFinite
    case other
  }

  var form = Form.decimal
  var isNegative = false
  /// The first 18 digits or, in hexadecimal, all of them as long as they fit.
  var digits: UInt64 = 0
  /// The power of ten that the digits stand before.
  var exponent = 0
  /// Whether `digits` and `exponent` say everything.
  var isExact = true
  /// Whether a point or an exponent was written.
  var isFractional = false

  /// Takes bytes apart that begin with a sign, a digit or a point.
  init(_ bytes: RawSpan, _ range: Range<Int>) {
    var position = range.lowerBound
    if position < range.upperBound {
      let sign = bytes.byte(at: position)
      isNegative = sign == UInt8(ascii: "-")
      if isNegative || sign == UInt8(ascii: "+") { position += 1 }
    }
    let rest = position..<range.upperBound
    if bytes.spells("Infinity", in: rest) || bytes.spells("NaN", in: rest) {
      form = .notFinite
    } else if rest.count > 2, bytes.byte(at: position) == UInt8(ascii: "0"),
      bytes.byte(at: position + 1) | 0x20 == UInt8(ascii: "x")
    {
      readHex(bytes, position + 2..<range.upperBound)
    } else {
      readDecimal(bytes, rest)
    }
  }

  private mutating func readHex(_ bytes: RawSpan, _ range: Range<Int>) {
    form = .hex
    for position in range {
      guard let digit = hexDigit(bytes.byte(at: position)) else {
        form = .other
        return
      }
      if digits >> 60 != 0 { isExact = false }
      digits = digits << 4 | UInt64(digit)
    }
  }

  private mutating func readDecimal(_ bytes: RawSpan, _ range: Range<Int>) {
    var position = range.lowerBound
    let whole = readDigits(bytes, &position, range.upperBound, isFraction: false)
    var fraction = 0
    if position < range.upperBound, bytes.byte(at: position) == UInt8(ascii: ".") {
      position += 1
      isFractional = true
      fraction = readDigits(bytes, &position, range.upperBound, isFraction: true)
    }
    if whole > 1, bytes.byte(at: range.lowerBound) == UInt8(ascii: "0") { form = .leadingZero }
    if whole + fraction == 0 || !readExponent(bytes, position..<range.upperBound) { form = .other }
  }

  /// Reads digits and returns how many there were.
  private mutating func readDigits(
    _ bytes: RawSpan,
    _ position: inout Int,
    _ end: Int,
    isFraction: Bool
  ) -> Int {
    let start = position
    while position < end, isDigit(bytes.byte(at: position)) {
      if digits < 100_000_000_000_000_000 {
        digits = digits * 10 + UInt64(bytes.byte(at: position) - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      } else {
        isExact = false
      }
      position += 1
    }
    return position - start
  }

  /// Reads what may follow the digits: nothing, or an exponent and nothing more.
  private mutating func readExponent(_ bytes: RawSpan, _ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    guard position < range.upperBound else { return true }
    guard bytes.byte(at: position) | 0x20 == UInt8(ascii: "e") else { return false }
    isFractional = true
    position += 1
    var isMinus = false
    if position < range.upperBound {
      let sign = bytes.byte(at: position)
      isMinus = sign == UInt8(ascii: "-")
      if isMinus || sign == UInt8(ascii: "+") { position += 1 }
    }
    guard position < range.upperBound else { return false }
    var power = 0
    while position < range.upperBound {
      let byte = bytes.byte(at: position)
      guard isDigit(byte) else { return false }
      // Beyond this the number is infinite or zero however many digits stand before it.
      power = min(power * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000)
      position += 1
    }
    exponent += isMinus ? -power : power
    return true
  }
}

extension RawSpan {
  /// Whether the bytes of a range spell a word.
  func spells(_ word: String, in range: Range<Int>) -> Bool {
    guard word.utf8.count == range.count else { return false }
    var position = range.lowerBound
    for byte in word.utf8 {
      if self.byte(at: position) != byte { return false }
      position += 1
    }
    return true
  }
}
