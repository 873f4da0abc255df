package import Assessment
package import JSONSyntax
import JournalModel
import RuleEngine

/// Writes the numbers of an assessment, without words and evidence, for who reads many of them.
package struct ScoreRenderer: Sendable {
  package init() {}

  package func write(_ assessment: Assessment, to writer: inout JSONWriter) {
    let seesNumbers = assessment.audience.seesNumbers
    writer.object { object in
      object.member("asOf", assessment.asOf.iso)
      object.array("accounts") { list in
        for account in assessment.accounts {
          list.object { write(account, seesNumbers, to: &$0) }
        }
      }
    }
  }

  private func write(
    _ account: AccountAssessment,
    _ seesNumbers: Bool,
    to object: inout JSONWriter
  ) {
    object.member("authors", account.timeline.authors.map(account.timeline.people.name))
    object.member("writtenDays", account.coverage.writtenDays)
    object.member("moments", account.coverage.moments)
    if case .index(let index) = account.overall, seesNumbers {
      object.member("overall", index.value)
    } else {
      object.key("overall")
      object.null()
    }
    object.array("dimensions") { list in
      for outcome in account.dimensions {
        list.object { area in
          area.member("id", outcome.dimension.id)
          area.member("band", outcome.band.rawValue)
          if seesNumbers, let score = outcome.score { area.member("score", score.value) }
        }
      }
    }
    object.array("rules") { list in
      for outcome in account.outcomes {
        list.object { write(PastOutcome(of: outcome), seesNumbers, to: &$0) }
      }
    }
    write(account.history, seesNumbers, to: &object)
  }

  private func write(_ history: History, _ seesNumbers: Bool, to object: inout JSONWriter) {
    guard !history.weeks.isEmpty else { return }
    object.array("history") { list in
      for week in history.weeks {
        list.object { object in
          object.member("to", week.window.last.iso)
          object.array("rules") { rules in
            for outcome in week.outcomes {
              rules.object { write(outcome, seesNumbers, to: &$0) }
            }
          }
        }
      }
    }
  }

  private func write(
    _ outcome: PastOutcome,
    _ seesNumbers: Bool,
    to object: inout JSONWriter
  ) {
    object.member("id", outcome.id)
    object.member("band", outcome.band.rawValue)
    guard seesNumbers else { return }
    object.member("count", outcome.count)
    object.member("total", outcome.total)
    guard let reading = outcome.reading else { return }
    object.member("value", reading.value)
    object.member("low", reading.low)
    object.member("high", reading.high)
    object.member("score", reading.score)
  }
}
