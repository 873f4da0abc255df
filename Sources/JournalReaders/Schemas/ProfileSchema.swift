package import JSONSyntax
import JournalModel

/// The schema of the profile, `relationship.json5`.
package enum ProfileSchema {
  package static var file: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune profile",
      root: JSONSchema(
        .object(JSONObjectSchema("a profile", keys)),
        "Who a journal is about; everything may be left out."
      ),
      definitions: TagSchema.definitions
    )
  }

  private static var keys: [JSONObjectSchema.Key] {
    [
      .optional("$schema", JSONSchema(.text, "The schema that an editor checks this file with.")),
      .optional("schema", JSONSchema(.whole(1...1), "The version of this language: 1.")),
      .optional(
        "relationship",
        JSONSchema(
          .words(Relationship.allCases.map { $0.rawValue }),
          "What the two are; else couple."
        )
      ),
      .optional(
        "people",
        JSONSchema(
          .list(JSONSchema(.either([JSONSchema(.text), object(person)])), least: 0, most: 2),
          "The two people, in the order of the reports."
        )
      ),
      .optional("rituals", list(ritual, "Habits that both of you call a ritual.")),
      .optional(
        "coolingOff",
        JSONSchema(.whole(0...60), "Days you agreed to let a quarrel rest before you mend it.")
      ),
      .optional("context", list(context, "Stretches of life that make other things normal.")),
      .optional("wishes", JSONSchema(.object(wishes), "What you wish for.")),
      .optional("aims", texts("What you would like from the next session, in your words.")),
      .optional("questions", texts("What you are wondering about, in your words.")),
      .optional("notJointly", texts("What you would rather not raise with both present.")),
      .optional("off", list(off, "Rules you would rather not hear from.")),
      .optional("map", TagSchema.map),
    ]
  }

  private static func texts(_ note: String) -> JSONSchema {
    JSONSchema(.list(JSONSchema(.text), least: 0, most: nil), note)
  }

  private static func object(_ object: JSONObjectSchema) -> JSONSchema {
    JSONSchema(.object(object))
  }

  private static func list(_ element: JSONObjectSchema, _ note: String) -> JSONSchema {
    JSONSchema(.list(object(element), least: 0, most: nil), note)
  }

  private static func day(_ note: String) -> JSONSchema {
    JSONSchema(.text, note).with(examples: ["2026-03-14"])
  }

  private static var person: JSONObjectSchema {
    JSONObjectSchema(
      "a person",
      [
        .needed("name", JSONSchema(.text, "The name of the reports.")),
        .optional(
          "aliases",
          JSONSchema(
            .list(JSONSchema(.text), least: 0, most: nil),
            "Other names the pages have for this person."
          )
        ),
      ]
    )
  }

  private static var ritual: JSONObjectSchema {
    JSONObjectSchema(
      "a ritual",
      [
        .needed("name", JSONSchema(.text, "What the pages call it.")),
        .needed(
          "cadence",
          JSONSchema(.text, "How often it is due.").with(examples: [
            "daily", "weekly", "weekly on friday", "every 3 days", "weekdays",
            "on monday and thursday",
          ])
        ),
        .optional("start", day("The first day it can be due.")),
      ]
    )
  }

  private static var context: JSONObjectSchema {
    JSONObjectSchema(
      "a stretch of life",
      [
        .needed(
          "what",
          JSONSchema(
            .words(ContextPeriod.Kind.allCases.map { $0.rawValue }),
            "What it asks of you."
          )
        ),
        .needed("from", day("Its first day.")),
        .optional("to", day("Its last day; without one it goes on.")),
      ]
    )
  }

  private static var wishes: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"wishes\"",
      [
        .optional(
          "ownTime",
          JSONSchema(.number(least: 0, most: 1), "The share of time you wish for yourself.")
        )
      ]
    )
  }

  private static var off: JSONObjectSchema {
    JSONObjectSchema(
      "a rule that is off",
      [
        .needed("rule", JSONSchema(.text, "Its id, as attune rules list shows it.")),
        .needed("reason", JSONSchema(.text, "Why; the report's last lines say so.")),
        .optional("until", day("The last day it stays off.")),
      ]
    )
  }
}
