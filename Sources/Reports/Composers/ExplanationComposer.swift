package import Assessment
import JournalModel
package import RuleEngine

/// Composes why a rule spoke as it did, from the moments to the score, or what is missing.
package struct ExplanationComposer: Sendable {
  private let wording: Wording
  /// The most moments listed; `nil` lists all.
  private let evidenceLimit: Int?

  package init(wording: Wording, evidenceLimit: Int?) {
    self.wording = wording
    self.evidenceLimit = evidenceLimit
  }

  package func compose(_ outcome: RuleOutcome, in account: AccountAssessment) -> Document {
    let finding = FindingComposer(wording: wording, account: account, audience: .author)
    return Document(
      name: say(.documentName),
      [.title(outcome.rule.title), .paragraph("\(finding.standing(outcome)): \(outcome.say)")]
        + [.heading(say(.headingWhy)), .paragraph(outcome.rule.why.joined(separator: " "))]
        + counted(outcome, finding)
        + arithmetic(outcome, account.timeline, finding)
        + comparison(outcome, among: account.outcomes)
        + grounds(outcome.rule)
    )
  }

  /// What was counted and how the number comes about, to stand below a finding.
  func grounds(of outcome: RuleOutcome, in account: AccountAssessment) -> [Block] {
    let finding = FindingComposer(wording: wording, account: account, audience: .author)
    return counted(outcome, finding) + arithmetic(outcome, account.timeline, finding)
  }

  /// Why a rule was not applied at all.
  package func compose(_ leftOut: LeftOutRule) -> Document {
    let rule = leftOut.rule
    return Document(
      name: say(.documentName),
      [.title(rule.title), .paragraph(reason(of: leftOut))]
        + [.heading(say(.headingWhy)), .paragraph(rule.why.joined(separator: " "))]
        + grounds(rule)
    )
  }

  private func reason(of leftOut: LeftOutRule) -> String {
    switch leftOut.reason {
    case .off(let off):
      guard let until = off.until else { return say(.explainOff, [.reason: off.reason]) }
      return say(.explainOffUntil, [.reason: off.reason, .to: DateText.full(until)])
    case .relationship(let relationship):
      let meant = leftOut.rule.relationships.map { $0.rawValue }.joined(separator: ", ")
      return say(.explainRelationship, [.names: meant, .name: relationship.rawValue])
    case .context(let context):
      var values: [Placeholder: String] = [
        .name: context.kind.rawValue, .from: DateText.full(context.from),
        .days: String(leftOut.rule.days),
      ]
      guard let to = context.to else { return say(.explainContext, values) }
      values[.to] = DateText.full(to)
      return say(.explainContextEnded, values)
    }
  }

  func say(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    wording.sentence(phrase, values)
  }

  // MARK: What was counted

  private func counted(_ outcome: RuleOutcome, _ finding: FindingComposer) -> [Block] {
    let evidence = outcome.measurement.evidence
    let shown = evidence.suffix(evidenceLimit ?? evidence.count).reversed()
    let rows = shown.map { row(finding.timeline.moments[Int($0)], finding) }
    var blocks = [Block.heading(say(.headingCounted)), .paragraph(window(outcome.measurement))]
    blocks.append(
      rows.isEmpty
        ? .paragraph(say(.nothingCounted))
        : .table(
          .init(
            headers: [.columnDay, .columnWhat, .columnWho, .columnPage].map { say($0) },
            rows: rows
          )
        )
    )
    if shown.count < evidence.count {
      let rest = String(evidence.count - shown.count)
      blocks.append(.aside(say(.moreEvidence, [.names: say(.columnPage), .rest: rest])))
    }
    return blocks
  }

  private func window(_ measurement: Measurement) -> String {
    let ends = DateText.ends(measurement.window)
    return say(
      .explainWindow,
      [.from: ends.from, .to: ends.to, .days: String(measurement.window.days)]
    )
  }

  private func row(_ moment: Moment, _ finding: FindingComposer) -> [String] {
    let timeline = finding.timeline
    return [
      timeline.day(of: moment).iso, what(moment, in: timeline),
      timeline.people.name(of: moment.by), finding.page(of: moment),
    ]
  }

  /// A moment by its kind and outcome, with the subject or the ritual it has.
  func what(_ moment: Moment, in timeline: Timeline) -> String {
    let kind = moment.kind.rawValue
    let outcome = moment.kind.outcomes.isEmpty ? "" : moment.outcome.rawValue
    let what = outcome.isEmpty ? kind : say(.whatKind, [.name: kind, .band: outcome])
    let label = (moment.ritual.value ?? moment.topic.value).map { timeline.labels[$0] }
    let named = label.map { say(.whatTopic, [.name: what, .title: $0]) } ?? what
    guard let passage = timeline.passage(of: moment) else { return named }
    return say(
      .whatRecognised,
      [.name: named, .title: PlainText.clean(passage.words), .reason: passage.cue]
    )
  }

  // MARK: Arithmetic

  private func arithmetic(
    _ outcome: RuleOutcome,
    _ timeline: Timeline,
    _ finding: FindingComposer
  ) -> [Block] {
    var lines = [tally(outcome, timeline.people)]
    if outcome.measurement.unknown > 0 {
      lines.append(say(.explainUnknown, [.count: String(outcome.measurement.unknown)]))
    }
    guard let reading = outcome.reading else {
      return [.heading(say(.headingArithmetic)), .list(lines + [outcome.say])]
    }
    lines += estimate(outcome, reading)
    lines.append(
      say(.explainScore, range(reading.score, reading.scoreLow, reading.scoreHigh, places: 1))
    )
    lines.append(verdict(outcome, reading, finding))
    if outcome.rule.bands.worst == .strained {
      lines.append(say(.explainWorst, [.band: say(.bandStrained)]))
    }
    return [.heading(say(.headingArithmetic)), .list(lines), .table(chances(reading))]
  }

  /// What was counted, in one sentence.
  func tally(_ outcome: RuleOutcome, _ people: People) -> String {
    let (count, total) = (outcome.measurement.count, outcome.measurement.total)
    var values: [Placeholder: String] = [.count: String(count), .total: String(total)]
    switch outcome.rule.measure {
    case .share, .follows: return say(.explainShare, values)
    case .cadence: return say(.explainCadence, values)
    case .rate: return say(.explainRate, values)
    case .ratio: return say(.explainRatio, values)
    case .gap: return say(.explainGap, values)
    case .recurrence: return say(.explainRecurrence, values)
    case .minutes: return say(.explainMinutes, values)
    case .rating: return say(.explainRating, values)
    case .trend: return say(.explainTrend, values)
    case .open(let measure):
      if measure.judge == .duration { return say(.explainDurations, values) }
      return say(.explainOpen, [.count: String(count), .oldest: String(total)])
    case .balance:
      values[.first] = people.name(of: people.first)
      values[.second] = people.name(of: people.second)
      return say(.explainBalance, values)
    }
  }

  /// How the counts become an estimate with a range.
  private func estimate(_ outcome: RuleOutcome, _ reading: Reading) -> [String] {
    let (count, total) = (outcome.measurement.count, outcome.measurement.total)
    let value = NumberText.fixed(reading.value, places: 4)
    let estimate: String
    switch outcome.rule.measure {
    case .share, .cadence, .follows:
      let neutral = outcome.rule.bands.neutral
      let prior = (Reading.priorStrength * neutral, Reading.priorStrength * (1 - neutral))
      estimate = say(
        .explainPrior,
        [
          .need: NumberText.short(prior.0, places: 2), .have: NumberText.short(prior.1, places: 2),
          .from: NumberText.short(prior.0 + Double(count), places: 2),
          .to: NumberText.short(prior.1 + Double(total - count), places: 2), .value: value,
        ]
      )
    case .balance:
      estimate = say(
        .explainBalancePrior,
        [
          .from: NumberText.short(Reading.balancePrior + Double(count), places: 2),
          .to: NumberText.short(Reading.balancePrior + Double(total), places: 2), .value: value,
        ]
      )
    case .open, .gap, .recurrence, .trend, .rate, .ratio, .minutes, .rating:
      // Whole numbers have no range of their own, and the others no start worth a sentence.
      return reading.low < reading.high
        ? [say(.explainRange, range(reading.value, reading.low, reading.high, places: 4))]
        : [say(.explainOpenBand, [.band: say(outcome.band.phrase)])]
    }
    return [
      estimate, say(.explainRange, range(reading.value, reading.low, reading.high, places: 4)),
    ]
  }

  private func range(
    _ value: Double,
    _ low: Double,
    _ high: Double,
    places: Int
  ) -> [Placeholder: String] {
    [
      .value: NumberText.fixed(value, places: places), .from: NumberText.fixed(low, places: places),
      .to: NumberText.fixed(high, places: places),
    ]
  }

  private func verdict(
    _ outcome: RuleOutcome,
    _ reading: Reading,
    _ finding: FindingComposer
  ) -> String {
    let (band, mass) = reading.masses.strongest
    return say(
      .explainBand,
      [
        .name: say(band.phrase), .value: NumberText.percent(mass),
        .band: finding.standing(outcome),
      ]
    )
  }

  private func chances(_ reading: Reading) -> Block.Table {
    let bands: [Band] = [.thriving, .steady, .strained, .atRisk]
    let rows = zip(bands, reading.masses.ascending.reversed()).map { band, mass in
      [say(band.phrase), NumberText.percent(mass)]
    }
    return Block.Table(headers: [say(.columnBand), say(.columnChance)], rows: rows)
  }

  private func grounds(_ rule: Rule) -> [Block] {
    [
      .heading(say(.headingGrounds)),
      .list(LibraryComposer(wording: wording).grounds(of: rule)),
    ]
  }
}
