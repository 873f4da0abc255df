import ByteReading

/// Repairs text whose UTF-8 bytes were taken for characters, one each.
package enum Mojibake {
  /// The text that was meant: `â€™` written as three characters below U+0100 is one apostrophe.
  ///
  /// Only a text all of whose characters are below U+0100, and whose numbers as bytes are
  /// well-formed UTF-8, is changed. Texts that are right already are not.
  package static func repaired(_ text: String) -> String {
    var bytes: ContiguousArray<UInt8> = []
    var isPlain = true
    for scalar in text.unicodeScalars {
      guard scalar.value <= 0xFF else { return text }
      if scalar.value >= 0x80 { isPlain = false }
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    guard !isPlain, unsafe isUTF8(bytes.span.bytes) else { return text }
    return String(decoding: bytes, as: UTF8.self)
  }
}
