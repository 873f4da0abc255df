/// Everything the files of `Rules/` say, read and checked.
package struct RuleLibrary: Sendable {
  /// In the order of their ids.
  package var rules: [Rule]
  /// In the order of their ids.
  package var practices: [Practice]
  /// In the order of their file.
  package var dimensions: [Dimension]
  package var wording: Wording

  package init(
    rules: [Rule],
    practices: [Practice],
    dimensions: [Dimension],
    wording: Wording
  ) {
    self.rules = rules
    self.practices = practices
    self.dimensions = dimensions
    self.wording = wording
  }

  package func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  package func practice(_ id: String) -> Practice? { practices.first { $0.id == id } }
}
