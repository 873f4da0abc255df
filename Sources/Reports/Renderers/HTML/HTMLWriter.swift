/// Writes the elements of a page, so that HTML and XML both can read it.
///
/// Every text and every value of an attribute goes through the one escaper.
struct HTMLWriter {
  /// Attributes in the order in which they are written.
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var text = ""
  private var open: [String] = []

  // MARK: Elements

  mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
    if !Self.isInline(name) { text += "\n" }
    start(name, attributes)
    text += ">"
    open.append(name)
  }

  /// Ends the element begun last that has not ended yet.
  mutating func end() {
    if let name = open.popLast() { text += "</\(name)>" }
  }

  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    _ write: (inout HTMLWriter) -> Void
  ) {
    begin(name, attributes)
    write(&self)
    end()
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], words: String) {
    element(name, attributes) { $0.words(words) }
  }

  /// An element that holds nothing.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    if name == "meta" { text += "\n" }
    start(name, attributes)
    text += "/>"
  }

  mutating func words(_ words: String) { text += HTMLText.escaped(words) }

  /// The first line of every page, before its first element.
  mutating func declareDocument() { text += "<!DOCTYPE html>" }

  /// The style of the page as it is, for its hash stands in the head; it is ours and holds no mark.
  mutating func style(_ rules: String) {
    text += "\n<style>\(rules)</style>"
  }

  // MARK: Parts

  private mutating func start(_ name: String, _ attributes: Attributes) {
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(HTMLText.escaped(value))\"" }
  }

  /// Whether white space before it could be seen, or would only swell the page.
  private static func isInline(_ name: String) -> Bool {
    switch name {
    case "a", "span", "strong", "code", "td", "th": true
    default: false
    }
  }
}
