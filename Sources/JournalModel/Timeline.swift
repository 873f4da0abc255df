/// The entries that are scored together, with their moments in the order they happened.
///
/// Moments stand by day, then time, then the order of the files. All of them lie on or before the
/// as-of day; persons are resolved.
package struct Timeline: Sendable {
  /// Whose entries these are, in the order of `people`.
  package let authors: [PersonRef]
  package let people: People
  package let asOf: Day
  package let entries: ContiguousArray<Entry>
  package let moments: ContiguousArray<Moment>
  /// Topics and names of rituals as written.
  package let labels: NameTable
  /// For each label of the journal the first label that is spelt the same but for case and spaces.
  private let labelKeys: ContiguousArray<Int32>
  /// Ids and texts of entries, as far as they were kept.
  package let texts: TextStore
  package let sources: [JournalSource]
  /// The days with at least one entry, each once, in order.
  package let writtenDays: ContiguousArray<Day>
  /// Stretches of seven or more days without an entry between two written days, in order.
  package let lapses: [Lapse]
  /// The moments of each kind, as indices of `moments`, in their order.
  private let momentsByKind: [MomentKind: ContiguousArray<Int32>]

  package init(
    authors: [PersonRef],
    people: People,
    asOf: Day,
    entries: ContiguousArray<Entry>,
    moments: ContiguousArray<Moment>,
    labels: NameTable,
    labelKeys: ContiguousArray<Int32>,
    texts: TextStore,
    sources: [JournalSource]
  ) {
    self.authors = authors
    self.people = people
    self.asOf = asOf
    self.entries = entries
    self.moments = moments
    self.labels = labels
    self.labelKeys = labelKeys
    self.texts = texts
    self.sources = sources
    writtenDays = Self.distinctDays(of: entries)
    lapses = Self.lapses(between: writtenDays)
    var byKind: [MomentKind: ContiguousArray<Int32>] = [:]
    for index in moments.indices {
      byKind[moments[index].kind, default: []].append(Int32(index))
    }
    momentsByKind = byKind
  }

  /// The same entries as somebody saw them on an earlier day: nothing later counts for a window
  /// that ends there.
  package func seen(on day: Day) -> Timeline { Timeline(self, seenOn: day) }

  private init(_ whole: Timeline, seenOn day: Day) {
    authors = whole.authors
    people = whole.people
    asOf = day
    entries = whole.entries
    moments = whole.moments
    labels = whole.labels
    labelKeys = whole.labelKeys
    texts = whole.texts
    sources = whole.sources
    writtenDays = ContiguousArray(whole.writtenDays.prefix { $0 <= day })
    let lastWritten = writtenDays.last
    lapses = whole.lapses.filter { lapse in lastWritten.map { lapse.window.last < $0 } ?? false }
    momentsByKind = whole.momentsByKind
  }

  /// The same entries of people who are called otherwise, name by name.
  package func calling(_ names: [String]) -> Timeline {
    var people = people
    people.names = names
    return Timeline(
      authors: authors,
      people: people,
      asOf: asOf,
      entries: entries,
      moments: moments,
      labels: labels,
      labelKeys: labelKeys,
      texts: texts,
      sources: sources
    )
  }

  /// Whether both people wrote into one account.
  package var isJoint: Bool { authors.count > 1 }

  package func day(of moment: Moment) -> Day { entries[Int(moment.entry)].day }

  /// A number that is the same for labels spelt the same but for case and spaces.
  package func key(of label: TableIndex) -> Int32? {
    label.value.map { labelKeys[$0] }
  }

  /// A label as it is compared, empty for none.
  package func foldedLabel(_ label: TableIndex) -> String {
    label.value.map { folded(labels[$0]) } ?? ""
  }

  /// The writer's own id of an entry, else its day and its place within that day: `2026-03-14/2`.
  package func id(ofEntry index: Int) -> String {
    let entry = entries[index]
    if let id = entry.id.value { return texts[id] }
    let first = entries.partitionPoint { $0.day >= entry.day }
    return "\(entry.day.iso)/\(index - first + 1)"
  }

  /// The moments of a kind within a window, as indices of `moments`, in their order.
  package func moments(of kind: MomentKind, in window: Window) -> ArraySlice<Int32> {
    guard let all = momentsByKind[kind] else { return [] }
    let start = all.partitionPoint { day(ofMoment: $0) >= window.first }
    let end = all.partitionPoint { day(ofMoment: $0) > window.last }
    return ArraySlice(all[start..<max(start, end)])
  }

  /// How many days of a window have an entry.
  package func writtenDayCount(in window: Window) -> Int {
    let start = writtenDays.partitionPoint { $0 >= window.first }
    let end = writtenDays.partitionPoint { $0 > window.last }
    return max(0, end - start)
  }

  /// The days of a window that have an entry, in order.
  package func writtenDays(in window: Window) -> ArraySlice<Day> {
    let start = writtenDays.partitionPoint { $0 >= window.first }
    let end = writtenDays.partitionPoint { $0 > window.last }
    return ArraySlice(writtenDays[start..<Swift.max(start, end)])
  }

  /// The so-many-th written day after a day, if there are that many.
  package func writtenDay(_ number: Int, after day: Day) -> Day? {
    let next = writtenDays.partitionPoint { $0 > day }
    let index = next + number - 1
    return writtenDays.indices.contains(index) ? writtenDays[index] : nil
  }

  /// Days from a day to the last written one, without the silent stretches between.
  package func age(since day: Day) -> Int {
    guard let last = writtenDays.last else { return 0 }
    return observedDays(from: day, to: last)
  }

  /// Days from one written day to a later one, without the silent stretches between.
  package func observedDays(from day: Day, to last: Day) -> Int {
    let start = lapses.partitionPoint { $0.window.first > day }
    let end = lapses.partitionPoint { $0.window.first > last }
    let silence = lapses[start..<Swift.max(start, end)].reduce(0) { $0 + $1.window.days }
    return last - day - silence
  }

  package func isWritten(_ day: Day) -> Bool {
    let index = writtenDays.partitionPoint { $0 >= day }
    return index < writtenDays.count && writtenDays[index] == day
  }

  private func day(ofMoment index: Int32) -> Day {
    entries[Int(moments[Int(index)].entry)].day
  }

  private static func distinctDays(of entries: ContiguousArray<Entry>) -> ContiguousArray<Day> {
    var days: ContiguousArray<Day> = []
    for entry in entries where entry.day != days.last { days.append(entry.day) }
    return days
  }

  private static func lapses(between days: ContiguousArray<Day>) -> [Lapse] {
    zip(days, days.dropFirst()).compactMap { before, after in
      let missing = after - before - 1
      return missing >= Lapse.leastDays ? Lapse(Window(first: before + 1, last: after + -1)) : nil
    }
  }
}

/// A stretch without entries between two written days.
package struct Lapse: Sendable, Hashable {
  /// How long a silence must be to count as one (`docs/scoring.md`).
  package static let leastDays = 7

  package let window: Window

  package init(_ window: Window) { self.window = window }
}

extension RandomAccessCollection {
  /// The first position whose element satisfies a condition that stays true from there on.
  package func partitionPoint(where isAfter: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isAfter(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
