/// Finds tags such as `#bid-away` or `@anna` in the middle of text.
package enum InlineTags {
  /// The tags that start with one of some signs, without the sign, each once.
  package static func find(in text: String, signs: [Unicode.Scalar]) -> [String] {
    var seen: Set<String> = []
    return all(in: text, signs: signs).filter { seen.insert($0.lowercased()).inserted }
  }

  /// The hashtags of a text, without the sign, as often as they stand there.
  package static func places(in text: String) -> [String] {
    // Few texts have one, and looking for the sign costs next to nothing.
    text.utf8.contains(UInt8(ascii: "#")) ? all(in: text, signs: ["#"]) : []
  }

  /// The tags in their order.
  ///
  /// The sign stands at the start or behind a space or bracket, so that an address or a place in a
  /// page is no tag. A tag has a letter in it and does not end in punctuation.
  private static func all(in text: String, signs: [Unicode.Scalar]) -> [String] {
    var tags: [String] = []
    var current: String.UnicodeScalarView?
    var before: Unicode.Scalar = " "
    func finish(_ tag: String.UnicodeScalarView?) {
      guard var tag else { return }
      while let last = tag.last, trailing.contains(last) { tag.removeLast() }
      guard tag.contains(where: { $0.properties.isAlphabetic }) else { return }
      tags.append(String(tag))
    }
    for scalar in text.unicodeScalars {
      if current != nil, isTagScalar(scalar) {
        current?.append(scalar)
      } else {
        finish(current)
        let opens =
          signs.contains(scalar)
          && (PlainText.isSpace(before) || "([{,;".unicodeScalars.contains(before))
        current = opens ? String.UnicodeScalarView() : nil
      }
      before = scalar
    }
    finish(current)
    return tags
  }

  private static let trailing: [Unicode.Scalar] = ["-", "/", "*", "_"]

  private static func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "/", "+", "*", "#": return true
      default: return false
      }
    }
    return scalar.properties.isAlphabetic || scalar.properties.isEmoji || scalar == "\u{200D}"
      || scalar == "\u{FE0F}"
  }

  /// A tag without the sign before it.
  static func withoutSign(_ tag: String) -> String {
    tag.hasPrefix("@") || tag.hasPrefix("#") ? String(tag.dropFirst()) : tag
  }
}
