/// The sentences of the reports, as `Rules/wording/` tells them.
package struct Wording: Sendable, Hashable {
  private var sentences: [Phrase: MessageTemplate]

  package init(sentences: [Phrase: MessageTemplate]) { self.sentences = sentences }

  /// A sentence with its places filled.
  package func sentence(_ phrase: Phrase, _ values: [Placeholder: String] = [:]) -> String {
    sentences[phrase]?.filled(with: values) ?? ""
  }
}

/// Every sentence that is not a rule's own; the raw value is its key in the wording file.
package enum Phrase: String, Sendable, Hashable, CaseIterable {
  // Too little to tell
  case unclearWrittenDays, unclearMoments, unclearUnknownOutcomes

  // Words of bands, certainty and coverage
  case bandThriving, bandSteady, bandStrained, bandAtRisk, bandUnclear
  case certaintyFirm, certaintyLeaning, certaintyMixed
  case coverageWell, coveragePartly, coverageThin

  // The overall number
  case overallTooFewDimensions, overallTooFewDays, overallThinCoverage, overallTooWide
  case overallMixedPicture, overallLine, overallSpread

  // The head of an account
  case titleNone, titleOne, titleTwo, accountNone, accountOne, accountJoint
  case period, periodOne, lapse

  // Findings
  case inShort, headingStrengths, headingCares, headingQuestion
  case threadTopic, threadNameless
  case scoreLine, evidenceLine, moreEvidence, recognisedLine
  case noCares, nothingYet
  case changeLine, changeClearlyMore, changePerhapsMore, changeSame, changePerhapsLess
  case changeClearlyLess

  // Practices
  case headingPractices, practiceLine, doersOne, doersBoth, notWhenLine

  // The other rules
  case headingAreas, columnArea, columnRange, areaRange, moreUnclear
  case headingOthers, headingUnclear, headingOff, offLine, offUntilLine

  // The explanation of one rule
  case explainRate, explainRatio, explainGap, explainRecurrence, explainMinutes, explainRating
  case explainTrend, explainDurations
  case explainWindow, explainShare, explainCadence, explainBalance, explainOpen, explainUnknown
  case explainPrior, explainBalancePrior, explainOpenBand, explainRange, explainScore, explainBand
  case explainWorst, explainRecognised, explainSources, explainCaution
  case headingArithmetic, headingCounted, headingWhy, headingGrounds
  case columnDay, columnWhat, columnWho, columnPage, columnBand, columnChance
  case whatKind, whatTopic, nothingCounted

  // Pages about rules and practices themselves
  case columnID, columnTitle, columnMeasure, columnDays, columnMinutes, columnLimit, columnSays
  case headingLooksAt, headingBands, headingSignal, minutes, minuteRange
  case ruleWindow, ruleCounts, ruleNeeds, ruleFile, practiceGrounds, practiceAnswers

  // What every report says
  case headingLimits, limitAccount, limitDiagnosis, limitConvention, limitChance, limitSkip
  case headingHelp, help

  /// What the sentence may mention.
  package var placeholders: [Placeholder] {
    switch self {
    case .unclearWrittenDays, .unclearMoments, .unclearUnknownOutcomes:
      [.have, .need, .missing, .called, .days]
    case .certaintyFirm, .certaintyLeaning, .certaintyMixed: [.band]
    case .titleOne, .accountOne: [.name]
    case .titleTwo, .accountJoint: [.first, .second]
    case .period: [.from, .to, .count, .total, .band]
    case .periodOne: [.from]
    case .lapse: [.from, .to]
    case .scoreLine: [.value, .from, .to]
    case .evidenceLine, .inShort: [.names]
    case .threadTopic: [.title, .from]
    case .threadNameless: [.from]
    case .moreEvidence: [.names, .rest]
    case .recognisedLine: [.count, .total]
    case .practiceLine: [.title, .from, .days, .names]
    case .notWhenLine: [.names]
    case .offLine: [.title, .reason]
    case .offUntilLine: [.title, .reason, .to]
    case .areaRange, .overallLine: [.value, .from, .to]
    case .changeLine: [.value, .days]
    case .moreUnclear: [.rest]
    case .explainWindow: [.from, .to, .days]
    case .explainShare, .explainCadence: [.count, .total, .rest]
    case .explainRate, .explainRatio, .explainGap, .explainRecurrence, .explainMinutes,
      .explainRating, .explainTrend, .explainDurations:
      [.count, .total]
    case .explainBalance: [.first, .second, .count, .total]
    case .explainOpen: [.count, .oldest]
    case .explainUnknown, .explainRecognised: [.count]
    case .explainPrior: [.have, .need, .from, .to, .value]
    case .explainBalancePrior: [.from, .to, .value]
    case .explainRange, .explainScore: [.value, .from, .to]
    case .explainBand: [.band, .value, .name]
    case .explainWorst, .explainOpenBand: [.band]
    case .explainSources: [.names, .value, .reason]
    case .explainCaution: [.reason]
    case .whatKind: [.name, .band]
    case .minutes: [.value]
    case .minuteRange: [.from, .to]
    case .ruleWindow: [.days, .name]
    case .ruleCounts, .practiceAnswers: [.names]
    case .ruleNeeds: [.need, .called]
    case .ruleFile: [.name]
    case .practiceGrounds: [.names, .value]
    case .whatTopic: [.name, .title]
    case .bandThriving, .bandSteady, .bandStrained, .bandAtRisk, .bandUnclear, .coverageWell,
      .coveragePartly, .coverageThin, .overallTooFewDimensions, .overallTooFewDays,
      .overallThinCoverage, .overallTooWide, .overallMixedPicture, .overallSpread, .titleNone,
      .accountNone,
      .headingStrengths, .headingCares, .headingQuestion, .noCares, .nothingYet,
      .headingPractices, .doersOne, .doersBoth, .headingOthers, .headingUnclear, .headingOff,
      .changeClearlyMore, .changePerhapsMore, .changeSame, .changePerhapsLess,
      .changeClearlyLess, .headingAreas, .columnArea, .columnRange, .headingArithmetic,
      .headingCounted, .headingWhy,
      .headingGrounds, .columnDay, .columnWhat,
      .columnWho, .columnPage, .columnBand, .columnChance, .columnID, .columnTitle,
      .columnMeasure, .columnDays, .columnMinutes, .columnLimit, .columnSays, .headingLooksAt,
      .headingBands, .headingSignal, .nothingCounted,
      .headingLimits, .limitAccount, .limitDiagnosis, .limitConvention, .limitChance, .limitSkip,
      .headingHelp, .help:
      []
    }
  }
}

extension Band {
  /// The phrase that names this band in a report.
  package var phrase: Phrase {
    switch self {
    case .thriving: .bandThriving
    case .steady: .bandSteady
    case .strained: .bandStrained
    case .atRisk: .bandAtRisk
    case .unclear: .bandUnclear
    }
  }
}

extension Wording {
  /// A sentence without its places, for the check of its words; `nil` when it is missing.
  func words(of phrase: Phrase) -> String? { sentences[phrase]?.words }
}
