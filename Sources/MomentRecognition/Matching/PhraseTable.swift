/// The entries of several words that lists and choices hold, looked for once in each sentence.
///
/// A list of a hundred phrases so costs a sentence nothing in which none of their rare words stand.
struct PhraseTable: Sendable {
  /// Words in their order, each as a word set.
  struct Phrase: Sendable {
    var sets = 0..<0
    /// The rarest of its words but one, as a word set.
    var needs: Int32 = 0
    /// The lists it is in, as a range of `listsOfPhrases`.
    var lists = 0..<0
  }

  private(set) var phrases: ContiguousArray<Phrase> = []
  private(set) var sets: ContiguousArray<Int32> = []
  private(set) var listsOfPhrases: ContiguousArray<Int32> = []
  /// The single words of each list as a word set, -1 for a list without any.
  private(set) var singles: ContiguousArray<Int32> = []
  /// The set whose words call each phrase.
  private(set) var callers: [WordLists.Pair] = []

  var listCount: Int { singles.count }

  init(_ lists: [PhraseLists.List], weights: ContiguousArray<Int>) {
    var numbers = HashSlots()
    var uses: ContiguousArray<(phrase: Int32, list: Int32)> = []
    for (index, list) in lists.enumerated() {
      singles.append(Int32(list.single))
      for phrase in list.phrases {
        let (number, isNew) = numbers.number(PhraseLists.hash(of: phrase)) { isPhrase($0, phrase) }
        if isNew { add(phrase, weights) }
        uses.append((Int32(number), Int32(index)))
      }
    }
    place(uses)
  }

  private func isPhrase(_ number: Int, _ words: [Int]) -> Bool {
    let range = phrases[number].sets
    guard range.count == words.count else { return false }
    for (offset, word) in words.enumerated() where sets[range.lowerBound + offset] != word {
      return false
    }
    return true
  }

  /// Notes for each phrase the lists it is in, in their order.
  private mutating func place(_ uses: ContiguousArray<(phrase: Int32, list: Int32)>) {
    var starts = ContiguousArray<Int>(repeating: 0, count: phrases.count + 1)
    for use in uses { starts[Int(use.phrase) + 1] += 1 }
    for index in phrases.indices {
      starts[index + 1] += starts[index]
      phrases[index].lists = starts[index]..<starts[index + 1]
    }
    listsOfPhrases = ContiguousArray(repeating: 0, count: uses.count)
    for use in uses {
      listsOfPhrases[starts[Int(use.phrase)]] = use.list
      starts[Int(use.phrase)] += 1
    }
  }

  private mutating func add(_ words: [Int], _ weights: ContiguousArray<Int>) {
    var phrase = Phrase()
    phrase.sets = sets.count..<sets.count + words.count
    for word in words { sets.append(Int32(word)) }
    var (first, second) = (-1, -1)
    for word in words {
      if first < 0 || (weights[word], word) < (weights[first], first) {
        (first, second) = (word, first)
      } else if second < 0 || (weights[word], word) < (weights[second], second) {
        second = word
      }
    }
    if first >= 0 {
      phrase.needs = Int32(second < 0 ? first : second)
      callers.append(.init(set: first, value: Int32(phrases.count)))
    }
    phrases.append(phrase)
  }
}

/// The lists of phrases as the compiler meets them, each once.
struct PhraseLists: Sendable {
  struct List: Sendable, Equatable {
    /// The set of its single words; -1 for none.
    var single: Int
    /// The word sets of each phrase.
    var phrases: [[Int]]
  }

  private(set) var all: [List] = []
  private var numbers = HashSlots()

  /// The number of a list.
  mutating func number(of list: List) -> Int {
    var hash = HashSlots.mixed(0, list.single)
    for phrase in list.phrases { hash = HashSlots.mixed(hash ^ Self.hash(of: phrase), 1) }
    let (number, isNew) = numbers.number(hash) { all[$0] == list }
    if isNew { all.append(list) }
    return number
  }

  static func hash(of phrase: [Int]) -> UInt64 {
    var hash = UInt64(phrase.count)
    for word in phrase { hash = HashSlots.mixed(hash, word) }
    return hash
  }
}
