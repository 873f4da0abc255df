package import JournalModel

/// What a measure counted in one window, before any statistics.
package struct Measurement: Sendable, Hashable {
  /// The days looked at; longer than the rule's own window where a ritual asks for it.
  package var window: Window
  /// What was counted, as the measure's page in `docs/measures.md` says: successes, events, kept
  /// days, the first person's moments, open threads.
  package var count: Int
  /// What it is counted from or beside: trials, written days, due days, the second person's moments,
  /// the age in days of the oldest open thread.
  package var total: Int
  /// What the rule's minimum is held against.
  package var known: Int
  /// Moments or occasions whose outcome is known; a moment of both people is one of them.
  package var answered: Int
  /// Moments that would have counted, had somebody written how they were answered.
  package var unknown: Int
  /// The moments counted, as indices of the timeline's moments, in their order.
  package var evidence: [Int32]
  /// The moments to show first where they are not simply the latest: what opened the open threads.
  package var telling: [Int32]
  /// What the statistics need besides the two counts.
  package var figures: Figures
  /// What `known` has to be before the measure can say anything, whatever a rule needs.
  package var least: Int
  /// What is missing besides moments; `nil` when moments are all it takes.
  package var lack: Lack?

  /// Something a measure can't do without, or that keeps moments from counting.
  package enum Lack: Sendable, Hashable {
    /// The profile names no ritual; one has to be kept so many times.
    case rituals(need: Int)
    /// The profile does not say how much time of one's own is wished for.
    case wish
    /// The window before has too few written days to compare with.
    case earlierDays(have: Int, need: Int)
    /// Too few threads came to an end to tell how long that takes.
    case endings(have: Int, need: Int)
    /// So many moments don't count yet, because so many written days have to follow them.
    case laterDays(moments: Int, days: Int)
  }

  /// The share of eligible moments whose outcome nobody wrote down, 0...1.
  package var unknownShare: Double {
    let eligible = answered + unknown
    return eligible == 0 ? 0 : Double(unknown) / Double(eligible)
  }

  package enum Figures: Sendable, Hashable {
    /// The two counts say it all.
    case counts
    case events(EventFigures)
    /// Observed days, or intervals of a ritual, since the last time.
    case gap(Double)
    /// Minutes of each written day.
    case minutes([Int])
    /// The share of minutes with the days it rests on, and what was wished for.
    case wish(share: Double, days: Int, wish: Double)
    case trend(earlier: EventFigures, later: EventFigures)
    case durations(DurationFigures)
  }
}

extension Measurement {
  package init(in window: Window) {
    self.init(
      window: window,
      count: 0,
      total: 0,
      known: 0,
      answered: 0,
      unknown: 0,
      evidence: [],
      telling: [],
      figures: .counts,
      least: 1,
      lack: nil
    )
  }
}
