import JournalModel
import RuleEngine

/// What a rule's sentence may mention, as text.
struct SentenceValues {
  private(set) var values: [Placeholder: String] = [:]

  init(
    _ measurement: Measurement,
    _ reading: Reading,
    of rule: Rule,
    timeline: Timeline,
    wording: Wording
  ) {
    values[.days] = String(measurement.window.days)
    values[.count] = String(measurement.count)
    values[.total] = String(measurement.total)
    switch rule.measure {
    case .share, .cadence, .follows:
      values[.rest] = String(measurement.total - measurement.count)
    case .balance: addBalance(measurement, timeline.people)
    case .open:
      values[.oldest] = String(measurement.total)
      values[.which] = Self.oldest(of: measurement, timeline, wording)
      values[.median] = String(Int(reading.value.rounded()))
    case .recurrence: values[.which] = Self.topic(of: measurement, timeline)
    case .rate: values[.perWeek] = Self.tenths(reading.value)
    case .minutes: addMinutes(measurement, reading)
    case .rating: values[.mean] = Self.tenths(reading.value)
    case .ratio, .gap, .trend: break
    }
  }

  private mutating func addBalance(_ measurement: Measurement, _ people: People) {
    let (count, total) = (measurement.count, measurement.total)
    let names = (people.name(of: people.first), people.name(of: people.second))
    values[.first] = names.0
    values[.second] = names.1
    values[.more] = count >= total ? names.0 : names.1
    values[.less] = count >= total ? names.1 : names.0
    values[.moreCount] = String(max(count, total))
    values[.lessCount] = String(min(count, total))
    values[.all] = String(count + total)
  }

  private mutating func addMinutes(_ measurement: Measurement, _ reading: Reading) {
    values[.perWeek] = String(Int(reading.value.rounded()))
    if case .wish(let share, _, let wish) = measurement.figures {
      values[.percent] = String(Int((share * 100).rounded()))
      values[.wish] = String(Int((wish * 100).rounded()))
    }
  }

  /// A number with one decimal place.
  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// The topic that comes back.
  private static func topic(of measurement: Measurement, _ timeline: Timeline) -> String {
    guard let first = measurement.telling.first else { return "" }
    return timeline.moments[Int(first)].topic.value.map { "\"\(timeline.labels[$0])\"" } ?? ""
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
