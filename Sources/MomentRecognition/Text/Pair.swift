package import JournalModel

/// The two people of an entry, as its text may call them.
package struct Pair: Sendable, Hashable {
  /// The names of the author and of the partner as given, aliases too.
  var authorNames: [String]
  var partnerNames: [String]
  var relationship: Relationship

  package init(author: [String], partner: [String], relationship: Relationship) {
    authorNames = author
    partnerNames = partner
    self.relationship = relationship
  }
}

/// The names of the two people as hashes of words, for the search in a text.
struct PairNames: Sendable {
  private(set) var author = HashList()
  private(set) var partner = HashList()
  /// The partner's name as an owner without the apostrophe, as quick notes have it: "sams".
  private(set) var partnerOwn = HashList()
  /// Short forms of the partner's name that only count with a capital letter.
  private(set) var partnerShort = HashList()
  /// The partner's first letter, as those who write for themselves put it.
  private(set) var partnerInitial = HashList()
  /// The list of kin the partner is called by: "mother" for a partner named "Mum".
  private(set) var kin: GrammarList?
  let relationship: Relationship

  /// Words of a name that name nobody.
  private static let emptyWords: Set<String> = ["my", "the", "in", "law", "of", "dear"]

  init(_ pair: Pair, _ table: WordTable) {
    relationship = pair.relationship
    for name in pair.authorNames {
      for word in Self.words(of: name) { author.insert(WordHash.of(word)) }
    }
    for name in pair.partnerNames {
      for word in Self.words(of: name) { addPartner(word, table) }
    }
    author.remove(partner)
  }

  private mutating func addPartner(_ word: String, _ table: WordTable) {
    let hash = WordHash.of(word)
    if let list = Self.kin(table.traits[Int(table.word(hash))]) {
      kin = kin ?? list
      return
    }
    partner.insert(hash)
    let letters = Array(word.utf8)
    guard letters.count > 2 else { return }
    partnerInitial.insert(WordHash.of(letters.prefix(1)))
    if letters.last != UInt8(ascii: "s") { partnerOwn.insert(WordHash.of(letters + "s".utf8)) }
    for length in 3..<max(letters.count, 4) {
      let short = letters.prefix(length)
      partnerShort.insert(WordHash.of(short))
      for ending in ["ie", "y", "s"] { partnerShort.insert(WordHash.of(short + ending.utf8)) }
    }
  }

  /// The partner's gender as far as the word for them tells it.
  var gender: Referents.Gender {
    switch kin {
    case .mother, .grandmother, .sister, .daughter, .aunt: .she
    case .father, .grandfather, .brother, .son, .uncle: .he
    default: .unknown
    }
  }

  private static func words(of name: String) -> [String] {
    let parts = name.lowercased().split { !($0.isLetter || $0 == "'") }
    return parts.map(String.init).filter { $0.utf8.count > 1 && !emptyWords.contains($0) }
  }

  /// The list of kin a word stands in.
  static func kin(_ traits: WordTraits) -> GrammarList? {
    kinLists.first { traits.has($0) }
  }

  private static let kinLists: [GrammarList] = [
    .mother, .father, .grandmother, .grandfather, .sister, .brother, .daughter, .son, .aunt,
    .uncle, .cousin,
  ]
  static let kinTraits = WordTraits(kinLists)
  static let spouseTraits = WordTraits([.wife, .husband, .spouse])
}

/// A few hashes of words, with a mask that sorts most others out at once.
struct HashList: Sendable {
  private var hashes: ContiguousArray<UInt64> = []
  private var filter: UInt64 = 0

  mutating func insert(_ hash: UInt64) {
    filter |= 1 << (hash & 63)
    hashes.append(hash)
  }

  mutating func remove(_ other: HashList) { hashes.removeAll { other.contains($0) } }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool {
    filter >> (hash & 63) & 1 != 0 && hashes.contains(hash)
  }
}
