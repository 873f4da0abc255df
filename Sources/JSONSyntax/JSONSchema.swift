/// What may stand in a place of a file, as far as the files of this program need JSON Schema for it.
///
/// Editors complete and check files with the schemas written from this; the readers stay stricter.
package struct JSONSchema: Sendable, Hashable {
  package indirect enum Form: Sendable, Hashable {
    case text
    /// Text that matches a regular expression of ECMA-262.
    case pattern(String)
    case words([String])
    case flag
    case whole(ClosedRange<Int>)
    case number(least: Double?, most: Double?)
    case list(JSONSchema, least: Int, most: Int?)
    case object(JSONObjectSchema)
    /// An object whose keys are free, and all of whose values are of one sort.
    case table(JSONSchema)
    /// Any of these; what matches one of them is right.
    case either([JSONSchema])
    /// A definition of the same file, by its name.
    case reference(String)
  }

  package var form: Form
  /// What an editor shows beside the key, in plain words; empty for none.
  package var note: String
  /// What an editor offers where many things are right.
  package var examples: [String] = []

  package init(_ form: Form, _ note: String = "") {
    self.form = form
    self.note = note
  }

  /// A number without bounds.
  package static let anyNumber = Form.number(least: nil, most: nil)

  package func with(examples: [String]) -> JSONSchema {
    var schema = self
    schema.examples = examples
    return schema
  }
}

/// An object with its keys.
package struct JSONObjectSchema: Sendable, Hashable {
  /// What the object is, with its article, as the reader calls it in messages.
  package var name: String
  package var keys: [Key]
  /// Groups of keys of each of which exactly one stands in the object.
  package var oneOf: [[String]] = []
  /// How many keys it may have in all; `nil` for any number.
  package var count: Int?
  /// Whether other keys do no harm.
  package var isOpen = false
  package var conditions: [Condition] = []

  package struct Key: Sendable, Hashable {
    package var name: String
    package var schema: JSONSchema
    package var isNeeded: Bool
  }

  /// What holds for other keys when one of them says something.
  package struct Condition: Sendable, Hashable {
    package enum Trigger: Sendable, Hashable {
      /// The key holds an object with this key.
      case holds(key: String, inner: String)
      /// The key has this word as its value.
      case says(key: String, word: String)
    }

    package var trigger: Trigger
    package var then: [Key]

    package init(when trigger: Trigger, then: [Key]) {
      self.trigger = trigger
      self.then = then
    }
  }

  package init(_ name: String, _ keys: [Key]) {
    self.name = name
    self.keys = keys
  }
}

extension JSONObjectSchema.Key {
  /// A key that must be there.
  package static func needed(_ name: String, _ schema: JSONSchema) -> Self {
    Self(name: name, schema: schema, isNeeded: true)
  }

  /// A key that may be left out.
  package static func optional(_ name: String, _ schema: JSONSchema) -> Self {
    Self(name: name, schema: schema, isNeeded: false)
  }
}

/// A whole schema file: what a sort of file holds, with the definitions it refers to.
package struct JSONSchemaFile: Sendable, Hashable {
  package var title: String
  package var root: JSONSchema
  package var definitions: [Definition]

  /// A schema that others refer to by its name.
  package struct Definition: Sendable, Hashable {
    package var name: String
    package var schema: JSONSchema

    package init(_ name: String, _ schema: JSONSchema) {
      self.name = name
      self.schema = schema
    }
  }

  package init(title: String, root: JSONSchema, definitions: [Definition]) {
    self.title = title
    self.root = root
    self.definitions = definitions
  }
}

extension JSONSchemaFile {
  /// Every object of the file, however deep.
  package var objects: [JSONObjectSchema] {
    ([root] + definitions.map { $0.schema }).flatMap { $0.objects }
  }
}

extension JSONSchema {
  /// Every object within, however deep; references are not followed.
  fileprivate var objects: [JSONObjectSchema] {
    switch form {
    case .text, .pattern, .words, .flag, .whole, .number, .reference: []
    case .list(let element, _, _), .table(let element): element.objects
    case .either(let schemas): schemas.flatMap { $0.objects }
    case .object(let object):
      [object] + (object.keys + object.conditions.flatMap { $0.then }).flatMap { $0.schema.objects }
    }
  }
}
