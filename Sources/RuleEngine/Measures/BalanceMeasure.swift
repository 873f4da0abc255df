package import JournalModel

/// How something is spread between the two people: thanks given by each.
///
/// What both did together counts once for each. What nobody or a third person did counts for none.
package struct BalanceMeasure: Sendable, Hashable {
  package var of: [MomentPattern]

  package func measured(in window: Window, of timeline: Timeline) -> Measurement {
    let people = timeline.people
    let counted = PatternTable(of, of: timeline)
    var result = Measurement(in: window)
    let candidates = of.candidates(in: window, of: timeline)
    result.evidence.reserveCapacity(candidates.count)
    for index in candidates {
      let moment = timeline.moments[Int(index)]
      let isFirst = moment.by == people.first || moment.by == .both
      let isSecond = moment.by == people.second || moment.by == .both
      guard moment.by != .unknown, isFirst || isSecond else { continue }
      guard counted.match(moment) else {
        if counted.areLeftOpen(by: moment) { result.unknown += 1 }
        continue
      }
      if isFirst { result.count += 1 }
      if isSecond { result.total += 1 }
      result.evidence.append(index)
    }
    result.known = result.count + result.total
    result.answered = result.evidence.count
    return result
  }
}
