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

  /// The days of a window that lie within the account.
  package init(of timeline: Timeline, in window: Window) {
    let first = max(window.first, timeline.writtenDays.first ?? window.last)
    let days = Window(first: min(first, window.last), last: window.last)
    self.window = days
    writtenDays = timeline.writtenDayCount(in: days)
    entries = timeline.entries.count { days.contains($0.day) }
    let within = timeline.moments.filter { days.contains(timeline.day(of: $0)) }
    moments = within.count
    recognised = within.count { $0.isRecognised }
    lapses = timeline.lapses.filter { days.contains($0.window.last) }
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
