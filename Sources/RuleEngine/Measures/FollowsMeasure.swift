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
      result.evidence += [sequence.first] + [sequence.answer].compactMap { $0 }
    }
    result.known = result.total
    if fresh > 0 { result.lack = .laterDays(moments: fresh, days: within) }
    result.evidence = Array(Set(result.evidence)).sorted()
    return result
  }

  /// The first moments that can be used, in order, each with the earliest one that answers it.
  func sequences(in window: Window, of timeline: Timeline) -> [Sequence] {
    let answers = AnswerIndex(then, in: window, of: timeline)
    return first.candidates(in: window, of: timeline).compactMap { index in
      let moment = timeline.moments[Int(index)]
      guard first.match(moment, in: timeline), canBeUsed(moment) else { return nil }
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
  /// Moments by the key of their topic (-1 for none) and by doer, in order.
  private var moments: [Key: [Int32]] = [:]
  private var doers: [PersonRef] = []

  private struct Key: Hashable {
    var topic: Int32
    var by: PersonRef
  }

  init(_ patterns: [MomentPattern], in window: Window, of timeline: Timeline) {
    self.timeline = timeline
    let people = timeline.people
    for index in patterns.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      guard patterns.match(moment, in: timeline) else { continue }
      // Third persons count as one, so that a crowd of names costs nothing.
      let isKnown = [people.first, people.second, .both].contains(moment.by)
      let by = isKnown ? moment.by : .unknown
      if !doers.contains(by) { doers.append(by) }
      moments[Key(topic: timeline.key(of: moment.topic) ?? -1, by: by), default: []].append(index)
      // A first moment without a topic may be followed by one of any topic.
      moments[Key(topic: -2, by: by), default: []].append(index)
    }
  }

  /// The earliest moment after another one that may follow it.
  func first(
    after index: Int32,
    upTo horizon: Day,
    matching measure: FollowsMeasure,
    _ moment: Moment
  ) -> Int32? {
    let topics: [Int32]
    switch (timeline.key(of: moment.topic), measure.topic) {
    case (let topic?, .required): topics = [topic]
    case (let topic?, .whereBoth): topics = [topic, -1]
    case (nil, _): topics = [-2]
    }
    var earliest: Int32?
    for by in doers where measure.doer == .anybody || by != moment.by {
      for topic in topics {
        guard let list = moments[Key(topic: topic, by: by)] else { continue }
        let place = list.partitionPoint { $0 > index }
        if place < list.count { earliest = min(earliest ?? list[place], list[place]) }
      }
    }
    guard let earliest, timeline.day(of: timeline.moments[Int(earliest)]) <= horizon else {
      return nil
    }
    return earliest
  }
}
