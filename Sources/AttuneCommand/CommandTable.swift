extension Command {
  /// The row of this command in the table, which the files named CommandSpec+ hold.
  package var spec: CommandSpec {
    switch self {
    case .report: .report
    case .brief: .brief
    case .explain: .explain
    case .moments: .moments
    case .tag: .tag
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
  static let reading: [Option] = [
    .profile, .author, .map, .from, .zone, .withConsent, .chat, .lenient,
  ]
  /// What every command has that heeds moments recognised in words.
  static let words: [Option] = [.taggedOnly, .tags, .language]
  /// What every command has.
  static let always: [Option] = [.help, .version]
  /// What every command that writes text has.
  static let writing: [Option] = [.output, .quiet] + always
  /// What every command that can find faults in files has.
  static let judging: [Option] = [.diagnostics, .color] + writing
}

extension ArgumentSpec {
  static func newID(_ example: String) -> ArgumentSpec {
    ArgumentSpec(
      name: "ID",
      count: .one,
      summary: "what the file is called: small letters and hyphens, such as \(example)",
      completion: .nothing
    )
  }
  static let journals = ArgumentSpec(
    name: "JOURNAL",
    count: .oneOrMore,
    summary: "a journal file, a folder or a zip of them, or \"-\" for standard input",
    completion: .files
  )
  static let rule = ArgumentSpec(
    name: "RULE",
    count: .one,
    summary: "the id of a rule, as \"attune rules list\" shows it",
    completion: .ruleIDs
  )
  static let ruleFiles = ArgumentSpec(
    name: "FILE",
    count: .zeroOrMore,
    summary: "a rule file; without any, all standard rules and those of --rules",
    completion: .files
  )
}
