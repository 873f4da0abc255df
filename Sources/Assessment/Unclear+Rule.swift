import JournalModel
import RuleEngine

extension Unclear {
  /// Above this share of unknown outcomes a rule does not speak.
  private static let unknownLimit = 0.40

  /// The first reason for a rule not to speak, or `nil` when it may.
  init?(of measurement: Measurement, rule: Rule, timeline: Timeline, wording: Wording) {
    let window = measurement.window
    let written = timeline.writtenDayCount(in: window)
    let days = max(rule.needs.days, Self.leastWrittenDays(in: window.days))
    let moments = rule.needs.moments
    let eligible = measurement.answered + measurement.unknown
    let found: (reason: Reason, have: Int, need: Int)
    if written < days {
      found = (.writtenDays, written, days)
    } else if measurement.unknownShare > Self.unknownLimit, eligible >= moments {
      // Three in five, rounded up, in whole numbers.
      found = (.unknownOutcomes, measurement.answered, (eligible * 3 + 4) / 5)
    } else if measurement.known < moments {
      found = (.moments, measurement.known, moments)
    } else {
      return nil
    }
    self.init(
      reason: found.reason,
      have: found.have,
      need: found.need,
      say: wording.sentence(
        found.reason.phrase,
        [
          .have: String(found.have), .need: String(found.need),
          .missing: String(found.need - found.have), .days: String(window.days),
          .called: rule.needs.called.text(for: found.need - found.have),
        ]
      )
    )
  }

  /// Written days a window needs before any rule may speak (`docs/scoring.md`).
  private static func leastWrittenDays(in days: Int) -> Int {
    switch days {
    case ...28: 10
    case ...42: 12
    case ...56: 14
    default: 20
    }
  }
}

extension Unclear.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .writtenDays: .unclearWrittenDays
    case .moments: .unclearMoments
    case .unknownOutcomes: .unclearUnknownOutcomes
    }
  }
}
