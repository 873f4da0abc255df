import Assessment
import RuleEngine

/// Composes the short answers that stand before everything else.
struct OverviewComposer {
  let wording: Wording
  let account: AccountAssessment
  let audience: Audience

  /// - Returns: `nil` when no rule speaks.
  func block() -> Block? {
    let findings = account.findings
    let first = [findings.strengths.first, findings.cares.first].compactMap { $0?.say }
      .filter { !$0.isEmpty }
    guard account.outcomes.contains(where: { $0.reading != nil }) else { return nil }
    let answers = [how()].compactMap { $0 } + [well(), care()] + [toTry()].compactMap { $0 }
    return .overview(
      .init(
        inShort: first.isEmpty
          ? "" : say(.inShort, [.names: first.joined(separator: " ")]),
        answers: answers
      )
    )
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  /// One number for everything where that is fair, and how far the areas say something.
  private func how() -> Block.Overview.Answer? {
    guard !account.findings.isHeldBack else { return nil }
    var lines: [String] = []
    if audience.seesOverall {
      switch account.overall {
      case .index(let index): lines.append(wording.overallLine(index))
      case .refused(let refusal): lines.append(say(refusal.phrase))
      }
    }
    let spoken = account.dimensions.filter { $0.score != nil }
    let isWell = spoken.filter { $0.band == .thriving || $0.band == .steady }
    if !spoken.isEmpty {
      let counts: [Placeholder: String] = [
        .count: "\(isWell.count)", .total: "\(spoken.count)",
      ]
      lines.append(say(.areasSteady, counts))
    }
    return lines.isEmpty ? nil : .init(question: say(.askHow), lines: lines, tone: .plain)
  }

  private func well() -> Block.Overview.Answer {
    let titles = account.findings.strengths.map { title(of: $0) }
    return .init(
      question: say(.headingStrengths),
      lines: titles.isEmpty ? [say(.noStrengths)] : titles,
      tone: .strength
    )
  }

  private func care() -> Block.Overview.Answer {
    let titles = account.findings.cares.map { title(of: $0) }
    let none = account.findings.isHeldBack ? Phrase.caresRest : .noCares
    return .init(
      question: say(.headingCares),
      lines: titles.isEmpty ? [say(none)] : titles,
      tone: .care
    )
  }

  private func title(of outcome: RuleOutcome) -> String {
    "\(outcome.rule.title): \(wording.standing(outcome.band, outcome.certainty))"
  }

  /// The first practice, else the question to take along.
  private func toTry() -> Block.Overview.Answer? {
    if let practice = account.practices.first?.practice {
      return .init(
        question: say(.askTry),
        lines: [practice.title, practice.steps.first ?? ""].filter { !$0.isEmpty },
        tone: .plain
      )
    }
    guard let question = account.findings.question else { return nil }
    return .init(question: say(.headingQuestion), lines: [question.rule.ask], tone: .plain)
  }
}
