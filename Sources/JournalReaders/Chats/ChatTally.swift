import Diagnostics

/// The chats of an export by their names, and whether the one that was asked for is among them.
package struct ChatTally: Sendable, Hashable {
  private var names: [String] = []
  private var seen: Set<String> = []
  private var isFound = false
  /// How many are named in a message.
  private static let most = 5

  package init() {}

  /// Notes a chat.
  /// - Returns: whether it is to be read: it was asked for, or nobody asked for one.
  mutating func takes(_ name: String, people: [String], asked: String?) -> Bool {
    add(name)
    guard let asked else { return true }
    let wanted = Self.comparable(asked)
    let isWanted = ([name] + people).contains { Self.comparable($0) == wanted }
    if isWanted { isFound = true }
    return isWanted
  }

  mutating func add(_ other: ChatTally) {
    isFound = isFound || other.isFound
    for name in other.names { add(name) }
  }

  private mutating func add(_ name: String) {
    if seen.insert(name).inserted { names.append(name) }
  }

  private static func comparable(_ name: String) -> String {
    PlainText.comparable(name).lowercased()
  }

  /// Several chats in one journal, or none of the name asked for, as a message.
  func notice(asked: String?, at file: String) -> Diagnostic? {
    guard let first = names.first else { return nil }
    let place = SourcePlace(file: file, line: 1, column: 1)
    if let asked {
      guard !isFound else { return nil }
      let near = closest(to: asked, among: names).map { "; did you mean \(quotedName($0))?" } ?? ""
      let message = "no chat here is called \(quotedName(asked))\(near)"
      return Diagnostic(.error, .journalChats, message, at: place, help: ["there are \(list)"])
    }
    guard names.count > 1 else { return nil }
    return Diagnostic(
      .warning,
      .journalChats,
      "\(names.count) chats stand here, and all of them are read: \(list)",
      at: place,
      help: ["--chat NAME reads one of them, such as --chat \(quotedName(first))"]
    )
  }

  private var list: String {
    let shown = names.prefix(Self.most).map { quotedName($0) }.joined(separator: ", ")
    return names.count > Self.most ? "\(shown) and \(names.count - Self.most) more" : shown
  }
}
