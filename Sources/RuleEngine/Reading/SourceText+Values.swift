import Diagnostics
import JSONSyntax

/// Places of texts in a file that was read without a fault, for faults found between files.
extension SourceText {
  /// Where a text stands as a value of one of the outermost keys, else the key's value, else the
  /// file's start.
  func place(of text: String, under key: String) -> SourcePlace {
    guard let value = tree?.member(key) else { return place(of: 0..<1) }
    return place(of: (value.firstText { $0 == text } ?? value).range)
  }

  /// Where the first text stands of which a condition holds, else the file's start.
  func place(ofText matches: (String) -> Bool) -> SourcePlace {
    place(of: tree?.firstText(where: matches)?.range ?? 0..<1)
  }

  /// All texts of the file that are values, in file order.
  var texts: [JSONText] {
    var found: [JSONText] = []
    tree?.addTexts(to: &found)
    return found
  }

  /// What stands in the file; its faults were named when it was read.
  private var tree: JSONValue? {
    var named: [Diagnostic] = []
    return JSONTree.read(self, dialect: .json5, into: &named)
  }
}

extension JSONValue {
  fileprivate func member(_ key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The first text, in file order, of which a condition holds.
  fileprivate func firstText(where matches: (String) -> Bool) -> JSONValue? {
    switch content {
    case .string(let text): return matches(text) ? self : nil
    case .array(let elements): return first(of: elements, matches)
    case .object(let members): return first(of: members.map { $0.value }, matches)
    case .number, .bool, .null: return nil
    }
  }

  fileprivate func addTexts(to found: inout [JSONText]) {
    switch content {
    case .string(let text): found.append(JSONText(text: text, range: range))
    case .array(let elements): for element in elements { element.addTexts(to: &found) }
    case .object(let members): for member in members { member.value.addTexts(to: &found) }
    case .number, .bool, .null: break
    }
  }

  private func first(of values: [JSONValue], _ matches: (String) -> Bool) -> JSONValue? {
    for value in values {
      if let found = value.firstText(where: matches) { return found }
    }
    return nil
  }
}
