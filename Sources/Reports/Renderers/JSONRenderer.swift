package import Assessment
import JSONSyntax
import JournalModel
package import RuleEngine

/// Writes the assessment as the JSON report, `attune-report/1` (`docs/report-format.md`).
package struct JSONRenderer: Sendable {
  private let wording: Wording
  /// The most moments of evidence a rule shows; `nil` shows all.
  private let evidenceLimit: Int?

  package init(wording: Wording, evidenceLimit: Int?) {
    self.wording = wording
    self.evidenceLimit = evidenceLimit
  }

  package func render(_ assessment: Assessment) -> String {
    var writer = JSONWriter(.pretty)
    write(assessment, to: &writer)
    writer.endLine()
    return writer.text
  }

  private func write(_ assessment: Assessment, to writer: inout JSONWriter) {
    writer.object { report in
      report.member("schema", "attune-report/1")
      report.member("asOf", assessment.asOf.iso)
      report.member("audience", "author")
      report.member("relationship", assessment.relationship.rawValue)
      report.array("accounts") { list in
        for account in assessment.accounts { list.object { write(account, to: &$0) } }
      }
      report.array("off") { list in
        for off in assessment.switchedOff {
          list.object { object in
            object.member("rule", off.rule)
            object.member("reason", off.reason)
            object.member("until", off.until?.iso)
          }
        }
      }
      report.member("limits", wording.limits)
      report.member("help", wording.sentence(.help))
    }
  }

  private func write(_ account: AccountAssessment, to object: inout JSONWriter) {
    let timeline = account.timeline
    let people = timeline.people
    object.member("authors", timeline.authors.map(people.name))
    let pair = [people.first, people.second].filter { $0 != .unknown }
    object.member("people", pair.map(people.name))
    object.object("coverage") { write(account.coverage, to: &$0) }
    object.object("overall") { write(account.overall, to: &$0) }
    object.array("dimensions") { list in
      for outcome in account.dimensions { list.object { write(outcome, to: &$0) } }
    }
    object.array("rules") { list in
      for outcome in account.outcomes { list.object { write(outcome, in: timeline, to: &$0) } }
    }
    object.member("strengths", account.findings.strengths.map { $0.id })
    object.member("cares", account.findings.cares.map { $0.id })
    write(question: account.findings.question, to: &object)
    object.array("practices") { list in
      for suggestion in account.practices { list.object { write(suggestion, to: &$0) } }
    }
  }

  private func write(_ coverage: Coverage, to object: inout JSONWriter) {
    object.member("from", coverage.window.first.iso)
    object.member("to", coverage.window.last.iso)
    object.member("days", coverage.window.days)
    object.member("writtenDays", coverage.writtenDays)
    object.member("entries", coverage.entries)
    object.member("moments", coverage.moments)
    object.member("recognised", coverage.recognised)
    object.member("word", coverage.word.rawValue)
    object.array("lapses") { list in
      for lapse in coverage.lapses { list.object { write(lapse.window, to: &$0) } }
    }
  }

  private func write(_ window: Window, to object: inout JSONWriter) {
    object.member("from", window.first.iso)
    object.member("to", window.last.iso)
    object.member("days", window.days)
  }

  private func write(_ overall: Overall, to object: inout JSONWriter) {
    switch overall {
    case .index(let index):
      object.member("score", index.value)
      object.member("low", index.low)
      object.member("high", index.high)
      object.member("band", index.band.rawValue)
      object.member("spread", index.spread)
    case .refused(let refusal):
      object.member("refused", refusal.rawValue)
      object.member("say", wording.sentence(refusal.phrase))
    }
  }

  private func write(_ outcome: DimensionOutcome, to object: inout JSONWriter) {
    object.member("id", outcome.dimension.id)
    object.member("title", outcome.dimension.title)
    if let score = outcome.score {
      object.member("score", score.value)
      object.member("low", score.low)
      object.member("high", score.high)
    }
    object.member("band", outcome.band.rawValue)
    if let certainty = outcome.certainty { object.member("certainty", certainty.rawValue) }
    object.member("rules", outcome.rules)
  }

  private func write(question outcome: RuleOutcome?, to object: inout JSONWriter) {
    guard let outcome else { return object.absent("question") }
    object.object("question") { question in
      question.member("rule", outcome.id)
      question.member("text", outcome.rule.ask)
    }
  }

  private func write(_ suggestion: PracticeSuggestion, to object: inout JSONWriter) {
    let practice = suggestion.practice
    object.member("id", practice.id)
    object.member("title", practice.title)
    object.member("for", suggestion.rules)
    object.member("who", practice.who.rawValue)
    object.member("minutes", practice.minutes.upperBound)
    object.member("cadence", practice.cadence)
    object.member("steps", practice.steps)
    object.member("notWhen", practice.notWhen)
  }

  // MARK: Rules

  private func write(_ outcome: RuleOutcome, in timeline: Timeline, to object: inout JSONWriter) {
    let measurement = outcome.measurement
    object.member("id", outcome.id)
    object.member("title", outcome.rule.title)
    object.member("dimension", outcome.rule.dimension)
    object.member("measure", outcome.rule.measure.name.rawValue)
    object.object("window") { write(measurement.window, to: &$0) }
    object.member("band", outcome.band.rawValue)
    object.member("certainty", outcome.certainty?.rawValue)
    write(outcome.unclear, to: &object)
    object.member("count", measurement.count)
    object.member("total", measurement.total)
    object.member("value", outcome.reading?.value)
    object.member("low", outcome.reading?.low)
    object.member("high", outcome.reading?.high)
    object.key("masses")
    if let masses = outcome.reading?.masses {
      object.write(masses.ascending)
    } else {
      object.null()
    }
    object.member("score", outcome.reading?.score)
    object.member("scoreLow", outcome.reading?.scoreLow)
    object.member("scoreHigh", outcome.reading?.scoreHigh)
    object.member("recognisedShare", outcome.recognisedShare)
    write(outcome.change, to: &object)
    object.member("say", outcome.say)
    object.member("evidenceTotal", measurement.evidence.count)
    object.array("evidence") { list in
      let shown = evidenceLimit ?? measurement.evidence.count
      for index in measurement.evidence.suffix(shown).reversed() {
        list.object { write(timeline.moments[Int(index)], in: timeline, to: &$0) }
      }
    }
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
    object.member("file", timeline.sources[Int(entry.source)].name)
    object.member("line", Int(entry.line))
  }
}

extension JSONWriter {
  /// A key whose value is not there.
  fileprivate mutating func absent(_ key: String) {
    self.key(key)
    null()
  }

  fileprivate mutating func write(_ numbers: [Double]) {
    array { list in
      for number in numbers { list.value(number) }
    }
  }
}
