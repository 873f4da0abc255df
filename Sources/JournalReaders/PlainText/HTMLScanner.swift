/// Cuts HTML into tokens without ever building a tree: what apps write is often nested wrongly.
///
/// A `<` opens a tag only before a letter, `/` and a letter, `!` or `?`, and only when a `>` ends
/// it, so `3 < 5`, `<3` and `</3` stay text. Nothing is ever loaded.
struct HTMLScanner {
  private let bytes: ContiguousArray<UInt8>
  private var offset = 0
  /// Behind this offset there is no `>` any more, so that many stray `<` cost no second look.
  private let lastClose: Int
  /// Whether a comment may still find its end.
  private var hasCommentEnd = true
  /// Elements whose closing tag was looked for and is not there.
  private var unclosed: Set<String> = []
  /// How far lines were counted, and how many there were.
  private var counted = (offset: 0, lines: 1)

  init(_ html: String) {
    bytes = ContiguousArray(html.utf8)
    lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  /// The next token; `nil` at the end.
  mutating func next() -> HTMLToken? {
    while offset < bytes.count {
      if isTagStart(offset) {
        let start = offset
        if let token = readTag() { return token }
        if offset > start { continue }
      }
      return readText()
    }
    return nil
  }

  /// The line that holds the end of the last token, from 1.
  var line: Int {
    mutating get {
      for byte in bytes[counted.offset..<offset] where byte == UInt8(ascii: "\n") {
        counted.lines += 1
      }
      counted.offset = offset
      return counted.lines
    }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private func isTagStart(_ offset: Int) -> Bool {
    guard byte(offset) == UInt8(ascii: "<"), lastClose > offset else { return false }
    switch byte(offset + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return isLetter(byte(offset + 2)) || byte(offset + 2) == closer
    case let letter: return isLetter(letter)
    }
  }

  // MARK: Text

  private mutating func readText() -> HTMLToken {
    let start = offset
    offset += 1
    while offset < bytes.count, !isTagStart(offset) { offset += 1 }
    return .text(HTMLText.resolvingReferences(bytes[start..<offset]))
  }

  // MARK: Tags

  /// The tag at the offset; `nil` for what says nothing, such as a comment, which is passed over.
  private mutating func readTag() -> HTMLToken? {
    if byte(offset + 1) == UInt8(ascii: "!") || byte(offset + 1) == UInt8(ascii: "?") {
      if let text = readCharacterData() { return .text(text) }
      offset = declarationEnd()
      return nil
    }
    let isClosing = byte(offset + 1) == UInt8(ascii: "/")
    let end = tagEnd()
    let nameStart = offset + (isClosing ? 2 : 1)
    var position = nameStart
    while position < end, !isNameEnd(bytes[position]) { position += 1 }
    let name = lowercased(nameStart..<position)
    offset = end + 1
    if isClosing { return name.isEmpty ? nil : .close(name) }
    if name == "script" || name == "style" { skipContent(of: name) }
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    return .open(HTMLTag(name: name, attributes: attributes(position..<end), isEmpty: isEmpty))
  }

  private func isNameEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == closer
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  /// The offset of the `>` that ends a tag; one in a quoted value does not.
  private func tagEnd() -> Int {
    var quote: UInt8 = 0
    var isBehindEquals = false
    for position in offset..<bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == closer {
        return position
      } else if isBehindEquals, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if byte > 0x20 { isBehindEquals = byte == UInt8(ascii: "=") && quote == 0 }
    }
    // A quote was left open: the first sign that can end the tag does.
    return bytes[offset...].firstIndex(of: closer) ?? bytes.count - 1
  }

  /// The text of `<![CDATA[ … ]]>`, in which no sign means anything.
  private mutating func readCharacterData() -> String? {
    guard bytes[offset...].starts(with: "<![CDATA[".utf8) else { return nil }
    let start = offset + 9
    var end = start
    while end < bytes.count, !bytes[end...].starts(with: "]]>".utf8) { end += 1 }
    offset = min(end + 3, bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func declarationEnd() -> Int {
    if hasCommentEnd, byte(offset + 2) == dash, byte(offset + 3) == dash {
      var position = offset + 4
      while position < bytes.count {
        if bytes[position] == closer, bytes[position - 1] == dash, bytes[position - 2] == dash {
          return position + 1
        }
        position += 1
      }
      hasCommentEnd = false
    }
    return (bytes[offset...].firstIndex(of: closer) ?? bytes.count - 1) + 1
  }

  /// Goes to the closing tag of an element in which a `<` means nothing, if there is one.
  private mutating func skipContent(of name: String) {
    guard !unclosed.contains(name) else { return }
    let letters = Array(name.utf8)
    var position = offset
    while position + letters.count + 2 <= bytes.count {
      if bytes[position] == UInt8(ascii: "<"), bytes[position + 1] == UInt8(ascii: "/"),
        letters.indices.allSatisfy({ bytes[position + 2 + $0] | 0x20 == letters[$0] })
      {
        offset = position
        return
      }
      position += 1
    }
    unclosed.insert(name)
  }

  private func attributes(_ range: Range<Int>) -> [String: String] {
    var attributes: [String: String] = [:]
    var position = range.lowerBound
    while position < range.upperBound {
      while position < range.upperBound, isNameEnd(bytes[position]) { position += 1 }
      let start = position
      while position < range.upperBound, !isNameEnd(bytes[position]), bytes[position] != equals {
        position += 1
      }
      let name = lowercased(start..<position)
      let value = readValue(&position, range.upperBound)
      if !name.isEmpty, attributes[name] == nil { attributes[name] = value }
      if position == start { position += 1 }
    }
    return attributes
  }

  private func readValue(_ position: inout Int, _ end: Int) -> String {
    var next = position
    while next < end, bytes[next] <= 0x20 { next += 1 }
    guard next < end, bytes[next] == equals else { return "" }
    next += 1
    while next < end, bytes[next] <= 0x20 { next += 1 }
    let quote = next < end ? bytes[next] : 0
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? next + 1 : next
    var stop = min(start, end)
    while stop < end, isQuoted ? bytes[stop] != quote : bytes[stop] > 0x20 { stop += 1 }
    position = min(isQuoted ? stop + 1 : stop, end)
    return HTMLText.resolvingReferences(bytes[start..<max(start, stop)])
  }
}

private let closer = UInt8(ascii: ">")
private let dash = UInt8(ascii: "-")
private let equals = UInt8(ascii: "=")
