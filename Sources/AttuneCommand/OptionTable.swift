import Assessment
import JournalModel
import JournalReaders
import Reports
import RuleEngine

extension Option {
  /// The row of this option in the table below.
  package var spec: OptionSpec {
    switch self {
    case .asOf: .asOf
    case .audience: .audience
    case .history: .history
    case .only: .only
    case .practice: .practice
    case .aim: .aim
    case .question: .question
    case .notJointly: .notJointly
    case .quote: .quote
    case .names: .names
    case .dates: .dates
    case .baseline: .baseline
    case .answers: .answers
    case .answersSheet: .answersSheet
    case .seen: .seen
    case .approve: .approve
    case .date: .date
    case .scope: .scope
    case .expires: .expires
    case .country: .country
    case .profile: .profile
    case .rules: .rules
    case .taggedOnly: .taggedOnly
    case .tags: .tags
    case .language: .language
    case .author: .author
    case .map: .map
    case .accounts: .accounts
    case .measure: .measure
    case .override: .override
    case .format: .format
    case .evidence: .evidence
    case .width: .width
    case .from: .from
    case .zone: .zone
    case .withConsent: .withConsent
    case .chat: .chat
    case .listFormats: .listFormats
    case .suggestMap: .suggestMap
    case .lenient: .lenient
    case .jobs: .jobs
    case .diagnostics: .diagnostics
    case .output: .output
    case .color: .color
    case .quiet: .quiet
    case .help: .help
    case .version: .version
    }
  }
}

