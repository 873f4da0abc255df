import AttuneCommand
import Testing

/// A command line that cannot be run, with the whole answer to it.
struct Misuse: Sendable, CustomTestStringConvertible {
  var words: [String]
  var error: String
  var help: String

  init(_ line: String, _ error: String, _ help: String = "") {
    words = line.split(separator: " ").map(String.init)
    self.error = error
    self.help = help
  }

  var testDescription: String { words.joined(separator: " ") }

  static let more = "shows the options and an example"
}

private let journalWords =
  "a journal file, a folder or a zip of them, or \"-\" for standard input"

private let unknownCommands = [
  Misuse("reprot", "there is no command \"reprot\"; did you mean \"report\"?"),
  Misuse("xyzzy", "there is no command \"xyzzy\""),
  Misuse("ruleslist", "there is no command \"ruleslist\"; did you mean \"rules list\"?"),
  Misuse("check", "\"check\" is no command by itself; did you mean \"rules check\"?"),
  Misuse(
    "list",
    "\"list\" is no command by itself; did you mean \"practices list\" or \"rules list\"?"
  ),
  Misuse(
    "a/b.csv",
    "\"a/b.csv\" is no command; to read it as a journal, write \"attune report a/b.csv\""
  ),
  Misuse("help reprot", "there is no command \"reprot\"; did you mean \"report\"?"),
  Misuse("reprot --bogus", "there is no command \"reprot\"; did you mean \"report\"?"),
  Misuse("--bogus", "\"attune\" has no option \"--bogus\""),
  Misuse("--versoin", "\"attune\" has no option \"--versoin\"; did you mean \"--version\"?"),
  Misuse(
    "--as-of 2026-01-01",
    "\"--as-of\" needs a command before it; report, brief, explain and others have it"
  ),
]

private let reportFaults = [
  Misuse(
    "",
    "\"attune report\" needs JOURNAL: a journal file, a folder or a zip of them, or \"-\" for standard input"
  ),
  Misuse(
    "a --autor M",
    "\"attune report\" has no option \"--autor\"; did you mean \"--author\"?"
  ),
  Misuse("a -x", "\"attune report\" has no option \"-x\""),
  Misuse("a -help", "\"attune report\" has no option \"-help\"; did you mean \"--help\"?"),
  Misuse("a –quiet", "\"–quiet\" starts with a long dash; write it with \"--\""),
  Misuse("a —as-of", "\"—as-of\" starts with a long dash; write it with \"--\""),
  Misuse("a --quiet=yes", "\"--quiet\" takes no value, but has \"yes\""),
  Misuse("a -h=1", "\"--help\" takes no value, but has \"1\""),
  Misuse("a --profile", "\"--profile\" needs a value behind it, as in \"--profile FILE\""),
  Misuse("a --profile=", "\"--profile\" needs a value behind it, as in \"--profile FILE\""),
  Misuse("a -o --quiet", "\"--output\" needs a value behind it, as in \"--output FILE\""),
  Misuse(
    "a --format",
    "\"--format\" needs a word behind it: terminal, markdown, html, json or csv"
  ),
  Misuse("a --color --quiet", "\"--color\" needs a word behind it: auto, always or never"),
  Misuse("a -ox --output y", "\"--output\" is given twice; keep one of them"),
  Misuse(
    "a --format jsn",
    "\"jsn\" for --format is not known (did you mean \"json\"?); it takes terminal, markdown, html, "
      + "json or csv"
  ),
  Misuse(
    "a --format ids",
    "\"ids\" for --format is not known; it takes terminal, markdown, html, json or csv"
  ),
  Misuse(
    "a --accounts Joint",
    "\"Joint\" for --accounts is not known (did you mean \"joint\"?); it takes joint or apart"
  ),
  Misuse(
    "a --as-of 14.3.26",
    "\"14.3.26\" for --as-of is not a date as written here; write it like 2026-03-14"
  ),
  Misuse(
    "a --as-of 2026-3-14",
    "\"2026-3-14\" for --as-of is not a date as written here; write it like 2026-03-14"
  ),
  Misuse(
    "a --as-of 2026-02-30",
    "\"2026-02-30\" for --as-of is no day of the calendar; that month has 28 days"
  ),
  Misuse(
    "a --as-of 2026-13-01",
    "\"2026-13-01\" for --as-of is no day of the calendar; months go from 01 to 12"
  ),
  Misuse(
    "a --as-of 0000-01-01",
    "\"0000-01-01\" for --as-of is no day of the calendar; years go from 0001 to 9999"
  ),
  Misuse("a --width 5", "\"5\" for --width is no whole number from 20 to 1000"),
  Misuse(
    "a --width 99999999999999999999",
    "\"99999999999999999999\" for --width is no whole number from 20 to 1000"
  ),
  Misuse(
    "a --evidence few",
    "\"few\" for --evidence is neither a whole number nor \"all\""
  ),
  Misuse("a --map date", "\"date\" for --map is no FIELD=COLUMN; write it like \"date=Day\""),
  Misuse("a --map =x", "\"=x\" for --map is no FIELD=COLUMN; write it like \"date=Day\""),
  Misuse("- -", "\"-\" (standard input) can be read once, but is given twice"),
  Misuse("- --profile -", "\"-\" (standard input) can be read once, but is given twice"),
]

