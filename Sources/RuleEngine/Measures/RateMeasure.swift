package import JournalModel

/// How often something happens in a week that somebody wrote about.
package struct RateMeasure: Sendable, Hashable {
  package var of: [MomentPattern]
  package var unit: CountedUnit
  /// Whether a joint account counts for each of its people, so that its events are halved.
  package var isPerPerson: Bool

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    var result = Measurement(in: window)
    var eventDays: [Day] = []
    let isHalved = isPerPerson && timeline.isJoint
    // What both did counts for each of the two.
    var doubled: [Day] = []
    let patterns = isPerPerson ? of.countedForEach(isJoint: timeline.isJoint) : of
    let counted = PatternTable(patterns, of: timeline)
    for index in of.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      if counted.areLeftOpen(by: moment) { result.unknown += 1 } else { result.answered += 1 }
      guard counted.match(moment) else { continue }
      result.evidence.append(index)
      let day = timeline.day(of: moment)
      guard unit == .moments || day != eventDays.last else { continue }
      eventDays.append(day)
      if isHalved, moment.by == .both { doubled.append(day) }
    }
    result.count = eventDays.count
    result.total = timeline.writtenDayCount(in: window)
    // No event at all says something too, once there are days enough.
    result.known = result.total
    result.figures = .events(
      EventFigures(eventDays + doubled, in: window, of: timeline, halved: isHalved)
    )
    return result
  }
}

/// What is counted: every moment, or every day that has one.
package enum CountedUnit: String, Sendable, Hashable, CaseIterable {
  case moments, days
}

/// Events with the written days they fell on, by week and by sort of day.
package struct EventFigures: Sendable, Hashable {
  /// Events of some days and how many of those days were written.
  package struct Part: Sendable, Hashable {
    package var events: Double
    package var days: Int
  }

  /// Weeks of seven days from the start of the window, those without a written day left out.
  package let weeks: [Part]
  package let weekdays: Part
  package let weekends: Part

  init(_ eventDays: [Day], in window: Window, of timeline: Timeline, halved: Bool) {
    let weight = halved ? 0.5 : 1
    var weeks = Array(repeating: Part(events: 0, days: 0), count: (window.days + 6) / 7)
    var sorts = [Part(events: 0, days: 0), Part(events: 0, days: 0)]
    for day in timeline.writtenDays(in: window) {
      weeks[(day - window.first) / 7].days += 1
      sorts[day.weekday.isWeekend ? 1 : 0].days += 1
    }
    for day in eventDays {
      weeks[(day - window.first) / 7].events += weight
      sorts[day.weekday.isWeekend ? 1 : 0].events += weight
    }
    self.weeks = weeks.filter { $0.days > 0 }
    weekdays = sorts[0]
    weekends = sorts[1]
  }

  package var all: Part {
    Part(events: weekdays.events + weekends.events, days: weekdays.days + weekends.days)
  }
}
