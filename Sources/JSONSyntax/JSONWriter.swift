/// Writes JSON text piece by piece, with keys in the order in which they are given.
///
///     var json = JSONWriter(.compact)
///     json.object { json in
///       json.member("id", "unanswered-bids")
///       json.key("masses")
///       json.array { for mass in masses { $0.value(mass) } }
///     }
///
/// The caller keeps to the grammar: in an object a key before each value, in a list none.
package struct JSONWriter: Sendable {
  package enum Style: Sendable, Hashable {
    /// All on one line without spaces.
    case compact
    /// An element a line, indented by two spaces a level.
    case pretty
  }

  /// What was written so far, as UTF-8.
  package private(set) var bytes: ContiguousArray<UInt8> = []
  private let style: Style
  private var depth = 0
  /// Whether nothing stands yet in the open object or list, so that no comma is due.
  private var isFirst = true
  private var isBehindKey = false

  package init(_ style: Style) {
    self.style = style
  }

  /// What was written so far.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written, say after it was sent on; the memory is kept.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    depth = 0
    isFirst = true
    isBehindKey = false
  }

  /// Ends a line between two values of a file with one value a line.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  // MARK: Containers

  package mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  package mutating func array(_ write: (inout JSONWriter) -> Void) {
    beginArray()
    write(&self)
    endArray()
  }

  package mutating func beginObject() { open(UInt8(ascii: "{")) }
  package mutating func endObject() { close(UInt8(ascii: "}")) }
  package mutating func beginArray() { open(UInt8(ascii: "[")) }
  package mutating func endArray() { close(UInt8(ascii: "]")) }

  private mutating func open(_ bracket: UInt8) {
    startValue()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  // MARK: Keys and values

  /// Writes the key of the member whose value comes next.
  package mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    isBehindKey = true
  }

  package mutating func value(_ text: String) {
    startValue()
    quote(text)
  }

  package mutating func value(_ number: Int) {
    startValue()
    append("\(number)")
  }

  /// Writes the shortest text that reads back as the same number, and `null` for one not finite.
  package mutating func value(_ number: Double) {
    startValue()
    append(numeral(number))
  }

  package mutating func value(_ flag: Bool) {
    startValue()
    append(flag ? "true" : "false")
  }

  /// Writes a value that is JSON already, as it is.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    startValue()
    bytes.append(contentsOf: json)
  }

  package mutating func null() {
    startValue()
    append("null")
  }

  private func numeral(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    // Nobody who reads a report gains from a minus before zero.
    if number == 0 { return "0" }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: Signs

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func startValue() {
    if isBehindKey { isBehindKey = false } else { separate() }
  }

  /// Writes what belongs between the item before and the next one.
  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * max(depth, 0) { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }
}
