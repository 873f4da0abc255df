package import JSONSyntax

/// The schema of the files in `safety`: signs that call for help and are never scored.
package enum AlertSchema {
  package static var file: JSONSchemaFile {
    JSONSchemaFile(
      title: "Attune safety rule",
      root: JSONSchema(
        .object(JSONObjectSchema("a safety rule", keys)),
        "A sign that calls for help: which moments, and what is said to the one who wrote them."
      ),
      definitions: RuleSchema.patternDefinitions
    )
  }

  private static var keys: [JSONObjectSchema.Key] {
    let idNote = "The sign, in small letters and hyphens; the file is called so."
    return FileSchemaKeys.head(idNote: idNote) + [
      .needed(
        "tier",
        RuleSchema.words(SafetyRule.Tier.self, "first asks for help now, second soon.")
      ),
      .needed("alert", RuleSchema.reference("patterns", "The moments that are such a sign.")),
      .needed(
        "within",
        JSONSchema(.pattern("^[1-9][0-9]{0,3}d$"), "How far back it looks.").with(examples: ["180d"]
        )
      ),
      .optional(
        "times",
        JSONSchema(.whole(1...1000), "How often it must be written; without this key, once.")
      ),
      .needed("why", RuleSchema.texts("Why it is no matter for a score.")),
      .needed("private", JSONSchema(.text, "What is said, to the writer alone.")),
    ]
  }
}
