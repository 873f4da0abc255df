/// Whether entries of two authors are scored together or side by side.
package enum AccountMode: String, Sendable, Hashable, CaseIterable {
  case joint, apart
}

/// The accounts of a journal: which entries are scored together (`docs/scoring.md`).
///
/// One author is one account. One file in which both write is one joint account. Files with an
/// author each are an account each, side by side.
package struct Accounts: Sendable {
  package let timelines: [Timeline]
  /// The last day that is looked at; `nil` when the journal is empty.
  package let asOf: Day?
  /// The first author of entries whom the profile does not name, when it names people.
  package let unexpectedAuthor: String?
  /// Whether nobody is named as author and the first person of the profile was taken.
  package let isAuthorAssumed: Bool
  /// Entries that do not say who wrote them, where two people might have.
  package let anonymousEntries: Int

  /// Sorts the entries of a journal, which is best handed over for good: then it is not copied.
  package init(of journal: consuming Journal, profile: Profile, mode: AccountMode?, asOf: Day?) {
    let lastWritten = journal.lastDay
    self.asOf = lastWritten == nil ? nil : asOf ?? lastWritten
    guard let lastDay = self.asOf else {
      timelines = []
      unexpectedAuthor = nil
      isAuthorAssumed = false
      anonymousEntries = 0
      return
    }
    var sorter = AccountSorter(journal: consume journal, profile: profile, asOf: lastDay)
    isAuthorAssumed = sorter.nameAuthor()
    unexpectedAuthor = sorter.unexpectedAuthor
    anonymousEntries = sorter.anonymousEntries
    timelines = sorter.timelines(mode: mode)
  }
}
