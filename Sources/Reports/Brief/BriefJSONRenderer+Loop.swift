import Assessment
import JSONSyntax
import JournalModel
import RuleEngine

/// What goes to the counselor and what came back.
extension BriefJSONRenderer {
  func write(_ suggestion: Suggestion, _ days: BriefDays, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", suggestion.id.text)
      json.member("rule", suggestion.id.rule)
      json.member("authors", suggestion.authors)
      json.member("topic", suggestion.topic.isEmpty ? nil : suggestion.topic)
      json.member("pattern", suggestion.pattern)
      json.member("question", suggestion.question)
      json.object("rests") { write(suggestion.rests, days, into: &$0) }
      json.object("practice") { json in
        let practice = suggestion.practice
        json.member("id", practice.id)
        json.member("title", practice.title)
        json.member("who", practice.who.rawValue)
        json.member("minutes", practice.minutes.upperBound)
        json.member("cadence", practice.cadence)
        json.member("steps", practice.steps)
        json.member("notWhen", practice.cautions)
        json.member("signal", practice.signal)
      }
    }
  }

  func write(_ tried: Brief.Tried, _ days: BriefDays, into json: inout JSONWriter) {
    let followed = tried.followed
    json.object { json in
      json.member("id", tried.id.text)
      json.member("title", tried.title)
      json.member("text", tried.text)
      json.member("answer", followed.answer.decision.rawValue)
      json.member("since", days.code(followed.answer.date))
      json.member("done", followed.done)
      json.member("skipped", followed.skipped)
      json.signal(followed.signal)
    }
  }

  func write(_ since: Brief.Since?, into json: inout JSONWriter) {
    guard let since else {
      json.key("since")
      return json.null()
    }
    json.object("since") { json in
      json.member("asOf", since.day)
      json.member("lines", since.lines)
      json.array("changes") { json in
        for change in since.changes {
          json.object { json in
            json.member("rule", change.rule)
            json.member("account", change.account)
            json.member("word", change.word.rawValue)
            json.member("z", change.z)
            json.member("text", change.text)
          }
        }
      }
    }
  }

  func write(_ consent: Consent?, into json: inout JSONWriter) {
    guard let consent else {
      json.key("consent")
      return json.null()
    }
    json.object("consent") { json in
      json.member("authors", consent.authors)
      json.member("audience", "counselor")
      json.member("date", consent.date.iso)
      json.member("scope", consent.scope)
      json.member("expires", consent.expires.iso)
      json.member("seenByPartner", consent.isSeenByPartner)
      json.member("quotesTicked", consent.quotes)
    }
  }
}
