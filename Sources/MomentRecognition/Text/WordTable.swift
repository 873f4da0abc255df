/// Every word that a list or pattern names, found by its hash.
///
/// Words are told apart by 48 bits of hash alone; a text made to collide can at most be misread.
struct WordTable: Sendable {
  /// The upper bits of a hash with the word below them; 0 for an empty slot.
  private var slots: ContiguousArray<UInt64>
  private var mask: Int
  /// Whether a word calls patterns or stands for others, so that an entry is worth a look.
  private(set) var isAnchor: ContiguousArray<Bool> = [false]
  private(set) var traits: ContiguousArray<WordTraits> = [WordTraits()]
  /// The words that a spelling stands for, by word; empty for most.
  private(set) var expansions: ContiguousArray<[UInt16]> = [[]]
  private(set) var hasExpansion: ContiguousArray<Bool> = [false]
  private(set) var hashes: ContiguousArray<UInt64> = [0]
  private(set) var marks: ContiguousArray<WordMarks> = [WordMarks()]

  /// The most words a table can hold; further ones are not known.
  private static let limit = Int(UInt16.max) - 1
  private static let tag: UInt64 = ~0xFFFF

  init() {
    slots = ContiguousArray(repeating: 0, count: 1 << 14)
    mask = slots.count - 1
    insert("#")
  }

  /// The number of a word, a new one where it was not known; 0 when the table is full.
  ///
  /// Forms of a word that was there before get its marks.
  @discardableResult
  mutating func insert(_ text: String, formOf base: UInt16 = 0) -> UInt16 {
    let hash = WordHash.of(text)
    let known = word(hash)
    guard known == 0, hashes.count < Self.limit else { return known }
    let word = UInt16(hashes.count)
    hashes.append(hash)
    isAnchor.append(false)
    traits.append(WordTraits())
    expansions.append([])
    hasExpansion.append(false)
    marks.append(base == 0 ? WordMarks(of: word) : marks[Int(base)])
    if hashes.count * 3 > slots.count { grow() } else { place(word, hash) }
    return word
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for word in 1..<hashes.count { place(UInt16(word), hashes[word]) }
  }

  private mutating func place(_ word: UInt16, _ hash: UInt64) {
    var index = slot(of: hash)
    while slots[index] != 0 { index = (index + 1) & mask }
    slots[index] = hash & Self.tag | UInt64(word)
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & mask }

  mutating func insert(_ list: GrammarList, of word: UInt16) { traits[Int(word)].insert(list) }

  mutating func setAnchor(_ word: UInt16) { isAnchor[Int(word)] = true }

  mutating func setExpansion(_ words: [UInt16], of word: UInt16) {
    expansions[Int(word)] = words
    hasExpansion[Int(word)] = true
    isAnchor[Int(word)] = words.contains { isAnchor[Int($0)] }
  }

  /// The word with a hash, or 0.
  @inline(__always)
  func word(_ hash: UInt64) -> UInt16 {
    var index = slot(of: hash)
    while true {
      let found = slots[index]
      if found == 0 { return 0 }
      if (found ^ hash) & Self.tag == 0 { return UInt16(truncatingIfNeeded: found) }
      index = (index + 1) & mask
    }
  }

  func word(_ text: String) -> UInt16 { word(WordHash.of(text)) }

  /// What every number is: the first word of each table.
  static let number: UInt16 = 1
}
