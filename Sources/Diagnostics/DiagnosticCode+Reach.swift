extension DiagnosticCode {
  /// Whether an error of this code leaves its whole file unusable, not only a row or a value.
  package var concernsWholeFile: Bool {
    switch self {
    case .jsonSyntax, .jsonDuplicateKey, .jsonTooDeep, .profileFault, .caseloadFault,
      .journalUnreadable,
      .journalNoDateColumn, .journalNoContentColumn, .journalDateOrder, .journalMixedOrder,
      .journalUnknownColumn, .journalManyFaults, .journalNoHeader, .journalEmpty,
      .journalConsent, .journalChats, .archiveUnreadable:
      true
    case .ruleUnknownKey, .ruleMissingKey, .ruleWrongType, .ruleUnknownWord, .ruleIDDiffers,
      .ruleSameID, .ruleOneMeasure, .ruleUnknownKind, .ruleUnknownOutcome, .ruleOfOutsideAmong,
      .ruleCutsOrder, .ruleBadWindow, .ruleUnknownPlaceholder, .ruleUnknownPractice,
      .ruleUnknownDimension, .ruleBannedWord, .ruleExampleFailed, .ruleExamplesOneSided,
      .ruleKeyOrder, .cuePattern, .cueExampleFailed, .cueLanguage, .practiceUnused,
      .wordingMissing, .traceabilityUnknownID, .traceabilityUnlisted:
      // Rule files have a rule of their own: any error among them stops the run.
      true
    case .tagsNoColumn, .tagsRowShape, .tagsUnknownVerdict, .tagsUnknownKind, .tagsUnknownOutcome,
      .tagsUnknownPerson, .tagsBadDate, .tagsUnmatched:
      // Half of the tags would count what somebody took back.
      true
    case .answersNoColumn, .answersRowShape, .answersBadID, .answersUnknownID, .answersSameID,
      .answersNoAnswer, .answersUnknownAnswer, .answersNoChange, .answersNoDate, .answersBadDate,
      .answersUnknownKey, .answersMissingKey, .answersWrongType, .briefBaseline, .briefQuote,
      .briefCut, .briefApproval:
      // Half of the answers would bring back what was declined.
      true
    case .journalBadDate, .journalBadTime, .journalUnknownKind, .journalUnknownOutcome,
      .journalUnknownPerson, .journalNoContent, .journalBadNumber, .journalBadFlag,
      .journalWrongType, .journalRowShape, .journalOpenQuote, .journalStrayQuote,
      .journalEncoding, .journalMoreFaults, .journalSyntax, .journalSameField, .journalSameID,
      .journalBadSource, .journalBadYear, .journalZone, .journalUnknownFormat, .archiveMember:
      false
    }
  }
}
