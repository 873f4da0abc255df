/// How many columns a line takes on a terminal, by a rule of thumb of its own.
enum TerminalColumns {
  /// Whether a line takes at most so many columns.
  static func fits(_ line: some StringProtocol, _ width: Int) -> Bool {
    // A character never takes more columns than bytes.
    line.utf8.count <= width || count(line) <= width
  }

  private static func count(_ line: some StringProtocol) -> Int {
    line.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.contains { scalar in
      switch scalar.value {
      // Hangul, kana, Han, full-width letters, then emoji and the sign that asks for one.
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD, 0xFE0F:
        true
      default: false
      }
    }
  }
}
