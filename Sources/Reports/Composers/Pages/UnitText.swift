import RuleEngine

/// Values of a rule in its own unit, as a reader expects them: shares in per cent.
struct UnitText {
  let words: PageWords
  let measure: Measure

  func text(_ value: Double) -> String {
    switch measure {
    case .share, .cadence, .follows, .balance: NumberText.percent(value)
    case .minutes(let minutes):
      minutes.among.isEmpty
        ? NumberText.fixed(value, places: 0)
        : words.say(.limitPoints, [.value: NumberText.fixed(value * 100, places: 0)])
    case .rate, .ratio, .gap, .open, .recurrence, .rating, .trend: signed(value)
    }
  }

  /// A number with a true minus sign, which no line breaks after.
  private func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "") + NumberText.short(value < 0 ? -value : value, places: 2)
  }

  /// What the column of the lines is called.
  var header: PagePhrase {
    switch measure {
    case .share, .cadence, .follows: .columnShare
    case .rate(let rate): rate.unit == .days ? .columnDaysWeek : .columnRate
    case .balance: .columnBalance
    case .ratio: .columnRatio
    case .gap(let gap): gap.unit == .days ? .columnGap : .columnWaits
    case .open(let open): open.judge == .count ? .columnOpen : .columnDuration
    case .recurrence: .columnRecurrence
    case .minutes(let minutes): minutes.among.isEmpty ? .columnMinutes : .columnWish
    case .rating: .columnRating
    case .trend: .columnTrend
    }
  }

  /// Whether a value has no range because it is counted and not estimated.
  var isCounted: Bool {
    switch measure {
    case .gap, .recurrence, .trend: true
    case .open(let open): open.judge == .count
    case .share, .cadence, .follows, .rate, .balance, .ratio, .minutes, .rating: false
    }
  }
}
