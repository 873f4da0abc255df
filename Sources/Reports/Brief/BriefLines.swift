import Assessment
import JournalModel
import RuleEngine

/// Says what one account shows in lines of a page.
struct BriefLines {
  /// Words that a sentence of a rule, and a topic in it, may take.
  private static let sentenceWords = 24
  private static let topicWords = 6

  let library: RuleLibrary
  let names: PageNames
  let days: BriefDays
  let account: AccountAssessment

  var timeline: Timeline { account.timeline }

  func say(_ phrase: BriefPhrase, _ values: [Placeholder: String] = [:]) -> String {
    library.brief.sentence(phrase, values)
  }

  // MARK: Outcomes

  /// What was counted, over how many days, and where the value likely lies.
  func text(of outcome: RuleOutcome) -> String {
    guard let reading = outcome.reading else { return "" }
    let written = outcome.counselorSentence(in: timeline, wording: library.wording)
    let sentence = BriefText.clipped(names.veiled(written), words: Self.sentenceWords)
    var values: [Placeholder: String] = [
      .value: sentence, .days: "\(outcome.measurement.window.days)",
    ]
    let range = range(of: outcome.rule.measure, reading)
    values[.from] = range.low
    values[.to] = range.high
    return say(range.phrase, values)
  }

  /// The likely range in the unit of the measure, and the sentence that says it.
  private func range(of measure: Measure, _ reading: Reading)
    -> (phrase: BriefPhrase, low: String, high: String)
  {
    switch measure {
    case .share, .follows, .cadence:
      (.lineShare, Self.percent(reading.low), Self.percent(reading.high))
    case .rate: (.lineRate, Self.short(reading.low, 1), Self.short(reading.high, 1))
    case .minutes(let minutes) where minutes.among.isEmpty:
      (.lineMinutes, Self.short(reading.low, 0), Self.short(reading.high, 0))
    case .rating: (.lineRating, Self.short(reading.low, 1), Self.short(reading.high, 1))
    case .ratio:
      // Beyond ten to one a decimal would pretend to know more than it does.
      (.lineRatio, Self.ratio(reading.low), Self.ratio(reading.high))
    case .minutes, .balance, .gap, .open, .recurrence, .trend: (.linePlain, "", "")
    }
  }

  /// A share in per cent, rounded to five, for no page is surer than that.
  private static func percent(_ share: Double) -> String {
    "\(Int((min(max(share, 0), 1) * 20).rounded()) * 5)"
  }

  private static func ratio(_ number: Double) -> String { short(number, number < 10 ? 1 : 0) }

  private static func short(_ number: Double, _ places: Int) -> String {
    NumberText.short(number, places: places)
  }

  /// A line of a strength or a pattern, with what it rests on.
  func line(of outcome: RuleOutcome, as phrase: BriefPhrase? = nil) -> Brief.Line? {
    guard let grounds = grounds(of: outcome) else { return nil }
    let text = text(of: outcome)
    let standing = library.wording.standing(outcome.band, outcome.certainty)
    return Brief.Line(
      rule: outcome.id,
      text: phrase.map { say($0, [.value: text, .band: standing]) } ?? text,
      rests: grounds
    )
  }

  func grounds(of outcome: RuleOutcome) -> Brief.Grounds? {
    guard let reading = outcome.reading else { return nil }
    let measurement = outcome.measurement
    let written = measurement.evidence.map { timeline.day(of: timeline.moments[Int($0)]) }
    let ends = written.min().flatMap { first in
      written.max().map { Window(first: first, last: $0) }
    }
    return Brief.Grounds(
      dimension: outcome.rule.dimension,
      band: outcome.band,
      certainty: outcome.certainty,
      window: measurement.window,
      count: measurement.count,
      total: measurement.total,
      value: reading.value,
      low: reading.low,
      high: reading.high,
      moments: measurement.evidence.count,
      days: ends
    )
  }

  func topic(_ label: TableIndex?) -> String {
    guard let index = label?.value else { return "" }
    return BriefText.clipped(names.veiled(timeline.labels[index]), words: Self.topicWords)
  }

  // MARK: What it rests on

  func basis(_ coverage: Coverage, contexts: [ContextPeriod]) -> String {
    var sentences = [
      say(
        .basis,
        [
          .count: "\(coverage.writtenDays)", .total: "\(coverage.window.days)",
          .band: library.wording.sentence(coverage.word.phrase), .rest: "\(coverage.moments)",
          .value: say(howWritten(in: coverage.window)),
        ]
      )
    ]
    if coverage.recognised > 0 {
      sentences.append(say(.basisRecognised, [.count: "\(coverage.recognised)"]))
    }
    if let lapse = coverage.lapses.last {
      sentences.append(say(.basisLapse, [.value: days.text(lapse.window)]))
    }
    let stretches = contexts.filter { $0.overlaps(coverage.window) }.map { $0.kind }
    let named = ContextPeriod.Kind.allCases.filter { stretches.contains($0) }
      .map { say($0.phrase) }
    if !named.isEmpty {
      sentences.append(say(.basisContext, [.names: named.prefix(3).joined(separator: ", ")]))
    }
    return sentences.joined(separator: " ")
  }

  /// Whether the entries answered a prompt.
  private func howWritten(in window: Window) -> BriefPhrase {
    let entries = timeline.entries.filter { window.contains($0.day) }
    let prompted = entries.count { $0.isPrompted }
    if prompted == 0 { return .writtenFreely }
    return prompted * 2 > entries.count ? .mostlyPrompted : .partlyPrompted
  }
}

extension ContextPeriod.Kind {
  fileprivate var phrase: BriefPhrase {
    switch self {
    case .newborn: .contextNewborn
    case .illness: .contextIllness
    case .exam: .contextExam
    case .grief: .contextGrief
    case .apart: .contextApart
    case .moving: .contextMoving
    case .newJob: .contextNewJob
    case .other: .contextOther
    }
  }
}
