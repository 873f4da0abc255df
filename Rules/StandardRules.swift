/// A file of `Rules/` as it stands inside the program.
package struct EmbeddedFile: Sendable {
  /// The path below `Rules/`, with forward slashes: `rules/unanswered-bids.json5`.
  package let path: String
  /// The file's text, exactly as written.
  package let text: StaticString
}

/// The rules, practices and wording that ship with the program.
///
/// The build writes `embeddedFiles` from the folder, so a new file is picked up without a list.
package enum StandardRules {
  /// All files in the order of their paths.
  package static var files: [EmbeddedFile] { embeddedFiles }
}
