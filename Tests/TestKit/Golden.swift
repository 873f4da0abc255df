import Foundation
package import Testing

/// A text that was looked at once and must stay as it is, in the folder `Golden` beside the tests.
package struct Golden {
  package var name: String
  private let tests: String

  /// The golden text of a name, in the folder `Golden` beside the file of the tests.
  package init(name: String, beside tests: String = #filePath) {
    self.name = name
    self.tests = tests
  }

  private var url: URL {
    URL(fileURLWithPath: tests).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// Compares a text with the recorded one.
  ///
  /// With `ATTUNE_RECORD_GOLDEN` set the text is recorded instead, and the test fails, so that
  /// nobody takes over a text that no one has read.
  package func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["ATTUNE_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(name); read the difference, then run again without recording")
      return
    }
    let recorded = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    guard text != recorded else { return }
    let pairs = zip(text.split(separator: "\n"), recorded.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }
    Issue.record(
      "\(name) differs, first in \(first.map { "\"\($0.0)\"" } ?? "its length")",
      sourceLocation: sourceLocation
    )
  }
}
