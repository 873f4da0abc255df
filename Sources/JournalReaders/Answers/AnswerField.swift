import Diagnostics

/// A column or key of the answers sheet; the raw value is its name.
package enum AnswerField: String, SheetField, Sendable, Hashable, CaseIterable {
  case id
  /// The practice by its title, for the eye; it is not read back.
  case suggestion
  case answer, wording, cadence, note, date, until

  /// What a counselor fills in.
  package static let answers: [AnswerField] = [.answer, .wording, .cadence, .note, .date, .until]

  /// The version of the JSON form.
  package static let schema = "attune-answers/1"

  /// The field of a column, whatever its case and spaces.
  init?(header: String) {
    let name = folded(header: header)
    if let field = AnswerField(rawValue: name) {
      self = field
    } else if name == "ownwording" {
      self = .wording
    } else {
      return nil
    }
  }

  static let needed: [AnswerField] = [.id, .answer, .date]
  static let command = "attune brief --answers-sheet"
  static let noColumn = DiagnosticCode.answersNoColumn
  static let rowShape = DiagnosticCode.answersRowShape
}
