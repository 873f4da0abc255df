import JSONSyntax
import JournalModel

/// The small journals that a rule carries.
extension RuleSchema {
  static var example: JSONSchema {
    JSONSchema(
      .object(
        JSONObjectSchema(
          "an example",
          [
            .needed("name", JSONSchema(.text, "A sentence that says what it shows.")),
            .optional("journal", JSONSchema(.object(journal), "The pages around the moments.")),
            .optional("wish", JSONSchema(.object(wish), "What the profile wishes for.")),
            .optional(
              "rituals",
              JSONSchema(.list(JSONSchema(.object(ritual)), least: 0, most: nil), "Declared ones.")
            ),
            .needed(
              "moments",
              JSONSchema(.list(reference("moment"), least: 0, most: nil), "What was written.")
            ),
            .needed("expect", JSONSchema(.object(expect), "What the rule must make of it.")),
          ]
        )
      )
    )
  }

  private static let day = JSONSchema.Form.whole(1...3653)

  private static var dayRange: JSONSchema {
    JSONSchema(.list(JSONSchema(day), least: 2, most: 2), "The first and the last of some days.")
  }

  private static var journal: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"journal\"",
      [
        .optional("days", JSONSchema(day, "How long it is; else as long as the rule looks back.")),
        .optional("authors", JSONSchema(.whole(1...2), "How many of the two write; else both.")),
        .optional(
          "blank",
          JSONSchema(.list(dayRange, least: 0, most: nil), "Days without an entry.")
        ),
      ]
    )
  }

  private static var wish: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"wish\"",
      [
        .optional(
          "ownTime",
          JSONSchema(.number(least: 0, most: 1), "The share of time for oneself.")
        )
      ]
    )
  }

  private static var ritual: JSONObjectSchema {
    JSONObjectSchema(
      "a ritual",
      [
        .needed("name", JSONSchema(.text, "What it is called.")),
        .needed(
          "cadence",
          JSONSchema(.text, "How often it is due.")
            .with(examples: ["daily", "weekly", "weekly on friday", "every 3 days"])
        ),
        .optional("start", JSONSchema(.whole(-3652...3653), "The number of its first day.")),
      ]
    )
  }

  static var moment: JSONSchema {
    let kinds = MomentKind.allCases.filter { $0 != .rating }
    var object = JSONObjectSchema(
      "a moment",
      [
        .optional("day", JSONSchema(day, "Its day; day 1 is a Monday.")),
        .optional("days", JSONSchema(dayRange.form, "One on each of these days.")),
        .optional("rating", JSONSchema(.whole(1...5), MomentKind.rating.meaning)),
      ]
        + kinds.map { kind in
          let words = kind.outcomes.map { $0.rawValue } + [MomentOutcome.unknown.rawValue, "any"]
          return .optional(kind.rawValue, JSONSchema(.words(words), kind.meaning))
        } + [
          .optional("by", words(ExampleDoer.self, "Who did it; else the author.")),
          .optional("topic", JSONSchema(.text, "What it was about.")),
          .optional("name", JSONSchema(.text, "The name of the ritual.")),
          .optional("minutes", JSONSchema(.whole(0...10_000), "How long it took.")),
          .optional("times", JSONSchema(.whole(1...10_000), "How often on each day.")),
        ]
    )
    object.oneOf = [["day", "days"], MomentKind.allCases.map { $0.rawValue }]
    return JSONSchema(.object(object), "A moment with its day.")
  }

  private static var expect: JSONObjectSchema {
    let number = JSONSchema(JSONSchema.anyNumber, "Compared to four places.")
    let masses = JSONSchema(.list(JSONSchema(JSONSchema.anyNumber), least: 4, most: 4))
    return JSONObjectSchema(
      "the block \"expect\"",
      ExpectedNumber.allCases.map { .optional($0.rawValue, number) } + [
        .optional("masses", JSONSchema(masses.form, "The chance of each band, the worst first.")),
        .optional("band", words(Band.self)), .optional("certainty", words(Certainty.self)),
        .optional("unclear", words(UnclearReason.self, "Why it does not speak.")),
      ]
    )
  }
}
