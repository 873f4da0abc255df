/// Subjects that were left out.
extension RoleFinder {
  /// Who a clause without a subject is about: whoever the sentence was about, else the author.
  func impliedSubject(
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> SentenceMasks.Role {
    if let subject = clause.sentenceSubject, subject != .author { return subject }
    // "Brought me tea": the writer would not be the one who is given something.
    for next in (index + 1)..<max(index + 1, min(index + 3, range.upperBound)) {
      let traits = table.traits[Int(scan.tokens[next].word)]
      let isObject = traits.has(.i) && !table.traits[Int(scan.tokens[next].word)].has(.nominative)
      if isObject, scan.tokens[next].quote == 0 { return .partner }
      if scan.tokens[next].marks.contains(.clause) { break }
    }
    let isNew = clause.sentenceSubject == nil && speech.quote == 0
    return isNew && goesOnAboutPartner(index, range, scan, table) ? .partner : .author
  }

  /// Whether a sentence goes on with what the partner did in the one before.
  ///
  /// "Dave came home with a cake. Said he'd been a fool." and "She sat with me. Didn't say a word.",
  /// but not "He looked tired. Asked about his day.", which is to him.
  private func goesOnAboutPartner(
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    guard speech.lastSubject == .partner, speech.lastSubjectSentence == sentence - 1,
      !scan.tokens[range.lowerBound].marks.contains(.line)
    else { return false }
    for next in (index + 1)..<max(index + 1, range.upperBound) {
      let token = scan.tokens[next]
      if token.quote != 0 { continue }
      let traits = table.traits[Int(token.word)]
      let isThem = traits.hasAny(Self.partnerPronouns)
      if isThem, traits.has(.nominative) { return true }
      if isThem || names.partner.contains(token.hash) || traits.hasAny(Self.firstPersons) {
        return false
      }
    }
    return true
  }

  private static let partnerPronouns = WordTraits([.he, .she, .his, .her])
  private static let firstPersons = WordTraits([.i, .we])
}
