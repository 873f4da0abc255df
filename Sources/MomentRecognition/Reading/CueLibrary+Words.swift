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
      if entry.hasPrefix("<"), entry.hasSuffix(">") {
        let inner = entries(of: String(entry.dropFirst().dropLast()), depth: depth + 1)
        single += inner.single
        phrases += inner.phrases
        continue
      }
      let written = entry.split { $0 == " " || $0 == "-" }.map(String.init)
      let words = written.flatMap(PatternReader.written)
      let contents = words.map { word -> CuePattern.Content in
        word.hasPrefix("~") ? .inflected(String(word.dropFirst())) : .word(word)
      }
      if contents.count > 1 {
        phrases.append(contents)
      } else if let first = words.first {
        single += first.hasPrefix("~") ? forms.all(of: String(first.dropFirst())) : [first]
      }
    }
    return (single, phrases)
  }
}
