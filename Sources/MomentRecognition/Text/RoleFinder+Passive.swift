/// Who does it where the subject is the one it is done to: "I was thanked by Sam".
extension RoleFinder {
  /// How many words behind its verb the one who does it may be named.
  private static let agentReach = 8

  /// Reads passive clauses as what they tell: the one behind "by" does it to the subject.
  ///
  /// Where nobody stands behind "by", the subject does nothing either.
  mutating func turnPassives(_ range: Range<Int>, _ scan: TextScanner, _ table: WordTable) {
    for index in range where table.traits[Int(scan.tokens[index].word)].has(.passive) {
      guard let verb = verb(behind: index, range, scan, table) else { continue }
      current.filler &= ~SentenceMasks.bits(index - base, index - base + 1)
      if let doer = agent(behind: verb, scan, table) { turn(verb - base, doneBy: doer) }
    }
  }

  /// The verb that a word such as "was" makes passive, past words such as "never" or "being".
  private func verb(
    behind index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Int? {
    for next in index + 1..<min(index + 4, range.upperBound) {
      let traits = table.traits[Int(scan.tokens[next].word)]
      if traits.has(.verbs) { return next }
      guard traits.hasAny(Self.between) else { return nil }
    }
    return nil
  }

  private static let between = WordTraits([.filler, .negation, .passive])

  /// Which of the two stands behind "by" in the clause of a verb.
  private func agent(
    behind verb: Int,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> SentenceMasks.Role? {
    let place = verb - base
    let end = min(clauseEnd(after: place, current.count), place + 1 + Self.agentReach, 63)
    for next in place + 1..<max(end, place + 1) {
      guard table.traits[Int(scan.tokens[base + next].word)].has(.agent) else { continue }
      if current.person[.author] >> UInt64(next + 1) & 1 != 0 { return .author }
      if current.person[.partner] >> UInt64(next + 1) & 1 != 0 { return .partner }
    }
    return nil
  }

  /// Lets patterns see the clause of a verb as if the doer stood before it and its subject behind.
  private mutating func turn(_ verb: Int, doneBy doer: SentenceMasks.Role) {
    let starts = current.clause & SentenceMasks.bits(0, verb + 1)
    let start = starts == 0 ? 0 : 63 - starts.leadingZeroBitCount
    let before = SentenceMasks.bits(start, verb)
    let clause = SentenceMasks.bits(start, clauseEnd(after: verb, current.count))
    let other: SentenceMasks.Role = doer == .author ? .partner : .author
    let named = current.person[other] & current.subject | current.implied[other]
    let isDoneToOther = named & before != 0
    current.subject &= ~before
    for role in [SentenceMasks.Role.author, .partner, .both, .third] {
      current.implied[role] &= ~(before | 1 << UInt64(verb))
      current.about[role] &= ~clause
    }
    current.implied[doer] |= SentenceMasks.bits(verb, verb + 1)
    current.about[doer] |= clause
    if isDoneToOther { current.implied[other] |= SentenceMasks.bits(verb + 1, verb + 2) }
  }
}
