package import JournalModel

/// How long ago something last happened, in days without the silent stretches.
package struct GapMeasure: Sendable, Hashable {
  package var since: [MomentPattern]
  package var unit: Unit

  package enum Unit: String, Sendable, Hashable, CaseIterable {
    case days
    /// Times the interval of a declared ritual, the longest-waiting ritual counting.
    case intervals
  }

  /// Times a ritual must have been kept before its interval says anything.
  private static let leastKept = 2

  package func measured(
    in window: Window,
    of timeline: Timeline,
    rituals: [DeclaredRitual]
  ) -> Measurement {
    let ever = Window(first: timeline.writtenDays.first ?? window.first, last: window.last)
    let found = since.candidates(in: ever, of: timeline).filter {
      since.match(timeline.moments[Int($0)], in: timeline)
    }
    var result = Measurement(in: window)
    switch unit {
    case .days: fill(&result, from: found, of: timeline)
    case .intervals:
      result.least = Self.leastKept
      if rituals.isEmpty { result.lack = .rituals(need: Self.leastKept) }
      for ritual in rituals {
        let name = folded(ritual.name)
        let own = found.filter { timeline.foldedLabel(timeline.moments[Int($0)].ritual) == name }
        fill(&result, from: own, of: timeline, interval: ritual.cadence.interval)
      }
    }
    return result
  }

  /// Takes the gap since the last of some moments when it is longer than what was found before.
  private func fill(
    _ result: inout Measurement,
    from moments: [Int32],
    of timeline: Timeline,
    interval: Int = 1
  ) {
    result.known = max(result.known, moments.count)
    guard let last = moments.last, moments.count >= result.least else { return }
    let days = timeline.age(since: timeline.day(of: timeline.moments[Int(last)]))
    let gap = Double(days) / Double(interval)
    if case .gap(let known) = result.figures, known >= gap { return }
    result.figures = .gap(gap)
    result.count = days
    result.total = interval
    result.evidence = [last]
  }
}
