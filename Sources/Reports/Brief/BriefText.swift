/// Texts of people cut to the room that a page has for them.
enum BriefText {
  /// Letters a word may take on average, so that a page of so many words stays a page.
  private static let lettersPerWord = 8

  /// A text on one line without signs that steer a terminal.
  static func plain(_ text: String) -> String {
    words(of: TerminalText.clean(text)).joined(separator: " ")
  }

  /// So many words of a text at most, with dots where something was cut.
  static func clipped(_ text: String, words most: Int) -> String {
    let words = words(of: TerminalText.clean(text))
    let cut = words.prefix(most).joined(separator: " ")
    let letters = max(1, most * lettersPerWord)
    let isWhole = words.count <= most && cut.count <= letters
    return isWhole ? cut : "\(cut.prefix(letters))…"
  }

  /// How many words a text has: whatever stands between spaces.
  static func count(_ text: String) -> Int { words(of: text).count }

  private static func words(of text: String) -> [Substring] {
    text.split(whereSeparator: { $0.isWhitespace })
  }
}
