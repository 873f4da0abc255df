import ByteReading

/// The steps that bring text from anywhere into one form.
package enum PlainText {
  /// The bytes of a file as UTF-8 without a byte order mark.
  ///
  /// A mark or alternating NULs tell UTF-16. What is not UTF-8 is read as Windows-1252, unless
  /// `repairs` says that single broken bytes become U+FFFD, as in JSON.
  static func decoded(_ bytes: ContiguousArray<UInt8>, repairs: Bool) -> ContiguousArray<UInt8> {
    var decoder = ByteDecoder(start: bytes)
    var content = bytes
    content.removeSubrange(0..<decoder.markLength)
    if decoder.encoding != .utf8 {
      content = decoder.decode(content)
      content += decoder.finish()
      return content
    }
    if repairs { return content }
    return unsafe isUTF8(content.span.bytes) ? content : Windows1252.utf8(content.span.bytes)
  }

  /// Whether bytes can be the start of a text.
  ///
  /// A control character or two do no harm, but what is full of them, or has them beside bytes
  /// that are no UTF-8, is a picture, a database or noise.
  static func isText(_ start: ContiguousArray<UInt8>) -> Bool {
    if ByteDecoder(start: start).encoding != .utf8 { return true }
    var head = ContiguousArray(start.prefix(4096))
    let controls = head.count { $0 < 0x09 || 0x0E...0x1F ~= $0 }
    if controls == 0 { return true }
    // The last character may have been cut in two, so it is left out whole.
    for _ in 0..<3 where head.last.map({ 0x80..<0xC0 ~= $0 }) == true { head.removeLast() }
    if head.last.map({ $0 >= 0xC0 }) == true { head.removeLast() }
    guard controls * 4 <= head.count else { return false }
    return unsafe isUTF8(head.span.bytes)
  }

  /// The text with `\n` at the ends of lines, whatever stood there.
  package static func withPlainLines(_ text: String) -> String {
    // Only these bytes can begin another end of line; most texts have none of them.
    guard text.utf8.contains(where: { $0 == 0x0D || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      let length = lineEndLength(bytes, at: offset)
      plain.append(length > 0 ? 0x0A : bytes[offset])
      offset += max(1, length)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// How many bytes the end of a line has: CRLF, CR, U+0085, U+2028 or U+2029; 0 for other bytes.
  private static func lineEndLength(_ bytes: [UInt8], at offset: Int) -> Int {
    func next(_ step: Int) -> UInt8 { offset + step < bytes.count ? bytes[offset + step] : 0 }
    switch bytes[offset] {
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    case 0xC2: return next(1) == 0x85 ? 2 : 0
    case 0xE2: return next(1) == 0x80 && next(2) & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }

  /// The text without spaces and line ends before and behind it.
  package static func trimmed(_ text: some StringProtocol) -> String {
    let text = Substring(text)
    if let first = text.utf8.first, isInk(first), let last = text.utf8.last, isInk(last) {
      return String(text)
    }
    var scalars = text.unicodeScalars
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// The lines of a text whose lines end with `\n`.
  static func lines(_ text: String) -> [Substring] {
    // By bytes: letters of several parts would each be looked up to be told apart.
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The text with spaces at the ends of its lines and blank lines around it removed, and no more
  /// than one blank line in a row: what is left when parts of it were taken out.
  static func tidied(_ text: String) -> String {
    var tidy: [String] = []
    for line in lines(text) {
      let line = withoutTrailingSpace(line)
      if line.isEmpty, tidy.last?.isEmpty ?? true { continue }
      tidy.append(line)
    }
    while let last = tidy.last, last.isEmpty { tidy.removeLast() }
    return tidy.joined(separator: "\n")
  }

  /// The text without spaces at the ends of its lines; blank lines stay, for somebody wrote them.
  static func withTrimmedLines(_ text: String) -> String {
    lines(text).map(withoutTrailingSpace).joined(separator: "\n")
  }

  static func withoutTrailingSpace(_ line: Substring) -> String {
    if let last = line.utf8.last, isInk(last) { return String(line) }
    var scalars = line.unicodeScalars
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Whether a byte is a whole character that can be seen.
  private static func isInk(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
