/// Text in which everything that a terminal would obey or hide is spelled out: `<U+202E>`.
///
/// Control characters could move the cursor or change colours, marks of writing direction could
/// make a line look like another one, and a space without width hides in a key.
package struct VisibleText: Sendable, Hashable, CustomStringConvertible {
  package private(set) var text = ""
  /// How many columns the text takes in a terminal.
  package private(set) var width = 0

  package var description: String { text }

  package init() {}

  package init(_ raw: String) {
    for scalar in raw.unicodeScalars { append(scalar) }
  }

  /// Appends a character, a tab as two spaces.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      append(plain: "  ")
    } else if scalar.isUnseen {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      append(plain: "<U+\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits)>")
    } else {
      text.unicodeScalars.append(scalar)
      width += scalar.columns
    }
  }

  private mutating func append(plain ascii: String) {
    text += ascii
    width += ascii.utf8.count
  }
}

extension Unicode.Scalar {
  /// Whether a terminal obeys the character or shows nothing for it.
  fileprivate var isUnseen: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F: true
    // Soft hyphen, marks of direction, spaces and joins without width, line separators.
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200E...0x200F, 0x2028...0x202E: true
    case 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// The columns of a terminal that the character takes: two for emoji and East Asian characters.
  fileprivate var columns: Int {
    switch value {
    case 0x300...0x36F, 0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3: 2
    case 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6: 2
    case 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD: 2
    default: 1
    }
  }
}
