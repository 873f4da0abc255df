/// Every word that a list or pattern names, found by its hash.
///
/// Words are told apart by 64 bits of hash alone; a text made to collide can at most be misread.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var hash: UInt64
    var word: UInt16
  }

  private var slots: ContiguousArray<Slot>
  private let mask: UInt64
  /// Whether a word can start a match, by word.
  private(set) var isAnchor: ContiguousArray<Bool> = [false]
  private(set) var traits: ContiguousArray<WordTraits> = [WordTraits()]
  /// The words that a spelling stands for, by word; empty for most.
  private(set) var expansions: ContiguousArray<[UInt16]> = [[]]
  /// The bytes that can begin a word of the table; most others can be passed over quickly.
  private(set) var hashes: ContiguousArray<UInt64> = [0]

  /// The most words a table can hold.
  static let limit = Int(UInt16.max) - 1

  init(words: [String]) {
    var size = 1024
    while size < words.count * 4 { size *= 2 }
    slots = ContiguousArray(repeating: Slot(hash: 0, word: 0), count: size)
    mask = UInt64(size - 1)
    for word in words.prefix(Self.limit) { insert(word) }
  }

  private mutating func insert(_ word: String) {
    let hash = WordHash.of(word)
    var index = Int(truncatingIfNeeded: hash & mask)
    while slots[index].word != 0 {
      if slots[index].hash == hash { return }
      index = (index + 1) & Int(truncatingIfNeeded: mask)
    }
    slots[index] = Slot(hash: hash, word: UInt16(hashes.count))
    hashes.append(hash)
    isAnchor.append(false)
    traits.append(WordTraits())
    expansions.append([])
  }

  mutating func setTraits(_ traits: WordTraits, of word: UInt16) {
    self.traits[Int(word)] = traits
  }

  mutating func setAnchor(_ word: UInt16) { isAnchor[Int(word)] = true }

  mutating func setExpansion(_ words: [UInt16], of word: UInt16) {
    expansions[Int(word)] = words
    isAnchor[Int(word)] = words.contains { isAnchor[Int($0)] }
  }

  /// The word with a hash, or 0.
  @inline(__always)
  func word(_ hash: UInt64) -> UInt16 {
    var index = Int(truncatingIfNeeded: hash & mask)
    while slots[index].word != 0 {
      if slots[index].hash == hash { return slots[index].word }
      index = (index + 1) & Int(truncatingIfNeeded: mask)
    }
    return 0
  }

  func word(_ text: String) -> UInt16 { word(WordHash.of(text)) }

  /// What every number is: the first word of each table.
  static let number: UInt16 = 1
}
