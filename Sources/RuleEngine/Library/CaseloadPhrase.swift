/// Every sentence of the index of a caseload; the raw value is its key in the file.
package enum CaseloadPhrase: String, SentenceKey {
  // The head of the page and of its parts
  case documentName, title, intro, introUndated
  case headingFirst, headingUnreadable, headingLater, headingQuiet

  // Why a client may need a look
  case reasonHarder, reasonNewCare, reasonCare, reasonFault, reasonThread, reasonSilence
  case reasonConsentEnded, reasonNoBrief

  // What changed since the last look
  case news, newsFirstLook, newsReadable, newsUnreadable, newsBrief, newsMoreDays, newsCare
  case newsCareGone, newsHarder, newsEasier, newsThread, newsOtherwise

  case lastPage, noPage, link, pageConsent

  // Why a folder could not be used
  case faultNoJournal, faultRows, faultAnswers, faultBrief, faultLine

  // What the page cannot tell
  case headingLimits, limitScreen, limitOrder, limitSilence, limitPrivate
  case headingHelp

  /// What the sentence may mention.
  package var placeholders: [Placeholder] {
    switch self {
    case .intro: [.count, .from]
    case .introUndated, .newsMoreDays: [.count]
    case .reasonHarder, .reasonNewCare, .reasonCare, .news, .newsCare, .newsCareGone, .newsHarder,
      .newsEasier:
      [.names]
    case .reasonFault: [.reason]
    case .reasonThread, .reasonSilence: [.days]
    case .reasonConsentEnded, .lastPage: [.from]
    case .faultRows: [.name]
    case .faultLine: [.name, .reason]
    case .documentName, .title, .headingFirst, .headingUnreadable, .headingLater, .headingQuiet,
      .reasonNoBrief, .newsFirstLook, .newsReadable, .newsUnreadable, .newsBrief, .newsThread,
      .newsOtherwise, .noPage, .link, .pageConsent, .faultNoJournal, .faultAnswers, .faultBrief,
      .headingLimits,
      .limitScreen, .limitOrder, .limitSilence, .limitPrivate, .headingHelp:
      []
    }
  }
}
