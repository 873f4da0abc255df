/// Every fault the program can name, as the code printed in brackets behind a message.
///
/// The part before the slash says which sort of file is meant. A code never changes its meaning.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // JSON and JSON5 syntax
  case jsonSyntax = "json/syntax"
  case jsonDuplicateKey = "json/duplicate-key"
  case jsonTooDeep = "json/too-deep"

  // Rule files
  case ruleUnknownKey = "rule/unknown-key"
  case ruleMissingKey = "rule/missing-key"
  case ruleWrongType = "rule/wrong-type"
  case ruleUnknownWord = "rule/unknown-word"
  case ruleIDDiffers = "rule/id-differs"
  case ruleSameID = "rule/same-id"
  case ruleOneMeasure = "rule/one-measure"
  case ruleUnknownKind = "rule/unknown-kind"
  case ruleUnknownOutcome = "rule/unknown-outcome"
  case ruleOfOutsideAmong = "rule/of-outside-among"
  case ruleCutsOrder = "rule/cuts-order"
  case ruleBadWindow = "rule/bad-window"
  case ruleUnknownPlaceholder = "rule/unknown-placeholder"
  case ruleUnknownPractice = "rule/unknown-practice"
  case ruleUnknownDimension = "rule/unknown-dimension"
  case ruleBannedWord = "rule/banned-word"
  case ruleExampleFailed = "rule/example-failed"
  case ruleExamplesOneSided = "rule/examples-one-sided"
  case ruleKeyOrder = "rule/key-order"

  // Cue files
  case cuePattern = "cue/pattern"
  case cueExampleFailed = "cue/example-failed"
  case cueLanguage = "cue/language"

  // Practice, dimension and wording files
  case practiceUnused = "practice/unused"
  case wordingMissing = "wording/missing"

  // The list of what the source articles name
  case traceabilityUnknownID = "traceability/unknown-id"
  case traceabilityUnlisted = "traceability/unlisted"

  // The profile
  case profileFault = "profile/fault"

  // The index that an earlier look at a caseload left
  case caseloadFault = "caseload/fault"

  // Answers to the suggestions of a brief
  case answersNoColumn = "answers/no-column"
  case answersRowShape = "answers/row-shape"
  case answersBadID = "answers/bad-id"
  case answersUnknownID = "answers/unknown-id"
  case answersSameID = "answers/same-id"
  case answersNoAnswer = "answers/no-answer"
  case answersUnknownAnswer = "answers/unknown-answer"
  case answersNoChange = "answers/no-change"
  case answersNoDate = "answers/no-date"
  case answersBadDate = "answers/bad-date"
  case answersUnknownKey = "answers/unknown-key"
  case answersMissingKey = "answers/missing-key"
  case answersWrongType = "answers/wrong-type"

  // Sheets on which recognised moments are confirmed or corrected
  case tagsNoColumn = "tags/no-column"
  case tagsRowShape = "tags/row-shape"
  case tagsUnknownVerdict = "tags/unknown-verdict"
  case tagsUnknownKind = "tags/unknown-kind"
  case tagsUnknownOutcome = "tags/unknown-outcome"
  case tagsUnknownPerson = "tags/unknown-person"
  case tagsBadDate = "tags/bad-date"
  case tagsUnmatched = "tags/unmatched"

  // The last brief, and what goes onto a new one
  case briefBaseline = "brief/baseline"
  case briefQuote = "brief/quote"
  case briefCut = "brief/cut"
  case briefApproval = "brief/approval"

  // Journals
  case journalUnreadable = "journal/unreadable"
  case journalNoDateColumn = "journal/no-date-column"
  case journalNoContentColumn = "journal/no-content-column"
  case journalDateOrder = "journal/date-order"
  case journalMixedOrder = "journal/mixed-order"
  case journalBadDate = "journal/bad-date"
  case journalBadTime = "journal/bad-time"
  case journalUnknownKind = "journal/unknown-kind"
  case journalUnknownOutcome = "journal/unknown-outcome"
  case journalUnknownPerson = "journal/unknown-person"
  case journalNoContent = "journal/no-content"
  case journalBadNumber = "journal/bad-number"
  case journalBadFlag = "journal/bad-flag"
  case journalWrongType = "journal/wrong-type"
  case journalRowShape = "journal/row-shape"
  case journalOpenQuote = "journal/open-quote"
  case journalStrayQuote = "journal/stray-quote"
  case journalEncoding = "journal/encoding"
  case journalUnknownColumn = "journal/unknown-column"
  case journalManyFaults = "journal/many-faults"
  case journalMoreFaults = "journal/more-faults"
  case journalSyntax = "journal/syntax"
  case journalNoHeader = "journal/no-header"
  case journalSameField = "journal/same-field"
  case journalSameID = "journal/same-id"
  case journalBadSource = "journal/bad-source"
  case journalBadYear = "journal/bad-year"
  case journalEmpty = "journal/empty"
  case journalZone = "journal/zone"
  case journalUnknownFormat = "journal/unknown-format"
  case journalConsent = "journal/consent"
  case journalChats = "journal/chats"

  // Archives
  case archiveUnreadable = "archive/unreadable"
  case archiveMember = "archive/member"
}
