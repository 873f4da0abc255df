package import JournalModel

/// Minutes spent a week, or the share of them beside what somebody wishes for.
package struct MinutesMeasure: Sendable, Hashable {
  package var of: [MomentPattern]
  /// Days with one of these do not count their minutes.
  package var without: [MomentPattern]
  /// The other minutes of a share, when it is held against a wish; empty otherwise.
  package var among: [MomentPattern]

  package func measured(
    in window: Window,
    of timeline: Timeline,
    wish: Double?
  ) -> Measurement {
    among.isEmpty
      ? perWeek(in: window, of: timeline) : share(in: window, of: timeline, wish: wish)
  }

  private func perWeek(in window: Window, of timeline: Timeline) -> Measurement {
    var result = Measurement(in: window)
    let spoilt = Set(days(with: without, in: window, of: timeline))
    let minutes = minutes(of, in: window, of: timeline, result: &result)
    result.known = minutes.count
    let perDay = timeline.writtenDays(in: window).map { day in
      spoilt.contains(day) ? 0 : minutes[day] ?? 0
    }
    result.count = perDay.reduce(0, +)
    result.total = perDay.count
    result.figures = .minutes(perDay)
    return result
  }

  private func share(in window: Window, of timeline: Timeline, wish: Double?) -> Measurement {
    var result = Measurement(in: window)
    let own = minutes(of, in: window, of: timeline, result: &result)
    let others = minutes(among, in: window, of: timeline, result: &result)
    result.count = timeline.writtenDays(in: window).reduce(0) { $0 + (own[$1] ?? 0) }
    result.total = timeline.writtenDays(in: window).reduce(result.count) { $0 + (others[$1] ?? 0) }
    let days = timeline.writtenDays(in: window).count { own[$0] != nil || others[$0] != nil }
    // Minutes that are all zero can't be shared out.
    result.known = result.total > 0 ? days : 0
    guard let wish else {
      result.lack = .wish
      return result
    }
    guard result.total > 0 else { return result }
    let share = Double(result.count) / Double(result.total)
    result.figures = .wish(share: share, days: days, wish: wish)
    return result
  }

  /// The minutes of each day that has any written down.
  private func minutes(
    _ patterns: [MomentPattern],
    in window: Window,
    of timeline: Timeline,
    result: inout Measurement
  ) -> [Day: Int] {
    var minutes: [Day: Int] = [:]
    let counted = PatternTable(patterns, of: timeline)
    for index in patterns.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      guard counted.match(moment), moment.minutes >= 0 else { continue }
      minutes[timeline.day(of: moment), default: 0] += Int(moment.minutes)
      result.evidence.append(index)
    }
    return minutes
  }

  /// The days that have one of some moments.
  func days(
    with patterns: [MomentPattern],
    in window: Window,
    of timeline: Timeline
  ) -> [Day] {
    let table = PatternTable(patterns, of: timeline)
    return patterns.candidates(in: window, of: timeline)
      .filter { table.match(timeline.moments[Int($0)]) }
      .map { timeline.day(of: timeline.moments[Int($0)]) }
  }
}
