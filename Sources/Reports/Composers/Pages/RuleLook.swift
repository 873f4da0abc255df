import RuleEngine

/// What a rule looks at, in sentences: which moments, over how long, and what of them it counts.
struct RuleLook {
  let words: PageWords
  let rule: Rule

  func sentences() -> [String] {
    switch rule.measure {
    case .share(let measure): share(measure)
    case .rate(let measure): rate(measure)
    case .balance(let measure): [say(.lookBalance, [.names: words.name(measure.of, .listAnd)])]
    case .ratio(let measure):
      [
        say(
          .lookRatio,
          [.names: words.name(measure.of, .listAnd), .name: words.name(measure.to, .listAnd)]
        )
      ]
    case .gap(let measure): gap(measure)
    case .cadence(let measure): [say(.lookCadence, [.total: "\(measure.rareDays)"])]
    case .open(let measure): open(measure)
    case .follows(let measure): follows(measure)
    case .recurrence(let measure): recurrence(measure)
    case .minutes(let measure): minutes(measure)
    case .rating(let measure): [say(.lookRating, [.names: words.name(measure.of, .listAnd)])]
    case .trend(let measure): [say(.lookTrend, [.names: words.name(measure.of, .listAnd)])]
    }
  }

  private func say(_ phrase: PagePhrase, _ values: [Placeholder: String] = [:]) -> String {
    var values = values
    values[.days] = "\(rule.days)"
    return words.say(phrase, values)
  }

  // MARK: Shares and rates

  private func share(_ measure: ShareMeasure) -> [String] {
    let of = words.name(measure.of)
    guard case .moments(let base) = measure.among else {
      return [say(.lookShareWritten, [.names: of])]
    }
    if measure.unit == .days {
      return [say(.lookShareDays, [.name: words.name(base), .names: of])]
    }
    let all = beside(words.name(base, .listAnd), measure.amongBeside)
    if measure.beside != .none {
      let names = words.name(measure.beside)
      return [say(.lookShareBeside, [.name: all, .names: names]), say(.lookBeside)]
    }
    if let of = measure.of.first, measure.of.count == 1, base.map({ $0.kind }) == [of.kind] {
      return [say(.lookShare, [.name: all, .value: words.outcomes(of: of)])]
    }
    return [say(.lookShareOf, [.name: all, .names: of])]
  }

  private func beside(_ names: String, _ companions: ShareMeasure.Companions) -> String {
    guard companions != .none else { return names }
    return say(.besideWords, [.names: names, .name: words.name(companions)])
  }

  private func rate(_ measure: RateMeasure) -> [String] {
    let names = words.name(measure.of, measure.unit == .days ? .listOr : .listAnd)
    let look: PagePhrase = measure.unit == .days ? .lookRateDays : .lookRate
    return [say(look, [.names: names]), measure.isPerPerson ? say(.lookPerPerson) : ""]
  }

  // MARK: Waits

  private func gap(_ measure: GapMeasure) -> [String] {
    switch measure.unit {
    case .days: [say(.lookGap, [.names: words.name(measure.since, .listAnd)])]
    case .intervals: [say(.lookGapRitual)]
    }
  }

  private func open(_ measure: OpenMeasure) -> [String] {
    let values: [Placeholder: String] = [
      .names: words.name(measure.starts), .name: words.name(measure.ends, .listAnd),
      .count: "\(measure.grace)",
    ]
    return [say(measure.judge == .count ? .lookOpen : .lookDuration, values)]
  }

  private func follows(_ measure: FollowsMeasure) -> [String] {
    let values: [Placeholder: String] = [
      .names: words.name(measure.first, .listAnd), .name: words.name(measure.then, .listAnd),
      .count: "\(measure.within)",
    ]
    return [
      say(measure.counts == .followed ? .lookFollows : .lookUnfollowed, values),
      say(measure.topic == .whereBoth ? .lookTopicBoth : .lookTopicRequired),
      measure.doer == .other ? say(.lookOtherDoer) : "", say(.lookFollowsLeft),
    ]
  }

  private func recurrence(_ measure: RecurrenceMeasure) -> [String] {
    [
      say(
        .lookRecurrence,
        [
          .names: words.name(measure.of), .name: words.name(measure.ends, .listAnd),
          .count: "\(measure.times)", .total: "\(measure.spread)",
        ]
      )
    ]
  }

  // MARK: Minutes

  private func minutes(_ measure: MinutesMeasure) -> [String] {
    let names = words.name(measure.of, .listAnd)
    guard measure.among.isEmpty else {
      return [say(.lookWish, [.names: names, .name: words.name(measure.among, .listAnd)])]
    }
    let without =
      measure.without.isEmpty ? "" : say(.lookWithout, [.names: words.name(measure.without)])
    return [say(.lookMinutes, [.names: names]), without]
  }
}
