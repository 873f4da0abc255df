import Diagnostics
import JSONSyntax

/// Reads the files that hold no rule and no practice: dimensions, sentences, banned words.
enum WordingReader {
  static func dimensions(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> [Dimension] {
    read(source, called: "a file of dimensions", into: &diagnostics) { object in
      object.require("dimensions")
      let list = object.objects("dimensions", called: "a dimension") ?? []
      return list.compactMap { element in
        var dimension = element
        let id = dimension.requiredString("id")
        let title = dimension.requiredString("title")
        let restsInDanger = dimension.bool("restsInDanger") ?? false
        object.add(dimension.finish())
        guard let id, let title else { return nil }
        return Dimension(id: id, title: title, restsInDanger: restsInDanger)
      }
    } ?? []
  }

  /// The sentences of one file; with `isComplete` every phrase must be there.
  static func sentences(
    _ source: SourceText,
    isComplete: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> [Phrase: MessageTemplate] {
    read(source, called: "the wording", into: &diagnostics) { object in
      object.sentences(of: Phrase.self, isComplete: isComplete)
    } ?? [:]
  }

  /// The sentences of the counselor's brief; with `isComplete` every phrase must be there.
  static func briefSentences(
    _ source: SourceText,
    isComplete: Bool,
    into diagnostics: inout [Diagnostic]
  ) -> [BriefPhrase: MessageTemplate] {
    read(source, called: "the words of the brief", into: &diagnostics) { object in
      object.sentences(of: BriefPhrase.self, isComplete: isComplete)
    } ?? [:]
  }

  static func bannedWords(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> [String] {
    read(source, called: "a file of banned words", into: &diagnostics) { object in
      object.requiredStrings("words") ?? []
    } ?? []
  }

  /// Reads one file strictly.
  static func read<Value>(
    _ source: SourceText,
    called name: String,
    into diagnostics: inout [Diagnostic],
    _ content: (inout StrictObject) -> Value
  ) -> Value? {
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else { return nil }
    var object = StrictObject(value, in: source, called: name, codes: .rule)
    object.schema()
    let read = content(&object)
    diagnostics += object.finish()
    return read
  }
}

extension StrictObject {
  /// The block of sentences; with `isComplete` every key must be there.
  mutating func sentences<Key: SentenceKey>(
    of keys: Key.Type,
    isComplete: Bool
  ) -> [Key: MessageTemplate] {
    guard var list = requiredObject("sentences", called: "the block \"sentences\"") else {
      return [:]
    }
    var sentences: [Key: MessageTemplate] = [:]
    if isComplete { list.reportMissingSentences(of: keys) }
    for key in keys.allCases where list.has(key.rawValue) {
      sentences[key] = list.requiredTemplate(key.rawValue, allowing: key.placeholders)
    }
    // Asking makes the other keys known, so that a slip finds its neighbour.
    for key in keys.allCases { _ = list.value(key.rawValue) }
    add(list.finish())
    return sentences
  }

  /// Names the sentences that are not there in one fault, for a file may lack many.
  private mutating func reportMissingSentences<Key: SentenceKey>(of keys: Key.Type) {
    let missing = keys.allCases.map { $0.rawValue }.filter { !has($0) }
    guard !missing.isEmpty else { return }
    report(
      .wordingMissing,
      missing.count == 1 ? "a sentence is missing" : "\(missing.count) sentences are missing",
      at: value.range.lowerBound..<value.range.lowerBound + 1,
      label: "here belongs \(missing[0])",
      help: ["the first of them are \(missing.prefix(8).joined(separator: ", "))"]
    )
  }
}
