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
  /// Who the sentence before was about.
  var lastSubject: SentenceMasks.Role?

  mutating func beginSentence() {
    if quote == 0 {
      lastUtterance = utterance
      utterance = nil
    }
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
    if let utterance = speech.lastUtterance, index == base {
      return Self.other(than: utterance.role)
    }
    if let subject = speech.lastSubject, subject == .author || subject == .partner {
      return subject
    }
    return .partner
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
      let isApart = !isNew && isFiller(second, table) && isSpeech(third, table)
      if isSpeech(second, table) || isApart { return role }
    }
    return nil
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
