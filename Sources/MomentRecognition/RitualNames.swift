package import JournalModel

/// Tells by the words of a sentence which declared ritual it is about.
package struct RitualNames: Sendable {
  private var rituals: [(name: String, words: [String])] = []

  package init(_ declared: [DeclaredRitual]) {
    for ritual in declared {
      rituals.append((ritual.name, Self.words(of: ritual.name)))
    }
  }

  /// The ritual most of whose words stand in a sentence, at least half of them; empty for none.
  package func name(in sentence: String) -> String {
    let present = Set(Self.words(of: sentence))
    var best = (share: 0, name: "")
    for (name, words) in rituals where !words.isEmpty {
      let share = words.count { present.contains($0) } * 100 / words.count
      if share >= 50, share > best.share { best = (share, name) }
    }
    return best.name
  }

  /// The same as a label of a journal.
  package func label(in sentence: String, of journal: inout Journal) -> TableIndex {
    let name = name(in: sentence)
    return name.isEmpty ? .none : TableIndex(journal.labels.index(of: name))
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
