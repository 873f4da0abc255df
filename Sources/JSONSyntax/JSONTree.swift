package import Diagnostics

/// Reads a small file, a rule or a profile, into a tree that knows where each value stood.
package enum JSONTree {
  /// How deep objects and lists may be nested.
  package static let depthLimit = 64
  /// After this many faults of syntax the rest of a file is not looked at.
  package static let faultLimit = 20

  /// Reads the whole text, naming every fault that can be told apart from its neighbours.
  ///
  /// A text with harmless faults, such as a missing comma, still gives a tree, so that faults of
  /// meaning can be named in the same run; errors in `diagnostics` say that it must not be used.
  /// - Returns: the value, or `nil` when the text can't be followed to its end.
  package static func read(
    _ source: SourceText,
    dialect: JSONDialect,
    into diagnostics: inout [Diagnostic]
  ) -> JSONValue? {
    read(source, dialect: dialect, passing: [], into: &diagnostics)
  }

  /// Reads as above, but the values of some keys, inside of so many brackets, as `null`.
  package static func read(
    _ source: SourceText,
    dialect: JSONDialect,
    passing keys: [String],
    depth: Int = 1,
    into diagnostics: inout [Diagnostic]
  ) -> JSONValue? {
    var reader = JSONTreeReader(source, dialect: dialect, passing: keys, depth: depth)
    let value = unsafe reader.readDocument(in: source.bytes.span.bytes)
    diagnostics += reader.diagnostics
    return value
  }
}
