package import JournalModel

/// Whether something happens more or less often than in the window before.
package struct TrendMeasure: Sendable, Hashable {
  package var of: [MomentPattern]
  /// Written days each of the two windows needs.
  private static let leastDays = 10

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    let rate = RateMeasure(of: of, unit: .moments, isPerPerson: false)
    let before = Window(days: window.days, upTo: window.first + -1)
    let later = rate.measured(in: window, of: timeline)
    let earlier = rate.measured(in: before, of: timeline)
    var result = later
    result.total = earlier.count
    result.known = later.count + earlier.count
    result.answered = later.answered + earlier.answered
    result.unknown = later.unknown + earlier.unknown
    // Every rule asks for as many written days in its own window.
    if earlier.total < Self.leastDays {
      result.lack = .earlierDays(have: earlier.total, need: Self.leastDays)
    }
    if case .events(let now) = later.figures, case .events(let then) = earlier.figures {
      result.figures = .trend(earlier: then, later: now)
    }
    return result
  }
}
