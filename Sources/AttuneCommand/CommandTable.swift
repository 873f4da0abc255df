import Reports
import Attune

extension Command {
  /// The row of this command in the table below.
  package var spec: CommandSpec {
    switch self {
    case .report: .report
    case .brief: .brief
    case .explain: .explain
    case .importJournal: .importJournal
    case .batch: .batch
    case .practicesList: .practicesList
    case .practicesShow: .practicesShow
    case .caseload: .caseload
    case .privatePage: .privatePage
    case .practicesNew: .practicesNew
    case .rulesList: .rulesList
    case .rulesShow: .rulesShow
    case .rulesNew: .rulesNew
    case .rulesCheck: .rulesCheck
    case .rulesTest: .rulesTest
    case .rulesDocs: .rulesDocs
    case .rulesSchema: .rulesSchema
    case .initialise: .initialise
    case .completions: .completions
    case .man: .man
    case .help: .help
    case .version: .version
    }
  }
}

extension Option {
  /// How journals are read.
  fileprivate static let reading: [Option] = [
    .profile, .author, .map, .from, .zone, .withConsent, .chat, .lenient,
  ]
  /// What every command has.
  fileprivate static let always: [Option] = [.help, .version]
  /// What every command that writes text has.
  fileprivate static let writing: [Option] = [.output, .quiet] + always
  /// What every command that can find faults in files has.
  fileprivate static let judging: [Option] = [.diagnostics, .color] + writing
}

extension ArgumentSpec {
  fileprivate static func newID(_ example: String) -> ArgumentSpec {
    ArgumentSpec(
      name: "ID",
      count: .one,
      summary: "what the file is called: small letters and hyphens, such as \(example)",
      completion: .nothing
    )
  }
  fileprivate static let journals = ArgumentSpec(
    name: "JOURNAL",
    count: .oneOrMore,
    summary: "a journal file, a folder or a zip of them, or \"-\" for standard input",
    completion: .files
  )
  fileprivate static let rule = ArgumentSpec(
    name: "RULE",
    count: .one,
    summary: "the id of a rule, as \"attune rules list\" shows it",
    completion: .ruleIDs
  )
  fileprivate static let ruleFiles = ArgumentSpec(
    name: "FILE",
    count: .zeroOrMore,
    summary: "a rule file; without any, all standard rules and those of --rules",
    completion: .files
  )
}

// MARK: - Read your journal

