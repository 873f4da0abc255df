import RuleEngine

/// The page of the rules: what holds for all of them, then each in its area.
struct RulesPage {
  let words: PageWords

  func document() -> Document {
    let title = words.say(.rulesTitle)
    return Document(
      name: title,
      [
        .section(.init(depth: 1, title: title, anchor: "")),
        .paragraph(
          words.say(.rulesIntro, [.count: "\(words.library.rules.count)"])
        ),
        .paragraph(words.say(.rulesConvention)),
      ] + contents() + general() + areas.flatMap(section) + SafetySection(words: words).blocks()
    )
  }

  /// The areas that have rules, with their rules: core ones first, what is never added up last.
  private var areas: [(area: Dimension, rules: [Rule])] {
    words.library.dimensions.map { area in
      let rules = words.library.rules.filter { $0.dimension == area.id }
      let sorted = Rule.Tier.allCases.flatMap { tier in rules.filter { $0.tier == tier } }
      return (area, sorted.filter { !$0.isTrend } + sorted.filter { $0.isTrend })
    }.filter { !$0.rules.isEmpty }
  }

  private func section(_ area: (area: Dimension, rules: [Rule])) -> [Block] {
    [.section(.init(depth: 2, title: area.area.title, anchor: area.area.id))]
      + area.rules.flatMap { RuleSection(words: words, rule: $0).blocks() }
  }

  // MARK: Contents

  private func contents() -> [Block] {
    var items = areas.map { area in
      Passage(
        [.link(area.area.title, to: "#\(area.area.id)"), .text(": ")]
          + PageWords.listed(area.rules.map { words.link(to: $0, from: .rules) })
      )
    }
    if !words.library.safety.isEmpty {
      let title = words.say(.headingSafety)
      items.append(Passage([.link(title, to: "#\(SafetySection.anchor)")]))
    }
    return [.heading(words.say(.headingContents)), .passages(items)]
  }

  // MARK: What holds for all

  private func general() -> [Block] {
    let bands: [Phrase] = [.bandThriving, .bandSteady, .bandStrained, .bandAtRisk]
    let names = bands.map { "\"\(words.say($0))\"" }
    let worst = words.say(.bandAtRisk)
    let items = [
      words.say(.howWords, [.names: words.list(names, .listAnd)]), words.say(.howDays),
      words.say(.howStart), words.say(.howRange), words.say(.howSure, [.value: worst]),
      words.say(.howScore), words.say(.howChange), words.say(.howUnknown), words.say(.howTier),
      words.say(.howBlanks),
      words.say(.howSupport),
    ]
    return [.heading(words.say(.headingHow)), .list(items), .table(strengths())]
  }

  private func strengths() -> Block.Table {
    let rows = EvidenceStrength.allCases.map { [words.support($0), words.say(meaning(of: $0))] }
    return Block.Table(
      headers: [words.say(.columnSupport), words.say(.columnMeans)],
      rows: rows
    )
  }

  private func meaning(of strength: EvidenceStrength) -> PagePhrase {
    switch strength {
    case .strong: .meansStrong
    case .moderate: .meansModerate
    case .weak: .meansWeak
    case .mixed: .meansMixed
    case .convention: .meansConvention
    }
  }
}
