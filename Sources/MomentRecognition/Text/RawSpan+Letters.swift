import ByteReading

extension UInt8 {
  /// Whether a byte can be part of a word: a letter, or any byte beyond ASCII.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || self >= 0x80 }

  @inline(__always)
  var isDigit: Bool { self &- 0x30 < 10 }

  @inline(__always)
  var isCapital: Bool { self &- 0x41 < 26 }

  /// The byte in small letters; `before` tells the letters of Latin-1 from other bytes.
  @inline(__always)
  func smallLetter(after before: UInt8) -> UInt8 {
    if self < 0x80 { return self | 0x20 }
    return before == 0xC3 && self < 0x9F ? self | 0x20 : self
  }
}

extension RawSpan {
  /// The small letter at an offset; 0 for what is no ASCII letter.
  func letter(at offset: Int) -> UInt8 {
    guard offset >= 0, offset < byteCount else { return 0 }
    let byte = byte(at: offset) | 0x20
    return byte &- 0x61 < 26 ? byte : 0
  }

  func isLetter(at offset: Int) -> Bool {
    guard offset >= 0, offset < byteCount else { return false }
    let byte = byte(at: offset)
    return byte.isLetter && byte != 0xE2 && byte < 0xEF
  }

  func isSpace(at offset: Int) -> Bool {
    guard offset >= 0, offset < byteCount else { return true }
    return byte(at: offset) <= 0x20
  }

  func isLineEnd(at offset: Int) -> Bool {
    guard offset >= 0, offset < byteCount else { return true }
    return byte(at: offset) == UInt8(ascii: "\n")
  }

  /// How long the apostrophe at an offset is: one byte, three for a curly one, `nil` for none.
  func apostrophe(at offset: Int) -> Int? {
    guard offset >= 0, offset < byteCount else { return nil }
    if byte(at: offset) == UInt8(ascii: "'") { return 1 }
    guard offset + 2 < byteCount, byte(at: offset) == 0xE2, byte(at: offset + 1) == 0x80 else {
      return nil
    }
    return byte(at: offset + 2) == 0x99 || byte(at: offset + 2) == 0x98 ? 3 : nil
  }

  /// Whether words can begin at an offset, as they do behind an opening quotation mark.
  func isWordOrMark(at offset: Int) -> Bool { !isSpace(at: offset) }

  /// Whether a quotation can open behind the byte at an offset.
  func opensQuotation(at offset: Int) -> Bool {
    if isSpace(at: offset) { return true }
    return "([{-:".utf8.contains(byte(at: offset)) || byte(at: offset) == 0x94
      || byte(at: offset) == 0x93
  }

  /// Whether the text goes on in the same sentence behind a quotation: in small letters.
  func continuesInSmallLetters(at start: Int) -> Bool {
    var offset = start
    while offset < byteCount, byte(at: offset) == UInt8(ascii: " ") { offset += 1 }
    guard offset < byteCount else { return false }
    return byte(at: offset) &- 0x61 < 26
  }
}
