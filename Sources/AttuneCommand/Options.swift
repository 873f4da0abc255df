package import Assessment
package import JournalModel
package import JournalReaders
package import RuleEngine

/// The options of one run, read and typed; what was not given has its standard value.
package struct Options: Sendable, Hashable {
  package var asOf: Day?
  package var audience = Audience.author
  package var history: HistoryStep?
  /// The rules to keep to, and the word "scores"; everything when empty.
  package var only: [String] = []
  /// Practices picked for a page that others read.
  package var practices: [String] = []
  /// What a brief is asked for.
  package var brief = BriefOptions()
  /// Files with a counselor's answers.
  package var answers: [String] = []
  /// The two letters of a country, in capitals.
  package var country: String?
  package var profile: String?
  package var ruleFolders: [String] = []
  /// Whether only what was tagged counts, and nothing that cues find in words.
  package var isTaggedOnly = false
  /// Sheets on which recognised moments were confirmed or corrected.
  package var tagSheets: [String] = []
  /// The folder of the cues: a language.
  package var language = "en"
  package var author: String?
  package var columnMap: [ColumnMapping] = []
  /// `nil` leaves it to the files: a shared file is joint, a file each is apart.
  package var accounts: AccountMode?
  /// What a new rule measures; `nil` when nobody chose.
  package var measure: MeasureName?
  /// Whether a new file may have the id of one that is there.
  package var isOverride = false
  package var format: OutputFormat
  package var evidence = EvidenceLimit.atMost(EvidenceLimit.standardCount)
  /// Columns of a line; `nil` leaves it to the terminal.
  package var width: Int?
  /// `nil` leaves it to the files.
  package var from: JournalFormat?
  /// The time zone of entries that name none; `nil` leaves it to the system.
  package var zone: String?
  /// Whether chats are read, which hold another person's words.
  package var hasConsent = false
  /// The one chat to read of an export that holds several; `nil` for all.
  package var chat: String?
  package var listsFormats = false
  package var suggestsMap = false
  package var isLenient = false
  /// The most processors to use; `nil` uses all.
  package var jobs: Int?
  package var diagnostics = DiagnosticsStyle.full
  /// The file to write; `nil` and `-` mean standard output.
  package var output: String?
  package var color = ColorChoice.auto
  package var isQuiet = false

  package init(format: OutputFormat) {
    self.format = format
  }
}

/// `--map FIELD=COLUMN`: the column of a file that holds a field of an entry.
package struct ColumnMapping: Sendable, Hashable {
  package var field: String
  package var column: String

  package init(field: String, column: String) {
    self.field = field
    self.column = column
  }
}

/// When to use color; the raw value is the word on the command line.
package enum ColorChoice: String, Sendable, Hashable, CaseIterable {
  case auto, always, never
}

/// How diagnostics are printed; the raw value is the word on the command line.
package enum DiagnosticsStyle: String, Sendable, Hashable, CaseIterable {
  case full, short, json
}

/// What comes out; the raw value is the word on the command line.
package enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case terminal, markdown, html, json
  case csv, ndjson
  case fhir, ics
  /// One id a line, for scripts and completions.
  case ids
}

/// The steps in which a report looks back; the raw value is the word on the command line.
package enum HistoryStep: String, Sendable, Hashable, CaseIterable {
  case week
}

/// How many moments are shown behind each rule.
package enum EvidenceLimit: Sendable, Hashable {
  case atMost(Int)
  case all

  /// What holds when nobody asks for more or fewer.
  package static let standardCount = 20
}
