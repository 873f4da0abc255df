import Assessment
import JSONSyntax
import JournalModel
package import RuleEngine

/// Writes a brief as `attune-brief/1`; `docs/brief-format.md` has its keys.
package struct BriefJSONRenderer: Sendable {
  private let library: RuleLibrary

  package init(library: RuleLibrary) { self.library = library }

  package func render(_ brief: Brief) -> String {
    var json = JSONWriter(.pretty)
    let days = BriefDays(style: brief.header.dates, words: library.brief)
    json.object { json in
      json.member("schema", Brief.schema)
      write(brief.header, days, into: &json)
      json.member("aims", brief.aims)
      json.array("accounts") { json in
        for account in brief.accounts { write(account, days, into: &json) }
      }
      write(brief.since, into: &json)
      json.member("questions", brief.questions)
      json.member("notJointly", brief.notJointly)
      json.array("quotes") { json in
        for quote in brief.quotes {
          json.object { json in
            json.member("author", quote.author)
            json.member("day", days.code(quote.day))
            json.member("text", quote.text)
          }
        }
      }
      json.array("suggestions") { json in
        for suggestion in brief.suggestions { write(suggestion, days, into: &json) }
      }
      json.member("forCounselor", brief.forCounselor)
      json.member("limits", brief.limits)
      json.member("help", brief.help)
      write(brief.consent, into: &json)
    }
    json.endLine()
    return json.text
  }

  private func write(_ header: Brief.Header, _ days: BriefDays, into json: inout JSONWriter) {
    json.member("title", header.title)
    json.member("authors", header.authors)
    json.member("relationship", header.relationship.rawValue)
    json.member("asOf", days.code(header.period.last))
    json.object("period") { json in
      json.member("from", days.code(header.period.first))
      json.member("to", days.code(header.period.last))
    }
    json.member("dates", header.dates.rawValue)
    json.member("rules", header.rules)
  }

  // MARK: Accounts

  private func write(_ account: Brief.Account, _ days: BriefDays, into json: inout JSONWriter) {
    json.object { json in
      json.member("key", account.key)
      json.member("authors", account.authors)
      write(account.coverage, account.basis, days, into: &json)
      json.array("strengths") { json in
        for line in account.strengths {
          json.object { write(line, days, into: &$0) }
        }
      }
      json.array("explore") { json in
        for pattern in account.explore {
          json.object { json in
            write(pattern.line, days, into: &json)
            json.member("question", pattern.question)
            json.member("suggestion", pattern.suggestion?.id.text)
          }
        }
      }
      json.array("threads") { json in
        for thread in account.threads { write(thread, days, into: &json) }
      }
      json.array("tried") { json in
        for tried in account.tried { write(tried, days, into: &json) }
      }
      json.array("figures") { json in
        for figure in account.figures { write(figure, into: &json) }
      }
    }
  }

  private func write(
    _ coverage: Coverage,
    _ text: String,
    _ days: BriefDays,
    into json: inout JSONWriter
  ) {
    json.object("basis") { json in
      json.member("text", text)
      json.member("days", coverage.window.days)
      json.member("writtenDays", coverage.writtenDays)
      json.member("moments", coverage.moments)
      json.member("recognised", coverage.recognised)
      json.member("word", coverage.word.rawValue)
      json.array("lapses") { json in
        for lapse in coverage.lapses {
          json.object { json in
            json.member("from", days.code(lapse.window.first))
            json.member("to", days.code(lapse.window.last))
            json.member("days", lapse.window.days)
          }
        }
      }
    }
  }

  private func write(_ line: Brief.Line, _ days: BriefDays, into json: inout JSONWriter) {
    json.member("rule", line.rule)
    json.member("text", line.text)
    json.object("rests") { write(line.rests, days, into: &$0) }
  }

  func write(_ rests: Brief.Grounds, _ days: BriefDays, into json: inout JSONWriter) {
    json.member("dimension", rests.dimension)
    json.member("band", rests.band.rawValue)
    json.member("certainty", rests.certainty?.rawValue)
    json.object("window") { json in
      json.member("from", days.code(rests.window.first))
      json.member("to", days.code(rests.window.last))
      json.member("days", rests.window.days)
    }
    json.member("count", rests.count)
    json.member("total", rests.total)
    json.member("value", rests.value)
    json.member("low", rests.low)
    json.member("high", rests.high)
    json.member("moments", rests.moments)
    json.member("first", rests.days.map { days.code($0.first) })
    json.member("last", rests.days.map { days.code($0.last) })
  }

  private func write(
    _ thread: Brief.OpenThread,
    _ days: BriefDays,
    into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("topic", thread.topic)
      json.member("opened", days.code(thread.opened))
      json.member("days", thread.age)
      json.member("text", thread.text)
    }
  }

  private func write(_ figure: Brief.Figure, into json: inout JSONWriter) {
    var (mean, variance, shape): (Double?, Double?, Double?)
    switch figure.spread {
    case .none: break
    case .difference(let middle, let noise): (mean, variance) = (middle, noise)
    case .ratio(let middle, let form): (mean, shape) = (middle, form)
    }
    json.object { json in
      json.member("rule", figure.rule)
      json.member("band", figure.band.rawValue)
      json.member("count", figure.count)
      json.member("total", figure.total)
      json.member("value", figure.value)
      json.member("mean", mean)
      json.member("variance", variance)
      json.member("shape", shape)
    }
  }
}
