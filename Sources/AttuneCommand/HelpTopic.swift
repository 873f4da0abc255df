/// What help is about.
package enum HelpTopic: Sendable, Hashable {
  case overview
  /// The commands that share a first word, such as `rules`.
  case family(String)
  case command(Command)

  /// The words that name the topic behind `attune help`.
  package var words: [String] {
    switch self {
    case .overview: []
    case .family(let word): [word]
    case .command(let command): command.words
    }
  }

  /// How a person asks for this help: `attune report --help`.
  package var request: String {
    (["attune"] + words + [Option.help.long]).joined(separator: " ")
  }

  /// The topic that the first words name, and the words behind it.
  package static func leading(
    _ words: [String]
  ) throws(UsageError) -> (topic: HelpTopic, rest: [String]) {
    guard let first = words.first else { return (.overview, []) }
    if let command = Command(rawValue: first) {
      return (.command(command), Array(words.dropFirst()))
    }
    guard Command.families.contains(first) else {
      throw UsageError(.unknownCommand(first), in: .overview)
    }
    guard words.count > 1 else { return (.family(first), []) }
    guard let command = Command(rawValue: "\(first) \(words[1])") else {
      throw UsageError(.unknownMember(words[1], of: first), in: .family(first))
    }
    return (.command(command), Array(words.dropFirst(2)))
  }

  /// The topic that all these words together name.
  package init(words: [String]) throws(UsageError) {
    let (topic, rest) = try HelpTopic.leading(words)
    if let surplus = rest.first {
      throw UsageError(.surplusArgument(surplus), in: .command(.help))
    }
    self = topic
  }
}
