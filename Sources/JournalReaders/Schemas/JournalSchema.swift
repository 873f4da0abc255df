package import JSONSyntax
import JournalModel

/// The schema of the JSON journal: a list, an object with `entries`, or an entry (a line of NDJSON).
///
/// It knows the plain spelling of keys and words. The reader takes many others, so that a file may
/// be right without matching, and never the other way round.
package enum JournalSchema {
  package static var file: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune journal",
      root: JSONSchema(
        .either([
          JSONSchema(.list(JSONSchema(.reference("entry")), least: 0, most: nil), "Entries."),
          JSONSchema(.object(book), "An object that holds them."),
          JSONSchema(.reference("entry"), "One entry, as on a line of NDJSON."),
        ]),
        "A journal in the plain spelling; keys and words are understood in other spellings too."
      ),
      definitions: [.init("entry", entry), .init("moment", moment)]
    )
  }

  private static var book: JSONObjectSchema {
    var object = JSONObjectSchema(
      "a journal",
      [
        .optional("$schema", JSONSchema(.text, "The schema that an editor checks this file with.")),
        .needed(
          "entries",
          JSONSchema(.list(JSONSchema(.reference("entry")), least: 0, most: nil), "The entries.")
        ),
      ]
    )
    object.isOpen = true
    return object
  }

  private static var entry: JSONSchema {
    let moments = JSONSchema(
      .list(JSONSchema(.reference("moment")), least: 0, most: nil),
      "What happened, where it is more than one thing."
    )
    let keys = JournalField.allCases.map { field in
      field == .date
        ? JSONObjectSchema.Key.needed(field.word, field.schema)
        : .optional(field.word, field.schema)
    }
    var object = JSONObjectSchema("an entry", keys + [.optional("moments", moments)])
    object.isOpen = true
    object.conditions = outcomes
    return JSONSchema(.object(object), "What one person wrote on one day.")
  }

  private static var moment: JSONSchema {
    let keys = JournalField.allCases.filter { $0.belongsToMoment }.map { field in
      field == .kind
        ? JSONObjectSchema.Key.needed(field.word, field.schema)
        : .optional(field.word, field.schema)
    }
    var object = JSONObjectSchema("a moment", keys)
    object.isOpen = true
    object.conditions = outcomes
    return JSONSchema(.object(object), "One thing that happened between the two.")
  }

  /// The outcomes that each kind can have.
  private static var outcomes: [JSONObjectSchema.Condition] {
    MomentKind.allCases.map { kind in
      let words = kind.outcomes.map { $0.rawValue } + [MomentOutcome.unknown.rawValue, ""]
      let note = kind.outcomes.isEmpty ? "\(kind.rawValue) has no outcomes." : ""
      return .init(
        when: .says(key: JournalField.kind.word, word: kind.rawValue),
        then: [.optional(JournalField.outcome.word, JSONSchema(.words(words), note))]
      )
    }
  }
}

extension JournalField {
  fileprivate var schema: JSONSchema {
    switch self {
    case .date:
      JSONSchema(.text, "The day as the writer saw it, with or without a time.")
        .with(examples: ["2026-03-14"])
    case .time: JSONSchema(.text, "The time of day.").with(examples: ["21:40"])
    case .author: JSONSchema(.text, "Who wrote it.")
    case .partner: JSONSchema(.text, "Whom it is about, in a journal that tells of more than one.")
    case .relationship:
      JSONSchema(.words(Relationship.allCases.map { $0.rawValue }), "What joins the two.")
    case .kind:
      JSONSchema(.words(MomentKind.allCases.map { $0.rawValue }), "What happened.")
    case .outcome: JSONSchema(.text, "How it was answered or how it ended; empty for not known.")
    case .by:
      JSONSchema(.text, "Who did it: a name, author, partner or both; else the author.")
        .with(examples: ["author", "partner", "both"])
    case .topic: JSONSchema(.text, "What it was about; it joins a quarrel to its repair.")
    case .ritual: JSONSchema(.text, "The name of the ritual.")
    case .minutes:
      JSONSchema(.either([JSONSchema(.whole(0...10_000)), JSONSchema(.text)]), "How long it took.")
    case .rating:
      JSONSchema(.either([JSONSchema(.whole(1...5)), JSONSchema(.text)]), "From 1 to 5.")
    case .private:
      JSONSchema(
        .either([JSONSchema(.flag), JSONSchema(.text)]),
        "Keeps it out of what is shared."
      )
    case .source: JSONSchema(.words(["written", "prompted"]), "Freely, or asked by a question.")
    case .recognised:
      JSONSchema(
        .either([JSONSchema(.flag), JSONSchema(.text)]),
        "Whether a program found the moment in the text."
      )
    case .tags:
      JSONSchema(
        .either([JSONSchema(.text), JSONSchema(.list(JSONSchema(.text), least: 0, most: nil))]),
        "Tags or activities of the app it comes from."
      )
    case .mood: JSONSchema(.text, "The mood as the app it comes from calls it.")
    case .id:
      JSONSchema(
        .either([JSONSchema(.text), JSONSchema(JSONSchema.anyNumber)]),
        "Your own mark for the entry."
      )
    case .text: JSONSchema(.text, "What you want to say.")
    }
  }
}
