import JournalModel

/// What stands in a window beside other moments, by topic and by day.
struct CompanionIndex {
  private let companions: ShareMeasure.Companions
  /// Whether nothing need stand beside a moment, as in most measures.
  private let acceptsAll: Bool
  private let timeline: Timeline
  private var doersByTopic: [[Int32: Set<PersonRef>]] = []
  private var doersByDay: [[Day: Set<PersonRef>]] = []

  init(_ companions: ShareMeasure.Companions, in window: Window, of timeline: Timeline) {
    self.companions = companions
    self.timeline = timeline
    let groups: [[MomentPattern]]
    acceptsAll = companions == .none
    switch companions {
    case .none: groups = []
    case .any(let patterns): groups = [patterns]
    case .pair(let one, let other): groups = [one, other]
    }
    for patterns in groups { add(patterns, in: window) }
  }

  private mutating func add(_ patterns: [MomentPattern], in window: Window) {
    var byTopic: [Int32: Set<PersonRef>] = [:]
    var byDay: [Day: Set<PersonRef>] = [:]
    let table = PatternTable(patterns, of: timeline)
    for index in patterns.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      guard table.match(moment) else { continue }
      if let topic = timeline.key(of: moment.topic) {
        byTopic[topic, default: []].insert(moment.by)
      }
      byDay[timeline.day(of: moment), default: []].insert(moment.by)
    }
    doersByTopic.append(byTopic)
    doersByDay.append(byDay)
  }

  @inline(__always)
  func accepts(_ moment: Moment) -> Bool { acceptsAll || hasCompanions(moment) }

  private func hasCompanions(_ moment: Moment) -> Bool {
    switch companions {
    case .none: return true
    case .any: return !doers(in: 0, beside: moment).isEmpty
    case .pair:
      let (one, other) = (doers(in: 0, beside: moment), doers(in: 1, beside: moment))
      return one.contains { first in other.contains { $0 != first } }
    }
  }

  private func doers(in group: Int, beside moment: Moment) -> Set<PersonRef> {
    let sameDay = doersByDay[group][timeline.day(of: moment)] ?? []
    guard let topic = timeline.key(of: moment.topic) else { return sameDay }
    return sameDay.union(doersByTopic[group][topic] ?? [])
  }
}