/// The table of options, in the order in which help lists them.
extension OptionSpec {
  fileprivate static let asOf = OptionSpec(
    .one("DATE"),
    "Look back from DATE, written like 2026-03-14",
    standard: "the day of the last entry"
  )
  fileprivate static let audience = OptionSpec(
    .choice(Audience.allCases.map(\.rawValue)),
    "Write for the author, for both people, or for a counselor; only the author's has what is "
      + "private",
    standard: Audience.author.rawValue
  )
  fileprivate static let history = OptionSpec(
    .choice(HistoryStep.allCases.map(\.rawValue)),
    "Add what every rule would have said at the end of each week (JSON)"
  )
  fileprivate static let only = OptionSpec(
    .several("RULE"),
    "Keep to this rule; for batch, \"scores\" leaves words and evidence out",
    standard: "all rules",
    completion: .ruleIDs
  )
  fileprivate static let practice = OptionSpec(
    .several("ID"),
    "Offer this practice on a page for both people; without it, none is offered",
    completion: .practiceIDs
  )
  fileprivate static let aim = OptionSpec(
    .several("TEXT"),
    "Say in your own words what you would like from the session"
  )
  fileprivate static let question = OptionSpec(
    .several("TEXT"),
    "Say in your own words what you are wondering about"
  )
  fileprivate static let notJointly = OptionSpec(
    .several("TEXT"),
    "Say what you would rather not talk about with both present"
  )
  fileprivate static let quote = OptionSpec(
    .several("ENTRY"),
    "Put the words of this entry on the page, by its id; without it, no words are quoted"
  )
  fileprivate static let names = OptionSpec(
    .choice(NameStyle.allCases.map(\.rawValue)),
    "Call people by first name, by initials, or by the first alias of the profile",
    standard: NameStyle.first.rawValue
  )
  fileprivate static let dates = OptionSpec(
    .choice(DateStyle.allCases.map(\.rawValue)),
    "Name days, or only the weeks they lie in",
    standard: DateStyle.days.rawValue
  )
  fileprivate static let baseline = OptionSpec(
    .one("FILE"),
    "Say what changed since the last brief, whose JSON form is FILE",
    completion: .files
  )
  fileprivate static let answers = OptionSpec(
    .several("FILE"),
    "Heed what a counselor answered: rest what was declined, follow what was agreed on",
    completion: .files
  )
  fileprivate static let answersSheet = OptionSpec(
    .flag,
    "Write the sheet for the counselor's answers, as CSV or with --format json"
  )
  fileprivate static let seen = OptionSpec(
    .flag,
    "Say on the page that the other person has seen it"
  )
  fileprivate static let approve = OptionSpec(
    .several("NAME"),
    "Approve the page as one who wrote it; each approves their own pages"
  )
  fileprivate static let date = OptionSpec(
    .one("DATE"),
    "Say on which day it is approved, written like 2026-03-14"
  )
  fileprivate static let scope = OptionSpec(
    .one("TEXT"),
    "Say what it is for, such as \"this session only\""
  )
  fileprivate static let expires = OptionSpec(
    .one("DATE"),
    "Say until which day the approval holds"
  )
  fileprivate static let country = OptionSpec(
    .one("CODE"),
    "Show all help lines of one country, such as GB",
    standard: "the first lines of each"
  )
  fileprivate static let profile = OptionSpec(
    .one("FILE"),
    "Read the names, rituals and wishes of the two people from FILE",
    completion: .files
  )
  fileprivate static let rules = OptionSpec(
    .several("DIR"),
    "Add the rules in DIR; one with the id of a standard rule takes its place",
    completion: .folders
  )
  fileprivate static let taggedOnly = OptionSpec(
    .flag,
    "Count only what you tagged, and nothing recognised in what you wrote"
  )
  fileprivate static let tags = OptionSpec(
    .several("SHEET"),
    "Heed what you confirmed, changed, removed or added on a sheet of attune tag",
    completion: .files
  )
  fileprivate static let language = OptionSpec(
    .one("LANG"),
    "Recognise moments by the cues of the language LANG, a folder of Rules/cues",
    standard: "en"
  )
  fileprivate static let author = OptionSpec(
    .one("NAME"),
    "Say who wrote the rows that name no author"
  )
  fileprivate static let map = OptionSpec(
    .several("FIELD=COLUMN"),
    "Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key "
      + "or a path such as meta.written"
  )
  fileprivate static let accounts = OptionSpec(
    .choice(AccountMode.allCases.map(\.rawValue)),
    "Read all pages as one account, or each author's apart",
    standard: "joint for a shared file, apart for a file each"
  )
  fileprivate static let measure = OptionSpec(
    .choice(MeasureName.allCases.map(\.rawValue)),
    "Choose what the new rule measures",
    standard: MeasureName.share.rawValue
  )
  fileprivate static let override = OptionSpec(
    .flag,
    "Take the place of the one that has this id already"
  )
  fileprivate static let format = OptionSpec(
    .format,
    "Choose the form of the output",
    standard: "the first"
  )
  fileprivate static let evidence = OptionSpec(
    .one("N|all"),
    "Show at most N moments behind each rule, or all of them",
    standard: String(EvidenceLimit.standardCount)
  )
  fileprivate static let width = OptionSpec(
    .one("N"),
    "Wrap lines at N columns",
    standard: "the terminal's width, else \(Terminal.standardWidth)"
  )
  fileprivate static let from = OptionSpec(
    .listed("FORMAT", JournalFormat.allCases.map(\.rawValue)),
    "Read every file as FORMAT, one of those that attune import --list-formats shows",
    standard: "told by the file itself"
  )
  fileprivate static let zone = OptionSpec(
    .one("NAME"),
    "Give entries that name no time zone the days of NAME, such as Europe/Vienna",
    standard: "the zone of this computer"
  )
  fileprivate static let withConsent = OptionSpec(
    .flag,
    "Read chats as well; they hold another person's own words, so ask that person first",
    standard: "chats are left out"
  )
  fileprivate static let chat = OptionSpec(
    .one("NAME"),
    "Read only the chat called NAME of an export that holds several"
  )
  fileprivate static let listFormats = OptionSpec(
    .flag,
    "List the apps whose exports can be read, and how to export from each"
  )
  fileprivate static let suggestMap = OptionSpec(
    .flag,
    "List the tags that mean nothing yet, the most frequent first, as lines for \"map\" of the "
      + "profile"
  )
  fileprivate static let lenient = OptionSpec(
    .flag,
    "Go on even when more than one row in ten is at fault"
  )
  fileprivate static let jobs = OptionSpec(
    .one("N"),
    "Use at most N processors",
    standard: "all there are"
  )
  fileprivate static let diagnostics = OptionSpec(
    .choice(DiagnosticsStyle.allCases.map(\.rawValue)),
    "Show faults of files with the lines they stand in, in one line each, or as JSON",
    standard: DiagnosticsStyle.full.rawValue
  )
  fileprivate static let output = OptionSpec(
    short: "o",
    .one("FILE"),
    "Write to FILE, readable by you alone, instead of standard output",
    completion: .files
  )
  fileprivate static let color = OptionSpec(
    .choice(ColorChoice.allCases.map(\.rawValue)),
    "Say when to use color; auto means on a terminal, unless NO_COLOR is set",
    standard: ColorChoice.auto.rawValue
  )
  fileprivate static let quiet = OptionSpec(
    .flag,
    "Leave out warnings and notes; errors are always shown"
  )
  fileprivate static let help = OptionSpec(short: "h", .flag, "Show this help")
  fileprivate static let version = OptionSpec(.flag, "Show the version of the program")
}
