package import JournalModel
package import RuleEngine

/// How an account looked at the end of each week, as a report of that day would have said.
package struct History: Sendable, Hashable {
  /// From the earliest week to the one of the as-of day, whose last days may be to come.
  package var weeks: [Week]

  package struct Week: Sendable, Hashable {
    /// Monday to Sunday, or to the as-of day.
    package var window: Window
    /// Every rule, in the order of the library.
    package var outcomes: [PastOutcome]
    package var dimensions: [DimensionOutcome]
  }
}

/// What a rule found at the end of a week: its numbers, without words and evidence.
package struct PastOutcome: Sendable, Hashable {
  package var id: String
  package var band: Band
  /// `nil` when the band is unclear.
  package var certainty: Certainty?
  package var count: Int
  package var total: Int
  /// `nil` when too little was written.
  package var reading: Reading?

  package init(of outcome: RuleOutcome) {
    id = outcome.id
    band = outcome.band
    certainty = outcome.certainty
    count = outcome.measurement.count
    total = outcome.measurement.total
    reading = outcome.reading
  }
}

extension Timeline {
  /// The ends of the latest weeks with something written before them, in order.
  func weekEnds(atMost count: Int) -> [Window] {
    guard count > 0, let first = writtenDays.first else { return [] }
    let monday = asOf + -(asOf.weekday.rawValue - Weekday.monday.rawValue)
    let weeks = min(count, max(0, monday - first + 6) / 7 + 1)
    return (0..<weeks).reversed().map { back in
      let start = monday + -7 * back
      return Window(first: start, last: min(start + 6, asOf))
    }
  }
}
