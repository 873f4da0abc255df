import Diagnostics
import JSONSyntax

extension StrictObject {
  /// The measure of a rule: exactly one of the closed list.
  mutating func measure() -> Measure? {
    guard var object = requiredObject("measure", called: "the block \"measure\"") else {
      return nil
    }
    let measure = object.namedMeasure()
    add(object.finish())
    return measure
  }

  private mutating func namedMeasure() -> Measure? {
    let present = MeasureName.allCases.filter { has($0.rawValue) }
    let names = MeasureName.allCases.map { $0.rawValue }
    // Asking for all names lets `finish` find the nearest one to what was written instead.
    for name in names { _ = value(name) }
    guard let name = present.first, present.count == 1 else {
      let found = present.isEmpty ? "is no known one" : "are \(present.count) of them"
      report(
        .ruleOneMeasure,
        "a rule has one measure, and here \(found)",
        at: value.range.lowerBound..<value.range.lowerBound + 1,
        help: ["measures are \(names.joined(separator: ", "))"]
      )
      return nil
    }
    guard var fields = object(name.rawValue, called: name.withArticle) else { return nil }
    let measure = fields.fields(of: name)
    add(fields.finish())
    return measure
  }

  private mutating func fields(of name: MeasureName) -> Measure? {
    switch name {
    case .share: share().map(Measure.share)
    case .rate: rate().map(Measure.rate)
    case .balance: requiredPatterns("of").map { .balance(BalanceMeasure(of: $0)) }
    case .ratio: ratio().map(Measure.ratio)
    case .gap: gap().map(Measure.gap)
    case .cadence: cadence().map(Measure.cadence)
    case .open: open().map(Measure.open)
    case .follows: follows().map(Measure.follows)
    case .recurrence: recurrence().map(Measure.recurrence)
    case .minutes: minutesMeasure().map(Measure.minutes)
    case .rating: requiredPatterns("of").map { .rating(RatingMeasure(of: $0)) }
    case .trend: requiredPatterns("of").map { .trend(TrendMeasure(of: $0)) }
    }
  }

  private mutating func cadence() -> CadenceMeasure? {
    let kept = requiredPatterns("kept")
    let missed = requiredPatterns("missed")
    let skipped = patterns("skipped") ?? []
    require("rarely")
    let rarely = days("rarely")
    guard let kept, let missed, let rarely else { return nil }
    return CadenceMeasure(kept: kept, missed: missed, skipped: skipped, rareDays: rarely)
  }

  private mutating func open() -> OpenMeasure? {
    let starts = requiredPatterns("starts")
    let ends = requiredPatterns("ends")
    require("after")
    let after = days("after")
    let judge = choice("judge", of: OpenMeasure.Judged.self) ?? .count
    guard let starts, let ends, let after else { return nil }
    return OpenMeasure(starts: starts, ends: ends, grace: after, judge: judge)
  }

  /// The longest stretch a rule may look back over: ten years.
  private static var mostDays: Int { 3653 }

  /// A number of days written as "28d".
  mutating func days(_ key: String) -> Int? {
    guard let text = string(key), let value = value(key) else { return nil }
    if text.hasSuffix("d"), let days = Int(text.dropLast()), 1...Self.mostDays ~= days {
      return days
    }
    report(
      .ruleBadWindow,
      "\"\(key)\" is a number of days such as \"28d\", not \(describe(value))",
      at: value.range,
      help: ["from \"1d\" to \"\(Self.mostDays)d\""]
    )
    return nil
  }
}
