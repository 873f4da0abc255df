package import JournalModel

/// What a rule measures: one of a short list, each with its own fields and its own file.
package enum Measure: Sendable, Hashable {
  case share(ShareMeasure)
  case rate(RateMeasure)
  case balance(BalanceMeasure)
  case ratio(RatioMeasure)
  case gap(GapMeasure)
  case cadence(CadenceMeasure)
  case open(OpenMeasure)
  case follows(FollowsMeasure)
  case recurrence(RecurrenceMeasure)
  case minutes(MinutesMeasure)
  case rating(RatingMeasure)
  case trend(TrendMeasure)

  package var name: MeasureName {
    switch self {
    case .share: .share
    case .rate: .rate
    case .balance: .balance
    case .ratio: .ratio
    case .gap: .gap
    case .cadence: .cadence
    case .open: .open
    case .follows: .follows
    case .recurrence: .recurrence
    case .minutes: .minutes
    case .rating: .rating
    case .trend: .trend
    }
  }
}

/// The names of the measures as rule files and reports spell them.
package enum MeasureName: String, Sendable, Hashable, CaseIterable {
  case share, rate, balance, ratio, gap, cadence, open, follows, recurrence, minutes, rating, trend

  /// The name with its article: "a share", "an open".
  package var withArticle: String { self == .open ? "an \(rawValue)" : "a \(rawValue)" }

  /// What messages of a rule with this measure may mention in braces.
  package var placeholders: [Placeholder] {
    switch self {
    case .share, .cadence, .follows: [.count, .total, .rest, .days]
    case .rate: [.count, .total, .perWeek, .days]
    case .balance: [.first, .second, .more, .less, .moreCount, .lessCount, .all, .days]
    case .ratio, .trend, .gap: [.count, .total, .days]
    case .open: [.count, .total, .oldest, .which, .median, .days]
    case .recurrence: [.count, .total, .which, .days]
    case .minutes: [.count, .total, .perWeek, .percent, .wish, .days]
    case .rating: [.count, .mean, .days]
    }
  }
}

/// What a measure finds once for all windows of an account.
package enum MeasureFindings: Sendable {
  /// What a gap counts from.
  case sightings(Sightings)
  /// What opens and closes threads.
  case steps(ThreadSteps)

  fileprivate var sightings: Sightings? {
    if case .sightings(let sightings) = self { sightings } else { nil }
  }

  fileprivate var steps: ThreadSteps? {
    if case .steps(let steps) = self { steps } else { nil }
  }
}

/// What a measure needs to know besides the timeline.
package struct MeasureContext: Sendable {
  package var rituals: [DeclaredRitual]
  /// Days a quarrel may rest before mending it is looked for.
  package var coolingOffDays: Int
  /// The share of time a person wishes for themselves, 0...1; `nil` when nobody said.
  package var wishedOwnTime: Double?
  /// What was found before, once for many windows; `nil` when a window is to find it for itself.
  package var findings: MeasureFindings?

  package init(profile: Profile) {
    rituals = profile.rituals
    coolingOffDays = profile.coolingOffDays
    wishedOwnTime = profile.wishedOwnTime
  }
}

extension Measure {
  /// Counts what happened in the window and what it was counted from.
  package func measured(
    in window: Window,
    of timeline: Timeline,
    _ context: MeasureContext
  ) -> Measurement {
    switch self {
    case .share(let measure): measure.measured(in: window, of: timeline)
    case .rate(let measure): measure.measured(in: window, of: timeline)
    case .balance(let measure): measure.measured(in: window, of: timeline)
    case .ratio(let measure): measure.measured(in: window, of: timeline)
    case .gap(let measure):
      measure.measured(
        in: window,
        of: timeline,
        rituals: context.rituals,
        sightings: context.findings?.sightings
      )
    case .cadence(let measure):
      measure.measured(in: window, of: timeline, rituals: context.rituals)
    case .open(let measure):
      measure.measured(
        in: window,
        of: timeline,
        coolingOff: context.coolingOffDays,
        steps: context.findings?.steps
      )
    case .follows(let measure): measure.measured(in: window, of: timeline)
    case .recurrence(let measure): measure.measured(in: window, of: timeline)
    case .minutes(let measure):
      measure.measured(in: window, of: timeline, wish: context.wishedOwnTime)
    case .rating(let measure): measure.measured(in: window, of: timeline)
    case .trend(let measure): measure.measured(in: window, of: timeline)
    }
  }

  /// What can be found once for the many windows of one account; `nil` where nothing can.
  package func findings(in timeline: Timeline) -> MeasureFindings? {
    switch self {
    case .gap(let measure): .sightings(measure.sightings(in: timeline))
    case .open(let measure): .steps(measure.steps(in: timeline))
    case .share, .rate, .balance, .ratio, .cadence, .follows, .recurrence, .minutes, .rating,
      .trend:
      nil
    }
  }

  /// The moments a rule looks at.
  package var patterns: [MomentPattern] {
    switch self {
    case .share(let measure): measure.patterns
    case .rate(let measure): measure.of
    case .balance(let measure): measure.of
    case .ratio(let measure): measure.of + measure.to
    case .gap(let measure): measure.since
    case .cadence(let measure): measure.kept + measure.missed + measure.skipped
    case .open(let measure): measure.starts + measure.ends
    case .follows(let measure): measure.first + measure.then
    case .recurrence(let measure): measure.of + measure.ends
    case .minutes(let measure): measure.of + measure.among + measure.without
    case .rating(let measure): measure.of
    case .trend(let measure): measure.of
    }
  }
}
