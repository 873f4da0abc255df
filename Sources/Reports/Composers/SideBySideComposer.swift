import Assessment
import JournalModel
import RuleEngine

/// Composes what two accounts say about the same things: two views, never one truth.
struct SideBySideComposer {
  let wording: Wording
  let audience: Audience

  /// Where the two agree and where they differ, then both beside each other.
  func blocks(_ first: AccountAssessment, _ second: AccountAssessment) -> [Block] {
    let isHeldBack = first.findings.isHeldBack || second.findings.isHeldBack
    let pairs = pairs(first, second)
    guard !pairs.isEmpty, !isHeldBack else { return [] }
    let agreeing = pairs.filter { $0.agree }
    let differing = pairs.filter { !$0.agree }
    var blocks: [Block] = [.title(say(.headingSideBySide)), .paragraph(say(.sideBySide))]
    if !agreeing.isEmpty {
      blocks.append(.paragraph(say(.accountsAgree, [.names: titles(of: agreeing)])))
    }
    if !differing.isEmpty {
      blocks.append(.paragraph(say(.accountsDiffer, [.names: titles(of: differing)])))
    }
    let headers = [say(.columnTitle), first.authorNames, second.authorNames]
    let rows = pairs.map { [$0.first.rule.title, words($0.first), words($0.second)] }
    return blocks + [.table(.init(headers: headers, rows: rows))]
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  /// What one rule finds in both accounts.
  private struct Pair {
    var first: RuleOutcome
    var second: RuleOutcome

    /// Both on the better side of neutral, or both on the other.
    var agree: Bool { first.isWell == second.isWell }
  }

  private func pairs(_ first: AccountAssessment, _ second: AccountAssessment) -> [Pair] {
    first.outcomes.compactMap { outcome in
      guard outcome.reading != nil, outcome.rule.tier != .context,
        let other = second.outcomes.first(where: { $0.id == outcome.id }), other.reading != nil
      else { return nil }
      return Pair(first: outcome, second: other)
    }
  }

  private func titles(of pairs: [Pair]) -> String {
    pairs.map { $0.first.rule.title }.joined(separator: "; ")
  }

  private func words(_ outcome: RuleOutcome) -> String {
    let standing = wording.standing(outcome.band, outcome.certainty)
    guard audience.seesNumbers, let reading = outcome.reading else { return standing }
    let range = ScoreRange(value: reading.score, low: reading.scoreLow, high: reading.scoreHigh)
    return "\(standing) (\(range.low)–\(range.high))"
  }
}

extension RuleOutcome {
  /// Whether it is more likely steady or better than not.
  fileprivate var isWell: Bool { (reading?.masses.belowNeutral ?? 1) < 0.5 }
}

extension AccountAssessment {
  /// Who wrote it.
  fileprivate var authorNames: String {
    timeline.authors.map(timeline.people.name).joined(separator: ", ")
  }
}
