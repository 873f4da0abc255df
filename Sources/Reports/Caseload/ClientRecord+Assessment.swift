package import Assessment
import JournalModel
import RuleEngine

extension ClientRecord {
  /// Takes over what a counselor may know of an assessment; accounts side by side count as one.
  package mutating func take(_ assessment: Assessment) {
    seen = assessment.asOf
    writtenDays = assessment.accounts.map { $0.coverage.writtenDays }.max() ?? 0
    let accounts = assessment.accounts
    cares = topics(accounts.flatMap { $0.findings.cares })
    let outcomes = accounts.flatMap { $0.outcomes }.filter { $0.rule.tier != .context }
    harder = topics(outcomes.filter { $0.movement == .harder })
    easier = topics(outcomes.filter { $0.movement == .easier })
    thread = outcomes.compactMap { $0.oldThread }.max { $0.days < $1.days }
  }

  /// The rules of some outcomes, each once, in their order.
  private func topics(_ outcomes: [RuleOutcome]) -> [Topic] {
    outcomes.reduce(into: []) { topics, outcome in
      guard !topics.contains(where: { $0.rule == outcome.id }) else { return }
      topics.append(Topic(rule: outcome.id, title: outcome.rule.title))
    }
  }
}

extension RuleOutcome {
  fileprivate enum Movement { case harder, easier }

  /// The side to which a value moved beyond its noise; a change that only looks so is none.
  fileprivate var movement: Movement? {
    let isMore: Bool
    switch change?.word {
    case .clearlyMore: isMore = true
    case .clearlyLess: isMore = false
    case .perhapsMore, .perhapsLess, .same, nil: return nil
    }
    switch rule.bands.better {
    case .high: return isMore ? .easier : .harder
    case .low: return isMore ? .harder : .easier
    // Which side a balance moved to is nobody's gain.
    case .centre: return nil
    }
  }

  /// Open disagreements whose oldest is past the first age that the rule itself names.
  fileprivate var oldThread: ClientRecord.OpenThread? {
    guard reading != nil, case .open(let measure) = rule.measure, measure.judge == .count,
      let age = rule.bands.ages.first, Double(measurement.total) > age
    else { return nil }
    return ClientRecord.OpenThread(count: measurement.count, days: measurement.total)
  }
}
