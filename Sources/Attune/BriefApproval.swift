import Diagnostics
package import JournalModel
import Reports

/// The approval of a brief by its authors, as they gave it with the command.
package struct BriefApproval: Sendable, Hashable {
  package var names: [String]
  package var date: Day
  package var scope: String
  package var expires: Day

  package init(names: [String], date: Day, scope: String, expires: Day) {
    self.names = names
    self.date = date
    self.scope = scope
    self.expires = expires
  }

  /// The record that stands in the file, or what is still missing from it.
  func consent(
    of desk: BriefDesk,
    for request: BriefRequest,
    diagnostics: [Diagnostic]
  ) throws(FaultyInput) -> Consent {
    let faults = faults(of: desk.authors)
    if !faults.isEmpty { throw FaultyInput(diagnostics + faults) }
    return Consent(
      authors: BriefComposer.shownAuthors(
        of: desk.assessment,
        profile: desk.input.profile,
        style: request.names
      ),
      date: date,
      scope: scope,
      expires: expires,
      isSeenByPartner: request.isSeenByPartner,
      quotes: request.quotes.count
    )
  }

  private func faults(of authors: [[String]]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    let given = names.map(folded)
    let isNamed = authors.allSatisfy { $0.first != People.unnamedAuthor }
    if isNamed {
      let known = authors.flatMap { $0 }.map(folded)
      for name in names where !known.contains(folded(name)) {
        faults.append(
          Self.fault("\"\(name)\" wrote none of these pages; each agrees for their own only")
        )
      }
      for author in authors where !author.contains(where: { given.contains(folded($0)) }) {
        let name = author.first ?? ""
        faults.append(
          Self.fault("these are also the pages of \(name): --approve \"\(name)\" is needed too")
        )
      }
    }
    if expires < date {
      faults.append(Self.fault("the approval would end on \(expires.iso), before \(date.iso)"))
    }
    return faults
  }

  private static func fault(_ message: String) -> Diagnostic {
    Diagnostic(.error, .briefApproval, message, at: nil)
  }
}
