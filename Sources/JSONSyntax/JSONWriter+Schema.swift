extension JSONSchemaFile {
  /// The schema as text of JSON Schema, draft 2020-12.
  package var text: String {
    var json = JSONWriter(.pretty)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", title)
      json.members(of: root)
      guard !definitions.isEmpty else { return }
      json.object("$defs") { json in
        for definition in definitions { json.schema(definition.name, definition.schema) }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func schema(_ key: String, _ schema: JSONSchema) {
    object(key) { $0.members(of: schema) }
  }

  fileprivate mutating func members(of schema: JSONSchema) {
    if !schema.note.isEmpty { member("description", schema.note) }
    form(schema.form)
    if !schema.examples.isEmpty { member("examples", schema.examples) }
  }

  private mutating func form(_ form: JSONSchema.Form) {
    switch form {
    case .text: member("type", "string")
    case .pattern(let pattern):
      member("type", "string")
      member("pattern", pattern)
    case .words(let words): member("enum", words)
    case .flag: member("type", "boolean")
    case .whole(let bounds):
      member("type", "integer")
      member("minimum", bounds.lowerBound)
      member("maximum", bounds.upperBound)
    case .number(let least, let most):
      member("type", "number")
      if let least { member("minimum", least) }
      if let most { member("maximum", most) }
    case .list(let element, let least, let most):
      member("type", "array")
      schema("items", element)
      if least > 0 { member("minItems", least) }
      if let most { member("maxItems", most) }
    case .object(let object): self.object(object)
    case .table(let value):
      member("type", "object")
      schema("additionalProperties", value)
    case .either(let schemas):
      array("anyOf") { json in
        for schema in schemas { json.object { $0.members(of: schema) } }
      }
    case .reference(let name): member("$ref", "#/$defs/\(name)")
    }
  }

  // MARK: Objects

  private mutating func object(_ object: JSONObjectSchema) {
    member("type", "object")
    let needed = object.keys.filter { $0.isNeeded }.map { $0.name }
    if !needed.isEmpty { member("required", needed) }
    keys(object.keys)
    if let count = object.count {
      member("minProperties", count)
      member("maxProperties", count)
    }
    member("additionalProperties", object.isOpen)
    guard !object.oneOf.isEmpty || !object.conditions.isEmpty else { return }
    array("allOf") { json in
      for group in object.oneOf { json.object { $0.oneOf(group) } }
      for condition in object.conditions { json.object { $0.condition(condition) } }
    }
  }

  private mutating func keys(_ keys: [JSONObjectSchema.Key]) {
    object("properties") { json in
      for key in keys { json.schema(key.name, key.schema) }
    }
  }

  private mutating func oneOf(_ keys: [String]) {
    array("oneOf") { json in
      for key in keys { json.object { $0.member("required", [key]) } }
    }
  }

  private mutating func condition(_ condition: JSONObjectSchema.Condition) {
    object("if") { json in
      switch condition.trigger {
      case .holds(let key, let inner):
        json.member("required", [key])
        json.object("properties") { json in
          json.object(key) { $0.member("required", [inner]) }
        }
      case .says(let key, let word):
        json.member("required", [key])
        json.object("properties") { json in
          json.object(key) { $0.member("const", word) }
        }
      }
    }
    object("then") { json in json.keys(condition.then) }
  }
}
