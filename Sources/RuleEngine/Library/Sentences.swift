/// Sentences by their keys, as a file of `Rules/wording/` tells them.
package struct Sentences<Key: SentenceKey>: Sendable, Hashable {
  private var sentences: [Key: MessageTemplate]

  package init(sentences: [Key: MessageTemplate]) { self.sentences = sentences }

  /// A sentence with its places filled.
  package func sentence(_ key: Key, _ values: [Placeholder: String] = [:]) -> String {
    sentences[key]?.filled(with: values) ?? ""
  }

  /// A sentence without its places, for the check of its words; `nil` when it is missing.
  func words(of key: Key) -> String? { sentences[key]?.words }
}

/// The keys of the sentences of one sort of text; the raw value is the key in the file.
package protocol SentenceKey: Sendable, Hashable, CaseIterable, RawRepresentable
where RawValue == String {
  /// What the sentence may mention.
  var placeholders: [Placeholder] { get }
}
