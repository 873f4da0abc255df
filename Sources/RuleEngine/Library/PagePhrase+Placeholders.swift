extension PagePhrase {
  /// What the sentence may mention.
  package var placeholders: [Placeholder] {
    switch self {
    case .listAnd, .listOr, .patternOf, .limitSides, .exampleMinutes, .practiceSupport:
      [.names, .value]
    case .rulesIntro, .needsDays, .openMost, .dueOn, .exampleCounted, .traceIntro: [.count]
    case .howWords, .patternKnown, .patternUnknown, .patternByAuthor, .patternByPartner,
      .patternByBoth, .lookGap, .lookWithout, .oneAuthor, .directionContext, .forOnly,
      .restsDuring, .exampleBlank, .heldBackDuring, .practiceOwn, .safetyOf:
      [.names]
    case .howSure, .limitPoints, .limitZ, .capped, .linesStudied, .exampleWish, .exampleRating:
      [.value]
    case .ruleDays, .dueEvery: [.days]
    case .patternTopic, .patternRitual: [.names, .title]
    case .besideWords: [.names, .name]
    case .pairWords: [.first, .second]
    case .lookShare: [.days, .name, .value]
    case .lookShareOf, .lookShareBeside, .lookShareDays: [.days, .name, .names]
    case .lookShareWritten, .lookRate, .lookRateDays, .lookBalance, .lookMinutes, .lookRating,
      .lookTrend, .heldBackMoments:
      [.days, .names]
    case .lookRatio, .lookDuration, .lookWish: [.days, .names, .name]
    case .lookCadence: [.days, .total]
    case .lookOpen: [.days, .names, .name, .count]
    case .lookFollows, .lookUnfollowed: [.days, .names, .count, .name]
    case .lookRecurrence: [.days, .names, .count, .total, .name]
    case .numberShare, .numberMinutes, .numberRating: [.from, .need, .value]
    case .numberRate, .numberDuration: [.from, .value]
    case .numberBalance: [.from, .need]
    case .numberRatio: [.from, .to, .value]
    case .numberWish: [.need]
    case .needsMoments: [.need, .called, .count]
    case .needsBefore: [.need, .called]
    case .needsEver: [.need, .called, .count, .days]
    case .limitFrom, .limitBeyond, .recurrenceMended, .exampleDay: [.from]
    case .limitBetween, .exampleDays, .exampleEachDay: [.from, .to]
    case .limitBelow, .limitUpTo, .recurrenceLess: [.to]
    case .openUpTo: [.names, .to]
    case .openBeyond, .exampleMoment: [.names, .from]
    case .recurrenceMost: [.count, .to]
    case .cappedUnless: [.band, .names, .value, .count, .name]
    case .directionSupported: [.name, .value, .names]
    case .directionMixed, .directionAssumed: [.name, .names]
    case .directionOwn: [.name]
    case .exampleName: [.name, .days]
    case .exampleRitual: [.name, .value]
    case .exampleTimes: [.count, .names]
    case .exampleWritten: [.title, .names]
    case .exampleSaid: [.band, .value]
    case .exampleNumber: [.value, .from, .to, .count, .have, .need]
    case .safetyLooks: [.names, .days]
    case .safetyLooksMany: [.names, .days, .count]
    case .practicesIntro: [.count, .name]
    case .practiceFacts: [.from, .days, .names]
    case .heldBackMany: [.days, .count, .names]
    case .rulesTitle, .rulesConvention, .headingContents, .headingHow, .howDays, .howStart,
      .howRange, .howScore, .howChange, .howUnknown, .howTier, .howBlanks, .howSupport,
      .columnSupport, .columnMeans, .supportStrong, .supportModerate, .supportWeak,
      .supportMixed, .supportConvention, .meansStrong, .meansModerate, .meansWeak, .meansMixed,
      .meansConvention, .ruleCore, .ruleExtended, .ruleContext, .ruleTrend, .labelWhy,
      .labelLooks, .labelNumber, .labelNeeds, .labelLines, .labelNote, .labelFor,
      .labelPractices, .labelAsk, .labelExample, .lookBeside, .lookPerPerson, .lookGapRitual,
      .lookTopicBoth, .lookTopicRequired, .lookOtherDoer, .lookFollowsLeft, .numberCounted,
      .numberOpen, .numberRecurrence, .numberTrend, .needsEnded, .columnSaid, .columnSentence,
      .columnShare, .columnRate, .columnDaysWeek, .columnBalance, .columnRatio, .columnGap,
      .columnWaits, .columnOpen, .columnDuration, .columnRecurrence, .columnMinutes, .columnWish,
      .columnRating, .columnTrend, .openNone, .recurrenceNone, .rowMixed, .limitMixed,
      .cappedCounted, .linesConvention, .sideMore, .sideLess, .sideEven, .sideShorter,
      .sideNearer, .forCouple, .forFamily, .forFriends, .timeNewborn, .timeIllness, .timeExam,
      .timeGrief, .timeApart, .timeMoving, .timeNewJob, .timeOther, .forWriter,
      .exampleOneWriter, .dueDaily, .dueWeekly, .exampleByOther, .exampleByBoth, .exampleNothing,
      .headingSafety, .safetyIntro, .safetyFirst, .safetySecond, .labelSafetySays,
      .practicesTitle, .practicesSupport, .labelSignal, .labelNotWhen, .labelHeldBack,
      .labelSource, .labelSuggested, .suggestedByNone, .traceTitle, .headingArticles,
      .columnNumber, .columnArticle, .columnNamed, .columnWhere, .columnRules, .columnPractices,
      .columnBesides, .headingUnlisted, .unlistedIntro, .unlistedNoReason:
      []
    }
  }
}
