package import Diagnostics
package import RuleEngine

extension ClientRecord {
  /// Notes why the files of the folder could not be used.
  ///
  /// What stands here is for a page, so nothing of a row may show: rows can be private.
  package mutating func take(_ diagnostics: [Diagnostic], in words: Sentences<CaseloadPhrase>) {
    for fault in diagnostics where fault.severity == .error && fault.code.concernsWholeFile {
      let text = Self.text(of: fault, in: words)
      if !faults.contains(text) { faults.append(text) }
    }
  }

  private static func text(of fault: Diagnostic, in words: Sentences<CaseloadPhrase>) -> String {
    guard let path = fault.place?.file else { return fault.message }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.lowercased()
    if name.hasPrefix("answers") { return words.sentence(.faultAnswers) }
    if name.hasPrefix("brief") { return words.sentence(.faultBrief) }
    guard quotesNoRow.contains(fault.code) || name.hasPrefix("relationship.") else {
      return words.sentence(.faultRows, [.name: file])
    }
    return words.sentence(.faultLine, [.name: file, .reason: fault.message])
  }

  /// Faults whose message tells of a file or its head, and never of what stands in a row.
  private static let quotesNoRow: [DiagnosticCode] = [
    .journalNoDateColumn, .journalNoContentColumn, .journalNoHeader, .journalUnreadable,
    .journalEmpty,
  ]
}
