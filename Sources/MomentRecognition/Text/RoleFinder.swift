/// Finds who is meant where in an entry, who speaks, and where clauses, denials and wishes reach.
struct RoleFinder {
  private(set) var masks: ContiguousArray<SentenceMasks> = []
  let names: PairNames
  /// The word of the table that is `'s`.
  let apostropheS: UInt16
  var referents = Referents()
  /// Whether the text calls the partner by name, so that "my sister" is somebody else.
  var isPartnerNamed = false

  var sentence = 0
  var current = SentenceMasks()
  /// Index of the sentence's first token.
  var base = 0
  var clause = ClauseState()
  /// What the sentence outside a quotation had come to.
  private var clauseOutside = ClauseState()
  var speech = SpeechState()

  init(names: PairNames, apostropheS: UInt16) {
    self.names = names
    self.apostropheS = apostropheS
  }

  mutating func find(in scan: TextScanner, _ table: WordTable) {
    let tokens = scan.tokens
    masks.removeAll(keepingCapacity: true)
    referents = Referents()
    referents.partner = names.gender
    speech = SpeechState()
    isPartnerNamed = tokens.contains { names.partner.contains($0.hash) }
    for index in 0..<max(0, scan.sentenceStarts.count - 1) {
      sentence = index
      base = scan.sentenceStarts[index]
      walk(base..<scan.sentenceStarts[index + 1], scan, table)
      masks.append(current)
    }
  }

  private mutating func walk(_ range: Range<Int>, _ scan: TextScanner, _ table: WordTable) {
    current = SentenceMasks()
    current.count = range.count
    current.all = SentenceMasks.bits(0, range.count)
    clause = ClauseState()
    clauseOutside = ClauseState()
    speech.beginSentence()
    var index = range.lowerBound
    while index < range.upperBound {
      let token = scan.tokens[index]
      enterOrLeaveQuotation(token, index, scan, table)
      if token.marks.contains(.clause), index > range.lowerBound { beginClause(at: index - base) }
      let traits = table.traits[Int(token.word)]
      beginClause(with: traits, at: index, range, scan, table)
      let length = person(at: index, range, scan, table)
      note(traits, at: index - base, index, range, scan, table)
      index += max(1, length)
    }
    turnPassives(range, scan, table)
    closeScopes(range, scan, table)
  }

  // MARK: Clauses

  private mutating func beginClause(at place: Int) {
    current.clause |= 1 << UInt64(place)
    clause.begin(at: place)
  }

  /// Begins a clause at a word such as "because", or at an "and" with a clause behind it.
  private mutating func beginClause(
    with traits: WordTraits,
    at index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) {
    if traits.has(.joiners), index > range.lowerBound { beginClause(at: index - base) }
    if traits.has(.subordinates) { clause.isSubordinate = true }
    guard traits.has(.and) else { return }
    clause.begin(at: index - base)
    let next = index + 1
    guard next < range.upperBound else { return }
    let after = table.traits[Int(scan.tokens[next].word)]
    if after.has(.verbs) || table.traits[Int(scan.tokens[next].word)].has(.nominative)
      || names.partner.contains(scan.tokens[next].hash)
    {
      current.clause |= 1 << UInt64(index - base)
    }
  }

  // MARK: Words

  /// Notes a verb, an utterance or a filler, and whose clause it is in.
  private mutating func note(
    _ traits: WordTraits,
    at place: Int,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) {
    let bit: UInt64 = 1 << UInt64(place)
    let isFiller = traits.has(.filler)
    if isFiller { current.filler |= bit }
    if scan.tokens[index].quote != 0 { current.quoted |= bit }
    let isVerb = traits.has(.verbs)
    let opensClause = isVerb || (traits.has(.auxiliaries) && place == clause.firstWord)
    if opensClause, clause.isBare, !clause.hasSubject {
      let role = impliedSubject(index, range, scan, table)
      current.implied[role] |= SentenceMasks.bits(clause.start, place + 1)
      speech.note(subject: role, in: sentence)
      clause.take(role)
    }
    if isVerb || traits.has(.auxiliaries) { clause.hasVerb = true }
    if traits.has(.said) || traits.has(.asked) {
      let role = clause.hasSubject ? clause.subject : clause.sentenceSubject
      speech.note(role, at: index, isAsking: traits.has(.asked))
    }
    let isLight = isFiller && !traits.has(.auxiliaries)
    if place == clause.firstWord, isLight || traits.has(.and) || traits.has(.joiners) {
      clause.firstWord += 1
    }
    if let role = clause.hasSubject ? clause.subject : clause.sentenceSubject {
      current.about[role] |= bit
    }
    let keepsBare =
      isFiller || traits.has(.and) || traits.has(.joiners)
      || traits.has(.auxiliaries) || traits.has(.negation)
    if !keepsBare { clause.isBare = false }
  }

