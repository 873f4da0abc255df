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

  // Practice, dimension and wording files
  case practiceUnused = "practice/unused"
  case wordingMissing = "wording/missing"

  // The list of what the source articles name
  case traceabilityUnknownID = "traceability/unknown-id"
  case traceabilityUnlisted = "traceability/unlisted"

  // The profile
  case profileFault = "profile/fault"

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
}
