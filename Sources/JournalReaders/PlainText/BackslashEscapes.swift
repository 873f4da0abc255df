/// Undoes the backslashes that Markdown writers put before punctuation.
package enum BackslashEscapes {
  /// Replaces a backslash and one ASCII punctuation character by that character, in one pass.
  ///
  /// `\\.` becomes `\.`, and the raised arms of `\o/` stay.
  package static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    var isEscaping = false
    for byte in text.utf8 {
      if isEscaping {
        if !isPunctuation(byte) { plain.append(UInt8(ascii: "\\")) }
        plain.append(byte)
        isEscaping = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaping = true
      } else {
        plain.append(byte)
      }
    }
    if isEscaping { plain.append(UInt8(ascii: "\\")) }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
