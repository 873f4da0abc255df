import JournalModel
package import RuleEngine

/// What the author reads before a brief goes anywhere: what is held back, and what to think of.
///
/// It stands on the author's screen, where somebody else may look. So what tells of danger is
/// neither counted nor named in it: the preview is the same with such an entry and without.
package struct BriefPreview: Sendable {
  /// How many entries the author marked as private, whatever else they hold.
  package var privateEntries: Int
  package var tickedQuotes: Int
  /// Rules that say too little, or rest on fewer than three moments.
  package var withheldRules: Int
  package var figures: Int
  package var leftOut: Int
  /// Ids of the latest entries about a practice, which may be ticked.
  package var practiceEntries: [String]
  package var hasTwoAuthors: Bool
  /// The words behind `attune brief` that write the file.
  package var approval: String

  package init(
    privateEntries: Int,
    tickedQuotes: Int,
    withheldRules: Int,
    figures: Int,
    leftOut: Int,
    practiceEntries: [String],
    hasTwoAuthors: Bool,
    approval: String
  ) {
    self.privateEntries = privateEntries
    self.tickedQuotes = tickedQuotes
    self.withheldRules = withheldRules
    self.figures = figures
    self.leftOut = leftOut
    self.practiceEntries = practiceEntries
    self.hasTwoAuthors = hasTwoAuthors
    self.approval = approval
  }

  package func document(in words: BriefWording) -> Document {
    let held = words.sentence(
      .previewHeld,
      [.count: "\(tickedQuotes)", .total: "\(privateEntries)", .rest: "\(withheldRules)"]
    )
    let ticks = practiceEntries.map { "--quote \($0)" }.joined(separator: " ")
    let lines: [String?] = [
      held, words.sentence(.previewNever),
      leftOut > 0 ? words.sentence(.previewRoom, [.count: "\(leftOut)"]) : nil,
      words.sentence(.previewFigures, [.count: "\(figures)"]),
      ticks.isEmpty ? nil : words.sentence(.previewWord, [.names: ticks]),
      words.sentence(.previewPolicy), words.sentence(.previewCourt),
      words.sentence(.previewDuty), words.sentence(.previewRevoke),
      hasTwoAuthors ? words.sentence(.previewEach) : nil,
      words.sentence(.previewApprove, [.value: approval]),
    ]
    return Document([.heading(words.sentence(.previewHeading)), .list(lines.compactMap { $0 })])
  }
}
