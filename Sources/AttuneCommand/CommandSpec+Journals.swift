// The commands that read a journal and say something about it.

extension CommandSpec {
  static let report = CommandSpec(
    group: .readJournal,
    summary: "show how the bond is doing, with the pages to prove it",
    about: "Reads a journal and shows what goes well, what needs care and what to try next, each "
      + "with the entries it was counted from. Too few pages are said to be too few.",
    arguments: [.journals],
    options: [
      .audience, .asOf, .rules, .accounts, .format, .history, .only, .practice, .answers,
      .evidence, .width, .jobs,
    ]
      + Option.words + Option.reading + Option.judging,
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
  static let brief = CommandSpec(
    group: .readJournal,
    summary: "prepare one page for a counselor, seen by you first",
    about: "Shows the page that a counselor would get, and what is held back. Nothing is written "
      + "to a file until those who wrote the pages approve it by name.",
    arguments: [.journals],
    options: [
      .aim, .question, .notJointly, .quote, .names, .dates, .baseline, .answers, .seen, .approve,
      .date, .scope, .expires, .answersSheet, .asOf, .rules, .accounts, .format, .width,
    ] + Option.words + Option.reading + Option.judging,
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
  static let explain = CommandSpec(
    group: .readJournal,
    summary: "show why a rule spoke, or what it still needs to speak",
    about: "Walks one rule back to the entries it counted: what was looked at, how the number "
      + "came about, and what is missing where the rule stays silent.",
    arguments: [.rule, .journals],
    options: [.asOf, .rules, .accounts, .evidence, .width] + Option.words + Option.reading
      + Option.judging,
    example: [
      "explain", "unanswered-bids", "SampleData/couple/journal.csv",
      "--profile", "SampleData/couple/relationship.json5",
    ]
  )
  static let caseload = CommandSpec(
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
    options: [
      .asOf, .rules, .accounts, .format, .width, .map, .zone, .lenient, .taggedOnly, .language,
    ] + Option.judging,
    formats: [.terminal, .markdown, .html, .json],
    example: ["caseload", "SampleData/caseload"],
    details: [
      "A client's folder holds journals, and if there are any the profile (relationship.json5), "
        + "sheets of answers (answers*.csv), tag sheets (tags*.csv) and the briefs that were sent "
        + "(brief*.json).",
      "With --output DIR the index and a page for each client are written into that folder, which "
        + "is made if need be. The next run into it says what has changed, and looks only at "
        + "clients whose files have.",
      "Everything is made as if private entries had never been written.",
    ]
  )
  static let privatePage = CommandSpec(
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
    options: [.country, .asOf, .rules, .accounts, .width] + Option.words + Option.reading
      + [.diagnostics, .color, .quiet] + Option.always,
    example: ["private"]
  )
}
