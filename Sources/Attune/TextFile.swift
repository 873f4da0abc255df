package import Diagnostics

/// A small text file in memory: a profile, or a rule of one's own.
public struct TextFile: Sendable, Hashable {
  /// The name used in messages; a rule's file is named like its id: `evening-calls.json5`.
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  package var source: SourceText { SourceText(name: name, text: text) }
}
