import JournalModel

/// The lines between two `---` at the top of a Markdown file: keys with words or lists of words.
///
/// Only what journals write is understood; other YAML is passed over as text.
struct FrontMatter: Sendable, Hashable {
  private var values: [String: [String]] = [:]
  /// The line on which the text behind it begins, from 0; 0 when there is no front matter.
  private(set) var end = 0

  init(_ lines: [Substring]) {
    guard lines.first.map({ PlainText.trimmed($0) }) == "---" else { return }
    guard
      let close = lines.indices.dropFirst().first(where: {
        let line = PlainText.withoutTrailingSpace(lines[$0])
        return line == "---" || line == "..."
      })
    else { return }
    end = close + 1
    read(lines[1..<close])
  }

  private mutating func read(_ lines: ArraySlice<Substring>) {
    var key = ""
    for line in lines {
      let text = PlainText.trimmed(line)
      if text.isEmpty || text.hasPrefix("#") { continue }
      if text.hasPrefix("- ") || text == "-" {
        values[key, default: []].append(Self.unquoted(String(text.dropFirst(1))))
      } else if let colon = text.firstIndex(of: ":"), line.first != " ", line.first != "\t" {
        key = Self.unquoted(String(text[..<colon])).lowercased()
        values[key] = Self.words(PlainText.trimmed(text[text.index(after: colon)...]))
      }
    }
  }

  /// The words of a value: one, or those of a list in brackets.
  private static func words(_ value: String) -> [String] {
    guard value.hasPrefix("["), value.hasSuffix("]") else {
      let word = unquoted(value)
      return word.isEmpty ? [] : [word]
    }
    return value.dropFirst().dropLast().split(separator: ",").map { unquoted(String($0)) }
      .filter { !$0.isEmpty }
  }

  private static func unquoted(_ text: String) -> String {
    let text = PlainText.trimmed(text)
    guard text.utf8.count >= 2, let first = text.first, first == "\"" || first == "'",
      text.last == first
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// The value of a key, its words joined; `nil` where nothing stands.
  subscript(key: String) -> String? {
    guard let words = values[key], !words.isEmpty else { return nil }
    return words.joined(separator: ", ")
  }

  /// The words of a key, also where they stand in one value with commas between them.
  func list(_ key: String) -> [String] {
    (values[key] ?? []).flatMap { $0.split(separator: ",") }.map { PlainText.trimmed($0) }
      .filter { !$0.isEmpty }
  }

  /// The first date that stands under one of some keys.
  func date(_ keys: [String]) -> WrittenTime? {
    for key in keys {
      if let written = self[key], let time = SpelledDate.read(written, order: nil) { return time }
    }
    return nil
  }
}
