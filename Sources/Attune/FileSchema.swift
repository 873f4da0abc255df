package import JSONSyntax
import JournalReaders
import RuleEngine

/// The sorts of files that have a JSON Schema; the raw value is its name on the command line.
package enum FileSchema: String, Sendable, Hashable, CaseIterable {
  case rule, practice
  case safetyRule = "safety-rule"
  case helpLines = "help-lines"
  case dimensions, wording
  case bannedWords = "banned-words"
  case tags
  case profile, journal

  /// What such a file is called: `rule.schema.json`.
  package var name: String { "\(rawValue).schema.json" }

  /// The schema as text.
  package var text: String { file.text }

  /// The schema as a value.
  package var file: JSONSchemaFile {
    switch self {
    case .rule: RuleSchema.file
    case .practice: LibrarySchemas.practice
    case .safetyRule: AlertSchema.file
    case .helpLines: LibrarySchemas.helpLines
    case .dimensions: LibrarySchemas.dimensions
    case .wording: LibrarySchemas.wording
    case .bannedWords: LibrarySchemas.bannedWords
    case .tags: TagSchema.file
    case .profile: ProfileSchema.file
    case .journal: JournalSchema.file
    }
  }
}
