/// Every sentence of the pages about the rules themselves; the raw value is its key in the file.
package enum PagePhrase: String, SentenceKey {
  case listAnd, listOr

  // The page of the rules: what holds for all of them
  case rulesTitle, rulesIntro, rulesConvention, headingContents, headingHow
  case howWords, howDays, howStart, howRange, howSure, howScore, howChange, howUnknown, howTier
  case howBlanks
  case howSupport, columnSupport, columnMeans
  case supportStrong, supportModerate, supportWeak, supportMixed, supportConvention
  case meansStrong, meansModerate, meansWeak, meansMixed, meansConvention

  // The page of the rules: one rule
  case ruleCore, ruleExtended, ruleContext, ruleTrend, ruleDays
  case labelWhy, labelLooks, labelNumber, labelNeeds, labelLines, labelNote, labelFor
  case labelPractices, labelAsk, labelExample

  // What is counted
  case patternKnown, patternUnknown, patternOf, patternByAuthor, patternByPartner, patternByBoth
  case patternTopic, patternRitual, besideWords, pairWords

  // What a rule looks at
  case lookShare, lookShareOf, lookShareBeside, lookShareDays, lookShareWritten, lookBeside
  case lookRate, lookRateDays, lookPerPerson, lookBalance, lookRatio, lookGap, lookGapRitual
  case lookCadence, lookOpen, lookDuration, lookFollows, lookUnfollowed, lookTopicBoth
  case lookTopicRequired, lookOtherDoer, lookFollowsLeft, lookRecurrence, lookMinutes
  case lookWithout, lookWish, lookRating, lookTrend

  // How the number comes about
  case numberShare, numberRate, numberBalance, numberRatio, numberCounted, numberOpen
  case numberDuration, numberRecurrence, numberMinutes, numberWish, numberRating, numberTrend

  // Before a rule speaks
  case needsMoments, needsDays, needsEnded, needsBefore, needsEver

  // Where the lines lie
  case columnSaid, columnSentence, columnShare, columnRate, columnDaysWeek, columnBalance
  case columnRatio, columnGap, columnWaits, columnOpen, columnDuration, columnRecurrence
  case columnMinutes, columnWish, columnRating, columnTrend
  case limitFrom, limitBetween, limitBelow, limitUpTo, limitBeyond, limitSides, limitPoints, limitZ
  case openNone, openUpTo, openBeyond, openMost
  case recurrenceNone, recurrenceMended, recurrenceLess, recurrenceMost
  case rowMixed, limitMixed, oneAuthor, capped, cappedCounted, cappedUnless

  // Where the lines come from
  case linesConvention, linesStudied, sideMore, sideLess, sideEven, sideShorter, sideNearer
  case directionSupported, directionMixed, directionAssumed, directionOwn, directionContext

  // Whom a rule is for
  case forOnly, forCouple, forFamily, forFriends, restsDuring, forWriter
  case timeNewborn, timeIllness, timeExam, timeGrief, timeApart, timeMoving, timeNewJob, timeOther

  // A worked example
  case exampleName, exampleBlank, exampleOneWriter, exampleRitual, exampleWish, exampleDay
  case dueDaily, dueWeekly, dueEvery, dueOn
  case exampleDays, exampleEachDay, exampleMoment, exampleTimes, exampleRating, exampleMinutes
  case exampleByOther, exampleByBoth, exampleNothing, exampleWritten, exampleSaid, exampleNumber
  case exampleCounted

  // Signs of danger
  case headingSafety, safetyIntro, safetyLooks, safetyLooksMany, safetyFirst, safetySecond
  case labelSafetySays

  // The page of the practices
  case practicesTitle, practicesIntro, practicesSupport, practiceFacts, labelSignal, labelNotWhen
  case labelHeldBack, heldBackMoments, heldBackMany, heldBackDuring
  case labelSource, practiceSupport, practiceOwn, labelSuggested, suggestedByNone

  // The page of the source articles
  case traceTitle, traceIntro, headingArticles, columnNumber, columnArticle, columnNamed
  case columnWhere, columnRules, columnPractices, columnBesides, safetyOf
  case headingUnlisted, unlistedIntro, unlistedNoReason
}
