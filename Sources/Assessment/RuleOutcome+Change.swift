import JournalModel
import RuleEngine

/// Why a rule that speaks can't be compared with the window before.
package enum NoChange: Sendable, Hashable {
  /// Too few of the days were written about; thin pages tell levels only.
  case thinPages
  /// The measure is a comparison itself.
  case trend
  /// The measure has no noise that a difference could be held against, say because it only counts.
  case noNoise
  /// The window before is unclear for this reason.
  case earlierUnclear(Unclear)
}

/// How a rule moved against the window before, or why that can't be told.
package enum Comparison: Sendable, Hashable {
  case change(Change)
  case untold(NoChange)
}

extension RuleOutcome {
  /// Adds the comparison with the window before; a rule that does not speak has none.
  func compared(
    in timeline: Timeline,
    profile: Profile,
    wording: Wording,
    isHeavy: Bool,
    isThin: Bool
  ) -> RuleOutcome {
    guard let reading else { return self }
    var outcome = self
    if isThin {
      outcome.comparison = .untold(.thinPages)
    } else if rule.measure.name == .trend {
      outcome.comparison = .untold(.trend)
    } else {
      outcome.comparison = comparison(of: reading, timeline, profile, wording, isHeavy)
    }
    return outcome
  }

  private func comparison(
    of reading: Reading,
    _ timeline: Timeline,
    _ profile: Profile,
    _ wording: Wording,
    _ isHeavy: Bool
  ) -> Comparison {
    guard reading.spread != .none else { return .untold(.noNoise) }
    let before = Window(days: rule.days, upTo: timeline.asOf + -rule.days)
    let measurement = rule.measure.measured(
      in: before,
      of: timeline,
      MeasureContext(profile: profile)
    )
    if let unclear = Unclear(of: measurement, rule: rule, timeline: timeline) {
      return .untold(.earlierUnclear(unclear.said(about: measurement, of: rule, wording)))
    }
    let earlier = Reading(
      measurement,
      of: rule.measure,
      bands: rule.bands,
      isJoint: timeline.isJoint,
      isHeavy: isHeavy
    )
    return Change(from: earlier, to: reading).map { .change($0) } ?? .untold(.noNoise)
  }
}
