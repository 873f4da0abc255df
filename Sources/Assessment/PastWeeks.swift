import JournalModel
import RuleEngine

/// Applies the rules to one account as of many days, doing once what all days share.
struct PastWeeks {
  private struct PastRule {
    let place: Int
    let rule: Rule
    let context: MeasureContext
  }

  private let assessor: Assessor
  private let timeline: Timeline
  private let rules: [PastRule]
  private let contextRules: [Rule]

  init(assessor: Assessor, timeline: Timeline) {
    self.assessor = assessor
    self.timeline = timeline
    var rules: [PastRule] = []
    for (place, rule) in assessor.library.rules.enumerated() where assessor.isMeant(rule) {
      var context = MeasureContext(profile: assessor.profile)
      context.findings = rule.measure.findings(in: timeline)
      rules.append(PastRule(place: place, rule: rule, context: context))
    }
    self.rules = rules
    contextRules = assessor.library.rules.filter { $0.tier == .context }
  }

  /// What a report of the last day of a week would have said, in numbers.
  func week(_ window: Window, _ memo: inout ReadingMemo) -> History.Week {
    let then = timeline.seen(on: window.last)
    let off = assessor.switchedOff(on: window.last)
    let isHeavyStretch = HeavyStretch.stands(
      in: then,
      profile: assessor.profile,
      rules: contextRules
    )
    var outcomes: [RuleOutcome] = []
    outcomes.reserveCapacity(rules.count)
    for past in rules where assessor.isOn(past.rule, on: window.last, off) {
      let isHeavy = isHeavyStretch && past.rule.tier != .context
      outcomes.append(outcome(of: past, in: then, isHeavy: isHeavy, &memo))
    }
    return History.Week(
      window: window,
      outcomes: outcomes.map(PastOutcome.init),
      dimensions: assessor.dimensions(of: outcomes)
    )
  }

  private func outcome(
    of past: PastRule,
    in timeline: Timeline,
    isHeavy: Bool,
    _ memo: inout ReadingMemo
  ) -> RuleOutcome {
    let outcome = RuleOutcome(measuring: past.rule, in: timeline, past.context) { measurement in
      memo.reading(
        of: measurement,
        by: past.rule,
        at: past.place,
        isJoint: timeline.isJoint,
        isHeavy: isHeavy
      )
    }
    return outcome.shown(to: assessor.request.audience, wording: assessor.library.wording)
  }
}
