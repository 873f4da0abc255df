import JSONSyntax
import JournalModel
package import RuleEngine

/// Writes the index as JSON, `attune-caseload/1`, which is also what the next look compares with.
package struct CaseloadRenderer: Sendable {
  private let composer: CaseloadComposer

  /// Whether the clients' pages stand beside the index.
  private let hasPages: Bool

  package init(sentences: Sentences<CaseloadPhrase>, help: String, hasPages: Bool) {
    composer = CaseloadComposer(sentences: sentences, help: help, hasPages: hasPages)
    self.hasPages = hasPages
  }

  package func render(_ caseload: Caseload) -> String {
    var writer = JSONWriter(.pretty)
    writer.object { index in
      index.member("schema", Self.schema)
      index.member("asOf", caseload.day?.iso)
      index.array("clients") { list in
        for client in caseload.clients { list.object { write(client, to: &$0) } }
      }
      index.member("limits", composer.limits)
      index.member("help", composer.help)
    }
    writer.endLine()
    return writer.text
  }

  package static let schema = "attune-caseload/1"

  private func write(_ client: Caseload.Client, to object: inout JSONWriter) {
    let record = client.record
    object.member("name", record.name)
    object.member("reasons", client.reasons.map { $0.word })
    object.member("say", client.reasons.map(composer.sentence))
    object.member("page", record.seen == nil || !hasPages ? nil : CaseloadComposer.page(of: record))
    object.member("content", record.content)
    object.member("seen", record.seen?.iso)
    object.member("pagesTo", record.pagesTo?.iso)
    object.member("writtenDays", record.writtenDays)
    write(record.cares, "cares", to: &object)
    write(record.harder, "harder", to: &object)
    write(record.easier, "easier", to: &object)
    write(record.thread, to: &object)
    write(record.brief, to: &object)
    object.member("faults", record.faults)
    object.array("news") { list in
      for news in record.news {
        list.object { item in
          item.member("word", news.word.rawValue)
          item.member("titles", news.titles)
          item.member("count", news.count)
        }
      }
    }
  }

  private func write(_ topics: [ClientRecord.Topic], _ key: String, to object: inout JSONWriter) {
    object.array(key) { list in
      for topic in topics {
        list.object { item in
          item.member("rule", topic.rule)
          item.member("title", topic.title)
        }
      }
    }
  }

  private func write(_ thread: ClientRecord.OpenThread?, to object: inout JSONWriter) {
    guard let thread else { return object.absent("thread") }
    object.object("thread") { item in
      item.member("count", thread.count)
      item.member("days", thread.days)
    }
  }

  private func write(_ brief: ClientRecord.SentBrief?, to object: inout JSONWriter) {
    guard let brief else { return object.absent("brief") }
    object.object("brief") { item in
      item.member("made", brief.made?.iso)
      item.member("expires", brief.expires?.iso)
      item.member("rules", brief.rules)
    }
  }
}
