import JSONSyntax

/// A value of a JSON report, looked into by key and index, keys in their order.
struct ReportValue {
  let value: JSONValue

  init(_ value: JSONValue) { self.value = value }

  /// The keys of an object in the order they stand.
  var keys: [String] { members.map(\.key) }

  var elements: [ReportValue] {
    guard case .array(let elements) = value.content else { return [] }
    return elements.map(ReportValue.init)
  }

  var text: String? {
    guard case .string(let text) = value.content else { return nil }
    return text
  }

  var number: Double? {
    guard case .number(let number) = value.content else { return nil }
    return number
  }

  var isNull: Bool { value.content == .null }

  subscript(key: String) -> ReportValue? {
    members.first { $0.key == key }.map { ReportValue($0.value) }
  }

  subscript(index: Int) -> ReportValue? {
    index < elements.count ? elements[index] : nil
  }

  private var members: [JSONMember] {
    guard case .object(let members) = value.content else { return [] }
    return members
  }
}
