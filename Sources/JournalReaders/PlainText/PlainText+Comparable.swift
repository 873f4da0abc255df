extension PlainText {
  /// The text in the form in which two copies of it are the same: what can't be seen is dropped,
  /// special spaces are plain, and no line ends with spaces.
  ///
  /// The joiner U+200D and the selector U+FE0F stay, for they build emoji. Composed and decomposed
  /// letters need no step: Swift's texts compare equal either way.
  package static func comparable(_ text: String) -> String {
    let bytes = Array(withPlainLines(text).utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { removeTrailingSpace(&plain) }
      if byte < 0xC2 {
        plain.append(byte)
        offset += 1
      } else {
        offset += takeMark(bytes, at: offset, &plain)
      }
    }
    removeTrailingSpace(&plain)
    return trimmed(String(decoding: plain, as: UTF8.self))
  }

  /// Takes a letter of several bytes in its plain form, or one byte of it.
  ///
  /// - Returns: how many bytes were read.
  private static func takeMark(
    _ bytes: [UInt8],
    at offset: Int,
    _ plain: inout [UInt8]
  ) -> Int {
    func next(_ step: Int) -> UInt8 { offset + step < bytes.count ? bytes[offset + step] : 0 }
    switch (bytes[offset], next(1), next(2)) {
    case (0xC2, 0xA0, _):
      plain.append(UInt8(ascii: " "))
      return 2
    // U+2009 and U+202F.
    case (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF):
      plain.append(UInt8(ascii: " "))
      return 3
    // U+200B, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069 and U+FEFF.
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xBB, 0xBF):
      return 3
    default:
      plain.append(bytes[offset])
      return 1
    }
  }

  /// Removes spaces behind the last letter of a line.
  private static func removeTrailingSpace(_ plain: inout [UInt8]) {
    while let last = plain.last {
      if last == 0x20 || last == 0x09 || 0x0B...0x0D ~= last {
        plain.removeLast()
      } else if isWideSpace(plain.suffix(3)) {
        plain.removeLast(3)
      } else {
        return
      }
    }
  }

  /// Whether three bytes are one of the spaces U+2000 to U+200A, or U+3000.
  private static func isWideSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3, let first = bytes.first, let last = bytes.last,
      bytes[bytes.startIndex + 1] == 0x80
    else { return false }
    return first == 0xE2 ? 0x80...0x8A ~= last : first == 0xE3 && last == 0x80
  }
}
