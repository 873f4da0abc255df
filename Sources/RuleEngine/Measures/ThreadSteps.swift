import JournalModel

/// The moments that may open or close a thread, in order, with what a thread needs to know of them.
package struct ThreadSteps: Sendable {
  struct Step: Sendable {
    let moment: Int32
    let day: Day
    /// The key of its topic; `nil` for none.
    let topic: Int32?
    /// Whether it opens a thread, or goes on with one, instead of closing it.
    let isStart: Bool
  }

  private(set) var all: ContiguousArray<Step> = []

  init() {}

  init(of measure: OpenMeasure, in window: Window, of timeline: Timeline) {
    let starting = PatternTable(measure.starts, of: timeline)
    let ending = PatternTable(measure.ends, of: timeline)
    for index in (measure.starts + measure.ends).candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      let isStart = starting.match(moment)
      guard isStart || ending.match(moment) else { continue }
      all.append(
        Step(
          moment: index,
          day: timeline.day(of: moment),
          topic: timeline.key(of: moment.topic),
          isStart: isStart
        )
      )
    }
  }

  /// Where the steps of a window stand.
  func range(in window: Window) -> Range<Int> {
    let start = all.partitionPoint { $0.day >= window.first }
    return start..<all[start...].partitionPoint { $0.day > window.last }
  }
}
