import JSONSyntax

/// Where the bands of each measure lie, and what its sentences may mention.
extension RuleSchema {
  static var bands: [JSONSchemaFile.Definition] {
    MeasureName.allCases.map { name in
      .init(
        "bandsOf\(name.capitalised)",
        JSONSchema(.object(JSONObjectSchema("the block \"bands\"", bands(of: name))))
      )
    }
  }

  private static func bands(of name: MeasureName) -> [JSONObjectSchema.Key] {
    let better = JSONSchema(.words(name.sides.map { $0.rawValue }), "Which side is the good one.")
    return [.needed("better", better)] + values(of: name) + [
      .needed(
        "worst",
        words(WorstBand.self, "The most serious band it may show: at-risk only where it weighs.")
      )
    ] + extras(of: name) + [
      .optional("atRiskWhen", JSONSchema(.object(condition), "What lifts a worst of strained."))
    ]
  }

  /// The keys that part the bands.
  private static func values(of name: MeasureName) -> [JSONObjectSchema.Key] {
    let cuts = JSONObjectSchema.Key.needed(
      "cuts",
      numbers(3, in: name.range, "Three rising numbers that part the bands, \(name.rangeInWords).")
    )
    switch name {
    case .share, .cadence, .follows:
      return [cuts, .needed("neutral", share("Where an empty journal stands.", 0.1...0.9))]
    case .rate, .ratio, .rating: return [cuts, neutral]
    case .minutes, .open:
      return [cuts, .optional("neutral", JSONSchema(JSONSchema.anyNumber, neutralNote))]
    case .balance, .gap, .trend: return [cuts]
    case .recurrence:
      let times = "From how many days on a topic is strained, and may be at risk."
      return [
        .needed("times", numbers(2, in: nil, times)),
        .needed("mended", numbers(2, in: nil, "Shares of mended times below which it is so.")),
      ]
    }
  }

  private static func extras(of name: MeasureName) -> [JSONObjectSchema.Key] {
    let top = JSONSchema(JSONSchema.anyNumber, "The value that ends the scale.")
    switch name {
    case .balance:
      return [
        .optional("oneAuthorCut", share("The first cut when only one of the two writes.", 0...0.5))
      ]
    case .rate: return [.needed("top", top)]
    case .minutes: return [.optional("top", top)]
    case .open:
      let ages = "Days: an open thread that is older is strained, or at risk."
      return [.optional("ages", numbers(2, in: nil, ages))]
    case .share, .cadence, .follows, .ratio, .gap, .recurrence, .rating, .trend: return []
    }
  }

  private static let neutralNote = "Where an empty journal stands."

  private static var neutral: JSONObjectSchema.Key {
    .needed("neutral", JSONSchema(JSONSchema.anyNumber, neutralNote))
  }

  private static func share(_ note: String, _ bounds: ClosedRange<Double>) -> JSONSchema {
    JSONSchema(.number(least: bounds.lowerBound, most: bounds.upperBound), note)
  }

  private static func numbers(
    _ count: Int,
    in bounds: ClosedRange<Double>?,
    _ note: String
  ) -> JSONSchema {
    let number = JSONSchema(.number(least: bounds?.lowerBound, most: bounds?.upperBound))
    return JSONSchema(.list(number, least: count, most: count), note)
  }

  private static var condition: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"atRiskWhen\"",
      [
        .needed("of", reference("patterns", "The sort of moments that weighs more.")),
        .needed("share", share("So large a part of all has to be of that sort.", 0...1)),
        .needed("moments", JSONSchema(.whole(1...100_000), "So many there have to be in all.")),
      ]
    )
  }

  // MARK: Sentences

  static var says: [JSONSchemaFile.Definition] {
    MeasureName.allCases.map { name in
      let sentence = JSONSchema(.pattern(Placeholder.pattern(of: name.placeholders)))
      let mentions = name.placeholders.map { "{\($0.rawValue)}" }.joined(separator: ", ")
      let bands = ["thriving", "steady", "strained", "atRisk"].map {
        JSONObjectSchema.Key.needed($0, sentence)
      }
      let mixed = JSONSchema(sentence.form, "What it says while no band has half of the chance.")
      return .init(
        "sayOf\(name.capitalised)",
        JSONSchema(
          .object(JSONObjectSchema("the block \"say\"", [.optional("mixed", mixed)] + bands)),
          "One sentence for each band; it may mention \(mentions)."
        )
      )
    }
  }
}

extension Placeholder {
  /// A regular expression of the sentences that mention no more than these.
  static func pattern(of allowed: [Placeholder]) -> String {
    let names = allowed.map { $0.rawValue }.joined(separator: "|")
    return allowed.isEmpty ? "^[^{]*$" : "^([^{]|\\{(\(names))(:[^}]*)?\\})*$"
  }
}
