package import JSONSyntax
import JournalModel

/// The schemas of the files beside the rules: practices, areas, sentences, words, signs of danger.
package enum LibrarySchemas {
  package static var practice: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune practice",
      root: JSONSchema(
        .object(JSONObjectSchema("a practice", practiceKeys)),
        "A practice: a small thing to try for a while."
      ),
      definitions: RuleSchema.patternDefinitions
    )
  }

  private static var practiceKeys: [JSONObjectSchema.Key] {
    let idNote = "What is done, in small letters and hyphens; the file is called so."
    return FileSchemaKeys.head(idNote: idNote) + [
      .needed("title", JSONSchema(.text, "A few words that tell what is done.")),
      .needed("for", RuleSchema.texts("The ids of the rules it answers.")),
      .needed("dimension", FileSchemaKeys.dimension),
      .needed(
        "who",
        RuleSchema.words(Practice.Doers.self, "Whether one can do it alone, or it takes both.")
      ),
      .needed(
        "minutes",
        JSONSchema(
          .either([JSONSchema(minutes), JSONSchema(.object(range))]),
          "The minutes it takes: one number, or the least and the most."
        )
      ),
      .needed("cadence", JSONSchema(.text, "How often.").with(examples: ["daily", "once a week"])),
      .needed("steps", RuleSchema.texts("Three to six things that you do, told and not ordered.")),
      .needed("signal", JSONSchema(.text, "What the journal may show if it helps.")),
      .needed(
        "notWhen",
        JSONSchema(
          .list(
            JSONSchema(.either([JSONSchema(.text), JSONSchema(.object(reason))])),
            least: 0,
            most: nil
          ),
          "When it is not a good idea: words to judge by, or what the pages can tell."
        )
      ),
      .needed("source", RuleSchema.texts("Where the idea comes from.")),
      .needed("evidence", RuleSchema.words(EvidenceStrength.self, "How well it is supported.")),
    ]
  }

  /// A reason that the journal or the profile can tell.
  private static var reason: JSONObjectSchema {
    JSONObjectSchema(
      "a reason of \"notWhen\"",
      [
        .optional("say", JSONSchema(.text, "The reason in words, for the reader.")),
        .optional(
          "during",
          JSONSchema(
            .list(RuleSchema.words(ContextPeriod.Kind.self), least: 0, most: nil),
            "Stretches of life in which it holds."
          )
        ),
        .optional("moments", RuleSchema.reference("patterns", "Moments that show it to hold.")),
        .optional("within", RuleSchema.reference("days", "How far back they count.")),
        .optional(
          "times",
          JSONSchema(.whole(1...1000), "How many it takes; without this key, one.")
        ),
      ]
    )
  }

  private static let minutes = JSONSchema.Form.whole(1...10_000)

  private static var range: JSONObjectSchema {
    JSONObjectSchema(
      "the block \"minutes\"",
      [
        .needed("from", JSONSchema(minutes, "The least.")),
        .needed("to", JSONSchema(minutes, "The most.")),
      ]
    )
  }

  package static var dimensions: JSONSchemaFile {
    let dimension = JSONObjectSchema(
      "a dimension",
      [
        .needed("id", JSONSchema(.text, "The word by which rules name it.")),
        .needed("title", JSONSchema(.text, "What reports call it.")),
        .optional(
          "restsInDanger",
          JSONSchema(.flag, "Whether nothing good is said of it while a danger sign stands.")
        ),
      ]
    )
    let list = JSONSchema(.list(JSONSchema(.object(dimension)), least: 0, most: nil))
    return JSONSchemaFile(
      title: "Attune dimensions",
      root: JSONSchema(
        .object(
          JSONObjectSchema(
            "a file of dimensions",
            FileSchemaKeys.start + [
              .needed("dimensions", JSONSchema(list.form, "In the order of the reports."))
            ]
          )
        ),
        "The areas of the bond that rules add up to."
      ),
      definitions: []
    )
  }

  package static var wording: JSONSchemaFile {
    let sentences = JSONObjectSchema(
      "the block \"sentences\"",
      Phrase.allCases.map { phrase in
        .optional(
          phrase.rawValue,
          JSONSchema(
            .pattern(Placeholder.pattern(of: phrase.placeholders)),
            mentions(phrase.placeholders)
          )
        )
      }
    )
    return JSONSchemaFile(
      title: "Attune wording",
      root: JSONSchema(
        .object(
          JSONObjectSchema(
            "the wording",
            FileSchemaKeys.start + [
              .needed(
                "sentences",
                JSONSchema(.object(sentences), "Only those that shall be other than the standard.")
              )
            ]
          )
        ),
        "Sentences of the reports."
      ),
      definitions: []
    )
  }

  private static func mentions(_ places: [Placeholder]) -> String {
    guard !places.isEmpty else { return "It has no places to fill." }
    return "It may mention \(places.map { "{\($0.rawValue)}" }.joined(separator: ", "))."
  }

  package static var bannedWords: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune banned words",
      root: JSONSchema(
        .object(
          JSONObjectSchema(
            "a file of banned words",
            FileSchemaKeys.start + [
              .needed("words", RuleSchema.texts("Words and phrases that no report may say."))
            ]
          )
        ),
        "Words that are added to the standard list."
      ),
      definitions: []
    )
  }

  package static var helpLines: JSONSchemaFile {
    let kind = JSONObjectSchema(
      "a kind of help",
      [
        .needed("id", JSONSchema(.text, "The word by which lines name it.")),
        .needed("title", JSONSchema(.text, "What the page calls it.")),
        .needed("words", JSONSchema(.text, "Whom it is for, in a sentence or two.")),
      ]
    )
    return JSONSchemaFile(
      title: "Attune help lines",
      root: JSONSchema(
        .object(
          JSONObjectSchema(
            "a file of help lines",
            FileSchemaKeys.start + [
              .optional("kinds", list(of: kind, "The kinds of help, in the order of the page.")),
              .optional("countries", list(of: country, "The lines of each country.")),
            ]
          )
        ),
        "Where to find help, by kind and by country; a stale number is worse than none."
      ),
      definitions: []
    )
  }

  private static func list(of element: JSONObjectSchema, _ note: String) -> JSONSchema {
    JSONSchema(.list(JSONSchema(.object(element)), least: 0, most: nil), note)
  }

  private static var country: JSONObjectSchema {
    let line = JSONObjectSchema(
      "a help line",
      [
        .needed("kind", JSONSchema(.text, "The kind of help, by its id.")),
        .needed("name", JSONSchema(.text, "What the line calls itself.")),
        .needed("number", JSONSchema(.text, "What to dial, to text or to open.")),
        .optional("note", JSONSchema(.text, "Whom it is for and how to reach it.")),
        .needed("source", JSONSchema(.text, "The page it was taken from.")),
      ]
    )
    return JSONObjectSchema(
      "a country",
      [
        .needed("code", JSONSchema(.text, "Its two letters.").with(examples: ["DE", "US"])),
        .needed("name", JSONSchema(.text, "What the page calls it.")),
        .needed(
          "checked",
          JSONSchema(
            .pattern("^[0-9]{4}-(0[1-9]|1[0-2])$"),
            "The month in which somebody last compared the lines with their sources."
          ).with(examples: ["2026-11"])
        ),
        .optional("lines", list(of: line, "The lines, each with its source.")),
      ]
    )
  }
}
