import JournalModel
import RuleEngine

/// What a rule's sentence may mention, as text.
struct SentenceValues {
  private(set) var values: [Placeholder: String] = [:]

  init(_ measurement: Measurement, of rule: Rule, timeline: Timeline, wording: Wording) {
    let people = timeline.people
    let (count, total) = (measurement.count, measurement.total)
    values[.days] = String(measurement.window.days)
    switch rule.measure {
    case .share, .cadence:
      values[.count] = String(count)
      values[.total] = String(total)
      values[.rest] = String(total - count)
    case .open:
      values[.count] = String(count)
      values[.oldest] = String(total)
      values[.which] = Self.oldest(of: measurement, timeline, wording)
    case .balance:
      let names = (people.name(of: people.first), people.name(of: people.second))
      values[.first] = names.0
      values[.second] = names.1
      values[.more] = count >= total ? names.0 : names.1
      values[.less] = count >= total ? names.1 : names.0
      values[.moreCount] = String(max(count, total))
      values[.lessCount] = String(min(count, total))
      values[.all] = String(count + total)
    }
  }

  /// The oldest open thread by its topic and the day it opened.
  private static func oldest(
    of measurement: Measurement,
    _ timeline: Timeline,
    _ wording: Wording
  ) -> String {
    guard let first = measurement.telling.first else { return "" }
    let moment = timeline.moments[Int(first)]
    let day = DateText.short(timeline.day(of: moment))
    guard let topic = moment.topic.value else {
      return wording.sentence(.threadNameless, [.from: day])
    }
    return wording.sentence(.threadTopic, [.title: timeline.labels[topic], .from: day])
  }
}
