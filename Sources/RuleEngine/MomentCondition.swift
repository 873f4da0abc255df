package import JournalModel

/// Something that holds when enough moments of a sort were written lately.
package struct MomentCondition: Sendable, Hashable {
  package var of: [MomentPattern]
  /// How many days back they count, the as-of day included.
  package var days: Int
  /// The least number of them.
  package var times: Int

  package init(of patterns: [MomentPattern], days: Int, times: Int) {
    of = patterns
    self.days = days
    self.times = times
  }

  package func holds(in timeline: Timeline) -> Bool {
    let window = Window(days: days, upTo: timeline.asOf)
    let found = of.candidates(in: window, of: timeline)
    return found.count { of.match(timeline.moments[Int($0)], in: timeline) } >= times
  }
}
