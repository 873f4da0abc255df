package import JournalModel

/// How many of certain moments went a certain way: reaches that were met, among all reaches.
package struct ShareMeasure: Sendable, Hashable {
  /// The moments that count as successes; each is also one of `among`.
  package var of: [MomentPattern]
  /// The moments that count at all.
  package var among: [MomentPattern]

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    var result = Measurement(in: window)
    for index in among.candidates(in: window, of: timeline) {
      let moment = timeline.moments[Int(index)]
      if among.match(moment, in: timeline) {
        result.total += 1
        if of.match(moment, in: timeline) { result.count += 1 }
        result.evidence.append(index)
      } else if among.areLeftOpen(by: moment, in: timeline) {
        result.unknown += 1
      }
    }
    result.known = result.total
    result.answered = result.total
    return result
  }
}
