import Assessment
import JSONSyntax
import JournalModel
import RuleEngine

/// What rules and areas found, on the as-of day and in the weeks before.
extension JSONRenderer {
  func write(_ outcome: DimensionOutcome, for audience: Audience, to object: inout JSONWriter) {
    object.member("id", outcome.dimension.id)
    object.member("title", outcome.dimension.title)
    if audience.seesNumbers, let score = outcome.score {
      object.member("score", score.value)
      object.member("low", score.low)
      object.member("high", score.high)
    }
    object.member("band", outcome.band.rawValue)
    if let certainty = outcome.certainty { object.member("certainty", certainty.rawValue) }
    object.member("rules", outcome.rules)
  }

  func write(
    _ outcome: RuleOutcome,
    in timeline: Timeline,
    for audience: Audience,
    to object: inout JSONWriter
  ) {
    object.member("id", outcome.id)
    object.member("title", outcome.rule.title)
    object.member("dimension", outcome.rule.dimension)
    object.member("measure", outcome.rule.measure.name.rawValue)
    object.object("window") { write(outcome.measurement.window, to: &$0) }
    object.member("band", outcome.band.rawValue)
    object.member("certainty", outcome.certainty?.rawValue)
    write(outcome.unclear, to: &object)
    let numbers = audience.seesNumbers ? outcome : nil
    writeFigures(
      count: numbers?.measurement.count,
      total: numbers?.measurement.total,
      numbers?.reading,
      to: &object
    )
    object.member("recognisedShare", numbers?.recognisedShare)
    write(numbers?.change, to: &object)
    object.member("say", outcome.say)
    object.member("evidenceTotal", numbers?.measurement.evidence.count)
    object.array("evidence") { list in
      guard audience.seesPages else { return }
      let evidence = outcome.measurement.evidence
      for index in evidence.suffix(evidenceLimit ?? evidence.count).reversed() {
        list.object { write(timeline.moments[Int(index)], in: timeline, to: &$0) }
      }
    }
  }

  /// Counts, estimate, chances and score; every value absent where numbers are not shown.
  private func writeFigures(
    count: Int?,
    total: Int?,
    _ reading: Reading?,
    to object: inout JSONWriter
  ) {
    object.member("count", count)
    object.member("total", total)
    object.member("value", reading?.value)
    object.member("low", reading?.low)
    object.member("high", reading?.high)
    object.key("masses")
    if let masses = reading?.masses {
      object.write(masses.ascending)
    } else {
      object.null()
    }
    object.member("score", reading?.score)
    object.member("scoreLow", reading?.scoreLow)
    object.member("scoreHigh", reading?.scoreHigh)
  }

  private func write(_ change: Change?, to object: inout JSONWriter) {
    guard let change else { return object.absent("change") }
    object.object("change") { member in
      member.member("value", change.value)
      member.member("z", change.z)
      member.member("word", change.word.rawValue)
    }
  }

  private func write(_ unclear: Unclear?, to object: inout JSONWriter) {
    guard let unclear else { return object.absent("unclear") }
    object.object("unclear") { reason in
      reason.member("reason", unclear.reason.rawValue)
      reason.member("have", unclear.have)
      reason.member("need", unclear.need)
      reason.member("say", unclear.say)
    }
  }

  private func write(_ moment: Moment, in timeline: Timeline, to object: inout JSONWriter) {
    let entry = timeline.entries[Int(moment.entry)]
    object.member("entry", timeline.id(ofEntry: Int(moment.entry)))
    object.member("day", entry.day.iso)
    object.member("kind", moment.kind.rawValue)
    object.member("outcome", moment.outcome.rawValue)
    object.member("by", timeline.people.name(of: moment.by))
    object.member("recognised", moment.isRecognised)
    if let passage = timeline.passage(of: moment) {
      object.member("words", passage.words)
      object.member("cue", passage.cue)
    }
    object.member("file", timeline.sources[Int(entry.source)].name)
    object.member("line", Int(entry.line))
  }

  // MARK: Weeks

  /// The weeks before, where they were asked for.
  func write(_ history: History, for audience: Audience, to object: inout JSONWriter) {
    guard !history.weeks.isEmpty else { return }
    object.array("history") { list in
      for week in history.weeks {
        list.object { object in
          object.member("from", week.window.first.iso)
          object.member("to", week.window.last.iso)
          object.array("rules") { rules in
            for outcome in week.outcomes {
              rules.object { rule in
                rule.member("id", outcome.id)
                rule.member("band", outcome.band.rawValue)
                rule.member("certainty", outcome.certainty?.rawValue)
                let shown = audience.seesNumbers ? outcome : nil
                writeFigures(count: shown?.count, total: shown?.total, shown?.reading, to: &rule)
              }
            }
          }
          object.array("dimensions") { areas in
            for outcome in week.dimensions {
              areas.object { write(outcome, for: audience, to: &$0) }
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ numbers: [Double]) {
    array { list in
      for number in numbers { list.value(number) }
    }
  }
}
