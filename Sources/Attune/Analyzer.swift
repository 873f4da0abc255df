import Assessment
import Diagnostics
package import JournalModel
package import RuleEngine

/// The rules, ready to assess journals.
public struct Analyzer: Sendable {
  package let library: RuleLibrary

  /// Reads the standard rules, and on top of them some of one's own.
  /// - Parameter rules: rule files; one with the id of a standard rule replaces it.
  /// - Throws: every fault of the files; half a set of rules is never used.
  public init(adding rules: [TextFile] = []) throws(FaultyInput) {
    var diagnostics: [Diagnostic] = []
    let layers = rules.isEmpty ? [] : [rules.map { $0.source }]
    library = StandardLibrary.read(layers: layers, into: &diagnostics)
    if diagnostics.hasErrors { throw FaultyInput(diagnostics) }
  }

  package init(library: RuleLibrary) { self.library = library }

  /// Applies every rule to a journal.
  /// - Parameters:
  ///   - input: the files read, with the profile.
  ///   - day: the last day to look at, as `2026-06-28`; by default that of the last entry.
  /// - Returns: the report, with everything there is to say about the files.
  /// - Throws: the faults of a file that could not be used as a whole, such as one without dates.
  public func assess(_ input: JournalInput, asOf day: String? = nil) throws(FaultyInput)
    -> HealthReport
  {
    let lastDay = day.flatMap(Day.init(iso:))
    if let day, lastDay == nil { throw FaultyInput([Self.unreadable(day)]) }
    return try assess(input, upTo: lastDay)
  }

  package func assess(_ input: JournalInput, upTo day: Day?) throws(FaultyInput) -> HealthReport {
    let stopping = input.diagnostics.filter { $0.stopsReading }
    if !stopping.isEmpty { throw FaultyInput(input.diagnostics) }
    let accounts = Accounts(
      of: input.journal,
      profile: input.profile,
      mode: input.accountMode,
      asOf: day
    )
    if let day, accounts.timelines.allSatisfy({ $0.entries.isEmpty }) {
      throw FaultyInput(input.diagnostics + [Self.nothing(upTo: day)])
    }
    guard let assessment = Assessment(of: accounts, profile: input.profile, by: library) else {
      throw FaultyInput(input.diagnostics + [Self.empty])
    }
    return HealthReport(
      assessment: assessment,
      library: library,
      diagnostics: input.diagnostics + Self.notes(on: accounts)
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
