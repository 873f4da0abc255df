import Diagnostics
import JSONSyntax

/// Whether events of a joint account count together or for each of its people.
enum CountedFor: String, CaseIterable {
  case account, person
}

extension StrictObject {
  mutating func rate() -> RateMeasure? {
    let of = requiredPatterns("of")
    let unit = choice("unit", of: CountedUnit.self) ?? .moments
    let per = choice("per", of: CountedFor.self) ?? .account
    guard let of else { return nil }
    return RateMeasure(of: of, unit: unit, isPerPerson: per == .person)
  }

  mutating func ratio() -> RatioMeasure? {
    let of = requiredPatterns("of")
    let to = requiredPatterns("to")
    guard let of, let to else { return nil }
    return RatioMeasure(of: of, to: to)
  }

  mutating func gap() -> GapMeasure? {
    let since = requiredPatterns("since")
    let unit = choice("unit", of: GapMeasure.Unit.self) ?? .days
    guard let since else { return nil }
    return GapMeasure(since: since, unit: unit)
  }

  mutating func recurrence() -> RecurrenceMeasure? {
    let of = requiredPatterns("of")
    let ends = requiredPatterns("ends")
    require("times")
    let times = integer("times", in: 2...1000)
    require("spread")
    let spread = days("spread")
    guard let of, let ends, let times, let spread else { return nil }
    return RecurrenceMeasure(of: of, ends: ends, times: times, spread: spread)
  }

  mutating func minutesMeasure() -> MinutesMeasure? {
    let of = requiredPatterns("of")
    let without = patterns("without") ?? []
    let among = patterns("among") ?? []
    let wish = choice("against", of: WishedTime.self)
    if wish != nil { require("among") }
    guard let of else { return nil }
    return MinutesMeasure(of: of, without: without, among: wish == nil ? [] : among)
  }
}

/// The wishes of a profile that minutes can be held against.
enum WishedTime: String, CaseIterable {
  case ownTime
}
