package import Assessment
import JournalModel
package import RuleEngine

/// Composes the scored report for the author: strengths first, few cares, one question.
package struct ReportComposer: Sendable {
  /// How many rules that are not clear yet are named.
  private static let mostSilent = 4

  private let wording: Wording

  package init(wording: Wording) { self.wording = wording }

  package func compose(_ assessment: Assessment, library: RuleLibrary) -> Document {
    var blocks: [Block] = []
    for account in assessment.accounts { blocks += self.account(account) }
    if assessment.accounts.isEmpty { blocks.append(.paragraph(say(.nothingYet))) }
    blocks += switchedOff(assessment.switchedOff, library: library)
    blocks += closing()
    return Document(blocks)
  }

  private func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  // MARK: An account

  private func account(_ account: AccountAssessment) -> [Block] {
    head(of: account) + lead(of: account) + findings(of: account) + practices(of: account)
      + others(of: account)
  }

  private func head(of account: AccountAssessment) -> [Block] {
    let people = account.timeline.people
    let names = [people.first, people.second].filter(people.isNamed).map(people.name)
    let title: String
    switch names.count {
    case 0: title = say(.titleNone)
    case 1: title = say(.titleOne, [.name: names[0]])
    default: title = say(.titleTwo, [.first: names[0], .second: names[1]])
    }
    var lines = "\(whose(account.timeline)) \(period(account.coverage))"
    for lapse in account.coverage.lapses.suffix(3) {
      let ends = DateText.ends(lapse.window)
      lines += " " + say(.lapse, [.from: ends.from, .to: ends.to])
    }
    return [.title(title), .paragraph(lines)]
  }

  private func whose(_ timeline: Timeline) -> String {
    let people = timeline.people
    let authors = timeline.authors.filter(people.isNamed).map(people.name)
    switch authors.count {
    case 0: return say(.accountNone)
    case 1: return say(.accountOne, [.name: authors[0]])
    default: return say(.accountJoint, [.first: authors[0], .second: authors[1]])
    }
  }

  private func period(_ coverage: Coverage) -> String {
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

  /// The first strength and the first care in a breath, for who reads no further.
  private func lead(of account: AccountAssessment) -> [Block] {
    let findings = account.findings
    let first = [findings.strengths.first, findings.cares.first].compactMap { $0?.say }
    return first.isEmpty ? [] : [.paragraph(say(.inShort, [.names: first.joined(separator: " ")]))]
  }

  // MARK: Findings

  private func findings(of account: AccountAssessment) -> [Block] {
    let findings = account.findings
    let composer = FindingComposer(wording: wording, timeline: account.timeline)
    var blocks: [Block] = []
    if !findings.strengths.isEmpty {
      blocks.append(.heading(say(.headingStrengths)))
      blocks += findings.strengths.map { .finding(composer.finding($0)) }
    }
    if !findings.cares.isEmpty {
      blocks.append(.heading(say(.headingCares)))
      blocks += findings.cares.map { .finding(composer.finding($0)) }
    }
    if account.outcomes.allSatisfy({ $0.reading == nil }) {
      blocks.append(.paragraph(say(.nothingYet)))
    }
    if let question = findings.question {
      blocks += [.heading(say(.headingQuestion)), .paragraph(question.rule.ask)]
    }
    return blocks
  }

  // MARK: Practices

  private func practices(of account: AccountAssessment) -> [Block] {
    guard !account.practices.isEmpty else { return [] }
    let pages = LibraryComposer(wording: wording)
    return [.heading(say(.headingPractices))]
      + account.practices.flatMap { pages.offer($0.practice) }
  }

  // MARK: The rest

  /// The areas, then the outcomes that are no finding, then what is not clear yet.
  private func others(of account: AccountAssessment) -> [Block] {
    let named = (account.findings.strengths + account.findings.cares).map { $0.id }
    let rest = account.outcomes.filter { !named.contains($0.id) && $0.isWorthALine }
    // While a danger sign stands, a page of troubles would be the wrong thing to read.
    let spoken = account.findings.isHeldBack ? [] : rest.filter { $0.reading != nil }
    var blocks = account.findings.isHeldBack ? [] : areas(of: account)
    if !spoken.isEmpty {
      let composer = FindingComposer(wording: wording, timeline: account.timeline)
      let lines = spoken.map { "\($0.rule.title): \(composer.standing($0)). \($0.say)" }
      blocks += [.heading(say(.headingOthers)), .list(lines)]
    }
    return blocks + silent(rest.filter { $0.reading == nil })
  }

  /// The areas that say something, with their range.
  private func areas(of account: AccountAssessment) -> [Block] {
    let spoken = account.dimensions.filter { $0.score != nil }
    guard !spoken.isEmpty else { return [] }
    let rows = spoken.map { outcome in
      let range = outcome.score.map { ScoreRange(value: $0.value, low: $0.low, high: $0.high) }
      let words = range.map {
        say(.areaRange, [.value: "\($0.value)", .from: "\($0.low)", .to: "\($0.high)"])
      }
      return [outcome.dimension.title, standing(outcome), words ?? ""]
    }
    let headers = [Phrase.columnArea, .columnBand, .columnRange].map { say($0) }
    return [.heading(say(.headingAreas)), .table(.init(headers: headers, rows: rows))]
      + overall(account.overall)
  }

  /// Areas so far apart that one number for all hides something.
  private static let wideSpread = 30.0

  private func overall(_ overall: Overall) -> [Block] {
    switch overall {
    case .refused(let refusal): return [.paragraph(say(refusal.phrase))]
    case .index(let index):
      let range = ScoreRange(value: index.value, low: index.low, high: index.high)
      let line = say(
        .overallLine,
        [.value: "\(range.value)", .from: "\(range.low)", .to: "\(range.high)"]
      )
      let isWide = index.spread >= Self.wideSpread
      return [.paragraph(isWide ? "\(line) \(say(.overallSpread))" : line)]
    }
  }

  private func standing(_ outcome: DimensionOutcome) -> String {
    let band = say(outcome.band.phrase)
    return switch outcome.certainty {
    case .firm: say(.certaintyFirm, [.band: band])
    case .leaning: say(.certaintyLeaning, [.band: band])
    case .mixed: say(.certaintyMixed, [.band: band])
    case nil: band
    }
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

  private func switchedOff(
    _ rules: [Profile.SwitchedOffRule],
    library: RuleLibrary
  ) -> [Block] {
    guard !rules.isEmpty else { return [] }
    let lines = rules.map { off in
      let title = library.rule(off.rule)?.title ?? off.rule
      return off.until.map {
        say(.offUntilLine, [.title: title, .reason: off.reason, .to: DateText.full($0)])
      } ?? say(.offLine, [.title: title, .reason: off.reason])
    }
    return [.heading(say(.headingOff)), .list(lines)]
  }

  private func closing() -> [Block] {
    [
      .heading(say(.headingLimits)), .list(wording.limits),
      .heading(say(.headingHelp)), .paragraph(say(.help)),
    ]
  }
}

extension Wording {
  /// What every report says about itself.
  var limits: [String] {
    [.limitAccount, .limitDiagnosis, .limitConvention, .limitChance, .limitSkip].map {
      sentence($0)
    }
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
