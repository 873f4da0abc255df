import Assessment
import JournalModel
package import RuleEngine

/// Composes the index of a caseload: who may need a look, and why, in plain words.
package struct CaseloadComposer: Sendable {
  private let sentences: Sentences<CaseloadPhrase>
  /// The help line that stands in every report.
  let help: String

  /// Whether the clients' pages stand beside the index.
  private let hasPages: Bool

  package init(sentences: Sentences<CaseloadPhrase>, help: String, hasPages: Bool) {
    self.sentences = sentences
    self.help = help
    self.hasPages = hasPages
  }

  package func compose(_ caseload: Caseload) -> Document {
    let groups = LookReason.Group.allCases.flatMap { group in
      blocks(of: group, caseload.clients.filter { $0.group == group })
    }
    let rest: [Block] = [
      .heading(say(.headingLimits)), .list(limits), .heading(say(.headingHelp)), .help(help),
    ]
    return Document(
      name: say(.documentName),
      [.title(say(.title)), intro(caseload)] + groups + rest
    )
  }

  private func say(_ phrase: CaseloadPhrase, _ values: [Placeholder: String] = [:]) -> String {
    sentences.sentence(phrase, values)
  }

  /// What the index cannot tell.
  var limits: [String] {
    [say(.limitScreen), say(.limitOrder), say(.limitSilence), say(.limitPrivate)]
  }

  private func intro(_ caseload: Caseload) -> Block {
    let count = "\(caseload.clients.count)"
    guard let day = caseload.day else { return .paragraph(say(.introUndated, [.count: count])) }
    return .paragraph(say(.intro, [.count: count, .from: DateText.full(day)]))
  }

  // MARK: Clients

  private func blocks(of group: LookReason.Group, _ clients: [Caseload.Client]) -> [Block] {
    guard !clients.isEmpty else { return [] }
    return [.heading(say(group.heading)), .passages(clients.map(line))]
  }

  /// The page of a client, as links of the index call it.
  package static func page(of client: ClientRecord) -> String {
    "\(folder(of: client))/brief.html"
  }

  /// The folder of a client's pages, beside the index.
  package static func folder(of client: ClientRecord) -> String { "clients/\(client.name)" }

  private func line(_ client: Caseload.Client) -> Passage {
    let record = client.record
    var words = client.reasons.map(sentence)
    if words.isEmpty { words.append(lastPage(of: record)) }
    let news = record.news.map(sentence).joined(separator: " ")
    if !news.isEmpty { words.append(say(.news, [.names: news])) }
    let start: [Passage.Span] = [
      .strong(record.name), .text(": \(words.joined(separator: " "))"),
    ]
    guard hasPages, record.seen != nil else { return Passage(start) }
    return Passage(start + [.text(" "), .file(say(.link), path: Self.page(of: record))])
  }

  private func lastPage(of record: ClientRecord) -> String {
    record.pagesTo.map { say(.lastPage, [.from: DateText.full($0)]) } ?? say(.noPage)
  }

  /// A reason in plain words.
  func sentence(_ reason: LookReason) -> String {
    switch reason {
    case .harder(let titles): say(.reasonHarder, [.names: listed(titles)])
    case .newCare(let titles): say(.reasonNewCare, [.names: listed(titles)])
    case .care(let titles): say(.reasonCare, [.names: listed(titles)])
    case .fault(let messages):
      say(.reasonFault, [.reason: messages.joined(separator: "; ")])
    case .oldThread(let days): say(.reasonThread, [.days: "\(days)"])
    case .silence(let days): say(.reasonSilence, [.days: "\(days)"])
    case .consentEnded(let day): say(.reasonConsentEnded, [.from: DateText.full(day)])
    case .noBrief: say(.reasonNoBrief)
    }
  }

  private func sentence(_ news: ClientNews) -> String {
    say(news.word.phrase, [.names: listed(news.titles), .count: "\(news.count)"])
  }

  private func listed(_ titles: [String]) -> String { titles.joined(separator: "; ") }
}

extension LookReason.Group {
  fileprivate var heading: CaseloadPhrase {
    switch self {
    case .first: .headingFirst
    case .unreadable: .headingUnreadable
    case .later: .headingLater
    case .quiet: .headingQuiet
    }
  }
}

extension ClientNews.Word {
  fileprivate var phrase: CaseloadPhrase {
    switch self {
    case .firstLook: .newsFirstLook
    case .readable: .newsReadable
    case .unreadable: .newsUnreadable
    case .newBrief: .newsBrief
    case .moreDays: .newsMoreDays
    case .newCare: .newsCare
    case .careGone: .newsCareGone
    case .harder: .newsHarder
    case .easier: .newsEasier
    case .threadOpen: .newsThread
    case .otherwise: .newsOtherwise
    }
  }
}
