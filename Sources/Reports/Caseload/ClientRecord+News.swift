extension ClientRecord {
  /// Notes what is new against the look before, which may not have known the client.
  package mutating func compare(with before: ClientRecord?) {
    guard let before else {
      news = [ClientNews(.firstLook)]
      return
    }
    var found = news(ofReading: before)
    if brief?.made != before.brief?.made, brief != nil { found.append(ClientNews(.newBrief)) }
    if faults.isEmpty, before.faults.isEmpty { found += news(ofPages: before) }
    news = found.isEmpty ? [ClientNews(.otherwise)] : found
  }

  private func news(ofReading before: ClientRecord) -> [ClientNews] {
    guard faults.isEmpty != before.faults.isEmpty else { return [] }
    return [ClientNews(faults.isEmpty ? .readable : .unreadable)]
  }

  private func news(ofPages before: ClientRecord) -> [ClientNews] {
    var found: [ClientNews] = []
    if writtenDays > before.writtenDays {
      found.append(ClientNews(.moreDays, count: writtenDays - before.writtenDays))
    }
    let named: [(ClientNews.Word, [Topic], [Topic])] = [
      (.newCare, cares, before.cares), (.careGone, before.cares, cares),
      (.harder, harder, before.harder), (.easier, easier, before.easier),
    ]
    for (word, new, old) in named {
      let titles = new.filter { topic in !old.contains { $0.rule == topic.rule } }.map { $0.title }
      if !titles.isEmpty { found.append(ClientNews(word, titles: titles)) }
    }
    if thread != nil, before.thread == nil { found.append(ClientNews(.threadOpen)) }
    return found
  }
}
