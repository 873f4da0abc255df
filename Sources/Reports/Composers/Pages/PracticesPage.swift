import RuleEngine

/// The page of the practices: each with its steps, and when it is better left alone.
struct PracticesPage {
  let words: PageWords

  func document() -> Document {
    let title = words.say(.practicesTitle)
    let intro = words.say(
      .practicesIntro,
      [.count: "\(words.library.practices.count)", .name: words.say(.labelNotWhen)]
    )
    return Document(
      name: title,
      [.section(.init(depth: 1, title: title, anchor: "")), .paragraph(intro), support()]
        + contents() + areas.flatMap(section)
    )
  }

  private func support() -> Block {
    let rules = Passage.Span.link(words.say(.rulesTitle), to: PageName.rules.rawValue)
    let articles = Passage.Span.link(words.say(.traceTitle), to: PageName.traceability.rawValue)
    return .passage(
      Passage([.text(words.say(.practicesSupport) + " ")] + PageWords.listed([rules, articles]))
    )
  }

  private var areas: [(area: Dimension, practices: [Practice])] {
    words.library.dimensions.map { area in
      (area, words.library.practices.filter { $0.dimension == area.id })
    }.filter { !$0.1.isEmpty }
  }

  private func contents() -> [Block] {
    let items = areas.map { area in
      Passage(
        [.link(area.area.title, to: "#\(area.area.id)"), .text(": ")]
          + PageWords.listed(area.practices.map { words.link(to: $0, from: .practices) })
      )
    }
    return [.heading(words.say(.headingContents)), .passages(items)]
  }

  private func section(_ area: (area: Dimension, practices: [Practice])) -> [Block] {
    [.section(.init(depth: 2, title: area.area.title, anchor: area.area.id))]
      + area.practices.flatMap(section)
  }

  private func section(_ practice: Practice) -> [Block] {
    [
      .section(.init(depth: 3, title: practice.title, anchor: practice.id)),
      .passage(facts(of: practice)), .steps(practice.steps),
    ]
      + words.labelled(.labelSignal, [practice.signal])
      + cautions(of: practice)
      + words.labelled(.labelHeldBack, practice.notWhen.map(heldBack))
      + words.labelled(.labelSource, [source(of: practice)])
      + suggested(practice)
  }

  private func facts(of practice: Practice) -> Passage {
    let composer = LibraryComposer(wording: words.library.wording)
    let facts = words.say(
      .practiceFacts,
      [
        .from: composer.minutes(of: practice), .days: practice.cadence,
        .names: composer.doers(of: practice),
      ]
    )
    return Passage([.code(practice.id), .text(" · \(facts)")])
  }

  private func cautions(of practice: Practice) -> [Block] {
    guard !practice.cautions.isEmpty else { return [] }
    return [.passage(Passage([.strong(words.say(.labelNotWhen))])), .list(practice.cautions)]
  }

  /// What the program itself looks at before it offers a practice; empty for what only people know.
  private func heldBack(_ exclusion: Practice.Exclusion) -> String {
    var sentences: [String] = []
    if let condition = exclusion.condition {
      let values: [Placeholder: String] = [
        .days: "\(condition.days)", .count: "\(condition.times)",
        .names: words.name(condition.of),
      ]
      let isOne = condition.times == 1
      sentences.append(words.say(isOne ? .heldBackMoments : .heldBackMany, values))
    }
    if !exclusion.during.isEmpty {
      let names = words.list(exclusion.during.map(words.time), .listOr)
      sentences.append(words.say(.heldBackDuring, [.names: names]))
    }
    return sentences.joined(separator: " ")
  }

  private func source(of practice: Practice) -> String {
    let values: [Placeholder: String] = [
      .names: practice.source.joined(separator: "; "), .value: words.support(practice.evidence),
    ]
    return words.say(practice.evidence == .convention ? .practiceOwn : .practiceSupport, values)
  }

  private func suggested(_ practice: Practice) -> [Block] {
    let rules = words.library.rules.filter { $0.practices.contains(practice.id) }
    guard !rules.isEmpty else {
      return words.labelled(.labelSuggested, [words.say(.suggestedByNone)])
    }
    return words.labelled(
      .labelSuggested,
      links: rules.map { words.link(to: $0, from: .practices) }
    )
  }
}
