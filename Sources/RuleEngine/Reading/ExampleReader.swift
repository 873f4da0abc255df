import Diagnostics
import JSONSyntax
import JournalModel

extension StrictObject {
  /// The examples of a rule; one with a fault is reported and left out.
  mutating func examples(over days: Int) -> [RuleExample] {
    require("examples")
    return (objects("examples", called: "an example") ?? []).compactMap { element in
      var object = element
      let example = object.example(over: days)
      add(object.finish())
      return example
    }
  }

  private mutating func example(over window: Int) -> RuleExample? {
    let name = requiredString("name")
    let frame = journalFrame(window)
    let wish = wishedOwnTime()
    let rituals = exampleRituals()
    let moments = (objects("moments", called: "a moment") ?? []).compactMap { element in
      var object = element
      let moment = object.exampleMoment(within: frame.days)
      add(object.finish())
      return moment
    }
    require("moments")
    let expect = expectations()
    guard let name, let expect else { return nil }
    return RuleExample(
      name: name,
      days: frame.days,
      blank: frame.blank,
      isJoint: frame.isJoint,
      wishedOwnTime: wish,
      rituals: rituals,
      moments: moments,
      expect: expect,
      place: source.place(of: value.range.lowerBound..<value.range.lowerBound + 1)
    )
  }

  // MARK: The journal around the moments

  private typealias JournalFrame = (days: Int, blank: [ClosedRange<Int>], isJoint: Bool)

  private mutating func journalFrame(_ window: Int) -> JournalFrame {
    guard var object = object("journal", called: "the block \"journal\"") else {
      return (window, [], true)
    }
    let days = object.integer("days", in: 1...3653) ?? window
    let authors = object.integer("authors", in: 1...2) ?? 2
    let blank = (object.array("blank") ?? []).compactMap { object.dayRange($0, within: days) }
    add(object.finish())
    return (days, blank, authors == 2)
  }

  /// Two days written as `[9, 17]`, both included.
  private mutating func dayRange(_ value: JSONValue, within days: Int) -> ClosedRange<Int>? {
    if case .array(let ends) = value.content, ends.count == 2,
      case .number(let first) = ends[0].content, case .number(let last) = ends[1].content,
      let from = Int(exactly: first), let to = Int(exactly: last),
      1 <= from, from <= to, to <= days
    {
      return from...to
    }
    report(
      codes.wrongType,
      "days are written [first, last], from 1 to \(days)",
      at: value.range
    )
    return nil
  }

  /// The share of time somebody wishes to have for themselves.
  private mutating func wishedOwnTime() -> Double? {
    guard var object = object("wish", called: "the block \"wish\"") else { return nil }
    let share = object.number("ownTime", in: 0...1)
    add(object.finish())
    return share
  }

  private mutating func exampleRituals() -> [DeclaredRitual] {
    (objects("rituals", called: "a ritual") ?? []).compactMap { element in
      var object = element
      let name = object.requiredString("name")
      let cadence = object.requiredCadence("cadence")
      let start = object.integer("start", in: -3652...3653).map {
        RuleExample.firstDay + ($0 - 1)
      }
      add(object.finish())
      guard let name, let cadence else { return nil }
      return DeclaredRitual(name: name, cadence: cadence, start: start)
    }
  }

  private mutating func requiredCadence(_ key: String) -> RitualCadence? {
    guard let text = requiredString(key) else { return nil }
    if let cadence = RitualCadence(words: text) { return cadence }
    report(
      codes.unknownWord,
      "\"\(text)\" does not say how often",
      at: key,
      help: [RitualCadence.wordsHelp]
    )
    return nil
  }

  // MARK: Moments

  private mutating func exampleMoment(within days: Int) -> ExampleMoment? {
    let when: ClosedRange<Int>?
    if has("days") {
      when = value("days").flatMap { dayRange($0, within: days) }
    } else {
      require("day")
      when = integer("day", in: 1...days).map { $0...$0 }
    }
    let by = choice("by", of: ExampleDoer.self) ?? .author
    let topic = string("topic") ?? ""
    let name = string("name") ?? ""
    let minutes = integer("minutes", in: 0...10_000) ?? -1
    let times = integer("times", in: 1...10_000) ?? 1
    if let rating = rating() {
      guard let when else { return nil }
      return ExampleMoment(days: when, kind: .rating, rating: rating, by: by, times: times)
    }
    guard let (kind, words) = kindWithOutcomes(), let outcomes = outcomes(words, of: kind),
      let when
    else { return nil }
    if words.count > 1 {
      report(
        codes.wrongType,
        "a moment has one outcome, and here are \(words.count)",
        at: kind.rawValue,
        help: ["write a moment for each"]
      )
    }
    return ExampleMoment(
      days: when,
      kind: kind,
      outcome: words.first?.text == "any" ? .unknown : outcomes[0],
      by: by,
      topic: topic,
      ritual: name,
      minutes: minutes,
      times: times
    )
  }

  /// A rating, which is written as its number: `rating: 4`.
  private mutating func rating() -> Int? {
    guard has("rating") else { return nil }
    return integer("rating", in: 1...5)
  }

  // MARK: What is expected

  private mutating func expectations() -> [Expectation]? {
    guard var object = requiredObject("expect", called: "the block \"expect\"") else {
      return nil
    }
    var figures: [(key: String, figure: Expectation.Figure?)] = []
    for name in ExpectedNumber.allCases {
      let key = name.rawValue
      figures.append((key, object.number(key).map { .number(name, $0) }))
    }
    figures.append(("masses", object.numbers("masses").map { .masses($0) }))
    figures.append(("band", object.choice("band", of: Band.self).map { .band($0) }))
    figures.append(
      ("certainty", object.choice("certainty", of: Certainty.self).map { .certainty($0) })
    )
    figures.append(
      ("unclear", object.choice("unclear", of: UnclearReason.self).map { .unclear($0) })
    )
    let expect = figures.compactMap { key, figure in
      figure.map { Expectation(figure: $0, place: object.place(of: key)) }
    }
    add(object.finish())
    return expect
  }
}
