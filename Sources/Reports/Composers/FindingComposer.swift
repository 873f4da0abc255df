import Assessment
import JournalModel
import RuleEngine

/// Composes one outcome in words: its standing, its sentence and the pages behind it.
struct FindingComposer {
  /// How many pages a finding names.
  private static let mostPages = 3

  /// How many moments stand below a finding for who opens it.
  private static let mostMoments = 12

  let wording: Wording
  let account: AccountAssessment
  let audience: Audience

  var timeline: Timeline { account.timeline }

  func finding(_ outcome: RuleOutcome, tone: Block.Tone) -> Block.Finding {
    Block.Finding(
      title: outcome.rule.title,
      standing: standing(outcome),
      sentence: outcome.say,
      details: details(of: outcome),
      tone: tone,
      grounds: audience.seesPages ? grounds(of: outcome) : []
    )
  }

  /// The band in words, as sure as it is.
  func standing(_ outcome: RuleOutcome) -> String {
    wording.standing(outcome.band, outcome.certainty)
  }

  private func details(of outcome: RuleOutcome) -> [String] {
    var details: [String?] = []
    if audience.seesNumbers { details += [score(outcome), change(outcome)] }
    if audience.seesPages { details.append(pages(of: outcome)) }
    if audience.seesNumbers { details.append(recognised(outcome)) }
    return details.compactMap { $0 }
  }

  private func grounds(of outcome: RuleOutcome) -> [Block] {
    ExplanationComposer(wording: wording, evidenceLimit: Self.mostMoments)
      .grounds(of: outcome, in: account)
  }

  /// A page as people find it again: "journal.csv:231".
  func page(of moment: Moment) -> String {
    let entry = timeline.entries[Int(moment.entry)]
    return "\(timeline.sources[Int(entry.source)].shortName):\(entry.line)"
  }

  /// The score with its range; whole-numbered measures score their band, which says no more.
  private func score(_ outcome: RuleOutcome) -> String? {
    guard let reading = outcome.reading, reading.low < reading.high else { return nil }
    let range = ScoreRange(value: reading.score, low: reading.scoreLow, high: reading.scoreHigh)
    return wording.sentence(
      .scoreLine,
      [.value: "\(range.value)", .from: "\(range.low)", .to: "\(range.high)"]
    )
  }

  /// How it moved against the window before, when that stands out from the noise.
  private func change(_ outcome: RuleOutcome) -> String? {
    guard let word = outcome.change?.word, word != .same else { return nil }
    let days = outcome.measurement.window.days
    return wording.sentence(.changeLine, [.value: wording.sentence(word.phrase), .days: "\(days)"])
  }

  /// The latest pages behind an outcome: "12 June (roof, journal.csv:231)".
  private func pages(of outcome: RuleOutcome) -> String? {
    let pages = distinctPages(of: outcome.measurement)
    guard !pages.isEmpty else { return nil }
    let shown = pages.suffix(Self.mostPages).reversed().map { moment in
      let topic = moment.topic.value.map { "\(timeline.labels[$0]), " } ?? ""
      return "\(DateText.short(timeline.day(of: moment))) (\(topic)\(page(of: moment)))"
    }
    let names = shown.joined(separator: "; ")
    let rest = pages.count - shown.count
    return rest > 0
      ? wording.sentence(.moreEvidence, [.names: names, .rest: String(rest)])
      : wording.sentence(.evidenceLine, [.names: names])
  }

  /// The first moment of each page that tells, in their order; a page may hold many.
  private func distinctPages(of measurement: Measurement) -> [Moment] {
    let telling = measurement.telling.isEmpty ? measurement.evidence : measurement.telling
    return telling.reduce(into: []) { pages, index in
      let moment = timeline.moments[Int(index)]
      if moment.entry != pages.last?.entry { pages.append(moment) }
    }
  }

  private func recognised(_ outcome: RuleOutcome) -> String? {
    let all = outcome.measurement.evidence
    let count = all.count { timeline.moments[Int($0)].isRecognised }
    guard count > 0 else { return nil }
    return wording.sentence(.recognisedLine, [.count: String(count), .total: String(all.count)])
  }
}

extension Change.Word {
  var phrase: Phrase {
    switch self {
    case .clearlyMore: .changeClearlyMore
    case .perhapsMore: .changePerhapsMore
    case .same: .changeSame
    case .perhapsLess: .changePerhapsLess
    case .clearlyLess: .changeClearlyLess
    }
  }
}
