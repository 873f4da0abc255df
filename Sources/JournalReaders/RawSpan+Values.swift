import ByteReading
import JournalModel

// The small steps of reading a value: numbers, letters and spaces at an offset of its bytes.

extension RawSpan {
  /// The byte at an offset, or 0 behind the end.
  @inline(__always)
  func byteOrZero(at offset: Int) -> UInt8 { offset < byteCount ? byte(at: offset) : 0 }

  /// The digits at an offset as a number, which stops growing after nine digits.
  func number(at offset: inout Int) -> (value: Int, digits: Int)? {
    var value = 0
    let start = offset
    while case let digit = byteOrZero(at: offset) &- UInt8(ascii: "0"), digit <= 9 {
      if offset - start < 9 { value = value * 10 + Int(digit) }
      offset += 1
    }
    return offset > start ? (value, offset - start) : nil
  }

  /// The ASCII letters at an offset in lower case; no more than sixteen are kept.
  func word(lowercasedAt offset: inout Int) -> String {
    var letters: [UInt8] = []
    while case let letter = byteOrZero(at: offset) | 0x20, isLetter(letter) {
      if letters.count < 16 { letters.append(letter) }
      offset += 1
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Skips spaces, the narrow and no-break ones that formatted times hold included.
  func skipSpaces(at offset: inout Int) {
    while offset < byteCount {
      switch byte(at: offset) {
      case ...0x20: offset += 1
      case 0xC2 where byteOrZero(at: offset + 1) == 0xA0: offset += 2
      case 0xE2 where byteOrZero(at: offset + 1) == 0x80 && byteOrZero(at: offset + 2) == 0xAF:
        offset += 3
      default: return
      }
    }
  }

  /// Skips one byte if it stands at the offset.
  func skip(_ character: Unicode.Scalar, at offset: inout Int) -> Bool {
    guard offset < byteCount, byte(at: offset) == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// A range without the spaces and control characters at its ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, byte(at: start) <= 0x20 { start += 1 }
    while end > start, byte(at: end - 1) <= 0x20 { end -= 1 }
    return start..<end
  }

  /// The bytes without case, spaces, hyphens and underscores, for words of the vocabulary.
  func foldedWord() -> String {
    var folded: [UInt8] = []
    for offset in 0..<min(byteCount, 64) {
      let byte = byte(at: offset)
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "_"), ...0x20: continue
      default: folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// What was written, in quotes, cut after forty characters and safe to print on one line.
  func quoted() -> String {
    let limit = 40
    let start = extracting(0..<min(byteCount, limit * 4))
    let text = isUTF8(self) ? start.decoded() : unsafe Windows1252.utf8(start).span.bytes.decoded()
    var shown = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == limit { return "\"\(shown)…\"" }
      shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return "\"\(shown)\(byteCount > start.byteCount ? "…" : "")\""
  }

  /// How many scalars well-formed UTF-8 holds.
  func scalarCount() -> Int {
    var (count, offset) = (0, 0)
    while offset + 8 <= byteCount {
      let word = word(at: offset)
      // The bytes that go on with a scalar are those whose two highest bits are 10.
      let further = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      count += 8 - further.nonzeroBitCount
      offset += 8
    }
    while offset < byteCount {
      if byte(at: offset) & 0xC0 != 0x80 { count += 1 }
      offset += 1
    }
    return count
  }

  /// The bytes as text, with U+FFFD for what is not UTF-8.
  func decoded() -> String {
    var bytes: [UInt8] = []
    for offset in 0..<byteCount { bytes.append(byte(at: offset)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(__always)
  func isDigit(at offset: Int) -> Bool { byteOrZero(at: offset) &- UInt8(ascii: "0") <= 9 }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }
}
