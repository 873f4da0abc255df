package import JSONSyntax
import JournalModel

/// The schema of rule files, made from the same words and bounds as their reader.
package enum RuleSchema {
  package static var file: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune rule",
      root: JSONSchema(.object(root), "A rule: what to look at in a journal, and what to say."),
      definitions: patternDefinitions + measures + bands + says + [
        .init("example", example), .init("moment", moment),
      ]
    )
  }

  /// What files that name moments refer to.
  static var patternDefinitions: [JSONSchemaFile.Definition] {
    [.init("days", days), .init("patterns", patterns), .init("pattern", pattern)] + outcomes
  }

  // MARK: The whole rule

  private static var root: JSONObjectSchema {
    var object = JSONObjectSchema("a rule", FileSchemaKeys.head(idNote: idNote) + content)
    object.conditions = MeasureName.allCases.map { name in
      .init(
        when: .holds(key: "measure", inner: name.rawValue),
        then: [
          .optional("bands", JSONSchema(.reference("bandsOf\(name.capitalised)"))),
          .optional("say", JSONSchema(.reference("sayOf\(name.capitalised)"))),
        ]
      )
    }
    return object
  }

  private static let idNote = "What is seen, in small letters and hyphens; the file is called so."

  private static var content: [JSONObjectSchema.Key] {
    [
      .needed("title", JSONSchema(.text, "A few words that are true in every band.")),
      .needed("dimension", FileSchemaKeys.dimension),
      .optional(
        "tier",
        words(
          Rule.Tier.self,
          "core may speak for its area by itself (so without this key), extended only adds to others, context is shown and never added up."
        )
      ),
      .optional(
        "for",
        JSONSchema(
          .list(words(Relationship.self), least: 0, most: nil),
          "The relationships it is meant for; without this key, all."
        )
      ),
      .optional(
        "notDuring",
        JSONSchema(
          .list(words(ContextPeriod.Kind.self), least: 0, most: nil),
          "Stretches of life in which it rests, as the profile names them under context."
        )
      ),
      .optional(
        "sharing",
        words(Sharing.self, "never, for what only the one who wrote it should read.")
      ),
      .needed("why", texts("One or two sentences on why it matters.")),
      .needed("over", reference("days", "How far back it looks, the last day included.")),
      .needed("measure", JSONSchema(.object(measure), "What is measured, exactly one.")),
      .needed("needs", JSONSchema(.object(needs), "The least it takes before it speaks.")),
      // What these two hold depends on the measure; see the conditions of the rule.
      .needed("bands", JSONSchema(.object(open("where the bands lie")), "Where the bands lie.")),
      .needed("say", JSONSchema(.object(open("sentences")), "One sentence for each band.")),
      .optional(
        "together",
        JSONSchema(.object(together), "What a page for both people says, without number or name.")
      ),
      .optional(
        "brief",
        JSONSchema(.text, "What a counselor's page says in any band, without a full stop.")
      ),
      .needed("practices", texts("Ids of practices to offer; an empty list for none.")),
      .needed("ask", JSONSchema(.text, "A question to take along.")),
      .needed("evidence", JSONSchema(.object(evidence), "What it rests on.")),
      .needed(
        "examples",
        JSONSchema(
          .list(reference("example"), least: 0, most: nil),
          "Small journals with what the rule makes of them: its tests."
        )
      ),
    ]
  }

  private static func open(_ name: String) -> JSONObjectSchema {
    var object = JSONObjectSchema(name, [])
    object.isOpen = true
    return object
  }

  private static var needs: JSONObjectSchema {
    JSONObjectSchema(
      "the part \"needs\"",
      [
        .needed("moments", JSONSchema(.whole(1...100_000), "How many there must be.")),
        .needed(
          "called",
          JSONSchema(
            .pattern("^[^|]+\\|[^|]+$"),
            "The words for one of them and, behind a bar, for many."
          ).with(examples: ["small reach|small reaches"])
        ),
        .optional(
          "days",
          JSONSchema(.whole(1...3653), "Written days, where it takes more than for every rule.")
        ),
      ]
    )
  }

  private static var together: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"together\"",
      [
        .needed("well", JSONSchema(.text, "When it is steady or better.")),
        .needed("care", JSONSchema(.text, "When it is worth some care.")),
        .needed("mixed", JSONSchema(.text, "When no band has half of the chance.")),
      ]
    )
  }

  private static var evidence: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"evidence\"",
      [
        .needed(
          "direction",
          words(
            EvidenceStrength.self,
            "How sure research is that more of this goes with better bonds."
          )
        ),
        .needed(
          "cuts",
          words(EvidenceStrength.self, "Where the lines between the bands come from.")
        ),
        .optional("leansOn", JSONSchema(.text, "What a line between bands leans on, if anything.")),
        .needed("sources", texts("Where it can be read.")),
        .needed("caution", JSONSchema(.text, "What may look like this and be something else.")),
      ]
    )
  }

  // MARK: Pieces

  static func words<Word>(_ type: Word.Type, _ note: String = "") -> JSONSchema
  where Word: CaseIterable & RawRepresentable, Word.RawValue == String {
    JSONSchema(.words(type.allCases.map { $0.rawValue }), note)
  }

  static func texts(_ note: String) -> JSONSchema {
    JSONSchema(.list(JSONSchema(.text), least: 0, most: nil), note)
  }

  static func reference(_ name: String, _ note: String = "") -> JSONSchema {
    JSONSchema(.reference(name), note)
  }

  private static var days: JSONSchema {
    JSONSchema(.pattern("^[1-9][0-9]{0,3}d$"), "A number of days, such as 28d.")
      .with(examples: ["28d", "42d", "56d", "90d"])
  }
}

/// The keys that begin the files of rules and practices.
enum FileSchemaKeys {
  /// The keys before the title.
  static func head(idNote: String) -> [JSONObjectSchema.Key] {
    start + [.needed("id", JSONSchema(.pattern("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"), idNote))]
  }

  /// The keys that begin every file.
  static var start: [JSONObjectSchema.Key] {
    [
      .optional("$schema", JSONSchema(.text, "The schema that an editor checks this file with.")),
      .needed("schema", JSONSchema(.whole(1...1), "The version of this language: 1.")),
    ]
  }

  /// An area of the bond; a folder of one's own may have others than these.
  static var dimension: JSONSchema {
    JSONSchema(.text, "The area of the bond it belongs to, by its id in dimensions.json5.")
      .with(examples: [
        "responsiveness", "empathy", "vulnerability", "conflict", "trust", "gratitude",
        "affection", "rituals", "play", "self",
      ])
  }
}

extension MeasureName {
  /// The name within another one: "bandsOfShare".
  var capitalised: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
