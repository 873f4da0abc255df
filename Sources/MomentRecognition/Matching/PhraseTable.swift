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
  /// A word set for each list of which a word stands wherever an entry of the list does.
  private(set) var gates: ContiguousArray<Int32> = []
  /// The set whose words call each phrase.
  private(set) var callers: [(set: Int, phrase: Int)] = []

  var listCount: Int { singles.count }

  init(_ lists: [PhraseLists.List], weights: [Int]) {
    var numbers: [[Int]: Int] = [:]
    var listsOf: [[Int32]] = []
    for (index, list) in lists.enumerated() {
      singles.append(Int32(list.single ?? -1))
      gates.append(Int32(list.gate))
      for phrase in list.phrases {
        let number = numbers[phrase] ?? listsOf.count
        if number == listsOf.count {
          numbers[phrase] = number
          listsOf.append([])
          add(phrase, weights)
        }
        listsOf[number].append(Int32(index))
      }
    }
    for (index, lists) in listsOf.enumerated() {
      phrases[index].lists = listsOfPhrases.count..<listsOfPhrases.count + lists.count
      listsOfPhrases += lists
    }
  }

  private mutating func add(_ words: [Int], _ weights: [Int]) {
    var phrase = Phrase()
    phrase.sets = sets.count..<sets.count + words.count
    sets += words.map { Int32($0) }
    let rarest = words.sorted { (weights[$0], $0) < (weights[$1], $1) }
    if let needs = rarest.dropFirst().first ?? rarest.first { phrase.needs = Int32(needs) }
    if let first = rarest.first { callers.append((first, phrases.count)) }
    phrases.append(phrase)
  }
}

/// The lists of phrases as the compiler meets them, each once.
struct PhraseLists: Sendable {
  struct List: Sendable, Hashable {
    var single: Int?
    /// The word sets of each phrase.
    var phrases: [[Int]]
    var gate: Int
  }

  private(set) var all: [List] = []
  private var numbers: [List: Int] = [:]

  /// The number of a list.
  mutating func number(of list: List) -> Int {
    if let known = numbers[list] { return known }
    numbers[list] = all.count
    all.append(list)
    return all.count - 1
  }
}
