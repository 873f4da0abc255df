/// One command as a person meets it; the source of parsing, help, completions and manual page.
package struct CommandSpec: Sendable {
  package var group: CommandGroup
  /// One line for lists, without a full stop.
  package var summary: String
  /// What the command does, in one or two sentences.
  package var about: String
  package var arguments: [ArgumentSpec] = []
  package var options: [Option]
  /// What `--format` takes, the default first; empty where the command has no such option.
  package var formats: [OutputFormat] = []
  /// The words behind `attune` of an example that works on `SampleData`.
  package var example: [String]
  /// Further paragraphs for who wants to know more.
  package var details: [String] = []
}

/// A word that stands by its place: a journal, the id of a rule.
package struct ArgumentSpec: Sendable, Hashable {
  package var name: String
  package var count: Count
  /// A sentence without a full stop that starts in lower case.
  package var summary: String
  package var completion: Completion

  /// How many words the argument takes; only the last argument of a command may take several.
  package enum Count: Sendable, Hashable {
    case one, optional, oneOrMore, zeroOrMore

    package var isRequired: Bool {
      switch self {
      case .one, .oneOrMore: true
      case .optional, .zeroOrMore: false
      }
    }

    package var repeats: Bool {
      switch self {
      case .oneOrMore, .zeroOrMore: true
      case .one, .optional: false
      }
    }
  }

  /// The argument in a line of usage: `RULE`, `[DIR]`, `JOURNAL...`.
  package var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .oneOrMore: "\(name)..."
    case .zeroOrMore: "[\(name)...]"
    }
  }
}

/// What a shell can offer for a word that is still to be written.
package enum Completion: Sendable, Hashable {
  case nothing
  case files
  case folders
  /// One of these words; nothing else is accepted.
  case words([String])
  case commands
  /// The program is asked for the ids, so that rules of the reader's own show up one day.
  case ruleIDs
  case practiceIDs
}

extension CommandSpec {
  /// The argument that the word at this place (from 0) belongs to.
  package func argument(at place: Int) -> ArgumentSpec? {
    if place < arguments.count { return arguments[place] }
    guard let last = arguments.last, last.count.repeats else { return nil }
    return last
  }

  /// What `--help` says behind "usage", without the command itself.
  package var usage: String {
    (["[options]"] + arguments.map(\.usage)).joined(separator: " ")
  }
}
