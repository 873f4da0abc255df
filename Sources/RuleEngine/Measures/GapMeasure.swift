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
    rituals: [DeclaredRitual],
    sightings: Sightings?
  ) -> Measurement {
    let sightings = sightings ?? self.sightings(in: timeline)
    var result = Measurement(in: window)
    switch unit {
    case .days:
      fill(&result, from: sightings.moments(upTo: window.last, in: timeline), of: timeline)
    case .intervals:
      result.least = Self.leastKept
      if rituals.isEmpty { result.lack = .rituals(need: Self.leastKept) }
      for ritual in rituals {
        let own = sightings.moments(ofRitual: ritual.name, upTo: window.last, in: timeline)
        fill(&result, from: own, of: timeline, interval: ritual.cadence.interval)
      }
    }
    return result
  }

  /// Everything the gap may count from, found once for many days.
  package func sightings(in timeline: Timeline) -> Sightings {
    Sightings(of: since, in: timeline, byRitual: unit == .intervals)
  }

  /// Takes the gap since the last of some moments when it is longer than what was found before.
  private func fill(
    _ result: inout Measurement,
    from moments: ArraySlice<Int32>,
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
