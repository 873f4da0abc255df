package import JournalModel

/// What became of a moment when a rule counted; the raw value says so to a rule author.
package enum MomentSide: String, Sendable, Hashable, CaseIterable {
  // Moments that count
  case counted
  case totalOnly = "in the total only"
  case otherSide = "counted on the other side"
  case firstPerson = "counted for the first person"
  case secondPerson = "counted for the second person"
  case bothPeople = "counted for each of the two"
  case daysBefore = "counted in the days before"
  case earlierTime = "an earlier time"
  case opens = "opens a thread, or keeps it open"
  case closes = "closes a thread"
  case answer = "what came after"
  case mends = "mends one time"
  case takesDayOut = "takes its day out"

  // Moments that don't
  case unknownOutcome = "left out: its outcome is not known"
  case notMeant = "left out: the rule names others"
  case alone = "left out: nothing stands beside it that has to"
  case tooFresh = "left out: too few written days after it"
  case nothingDue = "left out: nothing was due"
  case pause = "left out: an agreed pause"
  case closesNothing = "left out: no thread to close"
  case followsNothing = "left out: it follows nothing"
  case otherSubject = "left out: another subject"
  case withoutTopic = "left out: it has no topic"
  case withoutMinutes = "left out: it has no minutes"
  case withoutRating = "left out: it has no rating"
  case dayTakenOut = "left out: its day is taken out"
  case neitherPerson = "left out: done by neither of the two"
}

/// A moment of a timeline with what became of it.
package struct SidedMoment: Sendable, Hashable {
  /// Its index among the timeline's moments.
  package var moment: Int32
  package var side: MomentSide
}

extension Measure {
  /// Every moment of the kinds a rule looks at, in order, with what became of it.
  ///
  /// For rule authors: what was measured stands in the measurement, and this says why.
  package func sides(of result: Measurement, in timeline: Timeline) -> [SidedMoment] {
    let window: Window
    switch self {
    case .gap:
      window = Window(
        first: min(timeline.writtenDays.first ?? result.window.first, result.window.first),
        last: result.window.last
      )
    case .trend: window = Window(days: 2 * result.window.days, upTo: result.window.last)
    case .share, .rate, .balance, .ratio, .cadence, .open, .follows, .recurrence, .minutes,
      .rating:
      window = result.window
    }
    let sideOf = side(of: result, in: timeline)
    return patterns.candidates(in: window, of: timeline).map { index in
      SidedMoment(moment: index, side: sideOf(index, timeline.moments[Int(index)]))
    }
  }

  private func side(
    of result: Measurement,
    in timeline: Timeline
  ) -> (Int32, Moment) -> MomentSide {
    let evidence = Set(result.evidence)
    switch self {
    case .share(let measure): return measure.side(in: result.window, of: timeline)
    case .rate(let measure): return { measure.of.side(of: $1, in: timeline) }
    case .balance(let measure): return { measure.side(of: $1, in: timeline) }
    case .ratio(let measure): return { measure.side(of: $1, in: timeline) }
    case .gap(let measure):
      return { measure.side(of: $1, isLast: evidence.contains($0), in: timeline) }
    case .cadence(let measure):
      return { measure.side(of: $1, isUsed: evidence.contains($0), in: timeline) }
    case .open(let measure):
      return { measure.side(of: $1, isUsed: evidence.contains($0), in: timeline) }
    case .follows(let measure): return measure.side(in: result.window, of: timeline)
    case .recurrence(let measure):
      return { measure.side(of: $1, isUsed: evidence.contains($0), in: timeline) }
    case .minutes(let measure): return measure.side(in: result.window, of: timeline)
    case .rating(let measure): return { measure.side(of: $1, in: timeline) }
    case .trend(let measure):
      return {
        measure.side(of: $1, isBefore: timeline.day(of: $1) < result.window.first, timeline)
      }
    }
  }
}

extension [MomentPattern] {
  /// Counted where one of the patterns matches, else why not.
  func side(of moment: Moment, in timeline: Timeline) -> MomentSide {
    match(moment, in: timeline) ? .counted : leftOut(moment, in: timeline)
  }

  /// Why a moment that none of the patterns matches does not count.
  func leftOut(_ moment: Moment, in timeline: Timeline) -> MomentSide {
    areLeftOpen(by: moment, in: timeline) ? .unknownOutcome : .notMeant
  }
}
