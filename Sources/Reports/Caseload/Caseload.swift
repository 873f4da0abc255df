package import JournalModel

/// A counselor's clients on a day, those who may need a look first; never a league.
package struct Caseload: Sendable, Hashable {
  /// The day everything is seen from; `nil` when no client has a page.
  package var day: Day?
  package var clients: [Client]

  package struct Client: Sendable, Hashable {
    package var record: ClientRecord
    package var reasons: [LookReason]

    package var group: LookReason.Group { reasons.first?.group ?? .quiet }

    fileprivate var rank: Int { reasons.first?.rank ?? 0 }
  }

  /// Puts clients in order: by what speaks most for a look, then by name.
  ///
  /// Without a day the latest page of any client sets it.
  package init(of records: [ClientRecord], on day: Day?) {
    let day = day ?? records.compactMap { $0.pagesTo }.max()
    self.day = day
    let found = records.map { record in
      let reasons = LookReason.all(for: record, on: day ?? Day(number: 0))
      return Client(record: record, reasons: reasons)
    }
    // How many reasons there are is no order, only which one presses most.
    clients = LookReason.Group.allCases.flatMap { group in
      found.filter { $0.group == group }.sorted {
        ($0.rank, $0.record.name) < ($1.rank, $1.record.name)
      }
    }
  }

  /// A client whose pages end long after all others', which would make the others look silent.
  package var lonelyLast: (name: String, day: Day)? {
    let ends = clients.compactMap { client in client.record.pagesTo.map { (client.record.name, $0) }
    }
    .sorted { $0.1 > $1.1 }
    guard ends.count > 1, ends[0].1 - ends[1].1 >= Self.lonelyDays else { return nil }
    return (name: ends[0].0, day: ends[0].1)
  }

  /// So many days between the latest page and the next are more likely a slip in a date.
  private static let lonelyDays = 60
}
