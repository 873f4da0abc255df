import Assessment
import JournalModel
import RuleEngine

/// One example of a rule's file in words, with what the program makes of it.
struct ExampleWords {
  let words: PageWords
  let rule: Rule

  /// - Returns: nothing when the rule speaks in none of its examples.
  func sentences() -> [String] {
    guard let (example, outcome) = telling() else { return [] }
    return [written(example), said(outcome), number(outcome)]
  }

  /// The example that shows most in few words; `nil` when the rule speaks in none.
  private func telling() -> (RuleExample, RuleOutcome)? {
    let run = ExampleRun(wording: words.library.wording)
    var best: (example: RuleExample, outcome: RuleOutcome, effort: Int)?
    for example in rule.examples {
      guard let outcome = run.run(example, rule, .asWritten)?.outcome,
        let reading = outcome.reading
      else { continue }
      let effort = example.moments.count + Self.effort(for: outcome, reading)
      if effort < best?.effort ?? .max { best = (example, outcome, effort) }
    }
    return best.map { ($0.example, $0.outcome) }
  }

  /// What an extreme or a mixed result costs, in moments to read: it shows less of the rule.
  private static func effort(for outcome: RuleOutcome, _ reading: Reading) -> Int {
    let isExtreme = reading.score < 30 || reading.score > 80
    return (isExtreme ? 10 : 0) + (outcome.certainty == .mixed ? 2 : 0)
  }

  // MARK: What was written

  private func written(_ example: RuleExample) -> String {
    let moments = example.moments.map(moment)
    let names = moments.isEmpty ? words.say(.exampleNothing) : moments.joined(separator: "; ")
    return words.say(.exampleWritten, [.title: title(of: example), .names: names])
  }

  private func title(of example: RuleExample) -> String {
    var parts = [words.say(.exampleName, [.name: example.name, .days: "\(example.days)"])]
    if !example.isJoint { parts.append(words.say(.exampleOneWriter)) }
    if !example.blank.isEmpty {
      let names = words.list(example.blank.map(days), .listAnd)
      parts.append(words.say(.exampleBlank, [.names: names]))
    }
    if let wish = example.wishedOwnTime {
      parts.append(words.say(.exampleWish, [.value: NumberText.percent(wish)]))
    }
    for ritual in example.rituals {
      parts.append(
        words.say(.exampleRitual, [.name: ritual.name, .value: due(ritual.cadence)])
      )
    }
    return parts.joined(separator: ", ")
  }

  private func days(_ days: ClosedRange<Int>) -> String {
    days.count == 1
      ? words.say(.exampleDay, [.from: "\(days.lowerBound)"])
      : words.say(.exampleDays, [.from: "\(days.lowerBound)", .to: "\(days.upperBound)"])
  }

  private func due(_ cadence: RitualCadence) -> String {
    switch cadence {
    case .daily: words.say(.dueDaily)
    case .weekly: words.say(.dueWeekly)
    case .everyDays(let days): words.say(.dueEvery, [.days: "\(days)"])
    case .on(let weekdays): words.say(.dueOn, [.count: "\(weekdays.count)"])
    }
  }

  // MARK: Moments

  /// "9 small reaches met with interest (day 2)".
  private func moment(_ moment: ExampleMoment) -> String {
    var text = noun(of: moment)
    if moment.minutes >= 0 {
      text = words.say(.exampleMinutes, [.names: text, .value: "\(moment.minutes)"])
    }
    if moment.times > 1 {
      text = words.say(.exampleTimes, [.count: "\(moment.times)", .names: text])
    }
    let when = [self.when(moment.days), doer(of: moment)].filter { !$0.isEmpty }
    return words.say(.exampleMoment, [.names: text, .from: when.joined(separator: ", ")])
  }

  /// Who did it, unless it is the first writer or goes without saying.
  private func doer(of moment: ExampleMoment) -> String {
    switch moment.by {
    case .author: ""
    case .partner: words.say(.exampleByOther)
    case .both: moment.kind.isShared ? "" : words.say(.exampleByBoth)
    }
  }

  private func noun(of moment: ExampleMoment) -> String {
    if moment.rating > 0 { return words.say(.exampleRating, [.value: "\(moment.rating)"]) }
    let isUnknown = moment.outcome == .unknown
    let said = words.pages.moments.outcome(.unknown, of: moment.kind)
    let pattern = MomentPattern(
      kind: moment.kind,
      outcomes: isUnknown && said.isEmpty ? moment.kind.outcomes + [.unknown] : [moment.outcome],
      topic: moment.topic.isEmpty ? nil : moment.topic,
      ritual: moment.ritual.isEmpty ? nil : moment.ritual
    )
    return words.name(pattern, count: 1)
  }

  private func when(_ days: ClosedRange<Int>) -> String {
    days.count == 1
      ? self.days(days)
      : words.say(.exampleEachDay, [.from: "\(days.lowerBound)", .to: "\(days.upperBound)"])
  }

  // MARK: What comes of it

  private func said(_ outcome: RuleOutcome) -> String {
    let standing = words.library.wording.standing(outcome.band, outcome.certainty)
    return words.say(.exampleSaid, [.band: standing, .value: outcome.say])
  }

  private func number(_ outcome: RuleOutcome) -> String {
    guard let reading = outcome.reading else { return "" }
    let unit = UnitText(words: words, measure: rule.measure)
    let score = { (value: Double) in NumberText.fixed(value, places: 0) }
    let values: [Placeholder: String] = [
      .value: unit.text(reading.value), .from: unit.text(reading.low),
      .to: unit.text(reading.high), .count: score(reading.score),
      .have: score(reading.scoreLow), .need: score(reading.scoreHigh),
    ]
    return words.say(unit.isCounted ? .exampleCounted : .exampleNumber, values)
  }
}
