package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads the index that an earlier look left, to compare with and to skip what has not changed.
package enum CaseloadStateReader {
  /// The clients of the index by name; none, with the faults, where the file is no such index.
  package static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> [String: ClientRecord] {
    guard let value = JSONTree.read(source, dialect: .json, into: &diagnostics) else { return [:] }
    var index = StrictObject(value, in: source, called: "an index", codes: .caseload)
    if let schema = index.requiredString("schema"), schema != CaseloadRenderer.schema {
      index.report(
        .caseloadFault,
        "this program reads \"\(CaseloadRenderer.schema)\", not \"\(schema)\"",
        at: "schema"
      )
    }
    for key in ["asOf", "limits", "help"] { _ = index.value(key) }
    var clients: [String: ClientRecord] = [:]
    for var client in index.objects("clients", called: "a client") ?? [] {
      if let record = record(&client) { clients[record.name] = record }
      index.add(client.finish())
    }
    let found = index.finish()
    diagnostics += found
    return found.hasErrors ? [:] : clients
  }

  private static func record(_ object: inout StrictObject) -> ClientRecord? {
    guard let name = object.requiredString("name"), let content = object.requiredString("content")
    else { return nil }
    // These follow from the others.
    for key in ["reasons", "say", "page"] { _ = object.value(key) }
    var record = ClientRecord(name: name, content: content)
    record.seen = day("seen", &object)
    record.pagesTo = day("pagesTo", &object)
    record.writtenDays = object.requiredInteger("writtenDays") ?? 0
    record.cares = topics("cares", &object)
    record.harder = topics("harder", &object)
    record.easier = topics("easier", &object)
    record.thread = thread(&object)
    record.brief = brief(&object)
    record.faults = object.requiredStrings("faults") ?? []
    record.news = news(&object)
    return record
  }

  private static func day(_ key: String, _ object: inout StrictObject) -> Day? {
    guard object.isFilled(key), let text = object.string(key) else { return nil }
    let day = Day(iso: text)
    if day == nil {
      object.report(.caseloadFault, "\"\(text)\" is no day; 2026-03-14 would be one", at: key)
    }
    return day
  }

  private static func topics(
    _ key: String,
    _ object: inout StrictObject
  ) -> [ClientRecord.Topic] {
    let list = object.objects(key, called: "a topic") ?? []
    return list.compactMap { element in
      var topic = element
      let rule = topic.requiredString("rule")
      let title = topic.requiredString("title")
      object.add(topic.finish())
      guard let rule, let title else { return nil }
      return ClientRecord.Topic(rule: rule, title: title)
    }
  }

  private static func thread(_ object: inout StrictObject) -> ClientRecord.OpenThread? {
    guard object.isFilled("thread"), var thread = object.object("thread", called: "a thread") else {
      return nil
    }
    let count = thread.requiredInteger("count")
    let days = thread.requiredInteger("days")
    object.add(thread.finish())
    guard let count, let days else { return nil }
    return ClientRecord.OpenThread(count: count, days: days)
  }

  private static func brief(_ object: inout StrictObject) -> ClientRecord.SentBrief? {
    guard object.isFilled("brief"), var brief = object.object("brief", called: "a brief") else {
      return nil
    }
    let made = day("made", &brief)
    let expires = day("expires", &brief)
    let rules = brief.requiredStrings("rules") ?? []
    object.add(brief.finish())
    return ClientRecord.SentBrief(made: made, expires: expires, rules: rules)
  }

  private static func news(_ object: inout StrictObject) -> [ClientNews] {
    let list = object.objects("news", called: "a piece of news") ?? []
    return list.compactMap { element in
      var news = element
      let word = news.requiredChoice("word", of: ClientNews.Word.self)
      let titles = news.requiredStrings("titles") ?? []
      let count = news.requiredInteger("count") ?? 0
      object.add(news.finish())
      return word.map { ClientNews($0, titles: titles, count: count) }
    }
  }
}
