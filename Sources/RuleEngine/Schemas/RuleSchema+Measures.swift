import JSONSyntax
import JournalModel

/// Patterns and the fields of the measures.
extension RuleSchema {
  // MARK: Patterns

  /// A pattern, or a list of which any may match.
  static var patterns: JSONSchema {
    JSONSchema(
      .either([
        reference("pattern"), JSONSchema(.list(reference("pattern"), least: 1, most: nil)),
      ])
    )
  }

  static var pattern: JSONSchema {
    let kinds = MomentKind.allCases.map { $0.rawValue }
    var object = JSONObjectSchema(
      "a pattern",
      MomentKind.allCases.map { kind in
        .optional(kind.rawValue, reference("outcomesOf\(kind.capitalised)", kind.meaning))
      } + [
        .optional(
          "by",
          words(MomentPattern.Doer.self, "Who did it, seen from the one who wrote it.")
        ),
        .optional("topic", JSONSchema(.text, "Of this topic only; case and spaces don't matter.")),
        .optional("name", JSONSchema(.text, "This ritual only.")),
      ]
    )
    object.oneOf = [kinds]
    return JSONSchema(.object(object), "A kind of moment with the outcomes that count.")
  }

  /// The outcomes of each kind, as a pattern names them.
  static var outcomes: [JSONSchemaFile.Definition] {
    MomentKind.allCases.map { kind in
      let words = kind.outcomes.map { $0.rawValue } + [MomentOutcome.unknown.rawValue]
      let list = JSONSchema(.list(JSONSchema(.words(words)), least: 1, most: nil))
      return .init(
        "outcomesOf\(kind.capitalised)",
        JSONSchema(
          .either([JSONSchema(.words(words + ["any"])), list]),
          "any takes them all, unknown ones too."
        )
      )
    }
  }

  // MARK: Measures

  static var measure: JSONObjectSchema {
    var object = JSONObjectSchema(
      "the block \"measure\"",
      MeasureName.allCases.map { name in
        .optional(name.rawValue, reference(name.rawValue, Self.asked(name)))
      }
    )
    object.count = 1
    return object
  }

  /// The question of a measure as a sentence.
  private static func asked(_ name: MeasureName) -> String {
    let question = name.question
    return question.prefix(1).uppercased() + question.dropFirst()
  }

  static var measures: [JSONSchemaFile.Definition] {
    MeasureName.allCases.map { name in
      .init(
        name.rawValue,
        JSONSchema(.object(JSONObjectSchema(name.withArticle, fields(of: name))))
      )
    }
  }

  private static func fields(of name: MeasureName) -> [JSONObjectSchema.Key] {
    switch name {
    case .share: share
    case .rate: [of("The moments that are counted."), unit, per]
    case .balance: [of("The moments; what both did together counts once for each.")]
    case .ratio: [of("The ones."), .needed("to", reference("patterns", "The others."))]
    case .gap: gap
    case .cadence: cadence
    case .open: open
    case .follows: follows
    case .recurrence: recurrence
    case .minutes: minutes
    case .rating: [of("The ratings, from 1 to 5.")]
    case .trend: [of("The moments that are counted in both windows.")]
    }
  }

  private static func of(_ note: String) -> JSONObjectSchema.Key {
    .needed("of", reference("patterns", note))
  }

  private static var unit: JSONObjectSchema.Key {
    .optional("unit", words(CountedUnit.self, "days counts each day once."))
  }

  private static var per: JSONObjectSchema.Key {
    .optional("per", words(CountedFor.self, "person halves the events of a journal both write."))
  }

  private static var share: [JSONObjectSchema.Key] {
    let among = JSONSchema(
      .either([JSONSchema(.words(["writtenDays"])), reference("patterns")]),
      "All that count; writtenDays takes every day with an entry."
    )
    let beside = "What must stand beside a moment of of: on that day, or with the same topic."
    return [
      of("The moments that went so; each also counts in among."), .needed("among", among), unit,
      .optional(
        "besidePair",
        JSONSchema(
          .list(reference("pattern"), least: 2, most: 2),
          "One of each of these two must stand beside it, done by different people."
        )
      ),
      .optional("beside", reference("patterns", beside)),
      .optional(
        "amongBeside",
        reference("patterns", "What must stand beside a moment for it to count at all.")
      ),
    ]
  }

  private static var gap: [JSONObjectSchema.Key] {
    [
      .needed("since", reference("patterns", "The moments; the last of them counts.")),
      .optional(
        "unit",
        words(GapMeasure.Unit.self, "intervals: times the days between two occasions of a ritual.")
      ),
    ]
  }

  private static var cadence: [JSONObjectSchema.Key] {
    [
      .needed("kept", reference("patterns", "What is written when a ritual was kept.")),
      .needed("missed", reference("patterns", "What is written when it was not.")),
      .optional("skipped", reference("patterns", "Agreed pauses, which leave the count.")),
      .needed("rarely", reference("days", "How far back for rituals due once a week or less.")),
    ]
  }

  private static var open: [JSONObjectSchema.Key] {
    [
      .needed("starts", reference("patterns", "What opens a thread; topics tell threads apart.")),
      .needed("ends", reference("patterns", "What closes it.")),
      .needed("after", reference("days", "From what age on an open thread counts.")),
      .optional(
        "judge",
        words(OpenMeasure.Judged.self, "How many are open, or the days until one closes.")
      ),
    ]
  }

  private static var follows: [JSONObjectSchema.Key] {
    [
      .needed("first", reference("patterns", "What comes first.")),
      .needed("then", reference("patterns", "What may follow it.")),
      .needed("within", reference("days", "Written days within which it must come.")),
      .optional(
        "topic",
        words(
          FollowsMeasure.TopicMatch.self,
          "The same topic where both have one, or both must have one."
        )
      ),
      .optional(
        "by",
        words(FollowsMeasure.DoerMatch.self, "other: somebody else than in the first.")
      ),
      .optional(
        "counts",
        words(FollowsMeasure.Counted.self, "Whether it is counted when the second comes, or not.")
      ),
    ]
  }

  private static var recurrence: [JSONObjectSchema.Key] {
    [
      of("The moments, told apart by their topic."),
      .needed("ends", reference("patterns", "What mends one time of it.")),
      .needed("times", JSONSchema(.whole(2...1000), "Days of a topic before it comes back.")),
      .needed("spread", reference("days", "From the first to the last of them, at least.")),
    ]
  }

  private static var minutes: [JSONObjectSchema.Key] {
    [
      of("Moments whose minutes are added."),
      .optional("without", reference("patterns", "A day with one of these counts as no minutes.")),
      .optional("among", reference("patterns", "The other minutes, against a wish.")),
      .optional("against", words(WishedTime.self, "The wish of the profile.")),
    ]
  }
}

extension MomentKind {
  /// The kind within another name: "outcomesOfBid".
  var capitalised: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
