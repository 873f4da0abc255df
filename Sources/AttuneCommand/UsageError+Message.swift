import Diagnostics
import JournalModel

/// All wording of usage errors.
extension UsageError {
  /// The whole text for standard error: what is wrong and how to get help.
  package var text: String {
    "error: \(message)\nhelp: \(quoted(topic.request)) \(hint)\n"
  }

  /// What the help page will do for the person who made this fault.
  private var hint: String {
    switch fault {
    case .unknownCommand, .unknownMember, .missingMember: "lists the commands"
    case .unknownOption, .longDash, .foreignOption, .missingValue, .surplusValue, .givenTwice,
      .unknownChoice, .notADate, .noSuchDay, .notInRange, .notACount, .notAMapping,
      .unknownZone, .missingArgument, .emptyArgument, .surplusArgument, .standardInputTwice,
      .incompleteApproval, .needsApproval:
      topic == .overview ? "lists the commands" : "shows the options and an example"
    }
  }

  /// What is wrong, in one line without a full stop.
  package var message: String {
    switch fault {
    case .unknownCommand(let word): unknownCommand(word)
    case .unknownMember(let word, let family): unknownMember(word, of: family)
    case .missingMember: "\(asked) needs a second word: \(listed(memberWords(topic)))"
    case .unknownOption(let word): unknownOption(word)
    case .longDash(let word): "\(quoted(word)) starts with a long dash; write it with \"--\""
    case .foreignOption(let option): foreignOption(option)
    case .missingValue(let option): missingValue(option)
    case .surplusValue(let option, let value):
      "\(quoted(option.long)) takes no value, but has \(quoted(value))"
    case .givenTwice(let option): "\(quoted(option.long)) is given twice; keep one of them"
    case .unknownChoice(let word, let place, let words):
      unknownChoice(word, for: place, among: words)
    case .notADate(let text, let option):
      "\(quoted(text)) for \(option.long) is not a date as written here; write it like 2026-03-14"
    case .noSuchDay(let text, let option, let year, let month):
      "\(quoted(text)) for \(option.long) is no day of the calendar; \(calendar(year, month))"
    case .incompleteApproval(let options):
      "to write the approved page, please give \(listed(options.map(wanted), "and")) as well"
    case .needsApproval(let option):
      "\(quoted(option.long)) belongs to an approved page; \(quoted("--approve NAME")) approves it, "
        + "and without it you see a preview"
    case .notInRange(let text, let option, let range):
      "\(quoted(text)) for \(option.long) is no whole number "
        + "from \(range.lowerBound) to \(range.upperBound)"
    case .notACount(let text, let option):
      "\(quoted(text)) for \(option.long) is neither a whole number nor \"all\""
    case .notAMapping(let text):
      "\(quoted(text)) for --map is no FIELD=COLUMN; write it like \"date=Day\""
    case .unknownZone(let text):
      "\(quoted(text)) for --zone is no time zone that this computer knows; "
        + "write it like Europe/Vienna or UTC"
    case .missingArgument(let argument):
      "\(asked) needs \(argument.name): \(argument.summary)"
    case .emptyArgument(let argument):
      "the word for \(argument.name) is empty; it should be \(argument.summary)"
    case .surplusArgument(let word): surplusArgument(word)
    case .standardInputTwice: "\"-\" (standard input) can be read once, but is given twice"
    }
  }

  /// The command in quotes as far as it is known: `"attune report"`.
  private var asked: String { quoted((["attune"] + topic.words).joined(separator: " ")) }
}

// MARK: - Commands

extension UsageError {
  private func unknownCommand(_ word: String) -> String {
    if word.contains(".") || word.contains("/") {
      let request = quoted("attune report \(word)")
      return "\(quoted(word)) is no command; to read it as a journal, write \(request)"
    }
    let sameLastWord = Command.allCases.filter { $0.family != nil && $0.lastWord == word }
    if !sameLastWord.isEmpty {
      let likely = listed(sameLastWord.map { quoted($0.rawValue) })
      return "\(quoted(word)) is no command by itself; did you mean \(likely)?"
    }
    let near = closest(to: word, among: Command.firstWords + Command.allCases.map(\.rawValue))
    return "there is no command \(quoted(word))\(suggestion(near))"
  }

  private func unknownMember(_ word: String, of family: String) -> String {
    let words = Command.members(of: family).map(\.lastWord)
    if let near = closest(to: word, among: words) {
      return "\(asked) has no command \(quoted(word))\(suggestion(near))"
    }
    return "\(asked) has no command \(quoted(word)); it has \(listed(words, "and"))"
  }

  private func memberWords(_ topic: HelpTopic) -> [String] {
    switch topic {
    case .family(let word): Command.members(of: word).map(\.lastWord)
    case .overview, .command: []
    }
  }

  private func surplusArgument(_ word: String) -> String {
    guard case .command(let command) = topic, !command.spec.arguments.isEmpty else {
      return "\(asked) takes no further words, but there is \(quoted(word))"
    }
    let expected = command.spec.arguments.map(\.usage).joined(separator: " ")
    return "\(asked) takes \(expected); \(quoted(word)) is one word too many"
  }
}

// MARK: - Options and their values

extension UsageError {
  private func unknownOption(_ word: String) -> String {
    let own: [Option]
    switch topic {
    case .command(let command): own = command.spec.options
    case .overview, .family: own = Option.allCases
    }
    let near = closest(to: word, among: own.map(\.long))
    return "\(asked) has no option \(quoted(word))\(suggestion(near))"
  }

  private func foreignOption(_ option: Option) -> String {
    let owners = Command.allCases.filter { $0.spec.options.contains(option) }.map(\.rawValue)
    let shown = owners.count > 4 ? owners.prefix(3) + ["others"] : owners[...]
    let have = shown.count == 1 ? "has" : "have"
    let known = "\(listed(Array(shown), "and")) \(have) it"
    switch topic {
    case .overview: return "\(quoted(option.long)) needs a command before it; \(known)"
    case .family, .command: return "\(asked) has no option \(quoted(option.long)); \(known)"
    }
  }

  private func missingValue(_ option: Option) -> String {
    if case .command(let command) = topic,
      let choices = option.choices(formats: command.spec.formats), !choices.isEmpty
    {
      return "\(quoted(option.long)) needs a word behind it: \(listed(choices))"
    }
    let written = "\(option.long) \(option.placeholder(formats: OutputFormat.allCases))"
    return "\(quoted(option.long)) needs a value behind it, as in \(quoted(written))"
  }

  /// An option with what stands behind it.
  private func wanted(_ option: Option) -> String {
    quoted("\(option.long) \(option.placeholder(formats: []))")
  }

  private func unknownChoice(_ word: String, for place: String, among words: [String]) -> String {
    let near = closest(to: word, among: words).map { " (did you mean \(quoted($0))?)" } ?? ""
    return "\(quoted(word)) for \(place) is not known\(near); it takes \(listed(words))"
  }

  private func calendar(_ year: Int, _ month: Int) -> String {
    guard 1...12 ~= month else { return "months go from 01 to 12" }
    guard year > 0 else { return "years go from 0001 to 9999" }
    return "that month has \(Day.length(ofMonth: month, year: year)) days"
  }
}
