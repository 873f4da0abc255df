/// Makes any text harmless in a page, as content and as the value of an attribute.
enum HTMLText {
  /// The text with marks of the language escaped, without control characters, and without marks
  /// that change the direction of what follows.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSpecial) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\r": escaped.append(" ")
      case "\n", "\u{2028}", "\u{2029}": escaped.append("\n")
      default: if !isSpecial(scalar) { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    case 0..<0x20, 0x7F..<0xA0: true
    // Line separators and the marks that embed, override or isolate a direction.
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    // No letters: pages may not hold the first two, and the last would hide at a beginning.
    case 0xFFFE, 0xFFFF, 0xFEFF: true
    default: false
    }
  }
}
