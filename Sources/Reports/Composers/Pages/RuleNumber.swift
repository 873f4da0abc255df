import Assessment
import RuleEngine

/// How the number of a rule comes about, in words with this rule's own figures.
struct RuleNumber {
  /// The days at the neutral value that a sum of minutes starts with.
  private static let assumedDays = 5.0
  private static let daysOfWeek = 7.0

  let words: PageWords
  let rule: Rule

  func sentence() -> String {
    let neutral = rule.bands.neutral
    let prior = Reading.priorStrength
    switch rule.measure {
    case .share, .cadence, .follows:
      return say(.numberShare, from: prior * neutral, need: prior, NumberText.percent(neutral))
    case .rate: return say(.numberRate, from: neutral, need: 1, short(neutral))
    case .balance:
      return say(.numberBalance, from: Reading.balancePrior, need: 2 * Reading.balancePrior)
    case .ratio: return ratio(neutral)
    case .gap: return words.say(.numberCounted)
    case .open(let measure):
      return measure.judge == .count
        ? words.say(.numberOpen)
        : say(.numberDuration, from: neutral, need: 1, short(neutral))
    case .recurrence: return words.say(.numberRecurrence)
    case .minutes(let measure):
      guard measure.among.isEmpty else { return say(.numberWish, from: 0, need: prior) }
      let assumed = Self.assumedDays * neutral / Self.daysOfWeek
      return say(.numberMinutes, from: assumed, need: Self.assumedDays, short(neutral))
    case .rating: return say(.numberRating, from: prior * neutral, need: prior, short(neutral))
    case .trend: return words.say(.numberTrend)
    }
  }

  /// So many to one is worked out as a share, which four moments hold at the neutral value.
  private func ratio(_ neutral: Double) -> String {
    let share = neutral / (1 + neutral)
    return words.say(
      .numberRatio,
      [
        .from: short(Reading.priorStrength * share),
        .to: short(Reading.priorStrength * (1 - share)), .value: short(neutral),
      ]
    )
  }

  private func say(
    _ phrase: PagePhrase,
    from: Double,
    need: Double,
    _ value: String = ""
  ) -> String {
    words.say(phrase, [.from: short(from), .need: short(need), .value: value])
  }

  private func short(_ number: Double) -> String { NumberText.short(number, places: 4) }
}
