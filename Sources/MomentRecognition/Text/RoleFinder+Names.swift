/// Words that are the partner's name, or a short form of it.
extension RoleFinder {
  func isPartnerName(
    _ token: Token,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    let isCapital = token.marks.contains(.capital)
    if names.partner.contains(token.hash) { return isCapital || token.word == 0 }
    if token.word == 0, names.partnerOwn.contains(token.hash) { return true }
    guard token.word == 0 else { return false }
    if names.partnerShort.contains(token.hash) {
      return isCapital || standsForSomebody(index, range, scan, table)
    }
    return isCapital && token.end - token.start == 1 && names.partnerInitial.contains(token.hash)
  }

  /// Whether a word in small letters stands where a name does: first, or before a verb.
  private func standsForSomebody(
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    if index == range.lowerBound { return true }
    guard index + 1 < range.upperBound else { return false }
    let next = table.traits[Int(scan.tokens[index + 1].word)]
    return next.has(.verbs) || next.has(.auxiliaries)
  }
}
