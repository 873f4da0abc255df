// Looking into data that another program wrote, where any key may be missing or of another type.

extension JSONValue {
  /// The value of a key, the last one where it stands twice; `nil` also where null stands.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content,
      let value = members.last(where: { $0.key == key })?.value, value.content != .null
    else { return nil }
    return value
  }

  /// The text of a string, and of nothing else.
  package var text: String? {
    if case .string(let text) = content { text } else { nil }
  }

  package var number: Double? {
    if case .number(let number) = content { number } else { nil }
  }

  /// A whole number, also one that is written as text, as 64-bit numbers often are.
  package var wholeNumber: Int64? {
    switch content {
    case .number(let number): Int64(exactly: number.rounded(.towardZero))
    case .string(let text): Int64(text)
    case .object, .array, .bool, .null: nil
    }
  }

  /// Whether `true` stands here.
  package var isTrue: Bool { content == .bool(true) }

  /// The elements of a list; none where there is no list.
  package var elements: [JSONValue] {
    if case .array(let elements) = content { elements } else { [] }
  }

  package var isArray: Bool {
    if case .array = content { true } else { false }
  }

  package var members: [JSONMember] {
    if case .object(let members) = content { members } else { [] }
  }

  package var isObject: Bool {
    if case .object = content { true } else { false }
  }

  /// The texts of a list of strings, or of one string alone.
  package var texts: [String] {
    text.map { [$0] } ?? elements.compactMap { $0.text }
  }
}
