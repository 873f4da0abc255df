/// Everything the files of `Rules/` say, read and checked.
package struct RuleLibrary: Sendable {
  /// In the order of their ids.
  package var rules: [Rule]
  /// In the order of their ids.
  package var practices: [Practice]
  /// The safety layer, in the order of their ids; never scored.
  package var safety: [SafetyRule]
  /// In the order of their file.
  package var dimensions: [Dimension]
  package var wording: Wording
  package var brief: BriefWording
  package var help: HelpLines

  package init(
    rules: [Rule],
    practices: [Practice],
    safety: [SafetyRule],
    dimensions: [Dimension],
    wording: Wording,
    brief: BriefWording = BriefWording(sentences: [:]),
    help: HelpLines
  ) {
    self.rules = rules
    self.practices = practices
    self.safety = safety
    self.dimensions = dimensions
    self.wording = wording
    self.brief = brief
    self.help = help
  }

  package func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  package func practice(_ id: String) -> Practice? { practices.first { $0.id == id } }
}
