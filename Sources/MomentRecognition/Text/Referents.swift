/// Whom "he", "she" and "they" can mean at the place that is being read.
struct Referents: Sendable {
  enum Gender: Sendable, Hashable { case he, she, they, unknown }

  /// The partner's gender as far as the text has told it.
  var partner: Gender = .unknown
  /// The last other person named as a subject, with the sentence.
  var third: (gender: Gender, sentence: Int)?

  mutating func seePartner(_ gender: Gender = .unknown) {
    third = nil
    if partner == .unknown { partner = gender }
  }

  mutating func seeThird(_ gender: Gender, in sentence: Int) { third = (gender, sentence) }

  /// Who a pronoun means.
  mutating func meaning(of gender: Gender, in sentence: Int) -> SentenceMasks.Role {
    if partner != .unknown, partner != gender, gender != .they { return .third }
    if let third, sentence - third.sentence <= 1 {
      let fits = third.gender == gender || third.gender == .unknown
      if fits, partner == .unknown || third.gender == gender || gender == .they { return .third }
    }
    if gender == .they { return partner == .he || partner == .she ? .third : .partner }
    if partner == .unknown { partner = gender }
    return .partner
  }
}
