/// The sentences of the reports.
package typealias Wording = Sentences<Phrase>

/// Every sentence that is not a rule's own; the raw value is its key in the wording file.
package enum Phrase: String, SentenceKey {
  // Too little to tell
  case unclearWrittenDays, unclearMoments, unclearUnknownOutcomes, unclearLaterDays
  case unclearEndings, unclearEarlierDays, unclearRituals, unclearWish, unclearNotShown

  // Words of bands, certainty and coverage
  case bandThriving, bandSteady, bandStrained, bandAtRisk, bandUnclear
  case certaintyFirm, certaintyLeaning, certaintyMixed
  case coverageWell, coveragePartly, coverageThin

  // The overall number
  case overallTooFewDimensions, overallTooFewDays, overallThinCoverage, overallTooWide
  case overallMixedPicture, overallShared, overallLine, overallSpread

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
  case headingChange, explainChange, explainChangeSmall, explainChangeCrowd, explainNoChangeThin
  case explainNoChangeTrend, explainNoChangeNoise, explainNoChangeDays, explainNoChangeMoments
  case explainNoChangeUnknown, explainNoChangeEndings
  case explainOff, explainOffUntil, explainRelationship, explainContext, explainContextEnded
  case explainPrivate
  case explainWorst, explainRecognised, explainSources, explainCaution
  case headingArithmetic, headingCounted, headingWhy, headingGrounds
  case columnDay, columnWhat, columnWho, columnPage, columnBand, columnChance
  case columnExpected, columnFound, columnSide, exampleSays
  case whatKind, whatTopic, whatRecognised, nothingCounted

  // Pages about rules and practices themselves
  case columnID, columnTitle, columnMeasure, columnDays, columnMinutes, columnLimit, columnSays
  case headingLooksAt, headingBands, headingSignal, minutes, minuteRange
  case ruleWindow, ruleCounts, ruleNeeds, ruleFile, practiceGrounds, practiceAnswers

  // For whom, and what answers the first questions
  case documentName, privatePointer, subtitleCouple, subtitleCounselor, limitMisuse
  case askHow, areasSteady, noStrengths, caresRest, askTry, headingCandidates

  // Pictures
  case headingPictures, chartRanges, chartRangesSummary, chartWeeks, chartWeeksSummary
  case chartCalendar, chartCalendarSummary, chartThreads, chartThreadsSummary
  case chartBalance, chartBalanceSummary
  case columnWeek, columnMonth, columnWritten, columnMoments, columnOpened, columnMended
  case threadOpen, threadUntitled

  // Two accounts
  case headingSideBySide, sideBySide, accountsAgree, accountsDiffer

  // The private page
  case privateTitle, privateOpening, privateClose, privateProgram, headingPrivateReach
  case privateReach, headingAdvocate, privateAdvocate, headingHelpLines, helpLinesChecked
  case helpLinesNone, helpLinesMore

  // What every report says
  case headingLimits, limitAccount, limitDiagnosis, limitConvention, limitChance, limitSkip
  case headingHelp, help

  // Pages and their pictures
  case skipLink, contentsTitle, groundsTitle, numbersTitle
  case calendarUnwritten, calendarBare, calendarMoments, threadSince, threadSpan

  /// What the sentence may mention.
  package var placeholders: [Placeholder] {
    switch self {
    case .unclearWrittenDays, .unclearMoments, .unclearUnknownOutcomes, .unclearLaterDays,
      .unclearEndings, .unclearEarlierDays, .unclearRituals, .unclearWish:
      [.have, .need, .missing, .called, .days, .rest, .total, .value]
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
    case .explainWorst, .explainOpenBand, .exampleSays: [.band]
    case .explainChange, .explainChangeSmall, .explainChangeCrowd:
      [.days, .band, .value, .count, .need, .total]
    case .explainNoChangeDays, .explainNoChangeMoments, .explainNoChangeUnknown,
      .explainNoChangeEndings:
      [.days, .have, .need, .called]
    case .explainOff: [.reason]
    case .explainOffUntil: [.reason, .to]
    case .explainRelationship: [.name, .names]
    case .explainContext, .explainContextEnded: [.name, .from, .to, .days]
    case .explainSources: [.names, .value, .reason]
    case .explainCaution: [.reason]
    case .whatKind: [.name, .band]
    case .minutes: [.value]
    case .minuteRange, .threadSpan: [.from, .to]
    case .calendarMoments: [.count]
    case .threadSince: [.from]
    case .ruleWindow: [.days, .name]
    case .ruleCounts, .practiceAnswers: [.names]
    case .ruleNeeds: [.need, .called]
    case .ruleFile: [.name]
    case .practiceGrounds: [.names, .value]
    case .whatTopic: [.name, .title]
    case .whatRecognised: [.name, .title, .reason]
    case .areasSteady: [.count, .total]
    case .helpLinesChecked: [.name, .from]
    case .chartWeeksSummary: [.count]
    case .chartCalendarSummary: [.count, .total, .rest]
    case .chartThreadsSummary: [.count, .from, .rest]
    case .accountsAgree, .accountsDiffer: [.names]
    case .privateTitle, .privateOpening, .privateClose, .privateProgram, .headingPrivateReach,
      .privateReach, .headingAdvocate, .privateAdvocate, .headingHelpLines, .helpLinesNone,
      .helpLinesMore, .documentName, .privatePointer, .subtitleCouple, .subtitleCounselor,
      .limitMisuse,
      .askHow, .noStrengths, .caresRest, .askTry, .headingCandidates, .headingPictures,
      .chartRanges, .chartRangesSummary, .chartWeeks, .chartCalendar, .chartThreads,
      .chartBalance, .chartBalanceSummary, .columnWeek, .columnMonth, .columnWritten,
      .columnMoments, .columnOpened, .columnMended, .threadOpen, .threadUntitled,
      .headingSideBySide, .sideBySide, .unclearNotShown, .overallShared, .bandThriving, .bandSteady,
      .bandStrained, .bandAtRisk,
      .bandUnclear, .coverageWell,
      .coveragePartly, .coverageThin, .overallTooFewDimensions, .overallTooFewDays,
      .overallThinCoverage, .overallTooWide, .overallMixedPicture, .overallSpread, .titleNone,
      .accountNone,
      .headingStrengths, .headingCares, .headingQuestion, .noCares, .nothingYet,
      .headingPractices, .doersOne, .doersBoth, .headingOthers, .headingUnclear, .headingOff,
      .changeClearlyMore, .changePerhapsMore, .changeSame, .changePerhapsLess,
      .changeClearlyLess, .headingAreas, .columnArea, .columnRange, .headingArithmetic,
      .headingCounted, .headingWhy,
      .headingGrounds, .columnDay, .columnWhat,
      .columnWho, .columnExpected, .columnFound, .columnSide, .columnPage, .columnBand,
      .columnChance, .columnID, .columnTitle,
      .columnMeasure, .columnDays, .columnMinutes, .columnLimit, .columnSays, .headingLooksAt,
      .headingBands, .headingSignal, .nothingCounted,
      .headingChange, .explainNoChangeThin, .explainNoChangeTrend, .explainNoChangeNoise,
      .explainPrivate,
      .headingLimits, .limitAccount, .limitDiagnosis, .limitConvention, .limitChance, .limitSkip,
      .headingHelp, .help, .skipLink, .contentsTitle, .groundsTitle, .numbersTitle,
      .calendarUnwritten, .calendarBare:
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
