import Diagnostics
import JSONSyntax

/// Reads the files that hold no rule and no practice: dimensions, sentences, banned words.
enum WordingReader {
  static func dimensions(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> [Dimension] {
    read(source, called: "the dimensions", into: &diagnostics) { object in
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
      guard var list = object.requiredObject("sentences", called: "the sentences") else {
        return [:]
      }
      var sentences: [Phrase: MessageTemplate] = [:]
      if isComplete { list.reportMissingSentences() }
      for phrase in Phrase.allCases where list.has(phrase.rawValue) {
        sentences[phrase] = list.requiredTemplate(
          phrase.rawValue,
          allowing: phrase.placeholders
        )
      }
      // Asking makes the other phrases known, so that a slip finds its neighbour.
      for phrase in Phrase.allCases { _ = list.value(phrase.rawValue) }
      object.add(list.finish())
      return sentences
    } ?? [:]
  }

  static func bannedWords(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> [String] {
    read(source, called: "the banned words", into: &diagnostics) { object in
      object.requiredStrings("words") ?? []
    } ?? []
  }

  private static func read<Value>(
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
  /// Names the sentences that are not there in one fault, for a file may lack many.
  fileprivate mutating func reportMissingSentences() {
    let missing = Phrase.allCases.map { $0.rawValue }.filter { !has($0) }
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
