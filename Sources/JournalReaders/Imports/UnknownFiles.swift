import Diagnostics

/// The files of a folder that are no journal, of which the first few are named.
struct UnknownFiles: Sendable {
  private var named: [String] = []
  private var count = 0
  private static let mostNamed = 5

  mutating func add(_ path: String) {
    count += 1
    if named.count < Self.mostNamed { named.append(path) }
  }

  /// What there is to say about them; `nil` when there are none.
  func notice(at name: String) -> Diagnostic? {
    guard count > 0 else { return nil }
    let names = named.map(quotedName).joined(separator: ", ")
    let more = count > named.count ? " and \(count - named.count) more" : ""
    return Diagnostic(
      .note,
      .journalUnknownFormat,
      "no journal was recognised in \(names)\(more)",
      at: SourcePlace(file: name, line: 1, column: 1)
    )
  }
}
