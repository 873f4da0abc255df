package import Diagnostics

/// Reads the sentences of one sort of page, which stand in a wording file of their own.
///
/// They are read only by the commands that make such a page.
package struct SentenceReader<Key: SentenceKey>: Sendable {
  /// The name of the file in the folder `wording`.
  private let name: String
  private var sentences: [Key: MessageTemplate] = [:]
  private var bannedWords: [String] = []
  private var sources: [SourceText] = []

  package init(of keys: Key.Type, in name: String) { self.name = name }

  /// Reads a layer of files; sentences replace those of earlier layers.
  package mutating func read(
    _ files: [SourceText],
    isFirst: Bool,
    into diagnostics: inout [Diagnostic]
  ) {
    for file in files.sorted(by: { $0.name < $1.name }) {
      if LibraryFile(file) == .bannedWords {
        // Faults of this file were named when the library was read.
        var named: [Diagnostic] = []
        bannedWords += WordingReader.bannedWords(file, into: &named)
      }
      guard file.name == name || file.name.hasSuffix("/\(name)") else { continue }
      sources.append(file)
      let found = WordingReader.read(file, called: "the wording", into: &diagnostics) { object in
        object.sentences(of: Key.self, isComplete: isFirst)
      }
      for (key, sentence) in found ?? [:] { sentences[key] = sentence }
    }
  }

  /// The sentences of all layers, with the words among them that no page says.
  package func finish(into diagnostics: inout [Diagnostic]) -> Sentences<Key> {
    let banned = BannedWords(bannedWords)
    for source in sources { diagnostics += banned.faults(in: source, besides: []) }
    return Sentences(sentences: sentences)
  }
}
