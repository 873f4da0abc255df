/// The words of all lists and patterns: which sets each is in, and which programs it calls.
struct WordIndex: Sendable {
  private(set) var table: WordTable
  /// A row of bits for each word, one for each word set it is in.
  private(set) var setBits: ContiguousArray<UInt64> = []
  /// The word sets of words that are in few, as ranges of `setsOfWords`; empty for the others.
  private(set) var setStarts: ContiguousArray<Int32> = []
  private(set) var setsOfWords: ContiguousArray<Int32> = []
  /// How many numbers a row of `setBits` takes.
  private(set) var rowLength = 1
  /// The programs each word calls, as ranges of `programsOfWords`.
  private(set) var programStarts: ContiguousArray<Int32> = []
  private(set) var programsOfWords: ContiguousArray<Int32> = []
  /// The phrases each word calls, as ranges of `phrasesOfWords`.
  private(set) var phraseStarts: ContiguousArray<Int32> = []
  private(set) var phrasesOfWords: ContiguousArray<Int32> = []
  let setCount: Int
  /// Up to so many sets are noted one by one instead of by their row of bits.
  private static let fewSets = 24

  init(
    _ library: CueLibrary,
    _ sets: [[String]],
    callers: [(set: Int, program: Int)],
    phraseCallers: [(set: Int, phrase: Int)]
  ) {
    table = WordTable(words: Self.words(library, sets))
    setCount = sets.count
    index(sets, callers, phraseCallers)
    setTraits(library)
    setExpansions(library)
  }

  private static func words(_ library: CueLibrary, _ sets: [[String]]) -> [String] {
    var words: [String] = ["#"]
    for set in sets { words += set }
    for list in GrammarList.allCases { words += library.words(of: list) }
    words += library.finiteVerbs
    for (written, meant) in library.spellings { words += [written] + meant }
    return words
  }

  private mutating func index(
    _ sets: [[String]],
    _ callers: [(set: Int, program: Int)],
    _ phraseCallers: [(set: Int, phrase: Int)]
  ) {
    var setsOfWord: [[Int32]] = Array(repeating: [], count: table.hashes.count)
    for (index, set) in sets.enumerated() {
      for word in set { setsOfWord[Int(table.word(word))].append(Int32(index)) }
    }
    var programsOfSet: [[Int32]] = Array(repeating: [], count: sets.count)
    for (set, program) in callers { programsOfSet[set].append(Int32(program)) }
    let programsOfWord = Self.called(setsOfWord, programsOfSet)
    var phrasesOfSet: [[Int32]] = Array(repeating: [], count: sets.count)
    for (set, phrase) in phraseCallers { phrasesOfSet[set].append(Int32(phrase)) }
    (phraseStarts, phrasesOfWords) = Self.flattened(Self.called(setsOfWord, phrasesOfSet))
    rowLength = sets.count / 64 + 1
    let fewer = setsOfWord.map { $0.count <= Self.fewSets ? $0 : [] }
    (setStarts, setsOfWords) = Self.flattened(fewer)
    setBits = ContiguousArray(repeating: 0, count: rowLength * setsOfWord.count)
    for (word, sets) in setsOfWord.enumerated() {
      for set in sets { setBits[word * rowLength + Int(set) / 64] |= 1 << UInt64(set % 64) }
    }
    (programStarts, programsOfWords) = Self.flattened(programsOfWord)
    for (word, programs) in programsOfWord.enumerated() where !programs.isEmpty {
      table.setAnchor(UInt16(word))
    }
  }

  /// For each word what its sets call, each once.
  private static func called(_ setsOfWord: [[Int32]], _ ofSet: [[Int32]]) -> [[Int32]] {
    setsOfWord.map { sets in Set(sets.flatMap { ofSet[Int($0)] }).sorted() }
  }

  private static func flattened(
    _ lists: [[Int32]]
  ) -> (starts: ContiguousArray<Int32>, all: ContiguousArray<Int32>) {
    var starts: ContiguousArray<Int32> = [0]
    var all: ContiguousArray<Int32> = []
    for list in lists {
      all += list
      starts.append(Int32(all.count))
    }
    return (starts, all)
  }

  private mutating func setTraits(_ library: CueLibrary) {
    var traits = Array(repeating: WordTraits(), count: table.hashes.count)
    for list in GrammarList.allCases {
      let words = list == .verbs ? library.finiteVerbs : library.words(of: list)
      for word in words { traits[Int(table.word(word))].insert(list) }
    }
    for (index, trait) in traits.enumerated() where index > 0 && !trait.isEmpty {
      table.setTraits(trait, of: UInt16(index))
    }
  }

  private mutating func setExpansions(_ library: CueLibrary) {
    for (written, meant) in library.spellings {
      table.setExpansion(meant.map { table.word($0) }, of: table.word(written))
    }
  }
}

extension CueLibrary {
  /// The forms of the language's verbs that can carry a clause without a subject.
  fileprivate var finiteVerbs: [String] {
    (lists[GrammarList.verbs.rawValue] ?? []).flatMap { entry in
      entry.hasPrefix("~") ? forms.finite(of: String(entry.dropFirst())) : [entry]
    }
  }
}
