extension JSONWriter {
  /// Writes a key with its value; `nil` is written as `null`.
  package mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { value(text) } else { null() }
  }

  package mutating func member(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { value(number) } else { null() }
  }

  package mutating func member(_ key: String, _ number: Double?) {
    self.key(key)
    if let number { value(number) } else { null() }
  }

  package mutating func member(_ key: String, _ flag: Bool?) {
    self.key(key)
    if let flag { value(flag) } else { null() }
  }

  package mutating func member(_ key: String, _ texts: [String]) {
    self.key(key)
    array { json in for text in texts { json.value(text) } }
  }

  package mutating func member(_ key: String, _ numbers: [Double]) {
    self.key(key)
    array { json in for number in numbers { json.value(number) } }
  }

  /// Writes a key whose value is an object.
  package mutating func object(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    object(write)
  }

  /// Writes a key whose value is a list.
  package mutating func array(_ key: String, _ write: (inout JSONWriter) -> Void) {
    self.key(key)
    array(write)
  }
}

extension ContiguousArray<UInt8> {
  /// Whether the bytes from an offset on are ASCII that needs no escape.
  private func isPlain(from start: Int) -> Bool {
    for index in start..<count {
      let byte = self[index]
      let isSign = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      if isSign || byte &- 0x20 >= 0x7F - 0x20 { return false }
    }
    return true
  }

  /// Appends text with quotes, backslashes, control characters, U+2028 and U+2029 as escapes.
  mutating func append(escaping text: String) {
    // Most texts need no escape; those with letters beyond ASCII are looked at scalar by scalar.
    let start = count
    append(contentsOf: text.utf8)
    if isPlain(from: start) { return }
    removeSubrange(start...)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        append(UInt8(ascii: "\\"))
        append(UInt8(truncatingIfNeeded: scalar.value))
      case "\n": append(contentsOf: "\\n".utf8)
      case "\r": append(contentsOf: "\\r".utf8)
      case "\t": append(contentsOf: "\\t".utf8)
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] {
          let digit = UInt8(truncatingIfNeeded: scalar.value >> UInt32(shift)) & 15
          append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
        }
      default:
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