extension CommandSpec {
  fileprivate static let report = CommandSpec(
    group: .readJournal,
    summary: "show how the bond is doing, with the pages to prove it",
    about: "Reads a journal and shows what goes well, what needs care and what to try next, each "
      + "with the entries it was counted from. Too few pages are said to be too few.",
    arguments: [.journals],
    options: [
      .audience, .asOf, .rules, .accounts, .format, .history, .only, .practice, .answers,
      .evidence, .width, .jobs,
    ]
      + Option.reading + Option.judging,
    formats: [.terminal, .markdown, .html, .json, .csv],
    example: [
      "report", "SampleData/couple/journal.csv",
      "--profile", "SampleData/couple/relationship.json5",
    ],
    details: [
      "Give several files when each of the two writes a journal of their own.",
      "What others are to read (--for couple, --for counselor) is made as if private entries had "
        + "never been written; it has no page numbers, and for the two no numbers at all.",
    ]
  )
  fileprivate static let brief = CommandSpec(
    group: .readJournal,
    summary: "prepare one page for a counselor, seen by you first",
    about: "Shows the page that a counselor would get, and what is held back. Nothing is written "
      + "to a file until those who wrote the pages approve it by name.",
    arguments: [.journals],
    options: [
      .aim, .question, .notJointly, .quote, .names, .dates, .baseline, .answers, .seen, .approve,
      .date, .scope, .expires, .answersSheet, .asOf, .rules, .accounts, .format, .width,
    ] + Option.reading + Option.judging,
    formats: [.terminal, .markdown, .html, .json, .csv, .fhir, .ics],
    example: [
      "brief", "SampleData/couple/journal.csv",
      "--profile", "SampleData/couple/relationship.json5",
    ],
    details: [
      "The page has at most 350 words and is made as if private entries had never been written. "
        + "Aims, questions and what is better not raised with both present can also stand in the "
        + "profile, as \"aims\", \"questions\" and \"notJointly\".",
      "To write it: --approve NAME -o FILE --date DATE --scope TEXT --expires DATE, with the name "
        + "of each who wrote the pages. No clock is read, so the dates are yours to give.",
      "--format json writes the same page for programs, and is what --baseline reads next time; "
        + "--format csv writes the suggestions, --format fhir the page for systems that read FHIR R4, "
        + "--format ics what the answers agreed to, for a calendar. --answers-sheet writes the sheet that the "
        + "counselor fills in, and --answers reads it back.",
    ]
  )
  fileprivate static let explain = CommandSpec(
    group: .readJournal,
    summary: "show why a rule spoke, or what it still needs to speak",
    about: "Walks one rule back to the entries it counted: what was looked at, how the number "
      + "came about, and what is missing where the rule stays silent.",
    arguments: [.rule, .journals],
    options: [.asOf, .rules, .accounts, .evidence, .width] + Option.reading + Option.judging,
    example: [
      "explain", "unanswered-bids", "SampleData/couple/journal.csv",
      "--profile", "SampleData/couple/relationship.json5",
    ]
  )
  fileprivate static let importJournal = CommandSpec(
    group: .readJournal,
    summary: "turn an export of a journal app into an Attune journal",
    about: "Reads any journal the program knows and writes it in its own plain form, "
      + "one row a moment.",
    arguments: [.journals],
    options: [.format, .listFormats, .suggestMap, .rules] + Option.reading + Option.judging,
    formats: [.csv, .ndjson],
    example: ["import", "SampleData/parent-and-child/journal.json"],
    details: [
      "Every row that cannot be used is named with its line and the reason; the rest is used. "
        + "For a column with a name of its own, say what it holds: --map date=Tag.",
      "Exports of apps are read as they are: files, folders and zip archives in any mix. Nothing is "
        + "unpacked to disk, and pictures, sounds and places are left alone. What two exports both "
        + "have is counted once, in its newest edit.",
      "Tags, activities and hashtags such as #bid-away become moments. The profile says, under "
        + "\"map\", what your own tags mean.",
    ]
  )
  fileprivate static let batch = CommandSpec(
    group: .readJournal,
    summary: "assess many journals, one a line in and one a line out",
    about: "Reads one journal a line as JSON and writes one result a line, in the same order, over "
      + "all processors and in little memory, for pipes and clusters.",
    arguments: [
      ArgumentSpec(
        name: "FILE",
        count: .optional,
        summary: "a file of such lines; without it, standard input",
        completion: .files
      )
    ],
    options: [.audience, .asOf, .rules, .accounts, .history, .only, .evidence, .jobs, .color]
      + Option.reading.filter { $0 != .profile } + Option.writing,
    example: ["batch", "SampleData/batch/journals.ndjson", "--only", "scores"],
    details: [
      "A line is {\"key\": ..., \"entries\": [...]} or {\"key\": ..., \"file\": \"PATH\"}, with "
        + "\"profile\": {...} if there is one. Its result holds the same key and a report, or the "
        + "faults that kept it from one.",
      "Every whole result ends with a line break; what stands behind the last one was cut off and "
        + "is to be thrown away.",
    ]
  )
  fileprivate static let practicesList = CommandSpec(
    group: .readJournal,
    summary: "list the small things to try",
    about: "Lists every practice with its id, who it is for and how long it takes.",
    options: [.rules, .format, .width] + Option.judging,
    formats: [.terminal, .ids],
    example: ["practices", "list"]
  )
  fileprivate static let practicesShow = CommandSpec(
    group: .readJournal,
    summary: "show one practice step by step",
    about: "Shows the steps of a practice, what it may change, when not to do it and where it "
      + "comes from.",
    arguments: [
      ArgumentSpec(
        name: "PRACTICE",
        count: .one,
        summary: "the id of a practice, as \"attune practices list\" shows it",
        completion: .practiceIDs
      )
    ],
    options: [.rules, .width] + Option.judging,
    example: ["practices", "show", "catch-the-bid"]
  )
}

