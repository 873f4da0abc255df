import JSONSyntax
package import JournalModel
package import RuleEngine

/// Writes a brief as a FHIR R4 (4.0.1) document, for systems that import such files.
///
/// `docs/fhir.md` says what becomes what. There is no diagnosis, risk or flag among it, by
/// construction: `FHIRResource` has no case for one.
package struct FHIRRenderer: Sendable {
  private let library: RuleLibrary
  private let program: Program

  /// What made the file.
  package struct Program: Sendable, Hashable {
    package var version: String

    package init(version: String) { self.version = version }
  }

  /// What stands beside the page: what it was made from, and which rules could not speak.
  package struct Attachments: Sendable, Hashable {
    /// The hash of the journals as others may know them; empty where nobody made one.
    package var journal: String
    package var refusals: [Refusal]

    package init(journal: String = "", refusals: [Refusal] = []) {
      self.journal = journal
      self.refusals = refusals
    }
  }

  /// A rule that had too little to speak from.
  package struct Refusal: Sendable, Hashable {
    package var rule: String
    package var title: String
    package var window: Window
    /// The place of its account in the brief.
    package var account: Int

    package init(rule: String, title: String, window: Window, account: Int) {
      self.rule = rule
      self.title = title
      self.window = window
      self.account = account
    }
  }

  package init(library: RuleLibrary, program: Program) {
    self.library = library
    self.program = program
  }

  /// The Bundle as JSON; the same brief gives the same bytes.
  package func render(_ brief: Brief, with attachments: Attachments = Attachments()) -> String {
    // The names of everything rest on what the file says, so it is written twice.
    let draft = text(of: brief, attachments, seed: "")
    return text(of: brief, attachments, seed: ContentHash(of: draft).hex)
  }

  private func text(of brief: Brief, _ attachments: Attachments, seed: String) -> String {
    let bundle = FHIRBundle(
      brief: brief,
      page: BriefPage(library: library).document(of: brief),
      library: library,
      program: program,
      attachments: attachments,
      seed: seed
    )
    var json = JSONWriter(.pretty)
    bundle.write(to: &json)
    json.endLine()
    return json.text
  }
}
