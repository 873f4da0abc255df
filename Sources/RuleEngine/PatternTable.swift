import JournalModel

/// Patterns made ready for one account, so that asking them about a moment costs next to nothing.
///
/// Most patterns name a kind and outcomes and nothing else; they become bits. The others are asked
/// one by one.
struct PatternTable {
  /// For each kind, by its number, the outcomes that count.
  private var counted = ContiguousArray<UInt64>(repeating: 0, count: MomentKind.allCases.count)
  /// One bit for each kind whose moments without a known outcome would have counted.
  private var leftOpen: UInt64 = 0
  /// The patterns that also name a person, a topic or a ritual.
  private let special: [MomentPattern]
  private let timeline: Timeline
  private let isPairCertain: Bool
  private let first: PersonRef
  private let second: PersonRef

  init(_ patterns: [MomentPattern], of timeline: Timeline) {
    self.timeline = timeline
    isPairCertain = timeline.people.isPairCertain
    first = timeline.people.first
    second = timeline.people.second
    special = patterns.filter { !$0.isPlain }
    for pattern in patterns where pattern.isPlain {
      let bits = pattern.outcomes.reduce(0) { $0 | $1.bit }
      counted[pattern.kind.number] |= bits
      if bits & MomentOutcome.unknown.bit == 0 { leftOpen |= 1 << UInt64(pattern.kind.number) }
    }
  }

  /// Whether a moment is one of those meant.
  @inline(__always)
  func match(_ moment: Moment) -> Bool {
    if counted[moment.kind.number] & moment.outcome.bit != 0, isBetweenThem(moment) { return true }
    return !special.isEmpty && special.match(moment, in: timeline)
  }

  /// Whether a moment would count, had somebody written how it was answered.
  func areLeftOpen(by moment: Moment) -> Bool {
    guard moment.outcome == .unknown else { return false }
    if leftOpen >> UInt64(moment.kind.number) & 1 != 0, isBetweenThem(moment) { return true }
    return !special.isEmpty && special.areLeftOpen(by: moment, in: timeline)
  }

  /// Whether it is no third person's, as far as that matters for the kind.
  @inline(__always)
  private func isBetweenThem(_ moment: Moment) -> Bool {
    let by = moment.by
    return !isPairCertain || by == first || by == second || by.index == nil || moment.kind.isShared
  }
}

extension MomentPattern {
  /// Whether it names a kind and outcomes and nothing else.
  fileprivate var isPlain: Bool { by == nil && topic == nil && ritual == nil }
}
