import Assessment
import RuleEngine

/// The section of one rule: what it looks at, how its number comes about, where its lines lie.
struct RuleSection {
  let words: PageWords
  let rule: Rule

  func blocks() -> [Block] {
    let lines = RuleLines(words: words, rule: rule)
    let grounds = RuleGrounds(words: words, rule: rule)
    return [.section(.init(depth: 3, title: rule.title, anchor: rule.id)), .passage(facts())]
      + words.labelled(.labelWhy, rule.why)
      + words.labelled(.labelLooks, RuleLook(words: words, rule: rule).sentences())
      + words.labelled(.labelNumber, [RuleNumber(words: words, rule: rule).sentence()])
      + words.labelled(.labelNeeds, needs())
      + [.grid(lines.table())] + lines.notes().map { .paragraph($0) }
      + words.labelled(.labelLines, grounds.sentences())
      + words.labelled(.labelNote, [rule.evidence.caution])
      + words.labelled(.labelFor, grounds.scope())
      + words.labelled(.labelPractices, links: practices())
      + words.labelled(.labelAsk, [rule.ask])
      + words.labelled(.labelExample, ExampleWords(words: words, rule: rule).sentences())
  }

  private func facts() -> Passage {
    let tier: PagePhrase =
      switch (rule.tier, rule.isTrend) {
      case (.context, _): .ruleContext
      case (_, true): .ruleTrend
      case (.core, _): .ruleCore
      case (.extended, _): .ruleExtended
      }
    let days = words.say(.ruleDays, [.days: "\(rule.days)"])
    return Passage([.code(rule.id), .text(" · \(words.say(tier)) · \(days)")])
  }

  private func practices() -> [Passage.Span] {
    rule.practices.compactMap(words.library.practice).map { words.link(to: $0, from: .rules) }
  }

  // MARK: What is needed

  private func needs() -> [String] {
    let days = max(rule.needs.days, Unclear.leastWrittenDays(in: rule.days))
    let moments = rule.needs.moments
    let values: [Placeholder: String] = [
      .need: "\(moments)", .called: rule.needs.called.text(for: moments), .count: "\(days)",
      .days: "\(rule.days)",
    ]
    switch rule.measure {
    case .rate: return [words.say(.needsDays, values)]
    case .share(let share) where share.among == .writtenDays:
      return [words.say(.needsDays, values)]
    case .open(let open) where open.judge == .duration:
      return [words.say(.needsMoments, values), words.say(.needsEnded)]
    case .trend: return [words.say(.needsBefore, values)]
    case .gap: return [words.say(.needsEver, values)]
    case .share, .balance, .ratio, .cadence, .open, .follows, .recurrence, .minutes, .rating:
      return [words.say(.needsMoments, values)]
    }
  }
}

extension Rule {
  /// Whether it compares a stretch with the one before, which is shown for itself.
  var isTrend: Bool { measure.name == .trend }
}
