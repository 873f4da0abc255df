/// The sentences of the counselor's brief.
package typealias BriefWording = Sentences<BriefPhrase>

/// Every sentence of a brief that is not a rule's own; the raw value is its key in the file.
package enum BriefPhrase: String, SentenceKey {
  // The head
  case titleNone, titleOne, titleTwo, headLine, accountOne, accountShared, accountTwo, period
  case periodWeeks, dayWeek, headingAims, headingBasis, headingStrengths, headingExplore
  case headingThreads, headingSince, headingTried, headingQuestions, headingNotJointly
  case headingQuotes, headingCounselor, headingLimits

  // What it rests on
  case basis, writtenFreely, partlyPrompted, mostlyPrompted, basisRecognised, basisLapse
  case basisContext, contextNewborn, contextIllness, contextExam, contextGrief, contextApart
  case contextMoving, contextNewJob, contextOther, nothingYet

  // One outcome in a line
  case lineShare, lineRate, lineMinutes, lineRating, lineRatio, linePlain, exploreLine
  case questionLine, practiceLine

  // Open threads
  case threadLine, threadUntitled, stepNone, stepAgain, stepRepair

  // Change
  case sinceSame, sinceLine, sinceApart, countOf, changeClearlyMore, changePerhapsMore
  case changePerhapsLess, changeClearlyLess

  // What became of an agreed practice
  case triedLine, triedSkipped, triedNone, triedWord, signalBetter, signalHarder, signalSame
  case signalUnclear, signalEarly

  // In a report for the author
  case headingAgreed, agreedNote, headingResting, restingLine, restingWhy

  // What every brief says
  case counselorNote, limits, seenYes, seenNo, consentLine, previewLine

  // The preview, for the author's own eyes
  case previewHeading, previewHeld, previewNever, previewRoom, previewFigures, previewPolicy
  case previewCourt, previewDuty, previewRevoke, previewWord, previewApprove, previewEach

  /// What the sentence may mention.
  package var placeholders: [Placeholder] {
    switch self {
    case .titleOne: [.name]
    case .titleTwo: [.first, .second]
    case .headLine: [.names, .value, .title]
    case .period, .periodWeeks: [.from, .to]
    case .dayWeek, .stepAgain, .stepRepair, .sinceSame, .sinceApart: [.from]
    case .basis: [.count, .total, .band, .rest, .value]
    case .basisRecognised, .previewRoom, .previewFigures: [.count]
    case .basisContext, .previewWord: [.names]
    case .lineShare, .lineRate, .lineMinutes, .lineRating, .lineRatio: [.value, .days, .from, .to]
    case .linePlain: [.value, .days]
    case .exploreLine: [.value, .band]
    case .practiceLine: [.title, .name]
    case .previewApprove, .questionLine, .basisLapse: [.value]
    case .threadLine: [.title, .count, .value]
    case .sinceLine: [.title, .value, .from, .first, .second]
    case .countOf: [.count, .total]
    case .triedLine: [.title, .count, .from]
    case .triedSkipped: [.title, .count, .from, .rest]
    case .triedNone: [.title, .from]
    case .triedWord: [.name, .value]
    case .signalBetter, .signalHarder: [.title, .value]
    case .signalSame, .signalUnclear: [.title]
    case .signalEarly: [.title, .count]
    case .restingLine: [.title, .to]
    case .restingWhy: [.title, .reason, .to]
    case .consentLine: [.names, .from, .title, .to]
    case .previewHeld: [.count, .total, .rest]
    case .titleNone, .accountOne, .accountShared, .accountTwo, .headingAims, .headingBasis,
      .headingStrengths, .headingExplore, .headingThreads, .headingSince, .headingTried,
      .headingQuestions, .headingNotJointly, .headingQuotes, .headingCounselor, .headingLimits,
      .writtenFreely, .partlyPrompted, .mostlyPrompted, .contextNewborn,
      .contextIllness, .contextExam, .contextGrief, .contextApart, .contextMoving, .contextNewJob,
      .contextOther, .nothingYet, .threadUntitled, .stepNone, .changeClearlyMore,
      .changePerhapsMore, .changePerhapsLess, .changeClearlyLess, .headingAgreed, .agreedNote,
      .headingResting, .counselorNote, .limits, .seenYes, .seenNo, .previewLine, .previewHeading,
      .previewNever, .previewPolicy, .previewCourt, .previewDuty, .previewRevoke, .previewEach:
      []
    }
  }
}
