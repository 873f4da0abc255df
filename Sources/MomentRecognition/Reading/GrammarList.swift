/// A word list that the recogniser itself knows the meaning of; the raw value is the list's name.
///
/// Every language folder needs all of them. Other lists only have meaning for the cues naming them.
package enum GrammarList: String, Sendable, Hashable, CaseIterable {
  // Persons as pronouns, and what belongs to them
  case i, my, we, our, you, your
  case he, she, they, his, her, their
  /// Pronouns that can be the subject of a clause.
  case nominative
  // Kin and others by role
  case mother, father, grandmother, grandfather, sister, brother, daughter, son
  case aunt, uncle, cousin
  case wife, husband, spouse, friend
  case others, othersHe, othersShe, otherPeople
  // Words that carry a clause
  case said, asked, verbs, auxiliaries
  /// What makes a verb passive, and what stands before who does it: "was", "by".
  case passive, agent
  // What turns a clause around
  case negation, unreal, unrealToTheEnd
  // What stands between
  case filler, joiners, subordinates, and, titles
}

/// Which grammar lists a word stands in.
struct WordTraits: Sendable, Hashable {
  private(set) var bits: UInt64 = 0

  init() {}

  init(_ lists: [GrammarList]) {
    for list in lists { insert(list) }
  }

  mutating func insert(_ list: GrammarList) { bits |= list.bit }

  @inline(__always)
  func has(_ list: GrammarList) -> Bool { bits & list.bit != 0 }

  @inline(__always)
  func hasAny(_ other: WordTraits) -> Bool { bits & other.bits != 0 }

  var isEmpty: Bool { bits == 0 }
}

extension GrammarList {
  /// The list's own bit, by its place in the enumeration.
  @inline(__always)
  fileprivate var bit: UInt64 { 1 << UInt64(place) }

  private var place: Int {
    switch self {
    case .i: 0
    case .my: 1
    case .we: 2
    case .our: 3
    case .you: 4
    case .your: 5
    case .he: 6
    case .she: 7
    case .they: 8
    case .his: 9
    case .her: 10
    case .their: 11
    case .mother: 12
    case .father: 13
    case .grandmother: 14
    case .grandfather: 15
    case .sister: 16
    case .brother: 17
    case .daughter: 18
    case .son: 19
    case .aunt: 20
    case .uncle: 21
    case .cousin: 22
    case .wife: 23
    case .husband: 24
    case .spouse: 25
    case .friend: 26
    case .others: 27
    case .othersHe: 28
    case .othersShe: 29
    case .otherPeople: 30
    case .said: 31
    case .asked: 32
    case .verbs: 33
    case .auxiliaries: 34
    case .negation: 35
    case .unreal: 36
    case .unrealToTheEnd: 37
    case .filler: 38
    case .joiners: 39
    case .and: 40
    case .titles: 41
    case .subordinates: 42
    case .nominative: 43
    case .passive: 44
    case .agent: 45
    }
  }
}
