import Diagnostics

/// A column of a tag sheet; the raw value is its name.
enum TagField: String, SheetField, CaseIterable {
  case date, author, sentence, words, kind, by, outcome, verdict, cue, entry

  init?(header: String) { self.init(rawValue: folded(header: header)) }

  static let needed: [TagField] = [.date, .words, .kind, .verdict]
  static let command = "attune tag"
  static let noColumn = DiagnosticCode.tagsNoColumn
  static let rowShape = DiagnosticCode.tagsRowShape
}
