/// The entries that are scored together, with their moments in the order they happened.
///
/// Moments stand by day, then time, then the order of the files. All of them lie on or before the
/// as-of day; persons are resolved.
@usableFromInline
package struct Timeline: Sendable {
  /// Whose entries these are, in the order of `people`.
  package let authors: [PersonRef]
  package let people: People
  package let asOf: Day
  @usableFromInline package let entries: ContiguousArray<Entry>
  package let moments: ContiguousArray<Moment>
  /// Topics and names of rituals as written.
  package let labels: NameTable
  /// For each label of the journal the first label that is spelt the same but for case and spaces.
  @usableFromInline let labelKeys: LabelKeys
  /// Ids and texts of entries, as far as they were kept.
  package let texts: TextStore
  /// The words that moments were recognised by.
  package let passages: ContiguousArray<Passage>
  package let sources: [JournalSource]
  /// The days with at least one entry, each once, in order.
  package let writtenDays: ArraySlice<Day>
  /// Stretches of seven or more days without an entry between two written days, in order.
  package let lapses: [Lapse]
  /// For each written day the first moment of that day or a later one, then the end of `moments`.
  private let dayStarts: ContiguousArray<Int32>
  private let kinds: KindIndex

  init(
    authors: [PersonRef],
    people: People,
    asOf: Day,
    entries: ContiguousArray<Entry>,
    moments: ContiguousArray<Moment>,
    labels: NameTable,
    labelKeys: LabelKeys,
    texts: TextStore,
    passages: ContiguousArray<Passage>,
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
    self.passages = passages
    self.sources = sources
    let days = Self.distinctDays(of: entries)
    writtenDays = days[...]
    lapses = Self.lapses(between: days)
    dayStarts = Self.starts(of: days, among: moments, of: entries)
    kinds = KindIndex(of: moments)
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
    passages = whole.passages
    sources = whole.sources
    writtenDays = whole.writtenDays[..<whole.writtenDays.partitionPoint { $0 > day }]
    let lastWritten = writtenDays.last
    lapses = whole.lapses.filter { lapse in lastWritten.map { lapse.window.last < $0 } ?? false }
    dayStarts = whole.dayStarts
    kinds = whole.kinds
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
      passages: passages,
      sources: sources
    )
  }

  /// Whether both people wrote into one account.
  package var isJoint: Bool { authors.count > 1 }

  @inlinable @inline(__always)
  package func day(of moment: Moment) -> Day { entries[Int(moment.entry)].day }

  /// The words a moment was recognised by, and the cue; `nil` where none are known.
  package func passage(of moment: Moment) -> (words: String, cue: String)? {
    guard let passage = moment.passage.map({ passages[$0] }),
      let words = passage.words.value, let cue = passage.cue.value
    else { return nil }
    return (texts[words], texts[cue])
  }

  /// How many of the moments of a window were recognised in words, 0...1.
  package func recognisedShare(in window: Window) -> Double {
    guard !passages.isEmpty else { return 0 }
    let start = moments.partitionPoint { day(of: $0) >= window.first }
    let end = moments.partitionPoint { day(of: $0) > window.last }
    guard start < end else { return 0 }
    let recognised = moments[start..<end].count { $0.isRecognised }
    return Double(recognised) / Double(end - start)
  }

  /// A number that is the same for labels spelt the same but for case and spaces.
  @inlinable @inline(__always)
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
    let days = places(of: window)
    return kinds.moments(of: kind, among: dayStarts[days.lowerBound]..<dayStarts[days.upperBound])
  }

  /// How many days of a window have an entry.
  package func writtenDayCount(in window: Window) -> Int { places(of: window).count }

  /// The days of a window that have an entry, in order.
  package func writtenDays(in window: Window) -> ArraySlice<Day> { writtenDays[places(of: window)] }

  /// Where the written days of a window stand among all of them.
  private func places(of window: Window) -> Range<Int> {
    let start = writtenDays.partitionPoint { $0 >= window.first }
    return start..<writtenDays[start...].partitionPoint { $0 > window.last }
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

  private static func distinctDays(of entries: ContiguousArray<Entry>) -> ContiguousArray<Day> {
    var days: ContiguousArray<Day> = []
    for entry in entries where entry.day != days.last { days.append(entry.day) }
    return days
  }

  private static func starts(
    of days: ContiguousArray<Day>,
    among moments: ContiguousArray<Moment>,
    of entries: ContiguousArray<Entry>
  ) -> ContiguousArray<Int32> {
    var starts: ContiguousArray<Int32> = []
    starts.reserveCapacity(days.count + 1)
    for index in moments.indices {
      let day = entries[Int(moments[index].entry)].day
      while starts.count < days.count, days[starts.count] <= day {
        starts.append(Int32(truncatingIfNeeded: index))
      }
    }
    let end = Int32(truncatingIfNeeded: moments.count)
    while starts.count <= days.count { starts.append(end) }
    return starts
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
  @inlinable @inline(__always)
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