private let otherFaults = [
  Misuse(
    "rules",
    "\"attune rules\" needs a second word: list, show, new, check, test, docs or schema",
    "\"attune rules --help\" lists the commands"
  ),
  Misuse(
    "rules lst",
    "\"attune rules\" has no command \"lst\"; did you mean \"list\"?",
    "\"attune rules --help\" lists the commands"
  ),
  Misuse(
    "rules zzz",
    "\"attune rules\" has no command \"zzz\"; it has list, show, new, check, test, docs and schema",
    "\"attune rules --help\" lists the commands"
  ),
  Misuse(
    "explain unanswered-bids",
    "\"attune explain\" needs JOURNAL: \(journalWords)",
    "\"attune explain --help\" \(Misuse.more)"
  ),
  Misuse(
    "version --author M",
    "\"attune version\" has no option \"--author\"; report, brief, explain and others have it",
    "\"attune version --help\" \(Misuse.more)"
  ),
  Misuse(
    "version --color auto",
    "\"attune version\" has no option \"--color\"; report, brief, explain and others have it",
    "\"attune version --help\" \(Misuse.more)"
  ),
  Misuse(
    "man x",
    "\"attune man\" takes no further words, but there is \"x\"",
    "\"attune man --help\" \(Misuse.more)"
  ),
  Misuse(
    "init a b",
    "\"attune init\" takes [DIR]; \"b\" is one word too many",
    "\"attune init --help\" \(Misuse.more)"
  ),
  Misuse(
    "help rules list x",
    "\"attune help\" takes [COMMAND...]; \"x\" is one word too many",
    "\"attune help --help\" \(Misuse.more)"
  ),
  Misuse(
    "completions tcsh",
    "\"tcsh\" for SHELL is not known; it takes bash, zsh or fish",
    "\"attune completions --help\" \(Misuse.more)"
  ),
]

/// What a person sees, and the exit status.
private func answer(_ words: [String]) -> (status: RunStatus, errors: String, output: String) {
  var io = CommandIO.memory()
  let status = AttuneCommand.run(words: words, io: &io)
  return (status, io.errors.text, io.output.text)
}

struct UsageErrorTests {
  @Test(arguments: unknownCommands)
  func `a line without a known command leads to the list of commands`(misuse: Misuse) {
    let answer = answer(misuse.words)
    let help = "\"attune --help\" lists the commands"
    #expect(answer.errors == "error: \(misuse.error)\nhelp: \(help)\n")
    #expect(answer.status == .commandLineAtFault)
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: reportFaults)
  func `a fault in a report's line leads to the help of report`(misuse: Misuse) {
    let answer = answer(["report"] + misuse.words)
    let help = "\"attune report --help\" shows the options and an example"
    #expect(answer.errors == "error: \(misuse.error)\nhelp: \(help)\n")
    #expect(answer.status == .commandLineAtFault)
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: otherFaults)
  func `a fault leads to the help of its command`(misuse: Misuse) {
    let answer = answer(misuse.words)
    #expect(answer.errors == "error: \(misuse.error)\nhelp: \(misuse.help)\n")
    #expect(answer.status == .commandLineAtFault)
  }

  @Test
  func `an empty word is named, because nobody can see it`() {
    let error =
      "the word for JOURNAL is empty; it should be a journal file, a folder or a zip of them, or \"-\" for "
    #expect(answer(["report", ""]).errors.hasPrefix("error: \(error)standard input\n"))
  }

  @Test
  func `what was written cannot steer the terminal`() {
    let errors = answer(["\u{1B}[31m\u{202E}x\n"]).errors
    #expect(errors.hasPrefix("error: there is no command \"\\u{1B}[31m\\u{202E}x\\u{A}\"\n"))
  }

  @Test
  func `a very long word is cut`() {
    let errors = answer([String(repeating: "x", count: 100_000)]).errors
    #expect(errors.utf8.count < 400)
    #expect(errors.contains("x…\""))
  }
}
