import JournalModel

/// Who said what last, to tell whose words a quotation holds.
struct SpeechState {
  private(set) var quote: UInt16 = 0
  private(set) var speaker: SentenceMasks.Role = .partner
  /// The speaker and the sentence of the quotation before.
  private(set) var lastQuotation: (speaker: SentenceMasks.Role, sentence: Int, end: Int)?
  /// Who spoke last in this sentence, outside quotations, at which word.
  private(set) var utterance: (role: SentenceMasks.Role, index: Int, isAsking: Bool)?
  /// The same of the sentence before.
  private(set) var lastUtterance: (role: SentenceMasks.Role, index: Int, isAsking: Bool)?
  /// Whether a sentence began while somebody spoke, whose words outside are yet to come.
  private var beganInQuotation = false
  /// Who the latest sentence with a subject was about, and which one it was.
  private(set) var lastSubject: SentenceMasks.Role?
  private(set) var lastSubjectSentence = -1

  mutating func beginSentence() {
    if quote == 0 { turnPage() } else { beganInQuotation = true }
  }

  private mutating func turnPage() {
    lastUtterance = utterance
    utterance = nil
    beganInQuotation = false
  }

  /// Notes a subject outside of quotations.
  mutating func note(subject: SentenceMasks.Role, in sentence: Int) {
    guard quote == 0 else { return }
    lastSubject = subject
    lastSubjectSentence = sentence
  }

  mutating func note(_ role: SentenceMasks.Role?, at index: Int, isAsking: Bool) {
    guard quote == 0, let role else { return }
    utterance = (role, index, isAsking)
  }

  mutating func enter(_ quote: UInt16, _ speaker: SentenceMasks.Role) {
    self.quote = quote
    self.speaker = speaker
  }

  mutating func leave(at index: Int, _ sentence: Int) {
    lastQuotation = (speaker, sentence, index)
    quote = 0
    if beganInQuotation { turnPage() }
  }
}

extension RoleFinder {
  /// Whose words a quotation holds, by what stands before and behind it.
  func speaker(
    of quotation: TextScanner.Quotation,
    at index: Int,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> SentenceMasks.Role {
    if let named = speakerBehind(quotation.end, scan, table) { return named }
    if index > base, let role = speakerBefore(index, scan) { return role }
    if let last = speech.lastQuotation, last.end >= index - 1 {
      return Self.other(than: last.speaker)
    }
    if let last = speech.lastQuotation, goesOnSpeaking(from: last.end, to: index, scan, table) {
      return last.speaker
    }
    if let utterance = speech.lastUtterance, index == base {
      return Self.other(than: utterance.role)
    }
    if let subject = speech.lastSubject, subject == .author || subject == .partner {
      return subject
    }
    return .partner
  }

  /// Whether nothing but who speaks stands between two quotations: `"…," he said. "…"`.
  private func goesOnSpeaking(
    from end: Int,
    to start: Int,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    guard start - end <= 8, !scan.tokens[end].marks.contains(.sentence),
      !scan.tokens[start].marks.contains(.line)
    else { return false }
    let tag = scan.tokens[end..<start]
    return isSpeech(scan.tokens[end], table) || isSpeech(scan.tokens[end + 1], table)
      ? !tag.dropFirst().contains { $0.marks.contains(.sentence) } : false
  }

  static func other(than role: SentenceMasks.Role) -> SentenceMasks.Role {
    role == .partner ? .author : .partner
  }

  /// The speaker named directly behind: `"…" he said`, `"…," says Kristin`.
  private func speakerBehind(
    _ end: Int,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> SentenceMasks.Role? {
    guard end + 1 < scan.tokens.count, !scan.tokens[end].marks.contains(.line) else { return nil }
    // A new sentence that begins with a name is no longer about the quotation.
    let (first, second) = (scan.tokens[end], scan.tokens[end + 1])
    if isSpeech(first, table), let role = roleByLook(second, table) { return role }
    if let role = roleByLook(first, table) {
      let third = end + 2 < scan.tokens.count ? scan.tokens[end + 2] : second
      let isNew = first.marks.contains(.sentence)
      // `"I am sorry." I said come in.`: what is said there is no longer the quotation.
      let isAsked = scan.tokens[end - 1].marks.contains(.question)
      if isNew, !isAsked, goesOn(end + 2, scan) { return nil }
      let isApart = !isNew && isFiller(second, table) && isSpeech(third, table)
      if isSpeech(second, table) || isApart { return role }
    }
    return nil
  }

  /// Whether the words of a clause go on at an index.
  private func goesOn(_ index: Int, _ scan: TextScanner) -> Bool {
    guard index < scan.tokens.count else { return false }
    let marks = scan.tokens[index].marks
    return !marks.contains(.clause) && !marks.contains(.sentence) && !marks.contains(.line)
  }

  private func isSpeech(_ token: Token, _ table: WordTable) -> Bool {
    let traits = table.traits[Int(token.word)]
    return traits.has(.said) || traits.has(.asked)
  }

  private func isFiller(_ token: Token, _ table: WordTable) -> Bool {
    table.traits[Int(token.word)].has(.filler)
  }

  /// The speaker the same sentence has named before the quotation.
  private func speakerBefore(_ index: Int, _ scan: TextScanner) -> SentenceMasks.Role? {
    let subject = clause.hasSubject ? clause.subject : clause.sentenceSubject
    if let utterance = speech.utterance {
      // Between a question and the words of an answer stands what was asked.
      let isAnswer =
        utterance.isAsking && index - utterance.index > 3
        && !scan.tokens[index - 1].marks.contains(.colon)
      if isAnswer, subject == utterance.role { return Self.other(than: utterance.role) }
      return subject ?? utterance.role
    }
    return subject
  }

  /// Who a word means at first sight.
  private func roleByLook(_ token: Token, _ table: WordTable) -> SentenceMasks.Role? {
    let traits = table.traits[Int(token.word)]
    if traits.has(.i) { return .author }
    if traits.has(.we) { return .both }
    if names.partner.contains(token.hash) { return .partner }
    if traits.has(.he) || traits.has(.she) || traits.has(.they) { return .partner }
    if let kin = names.kin, traits.has(kin) { return .partner }
    if traits.hasAny(PairNames.spouseTraits), names.relationship == .couple { return .partner }
    if traits.hasAny(PairNames.kinTraits) || traits.has(.others) { return .third }
    return nil
  }
}
