import JournalModel

extension RoleFinder {
  /// A mention of somebody: who it is and how many words it takes.
  private struct Mention {
    var role: SentenceMasks.Role
    var length = 1
    /// Whether it stands for somebody, and whether for something of theirs.
    var isPerson = true
    var isOwn = false
    var gender = Referents.Gender.unknown
    /// Whether its form shows that it is a subject: "he" and not "him".
    var isNominative = false
    var isPronoun = false
    /// Whether it stands where a subject stands, as far as the words around it tell.
    var isSubjectLike = true
  }

  /// Notes whom the word at an index names; returns how many words the mention takes, or 0.
  mutating func person(
    at index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Int {
    let bit: UInt64 = 1 << UInt64(index - base)
    if speech.quote != 0 { current.spoken[speech.speaker] |= bit }
    guard let mention = mention(at: index, range, scan, table) else { return 0 }
    if mention.isPerson { current.person[mention.role] |= bit }
    if mention.isOwn { current.own[mention.role] |= bit }
    let end = index - base + mention.length
    current.mention |= SentenceMasks.bits(index - base + 1, end)
    if scan.tokens[index].quote != 0 { current.quoted |= SentenceMasks.bits(index - base, end) }
    if scan.tokens[index].quote == 0 { see(mention) }
    if mention.isPerson, becomeSubject(mention, index, range, scan, table) {
      current.subject |= bit
    }
    return mention.length > 1 ? mention.length : 0
  }

  private mutating func see(_ mention: Mention) {
    guard mention.isPerson else { return }
    if mention.role == .partner {
      referents.seePartner(mention.gender)
    } else if mention.role == .third, !mention.isPronoun, !clause.hasVerb, mention.isSubjectLike {
      referents.seeThird(mention.gender, in: sentence)
    }
  }

  /// Makes a mention the subject of its clause when it can be that.
  private mutating func becomeSubject(
    _ mention: Mention,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Bool {
    let next = index + mention.length
    var leadsVerb = false
    if next < range.upperBound {
      let traits = table.traits[Int(scan.tokens[next].word)]
      leadsVerb = traits.has(.verbs) || traits.has(.auxiliaries)
    }
    let isNoun = !mention.isPronoun && (leadsVerb || (!clause.hasVerb && mention.isSubjectLike))
    guard mention.isNominative || isNoun else { return false }
    // A second subject of a clause belongs to what the first one says or thinks.
    let isAside = clause.isSubordinate && speech.lastSubjectSentence == sentence
    if !clause.hasSubject, !isAside { speech.note(subject: mention.role, in: sentence) }
    clause.take(mention.role)
    clause.isBare = false
    return true
  }

  private mutating func mention(
    at index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Mention? {
    let token = scan.tokens[index]
    let traits = table.traits[Int(token.word)]
    if isPartnerName(token, index, range, scan, table) {
      return owned(partnerName(at: index, range, scan), at: index, range, scan)
    }
    if names.author.contains(token.hash), token.marks.contains(.capital) {
      return owned(Mention(role: .author), at: index, range, scan)
    }
    if traits.isEmpty { return stranger(token, index, range, scan, table) }
    if let pronoun = firstOrSecond(token, traits, index, range, scan, table) { return pronoun }
    if let pronoun = third(token, traits) { return pronoun }
    return byNoun(traits, index, range, scan, table)
      .flatMap { owned($0, at: index, range, scan) }
  }

  // MARK: Names

  private func partnerName(
    at index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner
  ) -> Mention {
    var end = index + 1
    while end < range.upperBound, names.partner.contains(scan.tokens[end].hash) { end += 1 }
    var mention = Mention(role: .partner, length: end - index)
    mention.isOwn = names.partnerOwn.contains(scan.tokens[index].hash)
    return mention
  }

  /// A mention with the `'s` behind it, which makes it an owner, or a subject with its verb.
  private func owned(
    _ mention: Mention,
    at index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner
  ) -> Mention {
    var mention = mention
    let next = index + mention.length
    if next < range.upperBound, scan.tokens[next].word == apostropheS {
      mention.isOwn = true
    }
    return mention
  }

  /// A word with a capital that nobody listed, inside a sentence or before a verb: a name.
  private func stranger(
    _ token: Token,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Mention? {
    guard token.marks.contains(.capital), token.word == 0 else { return nil }
    var isSubject = false
    if index + 1 < range.upperBound {
      let next = table.traits[Int(scan.tokens[index + 1].word)]
      isSubject = next.has(.verbs) || next.has(.auxiliaries)
    }
    let isFirst = index == range.lowerBound || token.marks.contains(.clause)
    if isFirst, !isSubject { return nil }
    var mention = Mention(role: .third)
    mention.isSubjectLike = isSubject
    return owned(mention, at: index, range, scan)
  }

  // MARK: Pronouns

  private mutating func firstOrSecond(
    _ token: Token,
    _ traits: WordTraits,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Mention? {
    let me = speech.quote == 0 ? SentenceMasks.Role.author : speech.speaker
    let isNominative = traits.has(.nominative) || token.marks.contains(.colon)
    if traits.has(.i) {
      return Mention(role: me, isNominative: isNominative, isPronoun: true)
    }
    if traits.has(.we) {
      return Mention(role: .both, isNominative: isNominative, isPronoun: true)
    }
    if traits.has(.my) || traits.has(.our) {
      if speech.quote == 0, let kin = kin(behind: index, range, scan, table) { return kin }
      let role = traits.has(.my) ? me : .both
      return Mention(role: role, isPerson: false, isOwn: true, isPronoun: true)
    }
    guard speech.quote != 0 else { return nil }
    let listener: SentenceMasks.Role = me == .third ? .third : Self.other(than: me)
    if traits.has(.you) { return Mention(role: listener, isNominative: true, isPronoun: true) }
    if traits.has(.your) {
      return Mention(role: listener, isPerson: false, isOwn: true, isPronoun: true)
    }
    return nil
  }

  private mutating func third(_ token: Token, _ traits: WordTraits) -> Mention? {
    let gender: Referents.Gender
    if traits.has(.he) || traits.has(.his) {
      gender = .he
    } else if traits.has(.she) || traits.has(.her) {
      gender = .she
    } else if traits.has(.they) || traits.has(.their) {
      gender = .they
    } else {
      return nil
    }
    let role =
      speech.quote == 0 ? referents.meaning(of: gender, in: sentence) : SentenceMasks.Role.third
    return Mention(
      role: role,
      isPerson: traits.has(.he) || traits.has(.she) || traits.has(.they),
      isOwn: traits.has(.his) || traits.has(.her) || traits.has(.their),
      gender: role == .partner ? gender : .unknown,
      isNominative: traits.has(.nominative),
      isPronoun: true
    )
  }

  // MARK: Nouns

  /// "my husband", "my best friend": the partner, when the noun is what the partner is called.
  private func kin(
    behind index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Mention? {
    for next in (index + 1)..<max(index + 1, min(index + 4, range.upperBound)) {
      let token = scan.tokens[next]
      if token.marks.contains(.clause) { return nil }
      let traits = table.traits[Int(token.word)]
      let isNoun =
        traits.hasAny(PairNames.kinTraits) || traits.hasAny(PairNames.spouseTraits)
        || traits.has(.friend)
      guard isNoun else { continue }
      guard isPartner(traits, isOwn: true) else { return nil }
      var mention = Mention(role: .partner, length: next - index + 1)
      mention.gender = gender(of: traits)
      while index + mention.length < range.upperBound,
        names.partner.contains(scan.tokens[index + mention.length].hash)
      {
        mention.length += 1
      }
      return owned(mention, at: index, range, scan)
    }
    return nil
  }

  /// Whether a noun for a person is the partner of this journal.
  private func isPartner(_ traits: WordTraits, isOwn: Bool) -> Bool {
    if let kin = names.kin { return traits.has(kin) }
    switch names.relationship {
    case .couple: return traits.hasAny(PairNames.spouseTraits)
    case .friends: return isOwn && traits.has(.friend) && !isPartnerNamed
    case .family: return isOwn && traits.hasAny(PairNames.kinTraits) && !isPartnerNamed
    }
  }

  private func gender(of traits: WordTraits) -> Referents.Gender {
    if traits.hasAny(Self.women) { return .she }
    return traits.hasAny(Self.men) ? .he : .unknown
  }

  private static let women = WordTraits([
    .mother, .grandmother, .sister, .daughter, .aunt, .wife, .othersShe,
  ])
  private static let men = WordTraits([
    .father, .grandfather, .brother, .son, .uncle, .husband, .othersHe,
  ])

  /// Somebody named by a role: the partner when the role is theirs, else another person.
  private func byNoun(
    _ traits: WordTraits,
    _ index: Int,
    _ range: Range<Int>,
    _ scan: TextScanner,
    _ table: WordTable
  ) -> Mention? {
    let isKin = traits.hasAny(PairNames.kinTraits) || traits.hasAny(PairNames.spouseTraits)
    guard isKin || traits.hasAny(Self.strangers) else { return nil }
    let isTheirs = index > range.lowerBound && belongsToAnother(scan.tokens[index - 1], table)
    var mention = Mention(role: .third, gender: gender(of: traits))
    if isKin, !isTheirs, isPartner(traits, isOwn: false) { mention.role = .partner }
    if traits.has(.otherPeople) { mention.gender = .they }
    let next = index + mention.length
    if isKin, next < range.upperBound, names.partner.contains(scan.tokens[next].hash) {
      mention.role = .partner
      mention.length += 1
    }
    return mention
  }

  private static let owners = WordTraits([.his, .her, .their, .your])
  private static let strangers = WordTraits([.others, .othersHe, .othersShe, .otherPeople])

  private func belongsToAnother(_ token: Token, _ table: WordTable) -> Bool {
    let traits = table.traits[Int(token.word)]
    return traits.hasAny(Self.owners) || token.word == apostropheS
  }
}