extension CommandSpec {
  fileprivate static let caseload = CommandSpec(
    group: .readJournal,
    summary: "show a counselor which clients may need a look, and why",
    about: "Reads a folder with a folder for each client and lists who may need a look, with the "
      + "reasons in plain words. It is no league: there is no score in it.",
    arguments: [
      ArgumentSpec(
        name: "DIR",
        count: .one,
        summary: "a folder that holds a folder for each client",
        completion: .folders
      )
    ],
    options: [.asOf, .rules, .accounts, .format, .width, .map, .zone, .lenient] + Option.judging,
    formats: [.terminal, .markdown, .html, .json],
    example: ["caseload", "SampleData/caseload"],
    details: [
      "A client's folder holds journals, and if there are any the profile (relationship.json5), "
        + "sheets of answers (answers*.csv) and the briefs that were sent (brief*.json).",
      "With --output DIR the index and a page for each client are written into that folder, which "
        + "is made if need be. The next run into it says what has changed, and looks only at "
        + "clients whose files have.",
      "Everything is made as if private entries had never been written.",
    ]
  )
  fileprivate static let privatePage = CommandSpec(
    group: .readJournal,
    summary: "show the support page; it is for everyone",
    about: "Shows where anyone can find help, and what an advocate does. It needs no journal, "
      + "reads one only when it is given, and writes nothing to disk.",
    arguments: [
      ArgumentSpec(
        name: "JOURNAL",
        count: .zeroOrMore,
        summary: "a journal to take into account",
        completion: .files
      )
    ],
    options: [.country, .asOf, .rules, .accounts, .width] + Option.reading
      + [.diagnostics, .color, .quiet] + Option.always,
    example: ["private"]
  )
}

// MARK: - Write rules

extension CommandSpec {
  fileprivate static let practicesNew = CommandSpec(
    group: .writeRules,
    summary: "start a practice of your own",
    about: "Writes a practice with a note on each key, to be changed line by line; it passes "
      + "\"attune rules check\" as it stands.",
    arguments: [.newID("kettle-hello")],
    options: [.rules, .override] + Option.judging,
    example: ["practices", "new", "kettle-hello"],
    details: [
      "A practice stands in a folder called practices: -o my-rules/practices/kettle-hello.json5. "
        + "With --override the standard practice of that id is written, to be changed."
    ]
  )
  fileprivate static let rulesList = CommandSpec(
    group: .writeRules,
    summary: "list the rules",
    about: "Lists every rule with its id, its title and what it measures.",
    options: [.rules, .format, .width] + Option.judging,
    formats: [.terminal, .ids],
    example: ["rules", "list"]
  )
  fileprivate static let rulesShow = CommandSpec(
    group: .writeRules,
    summary: "show one rule in plain words",
    about: "Shows what a rule looks at, why it matters, where its limits lie and what it "
      + "rests on.",
    arguments: [.rule],
    options: [.rules, .width] + Option.judging,
    example: ["rules", "show", "unanswered-bids"]
  )
  fileprivate static let rulesNew = CommandSpec(
    group: .writeRules,
    summary: "start a rule of your own",
    about: "Writes a rule with a note on each key, to be changed line by line; it passes "
      + "\"attune rules check\" and \"attune rules test\" as it stands.",
    arguments: [.newID("kind-words")],
    options: [.measure, .rules, .override] + Option.judging,
    example: ["rules", "new", "kind-words"],
    details: [
      "The file is called like its id: -o my-rules/kind-words.json5; a file that is there stays. "
        + "--measure chooses what is counted, and how. "
        + "With --override the standard rule of that id is written, to be changed, or with "
        + "--measure a new one in its place."
    ]
  )
  fileprivate static let rulesCheck = CommandSpec(
    group: .writeRules,
    summary: "look for faults in rule files",
    about: "Reads rule files strictly and names all faults at once, each with its place and "
      + "what would be right.",
    arguments: [.ruleFiles],
    options: [.rules] + Option.judging,
    example: ["rules", "check", "Rules/rules/unanswered-bids.json5"]
  )
  fileprivate static let rulesTest = CommandSpec(
    group: .writeRules,
    summary: "run the examples that rule files carry",
    about: "Runs every example of a rule, also shuffled, moved to other dates and with other "
      + "names, and shows where the outcome differs from what the file expects.",
    arguments: [.ruleFiles],
    options: [.rules] + Option.judging,
    example: ["rules", "test", "Rules/rules/unanswered-bids.json5"]
  )
  fileprivate static let rulesDocs = CommandSpec(
    group: .writeRules,
    summary: "write the pages about the rules and practices",
    about:
      "Writes down in plain words, as Markdown, what every rule looks at, how its number comes "
      + "about and where its limits come from; what every practice asks of you; and which of them "
      + "carry what the source articles name.",
    options: [.rules] + Option.judging,
    example: ["rules", "docs"],
    details: [
      "With -o DIR the pages go into that folder, made if need be, as "
        + PageName.allCases.map(\.rawValue).joined(separator: ", ")
        + "; otherwise they follow each other on standard output."
    ]
  )
}

