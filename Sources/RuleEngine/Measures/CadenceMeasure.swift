package import JournalModel

/// How often shared habits were kept on the days they were due.
///
/// A due day counts only when somebody wrote on it or on the day after. A ritual nobody declared
/// counts only through what was written about it.
package struct CadenceMeasure: Sendable, Hashable {
  package var kept: [MomentPattern]
  package var missed: [MomentPattern]
  /// Agreed pauses: their days leave the count.
  package var skipped: [MomentPattern]
  /// How many days to look back for rituals that are due once a week or more rarely.
  package var rareDays: Int

  package func measured(
    in window: Window,
    of timeline: Timeline,
    rituals: [DeclaredRitual]
  ) -> Measurement {
    if rituals.isEmpty { return written(in: window, of: timeline) }
    let records = RitualRecords(measure: self, widest: wide(window), timeline: timeline)
    var result = Measurement(in: window)
    let named = kept.compactMap { $0.ritual }
    for ritual in rituals where named.isEmpty || named.contains(folded(ritual.name)) {
      let reach = ritual.cadence.interval >= 7 ? wide(window) : window
      result.window.first = min(result.window.first, reach.first)
      result.add(
        records.outcomes(of: ritual, on: occasions(of: ritual, in: reach, timeline))
      )
    }
    result.add(records.undeclared(besides: rituals, in: window))
    result.known = result.total
    result.answered = result.total
    result.evidence.sort()
    return result
  }

  /// What was written down where no ritual is declared: each record is an occasion.
  private func written(in window: Window, of timeline: Timeline) -> Measurement {
    let states = RitualStates(self, of: timeline)
    var result = Measurement(in: window)
    let candidates = (kept + missed + skipped).candidates(in: window, of: timeline)
    result.evidence.reserveCapacity(candidates.count)
    for index in candidates {
      result.count(states.state(of: timeline.moments[Int(index)]), index)
    }
    result.known = result.total
    result.answered = result.total
    return result
  }

  private func wide(_ window: Window) -> Window {
    Window(days: max(rareDays, window.days), upTo: window.last)
  }

  /// The observed occasions of a ritual: single days, or weeks for "once a week".
  private func occasions(
    of ritual: DeclaredRitual,
    in window: Window,
    _ timeline: Timeline
  ) -> [Window] {
    guard let firstWritten = timeline.writtenDays.first else { return [] }
    let start = ritual.start ?? firstWritten
    let due = Window(first: max(window.first, start), last: window.last)
    return switch ritual.cadence {
    case .weekly: Self.weeks(in: due).filter { timeline.writtenDayCount(in: $0) >= 2 }
    case .daily: days(in: due, every: 1, from: start, timeline)
    case .everyDays(let step): days(in: due, every: step, from: start, timeline)
    case .on(let weekdays):
      days(in: due, every: 1, from: start, timeline).filter {
        weekdays.contains($0.first.weekday)
      }
    }
  }

  /// The weeks from Monday to Sunday that lie wholly within some days.
  private static func weeks(in days: Window) -> [Window] {
    let monday = days.first.monday < days.first ? days.first.monday + 7 : days.first
    return stride(from: 0, to: max(0, days.last - monday + 1) / 7 * 7, by: 7).map {
      Window(first: monday + $0, last: monday + ($0 + 6))
    }
  }

  private func days(
    in due: Window,
    every step: Int,
    from start: Day,
    _ timeline: Timeline
  ) -> [Window] {
    let step = max(1, step)
    let offset = (step - (due.first - start) % step) % step
    return stride(from: offset, to: due.days, by: step).map { due.first + $0 }
      .filter { timeline.isWritten($0) || timeline.isWritten($0 + 1) }
      .map { Window(first: $0, last: $0) }
  }
}

/// What one record says of a ritual.
private enum RitualState { case kept, missed, skipped, unknown }

/// The patterns of the measure, made ready for one account.
private struct RitualStates {
  private let kept: PatternTable
  private let missed: PatternTable
  private let skipped: PatternTable

  init(_ measure: CadenceMeasure, of timeline: Timeline) {
    kept = PatternTable(measure.kept, of: timeline)
    missed = PatternTable(measure.missed, of: timeline)
    skipped = PatternTable(measure.skipped, of: timeline)
  }

  func state(of moment: Moment) -> RitualState {
    if kept.match(moment) { return .kept }
    if missed.match(moment) { return .missed }
    return skipped.match(moment) ? .skipped : .unknown
  }
}

/// What was written about rituals, by name and day.
private struct RitualRecords {
  private struct Record {
    let moment: Int32
    let day: Day
    let state: RitualState
  }

  private let timeline: Timeline
  /// Records of each ritual by the key of its name, in order; -1 stands for no name.
  private var byName: [Int32: [Record]] = [:]
  private var names: [Int32] = []

  init(measure: CadenceMeasure, widest: Window, timeline: Timeline) {
    self.timeline = timeline
    let patterns = measure.kept + measure.missed + measure.skipped
    let states = RitualStates(measure, of: timeline)
    for index in patterns.candidates(in: widest, of: timeline) {
      let moment = timeline.moments[Int(index)]
      let name = timeline.key(of: moment.ritual) ?? -1
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append(
        Record(
          moment: index,
          day: timeline.day(of: moment),
          state: states.state(of: moment)
        )
      )
    }
  }

  /// What became of a declared ritual on its occasions, which stand in order.
  func outcomes(of ritual: DeclaredRitual, on occasions: [Window]) -> Measurement {
    var result = Measurement(in: Window(first: timeline.asOf, last: timeline.asOf))
    let records = key(of: ritual).flatMap { byName[$0] } ?? []
    for occasion in occasions {
      let start = records.partitionPoint { $0.day >= occasion.first }
      let end = records.partitionPoint { $0.day > occasion.last }
      let written = records[start..<end]
      if let kept = written.first(where: { $0.state == .kept }) {
        result.count += 1
        result.total += 1
        result.evidence.append(kept.moment)
      } else if written.contains(where: { $0.state == .skipped }) {
        continue
      } else if let missed = written.first(where: { $0.state == .missed }) {
        result.total += 1
        result.evidence.append(missed.moment)
      } else if !written.isEmpty {
        result.unknown += 1
      } else {
        result.total += 1
      }
    }
    return result
  }

  /// Rituals nobody declared: each kept or missed one that was written down is an occasion.
  func undeclared(besides rituals: [DeclaredRitual], in window: Window) -> Measurement {
    let declared = rituals.compactMap(key)
    var result = Measurement(in: window)
    for name in names where !declared.contains(name) {
      for record in byName[name] ?? [] where window.contains(record.day) {
        result.count(record.state, record.moment)
      }
    }
    return result
  }

  private func key(of ritual: DeclaredRitual) -> Int32? {
    names.first { $0 >= 0 && folded(timeline.labels[Int($0)]) == folded(ritual.name) }
  }
}

extension Measurement {
  /// Counts a record of a ritual nobody declared.
  fileprivate mutating func count(_ state: RitualState, _ moment: Int32) {
    switch state {
    case .kept:
      count += 1
      total += 1
      evidence.append(moment)
    case .missed:
      total += 1
      evidence.append(moment)
    case .unknown: unknown += 1
    case .skipped: break
    }
  }

  fileprivate mutating func add(_ other: Measurement) {
    count += other.count
    total += other.total
    unknown += other.unknown
    evidence += other.evidence
  }
}
