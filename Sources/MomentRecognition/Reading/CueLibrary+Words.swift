extension CueLibrary {
  /// The single words of a grammar list, inflected ones written out.
  func words(of list: GrammarList) -> [String] { entries(of: list.rawValue).single }

  /// The entries of a list: single words, and those of several.
  func entries(of name: String) -> (single: [String], phrases: [[CuePattern.Content]]) {
    entries(of: name, depth: 0)
  }

  private func entries(
    of name: String,
    depth: Int
  ) -> (single: [String], phrases: [[CuePattern.Content]]) {
    var single: [String] = []
    var phrases: [[CuePattern.Content]] = []
    // Lists may name lists, and a circle must end somewhere.
    guard depth < 4 else { return ([], []) }
    for entry in lists[name] ?? [] {
      if entry.utf8.first == UInt8(ascii: "<"), entry.utf8.last == UInt8(ascii: ">") {
        let inner = entries(of: String(entry.dropFirst().dropLast()), depth: depth + 1)
        single += inner.single
        phrases += inner.phrases
        continue
      }
      let words = Self.words(ofEntry: entry)
      if words.count > 1 {
        phrases.append(words.map { Self.isInflected($0) ? .inflected(Self.base($0)) : .word($0) })
      } else if let first = words.first {
        single += Self.isInflected(first) ? forms.all(of: Self.base(first)) : [first]
      }
    }
    return (single, phrases)
  }

  /// The words of an entry as the scanner will find them; spaces and hyphens part them.
  private static func words(ofEntry entry: String) -> [String] {
    let isOneWord = entry.utf8.allSatisfy { byte in
      !isGap(byte) && byte != UInt8(ascii: "'")
    }
    if isOneWord { return entry.utf8.isEmpty ? [] : [entry] }
    let written = entry.utf8.split(whereSeparator: isGap)
    return written.flatMap { PatternReader.written(String(Substring($0))) }
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
  }

  private static func isInflected(_ word: String) -> Bool {
    word.utf8.first == UInt8(ascii: "~")
  }

  private static func base(_ word: String) -> String { String(word.dropFirst()) }
}
