import JSONSyntax
import Testing

struct JSONSchemaTests {
  @Test func `an object is written with its keys, its choices and its conditions`() {
    var object = JSONObjectSchema(
      "a thing",
      [
        .needed("sort", JSONSchema(.words(["one", "two"]), "Which.")),
        .optional("size", JSONSchema(.reference("size"))),
        .optional("days", JSONSchema(.list(JSONSchema(.flag), least: 1, most: 3))),
      ]
    )
    object.oneOf = [["size", "days"]]
    object.conditions = [
      .init(
        when: .says(key: "sort", word: "two"),
        then: [.optional("size", JSONSchema(.number(least: 0, most: nil)))]
      )
    ]
    let file = JSONSchemaFile(
      title: "Thing",
      root: JSONSchema(.object(object)),
      definitions: [.init("size", JSONSchema(.whole(1...9)).with(examples: ["3"]))]
    )
    let words = file.text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(
      words == """
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Thing", \
        "type": "object", "required": [ "sort" ], "properties": { \
        "sort": { "description": "Which.", "enum": [ "one", "two" ] }, \
        "size": { "$ref": "#/$defs/size" }, \
        "days": { "type": "array", "items": { "type": "boolean" }, "minItems": 1, "maxItems": 3 } }, \
        "additionalProperties": false, "allOf": [ \
        { "oneOf": [ { "required": [ "size" ] }, { "required": [ "days" ] } ] }, \
        { "if": { "required": [ "sort" ], "properties": { "sort": { "const": "two" } } }, \
        "then": { "properties": { "size": { "type": "number", "minimum": 0 } } } } ], \
        "$defs": { "size": { "type": "integer", "minimum": 1, "maximum": 9, "examples": [ "3" ] } } }
        """
    )
  }

  @Test func `every object of a file is found, however deep`() {
    let inner = JSONSchema(.object(JSONObjectSchema("inner", [])))
    var outer = JSONObjectSchema(
      "outer",
      [.optional("a", JSONSchema(.list(JSONSchema(.either([inner])), least: 0, most: nil)))]
    )
    outer.conditions = [.init(when: .holds(key: "a", inner: "b"), then: [.optional("c", inner)])]
    let file = JSONSchemaFile(
      title: "x",
      root: JSONSchema(.object(outer)),
      definitions: [.init("d", inner)]
    )
    #expect(file.objects.map(\.name) == ["outer", "inner", "inner", "inner"])
  }
}
