import Assessment
import JournalModel
import RuleEngine

/// Composes what one account shows, as its audience may read it.
struct AccountComposer {
  /// How many rules that are not clear yet are named.
  private static let mostSilent = 4
  /// Silent stretches that the head of an account names.
  private static let mostLapses = 3

  let wording: Wording
  let account: AccountAssessment
  let audience: Audience
  /// Whether another account stands beside it.
  let isOneOfTwo: Bool
  /// What became of the practices agreed on with a counselor.
  let agreed: [Block]

  private var finding: FindingComposer {
    FindingComposer(wording: wording, account: account, audience: audience)
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  func blocks() -> [Block] {
    head() + overview() + findings() + agreed + practices() + areas() + pictures() + others()
  }

  // MARK: The head

  private func head() -> [Block] {
    var lines = "\(whose()) \(period())"
    for lapse in account.coverage.lapses.suffix(Self.mostLapses) {
      let ends = DateText.ends(lapse.window)
      lines += " " + say(.lapse, [.from: ends.from, .to: ends.to])
    }
    return [.title(title()), .paragraph(lines), .aside(say(audience.subtitle))]
  }

  /// Both people for an only account; of two accounts each carries the name of who wrote it.
  private func title() -> String {
    let people = account.timeline.people
    let persons = isOneOfTwo ? account.timeline.authors : [people.first, people.second]
    let names = persons.filter(people.isNamed).map(people.name)
    switch names.count {
    case 0: return say(.titleNone)
    case 1: return say(.titleOne, [.name: names[0]])
    default: return say(.titleTwo, [.first: names[0], .second: names[1]])
    }
  }

  private func whose() -> String {
    let people = account.timeline.people
    let authors = account.timeline.authors.filter(people.isNamed).map(people.name)
    switch authors.count {
    case 0: return say(.accountNone)
    case 1: return say(.accountOne, [.name: authors[0]])
    default: return say(.accountJoint, [.first: authors[0], .second: authors[1]])
    }
  }

  private func period() -> String {
    let coverage = account.coverage
    if coverage.window.days == 1 {
      return say(.periodOne, [.from: DateText.full(coverage.window.last)])
    }
    let ends = DateText.ends(coverage.window)
    return say(
      .period,
      [
        .from: ends.from, .to: ends.to, .count: String(coverage.writtenDays),
        .total: String(coverage.window.days), .band: say(coverage.word.phrase),
      ]
    )
  }

  // MARK: Findings

  private func overview() -> [Block] {
    OverviewComposer(wording: wording, account: account, audience: audience).block().map { [$0] }
      ?? []
  }

  private func findings() -> [Block] {
    let findings = account.findings
    var blocks: [Block] = []
    if !findings.strengths.isEmpty {
      blocks.append(.heading(say(.headingStrengths)))
      blocks += findings.strengths.map { .finding(finding.finding($0, tone: .strength)) }
    }
    if !findings.cares.isEmpty {
      blocks.append(.heading(say(.headingCares)))
      blocks += findings.cares.map { .finding(finding.finding($0, tone: .care)) }
    }
    if account.outcomes.allSatisfy({ $0.reading == nil }) {
      blocks.append(.paragraph(say(.nothingYet)))
    }
    if let question = findings.question {
      blocks += [.heading(say(.headingQuestion)), .paragraph(question.rule.ask)]
    }
    return blocks
  }

  private func practices() -> [Block] {
    guard !account.practices.isEmpty else { return [] }
    let pages = LibraryComposer(wording: wording)
    return [.heading(say(audience.practicesHeading))]
      + account.practices.flatMap { pages.offer($0.practice) }
  }

  // MARK: The areas

  /// While a danger sign stands, a page of troubles would be the wrong thing to read.
  private func areas() -> [Block] {
    let charts = ChartComposer(wording: wording, account: account)
    guard !account.findings.isHeldBack, let ranges = charts.ranges() else { return [] }
    let heading = Block.heading(say(.headingAreas))
    guard audience.seesNumbers else { return [heading, .table(ranges.numbers.without(column: 2))] }
    var blocks = [heading, .chart(ranges)]
    if audience.seesOverall { blocks.append(.paragraph(overall(account.overall))) }
    if let weeks = charts.weeks() { blocks.append(.chart(weeks)) }
    return blocks
  }

  /// Areas so far apart that one number for all hides something.
  private static let wideSpread = 30.0

  private func overall(_ overall: Overall) -> String {
    switch overall {
    case .refused(let refusal): return say(refusal.phrase)
    case .index(let index):
      let line = wording.overallLine(index)
      return index.spread >= Self.wideSpread ? "\(line) \(say(.overallSpread))" : line
    }
  }

  /// Pictures of the pages themselves; a single day or quarrel in them would tell others too much.
  private func pictures() -> [Block] {
    guard audience.seesPages, !account.findings.isHeldBack else { return [] }
    let charts = ChartComposer(wording: wording, account: account)
    let found = [charts.calendar(), charts.threads(), charts.balance()].compactMap { $0 }
    return found.isEmpty ? [] : [.heading(say(.headingPictures))] + found.map { .chart($0) }
  }

  // MARK: The rest

  /// The outcomes that are no finding, then what is not clear yet.
  private func others() -> [Block] {
    let named = (account.findings.strengths + account.findings.cares).map { $0.id }
    let rest = account.outcomes.filter { !named.contains($0.id) && $0.isWorthALine }
    let spoken = account.findings.isHeldBack ? [] : rest.filter { $0.reading != nil }
    var blocks: [Block] = []
    if !spoken.isEmpty {
      let lines = spoken.map { outcome in
        Passage([
          .strong(outcome.rule.title),
          .text(": \(finding.standing(outcome)). \(outcome.say)"),
        ])
      }
      blocks += [.heading(say(.headingOthers)), .passages(lines)]
    }
    return audience.isShared ? blocks : blocks + silent(rest.filter { $0.reading == nil })
  }

  /// The rules that lack least, and how many others wait for more pages.
  private func silent(_ outcomes: [RuleOutcome]) -> [Block] {
    guard !outcomes.isEmpty else { return [] }
    let nearest = outcomes.sorted { $0.lack < $1.lack }.prefix(Self.mostSilent)
    var lines = nearest.map { "\($0.rule.title): \($0.say)" }
    if outcomes.count > nearest.count {
      lines.append(say(.moreUnclear, [.rest: "\(outcomes.count - nearest.count)"]))
    }
    return [.heading(say(.headingUnclear)), .list(lines)]
  }
}

extension Audience {
  /// The line below the head: the way to the private page, or what this page is for.
  fileprivate var subtitle: Phrase {
    switch self {
    case .author: .privatePointer
    case .couple: .subtitleCouple
    case .counselor: .subtitleCounselor
    }
  }

  fileprivate var practicesHeading: Phrase {
    switch self {
    case .author, .couple: .headingPractices
    case .counselor: .headingCandidates
    }
  }
}

extension Wording {
  /// All areas in one number, as reports round it.
  func overallLine(_ index: OverallIndex) -> String {
    let range = ScoreRange(value: index.value, low: index.low, high: index.high)
    return sentence(
      .overallLine,
      [.value: "\(range.value)", .from: "\(range.low)", .to: "\(range.high)"]
    )
  }
}

extension Block.Table {
  fileprivate func without(column: Int) -> Block.Table {
    func kept(_ row: [String]) -> [String] {
      row.indices.filter { $0 != column }.map { row[$0] }
    }
    return Block.Table(headers: kept(headers), rows: rows.map(kept))
  }
}

extension RuleOutcome {
  /// Whether a report has a line for it: the weight of the times only when it is heavy.
  fileprivate var isWorthALine: Bool {
    rule.tier != .context || band == .strained || band == .atRisk
  }

  /// How much of what a rule needs is missing, 0...1.
  fileprivate var lack: Double {
    guard let unclear, unclear.need > 0 else { return 1 }
    return Double(unclear.need - unclear.have) / Double(unclear.need)
  }
}
