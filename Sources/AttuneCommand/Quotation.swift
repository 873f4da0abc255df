/// What a person wrote, in quotes and harmless to a terminal.
///
/// Control and direction characters are shown by their number, long texts are cut.
func quoted(_ text: String) -> String {
  var shown = "\""
  for scalar in text.unicodeScalars.prefix(longestQuotation) {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default:
      shown.unicodeScalars.append(scalar)
    }
  }
  if text.unicodeScalars.count > longestQuotation { shown += "…" }
  return shown + "\""
}

/// Scalars shown of a quoted text: enough for any path that fits on a screen.
private let longestQuotation = 240

/// Words as a list a person reads: `a`, `a or b`, `a, b or c`.
func listed(_ words: [String], _ conjunction: String = "or") -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}

/// `; did you mean "report"?`, or nothing when nothing comes close.
func suggestion(_ word: String?) -> String {
  word.map { "; did you mean \(quoted($0))?" } ?? ""
}
