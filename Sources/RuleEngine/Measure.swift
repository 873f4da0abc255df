package import JournalModel

/// What a rule measures: one of a short list, each with its own fields and its own file.
package enum Measure: Sendable, Hashable {
  case share(ShareMeasure)
  case balance(BalanceMeasure)
  case cadence(CadenceMeasure)
  case open(OpenMeasure)

  package var name: MeasureName {
    switch self {
    case .share: .share
    case .balance: .balance
    case .cadence: .cadence
    case .open: .open
    }
  }
}

/// The names of the measures as rule files and reports spell them.
package enum MeasureName: String, Sendable, Hashable, CaseIterable {
  case share, balance, cadence, open

  /// What messages of a rule with this measure may mention in braces.
  package var placeholders: [Placeholder] {
    switch self {
    case .share: [.count, .total, .rest, .days]
    case .balance: [.first, .second, .more, .less, .moreCount, .lessCount, .all, .days]
    case .cadence: [.count, .total, .rest, .days]
    case .open: [.count, .oldest, .which, .days]
    }
  }
}

extension Measure {
  /// Counts what happened in the window and what it was counted from.
  package func measured(
    over days: Int,
    of timeline: Timeline,
    rituals: [DeclaredRitual]
  ) -> Measurement {
    let window = Window(days: days, upTo: timeline.asOf)
    return switch self {
    case .share(let measure): measure.measured(in: window, of: timeline)
    case .balance(let measure): measure.measured(in: window, of: timeline)
    case .cadence(let measure): measure.measured(in: window, of: timeline, rituals: rituals)
    case .open(let measure): measure.measured(in: window, of: timeline)
    }
  }

  /// The moments a rule looks at.
  package var patterns: [MomentPattern] {
    switch self {
    case .share(let measure): measure.among
    case .balance(let measure): measure.of
    case .cadence(let measure): measure.kept + measure.missed + measure.skipped
    case .open(let measure): measure.starts + measure.ends
    }
  }
}
