import JournalModel

extension ShareMeasure {
  func side(in window: Window, of timeline: Timeline) -> (Int32, Moment) -> MomentSide {
    let beside = CompanionIndex(self.beside, in: window, of: timeline)
    let amongBeside = CompanionIndex(self.amongBeside, in: window, of: timeline)
    let base: [MomentPattern]
    switch among {
    case .moments(let patterns): base = patterns
    case .writtenDays: base = of
    }
    return { _, moment in
      guard base.match(moment, in: timeline) else { return base.leftOut(moment, in: timeline) }
      if unit == .moments, !amongBeside.accepts(moment) { return .alone }
      let isSuccess = of.match(moment, in: timeline)
      return isSuccess && (unit == .days || beside.accepts(moment)) ? .counted : .totalOnly
    }
  }
}

extension FollowsMeasure {
  func side(in window: Window, of timeline: Timeline) -> (Int32, Moment) -> MomentSide {
    let sequences = self.sequences(in: window, of: timeline)
    let answers = Set(sequences.compactMap { $0.answer })
    return { index, moment in
      if let own = sequences.first(where: { $0.first == index }) {
        if own.isFresh { return .tooFresh }
        return (own.answer != nil) == (counts == .followed) ? .counted : .totalOnly
      }
      if answers.contains(index) { return .answer }
      if first.match(moment, in: timeline) { return .withoutTopic }
      let isAnswer = then.match(moment, in: timeline)
      return isAnswer ? .followsNothing : (first + then).leftOut(moment, in: timeline)
    }
  }
}

extension MinutesMeasure {
  func side(in window: Window, of timeline: Timeline) -> (Int32, Moment) -> MomentSide {
    let takenOut = Set(days(with: without, in: window, of: timeline))
    return { _, moment in
      let isOwn = of.match(moment, in: timeline)
      guard isOwn || among.match(moment, in: timeline) else {
        return without.match(moment, in: timeline)
          ? .takesDayOut : (of + among).leftOut(moment, in: timeline)
      }
      if moment.minutes < 0 { return .withoutMinutes }
      if takenOut.contains(timeline.day(of: moment)) { return .dayTakenOut }
      return isOwn ? .counted : .totalOnly
    }
  }
}

extension BalanceMeasure {
  func side(of moment: Moment, in timeline: Timeline) -> MomentSide {
    guard of.match(moment, in: timeline) else { return of.leftOut(moment, in: timeline) }
    switch moment.by {
    case timeline.people.first: return .firstPerson
    case timeline.people.second: return .secondPerson
    case .both: return .bothPeople
    default: return .neitherPerson
    }
  }
}

extension RatioMeasure {
  func side(of moment: Moment, in timeline: Timeline) -> MomentSide {
    if of.match(moment, in: timeline) { return .counted }
    if to.match(moment, in: timeline) { return .otherSide }
    return (of + to).leftOut(moment, in: timeline)
  }
}

extension GapMeasure {
  func side(of moment: Moment, isLast: Bool, in timeline: Timeline) -> MomentSide {
    if isLast { return .counted }
    return since.match(moment, in: timeline) ? .earlierTime : since.leftOut(moment, in: timeline)
  }
}

extension CadenceMeasure {
  func side(of moment: Moment, isUsed: Bool, in timeline: Timeline) -> MomentSide {
    if isUsed { return kept.match(moment, in: timeline) ? .counted : .totalOnly }
    if skipped.match(moment, in: timeline) { return .pause }
    let isKnown = (kept + missed).match(moment, in: timeline)
    return isKnown ? .nothingDue : (kept + missed).leftOut(moment, in: timeline)
  }
}

extension OpenMeasure {
  func side(of moment: Moment, isUsed: Bool, in timeline: Timeline) -> MomentSide {
    if starts.match(moment, in: timeline) { return .opens }
    if isUsed { return .closes }
    let isEnd = ends.match(moment, in: timeline)
    return isEnd ? .closesNothing : (starts + ends).leftOut(moment, in: timeline)
  }
}

extension RecurrenceMeasure {
  func side(of moment: Moment, isUsed: Bool, in timeline: Timeline) -> MomentSide {
    let isOne = of.match(moment, in: timeline)
    if isUsed { return isOne ? .counted : .mends }
    guard isOne || ends.match(moment, in: timeline) else {
      return (of + ends).leftOut(moment, in: timeline)
    }
    return timeline.key(of: moment.topic) == nil ? .withoutTopic : .otherSubject
  }
}

extension RatingMeasure {
  func side(of moment: Moment, in timeline: Timeline) -> MomentSide {
    guard of.match(moment, in: timeline) else { return of.leftOut(moment, in: timeline) }
    return moment.rating > 0 ? .counted : .withoutRating
  }
}

extension TrendMeasure {
  func side(of moment: Moment, isBefore: Bool, _ timeline: Timeline) -> MomentSide {
    guard of.match(moment, in: timeline) else { return of.leftOut(moment, in: timeline) }
    return isBefore ? .daysBefore : .counted
  }
}
