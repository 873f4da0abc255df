package import Assessment
import Diagnostics
package import JournalModel
package import RuleEngine

/// The rules, ready to assess journals.
public struct Analyzer: Sendable {
  package let library: RuleLibrary
  /// Rule files on top of the standard ones.
  let added: [SourceText]

  /// Reads the standard rules, and on top of them some of one's own.
  /// - Parameter rules: rule files; one with the id of a standard rule replaces it.
  /// - Throws: every fault of the files; half a set of rules is never used.
  public init(adding rules: [TextFile] = []) throws(FaultyInput) {
    var diagnostics: [Diagnostic] = []
    added = rules.map { $0.source }
    let layers = added.isEmpty ? [] : [added]
    library = StandardLibrary.read(layers: layers, into: &diagnostics)
    if diagnostics.hasErrors { throw FaultyInput(diagnostics) }
  }

  package init(library: RuleLibrary) {
    self.library = library
    added = []
  }

  /// Applies every rule to a journal.
  /// - Parameters:
  ///   - input: the files read, with the profile.
  ///   - day: the last day to look at, as `2026-06-28`; by default that of the last entry.
  ///   - audience: whom the report is for; for others than the author private entries, and those
  ///     that tell of danger, count as never written.
  /// - Returns: the report, with everything there is to say about the files.
  /// - Throws: the faults of a file that could not be used as a whole, such as one without dates.
  public func assess(
    _ input: JournalInput,
    asOf day: String? = nil,
    for audience: ReportAudience = .author
  ) throws(FaultyInput) -> HealthReport {
    let request = AssessmentRequest(audience: audience.audience)
    var input = input
    return try assess(&input, upTo: try lastDay(day), for: request)
  }

  /// The day of a text, `nil` for none.
  func lastDay(_ text: String?) throws(FaultyInput) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else { throw FaultyInput([Self.unreadable(text)]) }
    return day
  }

  /// Applies every rule to a journal, which the input hands over and has no more afterwards.
  package func assess(
    _ input: inout JournalInput,
    upTo day: Day?,
    for request: AssessmentRequest
  ) throws(FaultyInput) -> HealthReport {
    var memo = ReadingMemo()
    return try assess(&input, upTo: day, for: request, remembering: &memo)
  }

  /// Assesses as above; who assesses many journals keeps the memo between them.
  func assess(
    _ input: inout JournalInput,
    upTo day: Day?,
    for request: AssessmentRequest,
    remembering memo: inout ReadingMemo
  ) throws(FaultyInput) -> HealthReport {
    let stopping = input.diagnostics.filter { $0.stopsReading }
    if !stopping.isEmpty { throw FaultyInput(input.diagnostics) }
    try input.readWords(isShared: request.audience.isShared)
    let said = input.diagnostics
    let accounts = Accounts(
      of: input.takeJournal(),
      profile: input.profile,
      mode: input.accountMode,
      asOf: day
    )
    if let day, accounts.timelines.allSatisfy({ $0.entries.isEmpty }) {
      throw FaultyInput(said + [Self.nothing(upTo: day)])
    }
    let found = Assessment(
      of: accounts,
      profile: input.profile,
      by: library,
      for: request,
      remembering: &memo
    )
    guard let assessment = found else {
      throw FaultyInput(said + [Self.empty])
    }
    return HealthReport(
      assessment: assessment,
      library: library,
      diagnostics: said + notes(on: input.profile) + Self.notes(on: accounts)
    )
  }

  private static func unreadable(_ day: String) -> Diagnostic {
    Diagnostic(
      .error,
      .journalBadDate,
      "\"\(day)\" is no date; write it as 2026-06-28",
      at: nil
    )
  }

  private static func nothing(upTo day: Day) -> Diagnostic {
    Diagnostic(.error, .journalEmpty, "there is no entry on or before \(day.iso)", at: nil)
  }

  private static var empty: Diagnostic {
    Diagnostic(.error, .journalEmpty, "there is no entry to read in these files", at: nil)
  }

  /// Rules that a profile switches off and that nobody knows, which would go on speaking.
  private func notes(on profile: Profile) -> [Diagnostic] {
    let known = library.rules.map { $0.id }
    return profile.switchedOff.filter { !known.contains($0.rule) }.map { off in
      Diagnostic(
        .warning,
        .profileFault,
        "the profile switches off \"\(off.rule)\", and there is no such rule",
        at: nil,
        label: closest(to: off.rule, among: known).map { "did you mean \"\($0)\"?" } ?? "",
        help: ["\"attune rules list\" shows all rules"]
      )
    }
  }

  /// What was assumed about the people, which nobody should have to guess.
  private static func notes(on accounts: Accounts) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    if let name = accounts.unexpectedAuthor {
      notes.append(
        Diagnostic(
          .warning,
          .journalUnknownPerson,
          "entries are written by \"\(name)\", whom the profile does not name",
          at: nil,
          help: ["add the name to \"people\" of the profile, or as an alias of one of them"]
        )
      )
    }
    if accounts.anonymousEntries > 0 {
      let count = accounts.anonymousEntries
      notes.append(
        Diagnostic(
          .warning,
          .journalUnknownPerson,
          "\(count) \(count == 1 ? "entry does" : "entries do") not say which of the two wrote",
          at: nil,
          help: ["name the author in every row; thanks and the like count for nobody without one"]
        )
      )
    }
    if accounts.isAuthorAssumed {
      notes.append(
        Diagnostic(
          .note,
          .journalUnknownPerson,
          "no entry says who wrote it, so the first person of the profile is taken as the author",
          at: nil,
          help: ["--author NAME says who wrote"]
        )
      )
    }
    return notes
  }
}

extension Diagnostic {
  /// Whether a fault leaves a whole file, or the profile, unusable.
  package var stopsReading: Bool { severity == .error && code.concernsWholeFile }
}
