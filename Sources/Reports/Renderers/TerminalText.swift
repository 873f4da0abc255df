/// Makes text of a journal harmless on a terminal.
enum TerminalText {
  /// The text with line breaks and tabs as spaces, and without control characters or marks that
  /// change the direction of what follows.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": clean.append(" ")
      default: if !isUnsafe(scalar) { clean.append(scalar) }
      }
    }
    return String(clean)
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Line separators and the marks that embed, override or isolate a direction.
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
