package import JournalModel
package import RuleEngine

/// How much of an account's time was written about.
package struct Coverage: Sendable, Hashable {
  /// From the first entry to the as-of day.
  package var window: Window
  package var writtenDays: Int
  package var entries: Int
  package var moments: Int
  package var recognised: Int
  package var lapses: [Lapse]

  package enum Word: String, Sendable, Hashable, CaseIterable {
    /// At least 70 % of the days have an entry.
    case well = "well covered"
    /// At least 40 %.
    case partly
    /// Less: levels are allowed, trends and an overall number are not.
    case thin

    package var phrase: Phrase {
      switch self {
      case .well: .coverageWell
      case .partly: .coveragePartly
      case .thin: .coverageThin
      }
    }
  }

  package var word: Word {
    let (written, days) = (writtenDays * 100, window.days)
    return written >= days * 70 ? .well : written >= days * 40 ? .partly : .thin
  }

  init(of timeline: Timeline) {
    window = Window(first: timeline.writtenDays.first ?? timeline.asOf, last: timeline.asOf)
    writtenDays = timeline.writtenDays.count
    entries = timeline.entries.count
    moments = timeline.moments.count
    recognised = timeline.moments.count(where: { $0.isRecognised })
    lapses = timeline.lapses
  }
}