extension CommandSpec {
  fileprivate static let rulesSchema = CommandSpec(
    group: .writeRules,
    summary: "write the JSON Schema of a sort of file",
    about: "Writes a JSON Schema (draft 2020-12), with which an editor completes and checks rules, "
      + "practices, wording, profiles and journals while they are written.",
    arguments: [
      ArgumentSpec(
        name: "SORT",
        count: .one,
        summary: FileSchema.allCases.map(\.rawValue).joined(separator: ", "),
        completion: .words(FileSchema.allCases.map(\.rawValue))
      )
    ],
    options: [.output] + Option.always,
    example: ["rules", "schema", "rule"],
    details: ["docs/writing-rules.md says how to tell an editor about it."]
  )
}

// MARK: - Set up

extension CommandSpec {
  fileprivate static let initialise = CommandSpec(
    group: .setUp,
    summary: "start a journal: an empty sheet and a profile",
    about: "Writes an empty journal sheet and a profile to fill in. Files that are there already "
      + "stay as they are.",
    arguments: [
      ArgumentSpec(
        name: "DIR",
        count: .optional,
        summary: "the folder to start in, made if need be; without it, the current one",
        completion: .folders
      )
    ],
    options: [.quiet] + Option.always,
    example: ["init", "our-journal"]
  )
  fileprivate static let completions = CommandSpec(
    group: .setUp,
    summary: "write the completion script of a shell",
    about: "Writes a script that lets the shell complete commands, options and file names.",
    arguments: [
      ArgumentSpec(
        name: "SHELL",
        count: .one,
        summary: "bash, zsh or fish",
        completion: .words(Shell.allCases.map(\.rawValue))
      )
    ],
    options: [.output] + Option.always,
    example: ["completions", "bash"],
    details: Shell.allCases.map(\.installation)
  )
  fileprivate static let man = CommandSpec(
    group: .setUp,
    summary: "write the manual page",
    about: "Writes the manual page for the man program; \"attune man -o attune.1\" makes a file "
      + "that \"man ./attune.1\" shows.",
    options: [.output] + Option.always,
    example: ["man"]
  )
  fileprivate static let help = CommandSpec(
    group: .setUp,
    summary: "explain the program or one command",
    about: "Shows all commands, or how one of them is used.",
    arguments: [
      ArgumentSpec(
        name: "COMMAND",
        count: .zeroOrMore,
        summary: "a command, one word or two",
        completion: .commands
      )
    ],
    options: [.output, .width] + Option.always,
    example: ["help", "rules", "test"]
  )
  fileprivate static let version = CommandSpec(
    group: .setUp,
    summary: "show the version of the program",
    about: "Shows the name and the version of the program in one line.",
    options: Option.always,
    example: ["version"]
  )
}
