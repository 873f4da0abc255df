package import Assessment
package import JSONSyntax
import JournalModel
package import RuleEngine

/// Writes the assessment as the JSON report, `attune-report/1` (`docs/report-format.md`).
package struct JSONRenderer: Sendable {
  private let wording: Wording
  /// The most moments of evidence a rule shows; `nil` shows all.
  let evidenceLimit: Int?

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

  /// Writes the report as one value of a larger text.
  package func write(_ assessment: Assessment, to writer: inout JSONWriter) {
    writer.object { report in
      report.member("schema", "attune-report/1")
      report.member("asOf", assessment.asOf.iso)
      report.member("audience", assessment.audience.rawValue)
      report.member("relationship", assessment.relationship.rawValue)
      report.array("accounts") { list in
        for account in assessment.accounts {
          list.object { write(account, for: assessment.audience, to: &$0) }
        }
      }
      report.array("off") { list in
        for off in assessment.switchedOff {
          list.object { object in
            object.member("rule", off.rule)
            object.member("reason", assessment.audience.isShared ? nil : off.reason)
            object.member("until", off.until?.iso)
          }
        }
      }
      let resting = assessment.answers.filter { !$0.isTaken }
      if assessment.audience == .author, !resting.isEmpty {
        report.array("resting") { list in
          for answer in resting { list.object { $0.members(of: answer) } }
        }
      }
      report.member("limits", wording.limits(for: assessment.audience))
      report.member("help", wording.sentence(.help))
    }
  }

  private func write(
    _ account: AccountAssessment,
    for audience: Audience,
    to object: inout JSONWriter
  ) {
    let timeline = account.timeline
    let people = timeline.people
    object.member("authors", timeline.authors.map(people.name))
    let pair = [people.first, people.second].filter { $0 != .unknown }
    object.member("people", pair.map(people.name))
    object.object("coverage") { write(account.coverage, to: &$0) }
    object.object("overall") { write(account.overall, to: &$0) }
    object.array("dimensions") { list in
      for outcome in account.dimensions { list.object { write(outcome, for: audience, to: &$0) } }
    }
    object.array("rules") { list in
      for outcome in account.outcomes {
        list.object { write(outcome, in: timeline, for: audience, to: &$0) }
      }
    }
    write(account.history, for: audience, to: &object)
    object.member("strengths", account.findings.strengths.map { $0.id })
    object.member("cares", account.findings.cares.map { $0.id })
    write(question: account.findings.question, to: &object)
    object.array("practices") { list in
      for suggestion in account.practices { list.object { write(suggestion, to: &$0) } }
    }
    // A report without answers of a counselor has nothing to follow.
    if !account.followed.isEmpty {
      object.array("agreed") { list in
        for followed in account.followed { list.object { $0.members(of: followed) } }
      }
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

  func write(_ window: Window, to object: inout JSONWriter) {
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
    object.member("notWhen", practice.cautions)
  }
}

extension JSONWriter {
  /// A key whose value is not there.
  mutating func absent(_ key: String) {
    self.key(key)
    null()
  }
}
