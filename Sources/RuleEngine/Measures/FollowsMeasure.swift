package import JournalModel

/// How often one thing is followed by another soon: a quarrel by a way back.
///
/// "Soon" is counted in written days, and a first moment with fewer of them after it is left out:
/// what follows it could not have been seen yet.
package struct FollowsMeasure: Sendable, Hashable {
  package var first: [MomentPattern]
  package var then: [MomentPattern]
  /// Written days within which the second must come.
  package var within: Int
  package var topic: TopicMatch
  package var doer: DoerMatch
  /// Whether it is counted when the second does come, or when it does not.
  package var counts: Counted

  package enum TopicMatch: String, Sendable, Hashable, CaseIterable {
    /// The same topic where both have one.
    case whereBoth
    /// Both must have one, and the same.
    case required
  }

  package enum DoerMatch: String, Sendable, Hashable, CaseIterable {
    case anybody
    /// Somebody else must do the second.
    case other
  }

  package enum Counted: String, Sendable, Hashable, CaseIterable {
    case followed, unfollowed
  }

  /// A first moment with what came after it.
  struct Sequence {
    let first: Int32
    let answer: Int32?
    /// Whether too few written days follow for anybody to see what came after.
    let isFresh: Bool
  }

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    var result = Measurement(in: window)
    var fresh = 0
    for sequence in sequences(in: window, of: timeline) {
      guard !sequence.isFresh else {
        fresh += 1
        continue
      }
      result.total += 1
      if (sequence.answer != nil) == (counts == .followed) { result.count += 1 }
      result.evidence.append(sequence.first)
      if let answer = sequence.answer { result.evidence.append(answer) }
    }
    result.known = result.total
    if fresh > 0 { result.lack = .laterDays(moments: fresh, days: within) }
    result.evidence = Self.eachOnce(result.evidence.sorted())
    return result
  }

  /// Indices in order without those that stand twice.
  private static func eachOnce(_ indices: [Int32]) -> [Int32] {
    var kept: [Int32] = []
    for index in indices where index != kept.last { kept.append(index) }
    return kept
  }

  /// The first moments that can be used, in order, each with the earliest one that answers it.
  func sequences(in window: Window, of timeline: Timeline) -> [Sequence] {
    let answers = AnswerIndex(then, in: window, of: timeline)
    let firsts = PatternTable(first, of: timeline)
    return first.candidates(in: window, of: timeline).compactMap { index in
      let moment = timeline.moments[Int(index)]
      guard firsts.match(moment), canBeUsed(moment) else { return nil }
      let horizon = timeline.writtenDay(within, after: timeline.day(of: moment))
      let answer = horizon.flatMap {
        answers.first(after: index, upTo: $0, matching: self, moment)
      }
      return Sequence(first: index, answer: answer, isFresh: horizon == nil)
    }
  }

  private func canBeUsed(_ moment: Moment) -> Bool {
    switch topic {
    case .whereBoth: true
    case .required: moment.topic != .none
    }
  }
}

/// The possible second moments by topic and by who did them, so that finding one costs no walk.
private struct AnswerIndex {
  private let timeline: Timeline
  /// For each doer the moments of each topic, and those of all topics together.
  private var doers: [Doer] = []

  /// What one person did, or both together, or all third persons.
  fileprivate struct Doer {
    let by: PersonRef
    var all: [Int32] = []
    /// The first list stands for no topic, the others by `placeOfTopic`.
    var lists: [[Int32]] = [[]]
    var placeOfTopic: KeyTable
  }

  init(_ patterns: [MomentPattern], in window: Window, of timeline: Timeline) {
    self.timeline = timeline
    let people = timeline.people
    let table = PatternTable(patterns, of: timeline)
    let candidates = patterns.candidates(in: window, of: timeline)
    for index in candidates {
      let moment = timeline.moments[Int(index)]
      guard table.match(moment) else { continue }
      // Third persons count as one, so that a crowd of names costs nothing.
      let isKnown = moment.by == people.first || moment.by == people.second || moment.by == .both
      let place = place(of: isKnown ? moment.by : .unknown, capacity: candidates.count)
      doers[place].add(index, timeline.key(of: moment.topic))
    }
  }

  private mutating func place(of by: PersonRef, capacity: Int) -> Int {
    if let place = doers.firstIndex(where: { $0.by == by }) { return place }
    doers.append(Doer(by: by, placeOfTopic: KeyTable(capacity: capacity)))
    return doers.count - 1
  }

  /// The earliest moment after another one that may follow it.
  func first(
    after index: Int32,
    upTo horizon: Day,
    matching measure: FollowsMeasure,
    _ moment: Moment
  ) -> Int32? {
    let topic = timeline.key(of: moment.topic)
    var earliest: Int32?
    for doer in doers where measure.doer == .anybody || doer.by != moment.by {
      for found in doer.earliest(after: index, topic, isTopicRequired: measure.topic == .required) {
        earliest = min(earliest ?? found, found)
      }
    }
    guard let earliest, timeline.day(of: timeline.moments[Int(earliest)]) <= horizon else {
      return nil
    }
    return earliest
  }
}

extension AnswerIndex.Doer {
  mutating func add(_ index: Int32, _ topic: Int32?) {
    // A first moment without a topic may be followed by one of any topic.
    all.append(index)
    guard let topic else {
      lists[0].append(index)
      return
    }
    var place = Int(placeOfTopic[topic])
    if place < 0 {
      place = lists.count
      placeOfTopic[topic] = Int32(truncatingIfNeeded: place)
      lists.append([])
    }
    lists[place].append(index)
  }

  /// The earliest moments after another one of each list that fits its topic.
  func earliest(after index: Int32, _ topic: Int32?, isTopicRequired: Bool) -> [Int32] {
    guard let topic else { return Self.next(in: all, after: index) }
    let place = Int(placeOfTopic[topic])
    let same = place < 0 ? [] : Self.next(in: lists[place], after: index)
    return isTopicRequired ? same : same + Self.next(in: lists[0], after: index)
  }

  private static func next(in list: [Int32], after index: Int32) -> [Int32] {
    let place = list.partitionPoint { $0 > index }
    return place < list.count ? [list[place]] : []
  }
}
