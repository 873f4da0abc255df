package import JournalModel

/// What an assessment is asked for besides the scores of the as-of day.
package struct AssessmentRequest: Sendable, Hashable {
  package var audience: Audience
  /// How many weeks back the rules are applied again, week by week; 0 for none.
  package var weeks: Int
  /// Practices the author picked for a page that others read, by id.
  package var pickedPractices: [String]
  /// What a counselor answered to earlier suggestions.
  package var answers: [Answer]
  /// The rules to look at, by id; all of them when empty.
  package var rules: [String]

  package init(
    audience: Audience = .author,
    weeks: Int = 0,
    pickedPractices: [String] = [],
    answers: [Answer] = [],
    rules: [String] = []
  ) {
    self.audience = audience
    self.weeks = weeks
    self.pickedPractices = pickedPractices
    self.answers = answers
    self.rules = rules
  }
}