  // MARK: Scopes

  /// Lets denials and wishes reach to the end of their clause or sentence.
  private mutating func closeScopes(
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) {
    let count = range.count
    for index in range {
      let token = scan.tokens[index]
      let traits = table.traits[Int(token.word)]
      guard traits.hasAny(Self.scopeTraits) else { continue }
      let place = index - base
      let end = clauseEnd(after: place, count)
      if traits.has(.negation) { current.negated |= SentenceMasks.bits(place + 1, end) }
      if traits.has(.unreal) { current.unreal |= SentenceMasks.bits(place + 1, end) }
      if traits.has(.unrealToTheEnd), !follows(.asked, index, range, scan, table) {
        current.unreal |= SentenceMasks.bits(place + 1, quoteEnd(of: token, index, range, scan))
      }
    }
  }

  private static let scopeTraits = WordTraits([.negation, .unreal, .unrealToTheEnd])

  func clauseEnd(after place: Int, _ count: Int) -> Int {
    guard place < 63 else { return count }
    let later = current.clause & ~SentenceMasks.bits(0, place + 1)
    return later == 0 ? count : min(count, later.trailingZeroBitCount)
  }

  /// Where the sentence ends on the same side of quotation marks.
  private func quoteEnd(
    of token: Token,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner
  ) -> Int {
    var end = index + 1
    while end < range.upperBound, scan.tokens[end].quote == token.quote { end += 1 }
    return end - base
  }

  /// Whether a word of a list stands up to three words before.
  private func follows(
    _ list: GrammarList,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    (max(range.lowerBound, index - 3)..<index).contains {
      table.traits[Int(scan.tokens[$0].word)].has(list)
    }
  }

  // MARK: Quotations

  private mutating func enterOrLeaveQuotation(
    _ token: Token,
    _ index: Int,
    _ scan: TextScanner,
    _ table: WordTable
  ) {
    guard token.quote != speech.quote else { return }
    if speech.quote != 0 {
      clause = clauseOutside
      clause.begin(at: index - base)
      if clause.sentenceSubject == nil { clause.sentenceSubject = speech.speaker }
      speech.leave(at: index, sentence)
    }
    if token.quote != 0 {
      clauseOutside = clause
      let quotation = scan.quotations[Int(token.quote) - 1]
      let speaker = speaker(of: quotation, at: index, scan, table)
      speech.enter(token.quote, speaker)
      clause = ClauseState()
    }
    clause.begin(at: index - base)
    current.clause |= 1 << UInt64(index - base)
  }
}

/// What is known of the clause that is being read.
struct ClauseState {
  var start = 0
  /// Where its first word stands that is more than a filler.
  var firstWord = 0
  /// Whether nothing but fillers and auxiliaries stands in it so far.
  var isBare = true
  var hasSubject = false
  var hasVerb = false
  var subject: SentenceMasks.Role?
  /// Its first subject; one further on belongs to what somebody says or thinks in it.
  private var firstSubject: SentenceMasks.Role?
  /// Whether it hangs on another clause: "while I was out".
  var isSubordinate = false
  /// The subject of the sentence's latest clause that had one of its own.
  var sentenceSubject: SentenceMasks.Role?

  mutating func take(_ role: SentenceMasks.Role) {
    subject = role
    hasSubject = true
    firstSubject = firstSubject ?? role
  }

  mutating func begin(at place: Int) {
    if let firstSubject, !isSubordinate || sentenceSubject == nil { sentenceSubject = firstSubject }
    firstSubject = nil
    isSubordinate = false
    start = place
    firstWord = place
    isBare = true
    hasSubject = false
    hasVerb = false
    subject = nil
  }
}
