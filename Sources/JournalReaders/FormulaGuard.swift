/// Keeps a spreadsheet from running the cells of a sheet, without losing a letter.
///
/// A text that begins like a formula gets an apostrophe before it. So does one that would be taken
/// for such a text on reading, so that reading takes away exactly what writing put there.
enum FormulaGuard {
  private static let signs: [Character] = ["=", "+", "-", "@", "|", "%", "\t", "\r"]

  static func guarded(_ text: String) -> String {
    isRisky(text) || isPlainless(text) ? "'\(text)" : text
  }

  /// A text without the apostrophe that keeps a spreadsheet from running it.
  static func plain(_ text: String) -> String {
    isPlainless(text) ? String(text.dropFirst()) : text
  }

  private static func isRisky(_ text: String) -> Bool {
    text.first.map { signs.contains($0) } ?? false
  }

  /// Whether an apostrophe would be taken away on reading.
  private static func isPlainless(_ text: String) -> Bool {
    guard text.first == "'" else { return false }
    let rest = String(text.dropFirst())
    return isRisky(rest) || isPlainless(rest)
  }
}
