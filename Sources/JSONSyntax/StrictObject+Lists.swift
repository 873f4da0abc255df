package import Diagnostics

extension StrictObject {
  /// The elements of a list, of whatever type.
  package mutating func array(_ key: String) -> [JSONValue]? {
    guard let value = value(key) else { return nil }
    if case .array(let elements) = value.content { return elements }
    reportType(value, of: key, needs: "a list in [ ]")
    return nil
  }

  package mutating func requiredArray(_ key: String) -> [JSONValue]? {
    require(key)
    return array(key)
  }

  /// A list of texts; an element that is none is reported and left out.
  package mutating func strings(_ key: String) -> [String]? {
    texts(key)?.map { $0.text }
  }

  package mutating func requiredStrings(_ key: String) -> [String]? {
    require(key)
    return strings(key)
  }

  /// A list of texts with their places.
  package mutating func texts(_ key: String) -> [JSONText]? {
    guard let elements = array(key) else { return nil }
    return elements.compactMap { text($0, in: key) }
  }

  /// One text or a list of texts: `"toward"` or `["toward", "away"]`.
  package mutating func oneOrMore(_ key: String) -> [JSONText]? {
    guard let value = value(key) else { return nil }
    switch value.content {
    case .string(let text): return [JSONText(text: text, range: value.range)]
    case .array: return texts(key)
    case .object, .number, .bool, .null:
      reportType(value, of: key, needs: "text or a list of texts")
      return nil
    }
  }

  /// A list of numbers; an element that is none is reported and left out.
  package mutating func numbers(_ key: String) -> [Double]? {
    guard let elements = array(key) else { return nil }
    return elements.compactMap { element in
      if case .number(let number) = element.content { return number }
      reportElement(element, in: key, needs: "numbers")
      return nil
    }
  }

  package mutating func requiredNumbers(_ key: String) -> [Double]? {
    require(key)
    return numbers(key)
  }

  /// An inner object, to be read and finished like this one: `add(inner.finish())`.
  package mutating func object(_ key: String, called name: String) -> StrictObject? {
    guard let value = value(key) else { return nil }
    if case .object = value.content {
      return StrictObject(value, in: source, called: name, codes: codes)
    }
    reportType(value, of: key, needs: "an object in { }")
    return nil
  }

  package mutating func requiredObject(_ key: String, called name: String) -> StrictObject? {
    require(key)
    return object(key, called: name)
  }

  /// A list of inner objects; an element that is none is reported and left out.
  package mutating func objects(_ key: String, called name: String) -> [StrictObject]? {
    guard let elements = array(key) else { return nil }
    return elements.compactMap { element in
      if case .object = element.content {
        return StrictObject(element, in: source, called: name, codes: codes)
      }
      reportElement(element, in: key, needs: "objects in { }")
      return nil
    }
  }

  /// Takes over what the reader of an inner object found.
  package mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found { add(diagnostic) }
  }

  private mutating func text(_ element: JSONValue, in key: String) -> JSONText? {
    if case .string(let text) = element.content {
      return JSONText(text: text, range: element.range)
    }
    reportElement(element, in: key, needs: "texts in quotes")
    return nil
  }

  private mutating func reportElement(_ element: JSONValue, in key: String, needs: String) {
    report(
      codes.wrongType,
      "\"\(key)\" is a list of \(needs), and here stands \(describe(element))",
      at: element.range
    )
  }
}
