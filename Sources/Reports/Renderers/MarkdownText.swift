/// Makes any text harmless within a Markdown page: it can't end a cell, open a link or write HTML.
enum MarkdownText {
  /// Text for one line, wherever on the line it stands.
  ///
  /// Signs are looked for byte by byte: a mark that combines with a bar must not hide it.
  static func escaped(_ text: String) -> String {
    // A control character or a turned direction harms a page as it harms a terminal.
    let bytes = trimmed(TerminalText.clean(text))
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "&") where startsEntity(bytes[(index + 1)...]):
        escaped += Array("&amp;".utf8)
      case UInt8(ascii: "<"): escaped += Array("&lt;".utf8)
      case UInt8(ascii: ">"): escaped += Array("&gt;".utf8)
      case _ where needsBackslash(byte, at: index, of: bytes):
        escaped += [UInt8(ascii: "\\"), byte]
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func needsBackslash(_ byte: UInt8, at index: Int, of bytes: ArraySlice<UInt8>)
    -> Bool
  {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: "#"), UInt8(ascii: "$"):
      true
    // Signs that begin a list or an underline only at the start of a line.
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): index == bytes.startIndex
    // So does a number with a full stop or a bracket.
    case UInt8(ascii: ")"): isNumbering(bytes, upTo: index)
    case UInt8(ascii: "."): isNumbering(bytes, upTo: index) || isAddress(bytes[..<index])
    // Addresses, which many readers turn into links by themselves.
    case UInt8(ascii: ":"): bytes[(index + 1)...].starts(with: Array("//".utf8))
    default: false
    }
  }

  /// Whether a sign makes the digits before it the number of a step.
  private static func isNumbering(_ bytes: ArraySlice<UInt8>, upTo index: Int) -> Bool {
    let digits = bytes[..<index]
    let next = bytes[(index + 1)...].first ?? UInt8(ascii: " ")
    // Longer numbers begin no list, and neither does one with decimals.
    return next == UInt8(ascii: " ") && (1...9).contains(digits.count)
      && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  /// Whether what stands behind an "&" would make it a sign of its own, such as "&lt;".
  private static func startsEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return false }
    return next != UInt8(ascii: " ")
  }

  private static func isAddress(_ before: ArraySlice<UInt8>) -> Bool {
    before.suffix(3).map { $0 | 0x20 } == Array("www".utf8)
  }

  /// Spaces at the ends would indent a line to code, or break it.
  private static func trimmed(_ text: String) -> ArraySlice<UInt8> {
    let bytes = Array(text.utf8)
    let space = UInt8(ascii: " ")
    guard let first = bytes.firstIndex(where: { $0 != space }),
      let last = bytes.lastIndex(where: { $0 != space })
    else { return [] }
    return bytes[first...last]
  }

  /// A name as files write it, in a font of its own.
  static func code(_ text: String) -> String {
    // Backticks and bars can't be escaped within code in every kind of Markdown.
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(isPlainByte)
    return isPlain ? "`\(text)`" : escaped(text)
  }

  /// The place a link leads to: letters, digits and a few signs, everything else as its bytes.
  static func target(_ text: String) -> String {
    text.utf8.reduce(into: "") { target, byte in
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "#"): target.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where isPlainByte(byte): target.unicodeScalars.append(Unicode.Scalar(byte))
      default: target += "%" + hexadecimal(byte)
      }
    }
  }

  private static func isPlainByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
