import RuleEngine

/// The signs of danger, which are never scored: what each looks for, and what its writer is told.
struct SafetySection {
  let words: PageWords

  func blocks() -> [Block] {
    guard !words.library.safety.isEmpty else { return [] }
    let head = Block.Section(depth: 2, title: words.say(.headingSafety), anchor: Self.anchor)
    return [.section(head), .paragraph(words.say(.safetyIntro))]
      + ordered.flatMap(section)
  }

  /// The name that the list of contents leads to.
  static let anchor = "signs-of-danger"

  /// Those that ask for help now, then those that ask for it soon.
  private var ordered: [SafetyRule] {
    SafetyRule.Tier.allCases.flatMap { tier in words.library.safety.filter { $0.tier == tier } }
  }

  private func section(_ rule: SafetyRule) -> [Block] {
    let names = words.name(rule.signs)
    let title = names.prefix(1).uppercased() + names.dropFirst()
    return [
      .section(.init(depth: 3, title: title, anchor: rule.id)), .passage(Passage([.code(rule.id)])),
    ]
      + words.labelled(.labelWhy, rule.why)
      + words.labelled(.labelLooks, [looks(rule, names), words.say(pressing(rule))])
      + words.labelled(.labelSafetySays, [rule.privateWords])
  }

  private func looks(_ rule: SafetyRule, _ names: String) -> String {
    words.say(
      rule.times == 1 ? .safetyLooks : .safetyLooksMany,
      [.names: names, .days: "\(rule.days)", .count: "\(rule.times)"]
    )
  }

  private func pressing(_ rule: SafetyRule) -> PagePhrase {
    switch rule.tier {
    case .first: .safetyFirst
    case .second: .safetySecond
    }
  }
}
