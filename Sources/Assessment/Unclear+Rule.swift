import JournalModel
import RuleEngine

extension Unclear {
  /// Above this share of unknown outcomes a rule does not speak.
  private static let unknownLimit = 0.40

  /// The first reason for a rule not to speak, without a word about it; `nil` when it may.
  init?(of measurement: Measurement, rule: Rule, timeline: Timeline) {
    let written = timeline.writtenDayCount(in: measurement.window)
    let days = max(rule.needs.days, Self.leastWrittenDays(in: measurement.window.days))
    let shortfall =
      written < days
      ? Shortfall(.writtenDays, have: written, need: days)
      : Self.shortfall(of: measurement, rule: rule)
    guard let shortfall else { return nil }
    reason = shortfall.reason
    have = shortfall.have
    need = shortfall.need
    say = ""
  }

  /// The same with its sentence.
  func said(about measurement: Measurement, of rule: Rule, _ wording: Wording) -> Unclear {
    let shortfall = Shortfall(reason, have: have, need: need)
    var unclear = self
    unclear.say = wording.sentence(reason.phrase, shortfall.values(measurement, of: rule))
    return unclear
  }

  /// What is missing once there are written days enough, the more basic thing first.
  private static func shortfall(of measurement: Measurement, rule: Rule) -> Shortfall? {
    let least = max(rule.needs.moments, measurement.least)
    let (known, eligible) = (measurement.known, measurement.answered + measurement.unknown)
    switch measurement.lack {
    case .rituals(let need): return Shortfall(.rituals, have: 0, need: need)
    case .wish: return Shortfall(.wish, have: 0, need: 1)
    case .laterDays(let fresh, _) where known < least && known + fresh >= least:
      return Shortfall(.laterDays, have: known, need: least)
    case .earlierDays(let have, let need):
      return Shortfall(.earlierDays, have: have, need: need)
    case .endings, .laterDays, nil: break
    }
    if measurement.unknownShare > unknownLimit, eligible >= least {
      // Three in five, rounded up, in whole numbers.
      let need = max((eligible * 3 + 4) / 5, least)
      return Shortfall(.unknownOutcomes, have: measurement.answered, need: need)
    }
    if known < least { return Shortfall(.moments, have: known, need: least) }
    switch measurement.lack {
    case .endings(let have, let need): return Shortfall(.endings, have: have, need: need)
    case .rituals, .wish, .earlierDays, .laterDays, nil: return nil
    }
  }

  /// Written days a window needs before any rule may speak (`docs/scoring.md`).
  package static func leastWrittenDays(in days: Int) -> Int {
    switch days {
    case ...28: 10
    case ...42: 12
    case ...56: 14
    default: 20
    }
  }
}

/// What there is and what it takes, of one sort of thing.
private struct Shortfall {
  let reason: UnclearReason
  let have: Int
  let need: Int

  init(_ reason: UnclearReason, have: Int, need: Int) {
    self.reason = reason
    self.have = have
    self.need = need
  }

  /// What the sentence about it may mention.
  func values(_ measurement: Measurement, of rule: Rule) -> [Placeholder: String] {
    var values: [Placeholder: String] = [
      .have: String(have), .need: String(need), .missing: String(need - have),
      .days: String(measurement.window.days),
      .called: rule.needs.called.text(for: need - have),
      .rest: String(measurement.unknown),
      .total: String(measurement.answered + measurement.unknown),
    ]
    switch (reason, measurement.lack) {
    case (.laterDays, .laterDays(let fresh, let days)):
      values[.rest] = String(fresh)
      values[.value] = String(days)
    case (.endings, _):
      values[.total] = String(measurement.known)
      values[.called] = rule.needs.called.text(for: measurement.known)
    case (.writtenDays, _), (.rituals, _), (.wish, _), (.unknownOutcomes, _), (.moments, _),
      (.laterDays, _), (.earlierDays, _), (.notShown, _):
      break
    }
    return values
  }
}

extension UnclearReason {
  fileprivate var phrase: Phrase {
    switch self {
    case .writtenDays: .unclearWrittenDays
    case .rituals: .unclearRituals
    case .wish: .unclearWish
    case .unknownOutcomes: .unclearUnknownOutcomes
    case .notShown: .unclearNotShown
    case .moments: .unclearMoments
    case .laterDays: .unclearLaterDays
    case .endings: .unclearEndings
    case .earlierDays: .unclearEarlierDays
    }
  }
}
