package import JournalModel

/// Threads that began and have no end yet: quarrels nobody wrote a repair for.
///
/// An open thread is a duration cut short, not a long one, so its age stops at the last written day
/// and silent stretches are cut out of it.
package struct OpenMeasure: Sendable, Hashable {
  package var starts: [MomentPattern]
  package var ends: [MomentPattern]
  /// An open thread counts when it is older than this many days.
  package var grace: Int
  /// Whether the threads are counted, or the days until they close.
  package var judge: Judged

  /// Written days after its start from which silence about a thread means anything.
  private static let leastLaterDays = 2
  /// Threads that came to an end, from which the days until then can be told.
  private static let leastEndings = 2

  package enum Judged: String, Sendable, Hashable, CaseIterable {
    case count, duration
  }

  package func measured(
    in window: Window,
    of timeline: Timeline,
    coolingOff: Int,
    steps: ThreadSteps? = nil
  ) -> Measurement {
    let book = book(of: window, timeline, steps)
    var result =
      switch judge {
      case .count: counted(book.threads, in: window, of: timeline)
      case .duration: timed(book.threads, in: window, of: timeline, coolingOff: coolingOff)
      }
    result.evidence = book.moments
    return result
  }

  private func counted(
    _ threads: [ConflictThread],
    in window: Window,
    of timeline: Timeline
  ) -> Measurement {
    var result = Measurement(in: window)
    for thread in threads where thread.isOpen {
      let age = timeline.age(since: thread.opened)
      guard age > grace else { continue }
      result.count += 1
      result.total = max(result.total, age)
      result.telling.append(thread.moment)
    }
    result.known = threads.count { Self.canBeJudged($0, in: timeline) }
    if result.known < threads.count {
      let fresh = threads.count - result.known
      result.lack = .laterDays(moments: fresh, days: Self.leastLaterDays)
    }
    return result
  }

  /// Durations until a thread closes; an open one counts as not closed so far.
  private func timed(
    _ threads: [ConflictThread],
    in window: Window,
    of timeline: Timeline,
    coolingOff: Int
  ) -> Measurement {
    var result = Measurement(in: window)
    var figures = DurationFigures(ended: 0, leastDays: 0, mostDays: 0)
    for thread in threads {
      let last = thread.closed ?? timeline.writtenDays.last ?? thread.opened
      // A silent stretch hides the day of the mending: it lies somewhere within.
      let least = timeline.observedDays(from: thread.opened, to: last)
      let most = thread.isOpen ? least : last - thread.opened
      figures.leastDays += max(0, least - coolingOff)
      figures.mostDays += max(0, most - coolingOff)
      if !thread.isOpen { figures.ended += 1 }
    }
    result.count = figures.ended
    result.total = threads.count
    result.known = threads.count
    if figures.ended < Self.leastEndings {
      result.lack = .endings(have: figures.ended, need: Self.leastEndings)
    }
    result.figures = .durations(figures)
    return result
  }

  /// The threads opened in a window, in the order they opened.
  package func threads(in window: Window, of timeline: Timeline) -> [ConflictThread] {
    book(of: window, timeline, nil).threads
  }

  /// The steps of all threads of an account, found once for many windows.
  func steps(in timeline: Timeline) -> ThreadSteps {
    guard let first = timeline.writtenDays.first, let last = timeline.writtenDays.last else {
      return ThreadSteps()
    }
    return ThreadSteps(of: self, in: Window(first: first, last: last), of: timeline)
  }

  private func book(
    of window: Window,
    _ timeline: Timeline,
    _ steps: ThreadSteps?
  ) -> ThreadBook {
    let steps = steps ?? ThreadSteps(of: self, in: window, of: timeline)
    let range = steps.range(in: window)
    var book = ThreadBook(capacity: range.count)
    for step in steps.all[range] {
      if step.isStart { book.open(step) } else { book.close(step) }
    }
    return book
  }

  /// Whether anything was written after a thread opened that could have told of its end.
  private static func canBeJudged(_ thread: ConflictThread, in timeline: Timeline) -> Bool {
    if !thread.isOpen { return true }
    let later = timeline.writtenDays.partitionPoint { $0 > thread.opened }
    return timeline.writtenDays.count - later >= leastLaterDays
  }
}

/// How many threads ended, over how many days of waiting together.
package struct DurationFigures: Sendable, Hashable {
  package var ended: Int
  /// Days with the silent stretches cut out, and with them counted where a thread ended after one.
  package var leastDays: Int
  package var mostDays: Int
}

/// A conflict from its first mention to its mending, if there is one.
package struct ConflictThread: Sendable, Hashable {
  /// The key of its topic; `nil` for a thread of its own.
  package var topic: Int32?
  package var opened: Day
  package var closed: Day?
  /// The moment that opened it, an index of the timeline's moments.
  package var moment: Int32
  /// The last moment that opened, continued or closed it.
  package var latest: Int32

  package var isOpen: Bool { closed == nil }
}

/// Threads as they open and close while the moments are walked through once.
private struct ThreadBook {
  private(set) var threads: [ConflictThread] = []
  /// The moments that opened, continued or closed a thread, in order.
  private(set) var moments: [Int32] = []
  /// The open thread of each topic.
  private var openByTopic: KeyTable
  /// Threads in the order they opened; closed ones are dropped from its end when met.
  private var openOrder: [Int] = []

  /// Makes a book of at most so many moments.
  init(capacity: Int) {
    openByTopic = KeyTable(capacity: capacity)
    moments.reserveCapacity(capacity)
    threads.reserveCapacity(capacity)
    openOrder.reserveCapacity(capacity)
  }

  mutating func open(_ step: ThreadSteps.Step) {
    moments.append(step.moment)
    if let topic = step.topic {
      let place = Int(openByTopic[topic])
      if place >= 0 {
        threads[place].latest = step.moment
        return
      }
      openByTopic[topic] = Int32(truncatingIfNeeded: threads.count)
    }
    openOrder.append(threads.count)
    threads.append(
      ConflictThread(
        topic: step.topic,
        opened: step.day,
        closed: nil,
        moment: step.moment,
        latest: step.moment
      )
    )
  }

  /// Closes the thread of a topic; without one, the open thread that opened last.
  mutating func close(_ step: ThreadSteps.Step) {
    let closing = if let topic = step.topic { Int(openByTopic[topic]) } else { lastOpen() ?? -1 }
    guard closing >= 0 else { return }
    moments.append(step.moment)
    threads[closing].closed = step.day
    threads[closing].latest = step.moment
    if let topic = threads[closing].topic { openByTopic[topic] = -1 }
  }

  private mutating func lastOpen() -> Int? {
    while let last = openOrder.last, !threads[last].isOpen { openOrder.removeLast() }
    return openOrder.last
  }
}
