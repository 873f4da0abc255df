/// Whom a report is for; the raw value is the word on the command line.
///
/// What the other audiences read is computed as if private entries had never been written.
package enum Audience: String, Sendable, Hashable, CaseIterable {
  case author, couple, counselor

  /// Whether anybody but the writer reads it.
  package var isShared: Bool { self != .author }

  /// Whether numbers stand beside the words.
  package var seesNumbers: Bool { self != .couple }

  /// Whether findings name the pages they rest on.
  package var seesPages: Bool { self == .author }

  /// Whether one number for everything is allowed.
  package var seesOverall: Bool { self == .author }
}
