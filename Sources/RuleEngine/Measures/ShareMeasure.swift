package import JournalModel

/// How many of certain moments went a certain way: reaches that were met, among all reaches.
package struct ShareMeasure: Sendable, Hashable {
  /// The moments that count as successes; each is also one of `among`.
  package var of: [MomentPattern]
  /// The moments that count at all.
  package var among: Base
  package var unit: CountedUnit
  /// What must stand beside a success; nothing must when empty.
  package var beside: Companions
  /// What must stand beside a moment for it to count at all.
  package var amongBeside: Companions

  package enum Base: Sendable, Hashable {
    case moments([MomentPattern])
    /// Every written day counts, with or without a moment.
    case writtenDays
  }

  /// Moments that stand beside another one: of the same topic where both have one, or that day.
  package enum Companions: Sendable, Hashable {
    case none
    case any([MomentPattern])
    /// One of each, done by different people.
    case pair([MomentPattern], [MomentPattern])

    var patterns: [MomentPattern] {
      switch self {
      case .none: []
      case .any(let patterns): patterns
      case .pair(let one, let other): one + other
      }
    }
  }

  /// Every pattern the measure looks at.
  package var patterns: [MomentPattern] {
    let base: [MomentPattern]
    switch among {
    case .moments(let patterns): base = patterns
    case .writtenDays: base = of
    }
    return base + beside.patterns + amongBeside.patterns
  }

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    switch (unit, among) {
    case (.moments, .moments(let base)): moments(base, in: window, of: timeline)
    case (.days, .moments(let base)): days(base, in: window, of: timeline)
    case (_, .writtenDays): writtenDays(in: window, of: timeline)
    }
  }

  private func moments(
    _ base: [MomentPattern],
    in window: Window,
    of timeline: Timeline
  ) -> Measurement {
    var result = Measurement(in: window)
    let beside = CompanionIndex(self.beside, in: window, of: timeline)
    let amongBeside = CompanionIndex(self.amongBeside, in: window, of: timeline)
    let (among, successes) = (PatternTable(base, of: timeline), PatternTable(of, of: timeline))
    let candidates = base.candidates(in: window, of: timeline)
    result.evidence.reserveCapacity(candidates.count)
    for index in candidates {
      let moment = timeline.moments[Int(index)]
      if among.match(moment) {
        guard amongBeside.accepts(moment) else { continue }
        result.total += 1
        if successes.match(moment), beside.accepts(moment) { result.count += 1 }
        result.evidence.append(index)
      } else if among.areLeftOpen(by: moment) {
        result.unknown += 1
      }
    }
    result.known = result.total
    result.answered = result.total
    return result
  }

  /// Counts days with such moments, each once.
  private func days(
    _ base: [MomentPattern],
    in window: Window,
    of timeline: Timeline
  ) -> Measurement {
    var result = Measurement(in: window)
    var lastDay: Day?
    var lastSuccess: Day?
    let (among, successes) = (PatternTable(base, of: timeline), PatternTable(of, of: timeline))
    for index in base.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      guard among.match(moment) else { continue }
      let day = timeline.day(of: moment)
      result.evidence.append(index)
      if day != lastDay { result.total += 1 }
      lastDay = day
      if successes.match(moment), day != lastSuccess {
        result.count += 1
        lastSuccess = day
      }
    }
    result.known = result.total
    result.answered = result.total
    return result
  }

  private func writtenDays(in window: Window, of timeline: Timeline) -> Measurement {
    var result = days(of, in: window, of: timeline)
    result.total = timeline.writtenDayCount(in: window)
    result.known = result.total
    result.answered = result.total
    return result
  }
}
