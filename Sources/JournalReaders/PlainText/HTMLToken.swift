/// A piece of HTML: text, or a tag with its name.
enum HTMLToken: Sendable, Hashable {
  /// Text with its character references resolved.
  case text(String)
  case open(HTMLTag)
  /// A closing tag by its name in lower case.
  case close(String)
}

/// An opening tag; its name and the names of its attributes are in lower case.
struct HTMLTag: Sendable, Hashable {
  var name: String
  var attributes: [String: String]
  /// Whether it ends in `/>`, which in XML closes it at once.
  var isEmpty = false

  /// Whether a word stands in the attribute `class`.
  func hasClass(_ word: String) -> Bool {
    attributes["class"]?.split(separator: " ").contains(Substring(word)) ?? false
  }
}
