package import JSONSyntax
import JournalModel

/// The schema of the file of common tags, and of the map of a profile.
package enum TagSchema {
  package static var file: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune tags",
      root: JSONSchema(
        .object(
          JSONObjectSchema(
            "a file of tags",
            [
              .optional(
                "$schema",
                JSONSchema(.text, "The schema that an editor checks this file with.")
              ),
              .needed("schema", JSONSchema(.whole(1...1), "The version of this language: 1.")),
              .needed("map", map),
            ]
          )
        ),
        "What tags mean that many people use."
      ),
      definitions: definitions
    )
  }

  /// Tags with what they mean.
  static var map: JSONSchema {
    JSONSchema(
      .table(JSONSchema(.reference("meaning"))),
      "What tags, activities and moods of an app mean; case, spaces, hyphens and emoji are alike."
    )
  }

  /// What `map` refers to.
  static var definitions: [JSONSchemaFile.Definition] {
    [
      .init(
        "meaning",
        JSONSchema(
          .either([JSONSchema(.words(["nothing"])), JSONSchema(.object(moment))]),
          "The moment that the tag stands for, or nothing."
        )
      )
    ]
  }

  private static var moment: JSONObjectSchema {
    var object = JSONObjectSchema(
      "a moment",
      MomentKind.allCases.map { kind in
        .optional(kind.rawValue, JSONSchema(.words(outcomes(of: kind)), kind.meaning))
      } + [
        .optional(
          "by",
          JSONSchema(
            .words(TagDoer.allCases.map { $0.rawValue }),
            "Who did it, seen from the one who wrote it; else the one who wrote."
          )
        ),
        .optional("name", JSONSchema(.text, "The name of the ritual.")),
        .optional("topic", JSONSchema(.text, "What it was about.")),
      ]
    )
    object.oneOf = [MomentKind.allCases.map { $0.rawValue }]
    return object
  }

  private static func outcomes(of kind: MomentKind) -> [String] {
    kind.outcomes.map { $0.rawValue } + [MomentOutcome.unknown.rawValue, "any"]
  }
}
