package import JournalModel

/// The mean of the ratings the writers gave, from 1 to 5.
package struct RatingMeasure: Sendable, Hashable {
  package var of: [MomentPattern]

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    let counted = PatternTable(of, of: timeline)
    var result = Measurement(in: window)
    for index in of.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      guard counted.match(moment) else { continue }
      guard moment.rating > 0 else {
        result.unknown += 1
        continue
      }
      result.count += 1
      result.total += Int(moment.rating)
      result.evidence.append(index)
    }
    result.known = result.count
    result.answered = result.count
    return result
  }
}
