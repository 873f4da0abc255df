/// Everything the program can do; the raw value is what a person writes after `attune`.
///
/// A new command is a case here, an entry in the command table and a run function; parsing, help,
/// completions and the manual page follow.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case report
  case brief
  case explain
  case moments
  case tag
  case importJournal = "import"
  case batch
  case practicesList = "practices list"
  case practicesShow = "practices show"
  case caseload
  case privatePage = "private"
  case practicesNew = "practices new"

  case rulesList = "rules list"
  case rulesShow = "rules show"
  case rulesNew = "rules new"
  case rulesCheck = "rules check"
  case rulesTest = "rules test"
  case rulesDocs = "rules docs"
  case rulesSchema = "rules schema"

  case initialise = "init"
  case completions
  case man
  case help
  case version

  /// The words as written, one or two.
  package var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The first word of a two-word command, which it shares with its siblings.
  package var family: String? { words.count == 2 ? words.first : nil }

  /// What distinguishes the command from its siblings: the second word of two, else the only one.
  package var lastWord: String { words.last ?? rawValue }

  /// The first words of two-word commands, each once, in table order.
  package static var families: [String] {
    var found: [String] = []
    for command in allCases {
      if let family = command.family, !found.contains(family) { found.append(family) }
    }
    return found
  }

  /// Whether `--output` names a folder, because there is more than one file to write.
  var writesFolder: Bool { self == .rulesDocs || self == .caseload }

  /// The commands that start with this word.
  package static func members(of family: String) -> [Command] {
    allCases.filter { $0.family == family }
  }

  /// What can stand behind one of the families, each once, in table order.
  package static var secondWords: [String] {
    var found: [String] = []
    for command in allCases where command.family != nil && !found.contains(command.lastWord) {
      found.append(command.lastWord)
    }
    return found
  }

  /// What can stand directly behind `attune`, each once, in table order.
  package static var firstWords: [String] {
    var found: [String] = []
    for command in allCases {
      if let word = command.words.first, !found.contains(word) { found.append(word) }
    }
    return found
  }
}

/// The commands of one sort of user, as headings of the overview; the raw value is the heading.
package enum CommandGroup: String, Sendable, Hashable, CaseIterable {
  case readJournal = "Read your journal"
  case writeRules = "Write rules"
  case setUp = "Set up"
}
