package import JournalModel

/// How often the same topic comes back, and how often it was mended.
package struct RecurrenceMeasure: Sendable, Hashable {
  package var of: [MomentPattern]
  /// What mends one time of it.
  package var ends: [MomentPattern]
  /// How many days a topic must have before it counts as coming back.
  package var times: Int
  /// Days from the first to the last of them, at least.
  package var spread: Int

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    var result = Measurement(in: window)
    var topics: [TopicDays] = []
    let (counted, ending) = (PatternTable(of, of: timeline), PatternTable(ends, of: timeline))
    let candidates = (of + ends).candidates(in: window, of: timeline)
    var placeOfTopic = KeyTable(capacity: candidates.count)
    for index in candidates {
      let moment = timeline.moments[Int(index)]
      // What has no topic can't come back.
      guard let key = timeline.key(of: moment.topic) else { continue }
      let isOne = counted.match(moment)
      if isOne { result.known += 1 }
      var place = Int(placeOfTopic[key])
      if place < 0 {
        guard isOne else { continue }
        place = topics.count
        placeOfTopic[key] = Int32(truncatingIfNeeded: place)
        topics.append(TopicDays())
      }
      if isOne { topics[place].add(timeline.day(of: moment), index) }
      if ending.match(moment) { topics[place].mend(index) }
    }
    let returning = topics.filter { $0.days.count >= times && $0.span >= spread }
    // The worst one speaks: the least often mended of the most frequent.
    guard let worst = returning.max(by: { $0.isMilder(than: $1) }) else { return result }
    result.count = worst.days.count
    result.total = worst.mended
    result.evidence = worst.moments.sorted()
    result.telling = Array(worst.moments.prefix(1))
    return result
  }
}

/// The days on which one topic came up, and how many of those times were mended.
private struct TopicDays {
  private(set) var days: [Day] = []
  private(set) var mended = 0
  private(set) var moments: [Int32] = []
  private var isLastMended = false

  var span: Int { (days.last ?? Day(number: 0)) - (days.first ?? Day(number: 0)) }

  mutating func add(_ day: Day, _ moment: Int32) {
    moments.append(moment)
    guard day != days.last else { return }
    days.append(day)
    isLastMended = false
  }

  mutating func mend(_ moment: Int32) {
    if moments.last != moment { moments.append(moment) }
    guard !days.isEmpty, !isLastMended else { return }
    mended += 1
    isLastMended = true
  }

  func isMilder(than other: TopicDays) -> Bool {
    days.count != other.days.count ? days.count < other.days.count : mended > other.mended
  }
}
