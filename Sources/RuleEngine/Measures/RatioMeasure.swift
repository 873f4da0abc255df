package import JournalModel

/// How many warm moments stand beside one hard moment.
package struct RatioMeasure: Sendable, Hashable {
  package var of: [MomentPattern]
  package var to: [MomentPattern]

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    let (counted, beside) = (PatternTable(of, of: timeline), PatternTable(to, of: timeline))
    var result = Measurement(in: window)
    for index in (of + to).candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      if counted.match(moment) {
        result.count += 1
      } else if beside.match(moment) {
        result.total += 1
      } else {
        if counted.areLeftOpen(by: moment) || beside.areLeftOpen(by: moment) { result.unknown += 1 }
        continue
      }
      result.evidence.append(index)
    }
    result.known = result.count + result.total
    result.answered = result.known
    return result
  }
}
