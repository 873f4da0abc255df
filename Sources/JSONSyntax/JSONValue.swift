/// A JSON value that remembers where in its file it stood.
package struct JSONValue: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    case object([JSONMember])
    case array([JSONValue])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
  }

  package var content: Content
  /// The bytes of the value in its file, quotes and brackets included.
  package var range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// The value's type in the words of a message: "a list", "a number".
  package var typeName: String {
    switch content {
    case .object: "an object"
    case .array: "a list"
    case .string: "text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }
}

/// A key of an object with its value.
package struct JSONMember: Sendable, Hashable {
  package var key: String
  /// The bytes of the key, quotes included.
  package var keyRange: Range<Int>
  package var value: JSONValue

  package init(key: String, keyRange: Range<Int>, value: JSONValue) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
