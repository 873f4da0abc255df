/// How wide text is on a terminal, and where its lines break.
enum TextWidth {
  /// Columns a text takes: wide East Asian letters and emoji two, marks that combine none.
  static func width(of text: some StringProtocol) -> Int {
    isPlain(text.utf8) ? text.utf8.count : text.reduce(0) { $0 + width(of: $1) }
  }

  /// Whether every byte is a letter of its own, so that nothing need be put together.
  private static func isPlain(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    // A sign or digit followed by the emoji selector is drawn as an emoji.
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    if scalar.value < 0x300 { return 1 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Blocks of letters that take two columns (Unicode Standard Annex 11, wide and full width).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
  ]

  /// Breaks a text into lines at spaces; a word longer than a line is cut.
  static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in words(of: text).flatMap({ pieces(of: $0, width) }) {
      let wordWidth = self.width(of: word)
      if !line.isEmpty, lineWidth + 1 + wordWidth > width {
        lines.append(line)
        (line, lineWidth) = ("", 0)
      }
      if !line.isEmpty {
        line += " "
        lineWidth += 1
      }
      line += word
      lineWidth += wordWidth
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func words(of text: String) -> [Substring] {
    guard isPlain(text.utf8) else { return text.split(separator: " ") }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  private static func pieces(of word: Substring, _ width: Int) -> [Substring] {
    // Bytes are never fewer than columns, so most words need no counting.
    guard word.utf8.count > width else { return [word] }
    var pieces: [Substring] = []
    var start = word.startIndex
    var used = 0
    for index in word.indices {
      let step = self.width(of: word[index])
      if used + step > width, index > start {
        pieces.append(word[start..<index])
        (start, used) = (index, 0)
      }
      used += step
    }
    pieces.append(word[start...])
    return pieces
  }
}
