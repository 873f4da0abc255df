/// The id of a rule or a practice: small letters, digits and hyphens, as the file is called.
package enum FileID {
  /// Whether a text can be an id.
  package static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// The id somebody may have meant: "Kettle Hello" is `kettle-hello`; `nil` when nothing is left.
  package static func near(_ text: String) -> String? {
    var id = ""
    for byte in text.lowercased().utf8 {
      if isLetter(byte) || isDigit(byte) && !id.isEmpty {
        id.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    if id.hasSuffix("-") { id.removeLast() }
    return isID(id) ? id : nil
  }

  /// An id as the beginning of a sentence: `kettle-hello` is "Kettle hello".
  static func title(_ id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
