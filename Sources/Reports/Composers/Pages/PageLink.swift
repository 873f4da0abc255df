import RuleEngine

/// The pages about the rules, by the names of their files.
package enum PageName: String, Sendable, Hashable, CaseIterable {
  case rules = "rules.md"
  case practices = "practices.md"
  case traceability = "traceability.md"
}

extension PageWords {
  /// A rule by its title, leading to its section.
  func link(to rule: Rule, from page: PageName) -> Passage.Span {
    .link(rule.title, to: Self.target(rule.id, on: .rules, from: page))
  }

  func link(to practice: Practice, from page: PageName) -> Passage.Span {
    .link(practice.title, to: Self.target(practice.id, on: .practices, from: page))
  }

  private static func target(_ anchor: String, on target: PageName, from page: PageName) -> String {
    target == page ? "#\(anchor)" : "\(target.rawValue)#\(anchor)"
  }
}
