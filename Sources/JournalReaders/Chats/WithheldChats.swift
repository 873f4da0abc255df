import Diagnostics

/// The chats that were left out because nobody said that the people in them agree.
struct WithheldChats: Sendable {
  private var files: [String] = []
  private var count = 0
  /// The app of all of them; `nil` when there are several.
  private var app: String?
  /// How many are named.
  private static let most = 5

  mutating func add(_ file: String, _ format: JournalFormat) {
    app = count == 0 || app == format.app ? format.app : nil
    count += 1
    if files.count < Self.most { files.append(file) }
  }

  /// One notice for all of them; `nil` when there are none.
  func notice(at name: String) -> Diagnostic? {
    guard count > 0 else { return nil }
    return Diagnostic(
      .warning,
      .journalConsent,
      words,
      at: SourcePlace(file: count == 1 ? files[0] : name, line: 1, column: 1),
      help: [
        "where they agree to it, add --with-consent; nothing that is read leaves this computer"
      ]
    )
  }

  private var words: String {
    let sort = app.map { "chat from \($0)" } ?? "chat"
    guard count > 1 else {
      return "a \(sort): it holds another person's own words, so it is left out"
    }
    let names = files.map { quotedName(Self.tail($0)) }.joined(separator: ", ")
    let more = count > files.count ? " and \(count - files.count) more" : ""
    return "\(count) files with a \(sort) hold other people's own words, so they are left out: "
      + names + more
  }

  /// The name of a file with its folder, for all files of some apps are called alike.
  private static func tail(_ path: String) -> String {
    path.split(separator: "/").suffix(2).joined(separator: "/")
  }
}
