package import Assessment
package import JournalModel
package import RuleEngine

/// Composes the counselor's page from what may be shown to others, within its 350 words.
///
/// Lines are added by their weight as long as there is room, so that no page can grow longer.
package struct BriefComposer: Sendable {
  /// How many words the page may hold, headings and fixed sentences included.
  package static let mostWords = 350
  package static let aimWords = 40
  package static let mostAims = 3
  package static let mostQuestions = 2
  private static let questionWords = 20
  private static let notJointlyWords = 16
  private static let mostQuotes = 2
  private static let quoteWords = 30

  let library: RuleLibrary
  private let profile: Profile

  package init(library: RuleLibrary, profile: Profile) {
    self.library = library
    self.profile = profile
  }

  /// Makes the page of an assessment that was made for a counselor, so without private entries.
  package func compose(_ assessment: Assessment, for request: BriefRequest) -> Brief {
    let names = PageNames(
      assessment.accounts.first?.timeline.people ?? .nobody,
      profile: profile,
      style: request.names
    )
    let days = BriefDays(style: request.dates, words: library.brief)
    let accounts = assessment.accounts.map { account in
      AccountBrief(
        account,
        library: library,
        profile: profile,
        names: names,
        days: days,
        ticked: request.quotes
      )
    }
    var page = BudgetedBrief(
      frame(accounts, assessment, request, names, days),
      library: library,
      most: Self.mostWords
    )
    fill(&page, accounts: accounts, request: request, names: names, days: days)
    return page.brief
  }

  /// The authors of all accounts as a page names them.
  package static func shownAuthors(
    of assessment: Assessment,
    profile: Profile,
    style: NameStyle
  ) -> [String] {
    assessment.accounts.flatMap { account in
      let names = PageNames(account.timeline.people, profile: profile, style: style)
      return account.timeline.authors.compactMap { $0.index.flatMap { names.shown.at($0) } }
    }
  }

  // MARK: The frame, which is always there

  private func frame(
    _ accounts: [AccountBrief],
    _ assessment: Assessment,
    _ request: BriefRequest,
    _ names: PageNames,
    _ days: BriefDays
  ) -> Brief {
    let seen = request.isSeenByPartner ? BriefPhrase.seenYes : .seenNo
    return Brief(
      header: header(accounts, assessment, request, days),
      aims: [],
      accounts: accounts.map { $0.frame },
      since: nil,
      questions: [],
      notJointly: [],
      quotes: [],
      forCounselor: say(.counselorNote),
      limits: [say(.limits), say(seen), consentLine(request, days)],
      help: library.wording.sentence(.help),
      consent: request.consent,
      leftOut: 0
    )
  }

  func say(_ phrase: BriefPhrase, _ values: [Placeholder: String] = [:]) -> String {
    library.brief.sentence(phrase, values)
  }

  private func header(
    _ accounts: [AccountBrief],
    _ assessment: Assessment,
    _ request: BriefRequest,
    _ days: BriefDays
  ) -> Brief.Header {
    let authors = accounts.flatMap { $0.authors }
    let windows = accounts.map { $0.frame.coverage.window }
    let period = Window(
      first: windows.map { $0.first }.min() ?? assessment.asOf,
      last: assessment.asOf
    )
    let whose: BriefPhrase =
      accounts.count > 1 ? .accountTwo : authors.count > 1 ? .accountShared : .accountOne
    return Brief.Header(
      authors: authors,
      relationship: assessment.relationship,
      period: period,
      periodText: days.text(period),
      rules: request.rules,
      dates: request.dates,
      title: title(authors.filter { $0 != People.unnamedAuthor }),
      line: say(
        .headLine,
        [.names: days.text(period), .value: say(whose), .title: request.rules]
      )
    )
  }

  private func title(_ authors: [String]) -> String {
    switch authors.count {
    case 0: say(.titleNone)
    case 1: say(.titleOne, [.name: authors[0]])
    default: say(.titleTwo, [.first: authors[0], .second: authors[1]])
    }
  }

  private func consentLine(_ request: BriefRequest, _ days: BriefDays) -> String {
    guard let consent = request.consent else { return say(.previewLine) }
    return say(
      .consentLine,
      [
        .names: consent.authors.joined(separator: ", "), .from: DateText.full(consent.date),
        .title: BriefText.clipped(consent.scope, words: 10), .to: DateText.full(consent.expires),
      ]
    )
  }

  // MARK: The lines, the weightiest first

  private func fill(
    _ page: inout BudgetedBrief,
    accounts: [AccountBrief],
    request: BriefRequest,
    names: PageNames,
    days: BriefDays
  ) {
    addAims(request.aims.map(names.veiled), to: &page)
    let findings = accounts.map { Candidates(of: $0) }
    addFindings(findings, rank: 0, to: &page)
    addTried(of: accounts, to: &page)
    addSince(request.baseline, of: accounts, in: days, to: &page)
    for text in request.notJointly.prefix(Self.mostQuestions) {
      let words = BriefText.clipped(names.veiled(text), words: Self.notJointlyWords)
      page.add { $0.notJointly.append(words) }
    }
    for text in request.questions.prefix(Self.mostQuestions) {
      let words = BriefText.clipped(names.veiled(text), words: Self.questionWords)
      page.add { $0.questions.append(words) }
    }
    addQuotes(request.quotes, of: accounts, names: names, to: &page)
    addFindings(findings, rank: 1, to: &page)
    addFindings(findings, rank: 2, to: &page)
    addOpeners(to: &page)
  }

  private func addAims(_ aims: [String], to page: inout BudgetedBrief) {
    var room = Self.aimWords
    for aim in aims.prefix(Self.mostAims) where room > 0 {
      let words = BriefText.clipped(aim, words: room)
      room -= BriefText.count(words)
      page.add { $0.aims.append(words) }
    }
  }

  /// The strength, the pattern and the thread of one rank, of each account.
  private func addFindings(
    _ findings: [Candidates],
    rank: Int,
    to page: inout BudgetedBrief
  ) {
    for (place, account) in findings.enumerated() {
      if let line = account.strengths.at(rank) {
        page.add { $0.accounts[place].strengths.append(line) }
      }
      if let pattern = account.explore.at(rank) {
        page.add(
          first: { $0.accounts[place].explore.append(pattern) },
          otherwise: { $0.accounts[place].explore.append(pattern.withoutSuggestion) }
        )
      }
      if let thread = account.threads.at(rank) {
        page.add { $0.accounts[place].threads.append(thread) }
      }
    }
  }

  /// The questions to open with, of as many patterns as there is room for.
  private func addOpeners(to page: inout BudgetedBrief) {
    for account in page.brief.accounts.indices {
      for pattern in page.brief.accounts[account].explore.indices {
        page.addIfRoom { $0.accounts[account].explore[pattern].asks = true }
      }
    }
  }

  private func addTried(of accounts: [AccountBrief], to page: inout BudgetedBrief) {
    for (place, account) in accounts.enumerated() {
      for tried in account.tried().prefix(3) { page.add { $0.accounts[place].tried.append(tried) } }
    }
  }

  private func addQuotes(
    _ ticked: [TickedEntry],
    of accounts: [AccountBrief],
    names: PageNames,
    to page: inout BudgetedBrief
  ) {
    let others = ticked.filter { entry in !accounts.contains { $0.hasWord(of: entry) } }
    for entry in others.prefix(Self.mostQuotes) {
      let quote = Brief.Quote(
        author: entry.author.index.flatMap { names.shown.at($0) } ?? "",
        day: entry.day,
        text: BriefText.clipped(names.veiled(entry.text), words: Self.quoteWords)
      )
      page.add { $0.quotes.append(quote) }
    }
  }
}

extension People {
  fileprivate static var nobody: People {
    People(names: [], first: .unknown, second: .unknown, isPairCertain: false)
  }
}

/// What an account could say, the weightiest first.
private struct Candidates {
  let strengths: [Brief.Line]
  let explore: [Brief.Pattern]
  let threads: [Brief.OpenThread]

  init(of account: AccountBrief) {
    strengths = account.strengths()
    explore = account.patterns()
    threads = account.threads()
  }
}

extension Brief.Pattern {
  /// The line alone, where a page has no room for more.
  fileprivate var withoutSuggestion: Brief.Pattern {
    Brief.Pattern(line: line, question: question, suggestion: nil)
  }
}

extension Array {
  /// The element at a place, or `nil` beyond the end.
  func at(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
