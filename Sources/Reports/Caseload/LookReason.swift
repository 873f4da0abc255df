package import JournalModel

/// Why a counselor may want to look at a client; the most pressing come first.
package enum LookReason: Sendable, Hashable {
  /// Something went clearly worse than in the window before.
  case harder([String])
  /// A care that the latest brief does not tell of.
  case newCare([String])
  /// A care, where no brief has been made yet.
  case care([String])
  /// The folder could not be used.
  case fault([String])
  /// A disagreement has been open for so many days.
  case oldThread(days: Int)
  /// No page for so many days.
  case silence(days: Int)
  /// The consent of the latest brief ended on a day.
  case consentEnded(Day)
  /// No brief has ever been made.
  case noBrief

  /// How many days without a page are worth a question; our convention.
  package static let longSilence = 14

  package enum Group: String, Sendable, Hashable, CaseIterable {
    case first, unreadable, later, quiet
  }

  package var group: Group {
    switch self {
    case .harder, .newCare: .first
    case .fault: .unreadable
    case .care, .oldThread, .silence, .consentEnded, .noBrief: .later
    }
  }

  /// Where it stands among the reasons; 0 presses most.
  var rank: Int {
    switch self {
    case .harder: 0
    case .newCare: 1
    case .fault: 2
    case .oldThread: 3
    case .silence: 4
    case .care: 5
    case .consentEnded: 6
    case .noBrief: 7
    }
  }

  /// The word for it in the JSON index, which never changes its meaning.
  package var word: String {
    switch self {
    case .harder: "harder"
    case .newCare: "new-care"
    case .care: "care"
    case .fault: "fault"
    case .oldThread: "old-thread"
    case .silence: "silence"
    case .consentEnded: "consent-ended"
    case .noBrief: "no-brief"
    }
  }
}

extension LookReason {
  /// Everything that speaks for a look at a client on a day, the most pressing first.
  package static func all(for client: ClientRecord, on day: Day) -> [LookReason] {
    guard client.faults.isEmpty else { return [.fault(client.faults)] }
    var reasons: [LookReason] = []
    if !client.harder.isEmpty { reasons.append(.harder(client.harder.map { $0.title })) }
    if let thread = client.thread { reasons.append(.oldThread(days: thread.days)) }
    if let last = client.pagesTo, day - last >= longSilence {
      reasons.append(.silence(days: day - last))
    }
    return (reasons + reasonsOfBrief(client, on: day)).sorted { $0.rank < $1.rank }
  }

  private static func reasonsOfBrief(_ client: ClientRecord, on day: Day) -> [LookReason] {
    let told = client.brief?.rules ?? []
    let untold = client.cares.filter { !told.contains($0.rule) }.map { $0.title }
    guard let brief = client.brief else {
      return (untold.isEmpty ? [] : [.care(untold)]) + [.noBrief]
    }
    let isOver = brief.expires.map { $0 < day } ?? false
    return (untold.isEmpty ? [] : [.newCare(untold)])
      + (isOver ? brief.expires.map { [.consentEnded($0)] } ?? [] : [])
  }
}
