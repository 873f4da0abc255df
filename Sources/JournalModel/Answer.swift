/// A counselor's answer to one suggestion of a brief, as it came back on a sheet.
package struct Answer: Sendable, Hashable {
  /// How many days a declined practice rests when nobody says until when: half a year.
  package static let restDays = 182

  package var suggestion: SuggestionID
  package var decision: Decision
  /// The practice in the words of those who are to do it; empty where its title stands.
  package var wording: String
  /// How often, in words; empty where the practice's own cadence stands.
  package var cadence: String
  package var note: String
  package var date: Day
  /// The last day the answer holds; `nil` leaves it to `lastDay`.
  package var until: Day?

  package init(
    suggestion: SuggestionID,
    decision: Decision,
    wording: String = "",
    cadence: String = "",
    note: String = "",
    date: Day,
    until: Day? = nil
  ) {
    self.suggestion = suggestion
    self.decision = decision
    self.wording = wording
    self.cadence = cadence
    self.note = note
    self.date = date
    self.until = until
  }

  /// What was decided; the raw value is the word of the sheet.
  package enum Decision: String, Sendable, Hashable, CaseIterable {
    case accepted
    /// Accepted in other words or at another cadence.
    case changed
    case declined
  }

  /// Whether the practice is to be tried, and so followed in the journal.
  package var isTaken: Bool { decision != .declined }

  /// The last day the answer holds; `nil` for a practice that is tried until somebody says more.
  package var lastDay: Day? { until ?? (isTaken ? nil : date + Self.restDays) }

  /// Whether the answer holds on a day: not before it was given, and not after it ran out.
  package func holds(on day: Day) -> Bool {
    date <= day && (lastDay.map { day <= $0 } ?? true)
  }
}

extension [Answer] {
  /// The answers as they stand on a day: the latest to each suggestion, in the order given.
  ///
  /// Of two of the same date the later one in the file counts.
  package func standing(on day: Day) -> [Answer] {
    var latest: [SuggestionID: Int] = [:]
    for (place, answer) in enumerated() where answer.date <= day {
      if let other = latest[answer.suggestion], self[other].date > answer.date { continue }
      latest[answer.suggestion] = place
    }
    return indices.filter { latest[self[$0].suggestion] == $0 && self[$0].holds(on: day) }
      .map { self[$0] }
  }
}
