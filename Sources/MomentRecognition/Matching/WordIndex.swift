/// The words of all lists and patterns: which sets each is in, and what it calls.
struct WordIndex: Sendable {
  /// A program that a word calls, with marks of two more words it needs.
  struct ProgramCall: Sendable {
    /// The first marks of the one and the second marks of the other.
    var needs: WordMarks
    var program: Int32
  }

  /// A phrase that a word calls, with the marks of another word it needs.
  struct PhraseCall: Sendable {
    var phrase: Int32
    var needs: WordMarks
  }

  let table: WordTable
  let sets: WordSets
  /// The programs each word calls, by ranges of `programs`.
  let programCalls: WordLists
  private(set) var programs: ContiguousArray<ProgramCall> = []
  /// The phrases each word calls, by ranges of `phrases`.
  let phraseCalls: WordLists
  private(set) var phrases: ContiguousArray<PhraseCall> = []

  /// Indexes what the compiler met; `callers` are sets with the program that each word calls.
  init(
    _ compiler: inout PatternCompiler,
    _ phrases: PhraseTable,
    _ all: ContiguousArray<PatternProgram>,
    callers: [WordLists.Pair]
  ) {
    let words = compiler.vocabulary.sets
    let calling = Set(callers.map { $0.set }).flatMap { words[$0] }
    table = compiler.finish(callers: calling)
    let count = table.hashes.count
    sets = WordSets(words, table)
    programCalls = WordLists(callers, of: words, count)
    phraseCalls = WordLists(phrases.callers, of: words, count)
    for call in programCalls.values {
      let needs = all[Int(call)].needs
      var marks = WordMarks()
      marks.first = sets.marks[Int(needs.1)].first
      marks.second = sets.marks[Int(needs.2)].second
      programs.append(ProgramCall(needs: marks, program: call))
    }
    for call in phraseCalls.values {
      let needs = sets.marks[Int(phrases.phrases[Int(call)].needs)]
      self.phrases.append(PhraseCall(phrase: call, needs: needs))
    }
  }
}

/// Two bits of 128 for each word, which tell of most words that they are not among others.
struct WordMarks: Sendable {
  var first: UInt64 = 0
  var second: UInt64 = 0

  init() {}

  /// The marks of a word; the forms of one word have the same.
  init(of word: UInt16) {
    let mixed = UInt32(word) &* 0x9E37_79B1
    first = 1 << UInt64(mixed >> 26)
    second = 1 << UInt64(mixed >> 20 & 63)
  }

  @inline(__always)
  mutating func insert(_ other: WordMarks) {
    first |= other.first
    second |= other.second
  }

  /// Whether a word of one may be among the words of the other.
  @inline(__always)
  func mayMeet(_ other: WordMarks) -> Bool {
    first & other.first != 0 && second & other.second != 0
  }
}

/// The words of each set, with marks that sort out most words not in it.
struct WordSets: Sendable {
  private var starts: ContiguousArray<Int32> = [0]
  private var words: ContiguousArray<UInt16> = []
  /// A bit for each word of a set; different words may have the same.
  private(set) var marks: ContiguousArray<WordMarks> = []

  var count: Int { marks.count }

  init(_ sets: ContiguousArray<[UInt16]>, _ table: WordTable) {
    for set in sets {
      words += set
      starts.append(Int32(words.count))
      var all = WordMarks()
      for word in set { all.insert(table.marks[Int(word)]) }
      marks.append(all)
    }
  }

  /// The words of a set where it has few, empty otherwise.
  @inline(__always)
  func few(of set: Int) -> Range<Int> {
    let (start, end) = (Int(starts[set]), Int(starts[set + 1]))
    return end - start <= 6 ? start..<end : 0..<0
  }

  @inline(__always)
  func word(at place: Int) -> UInt16 { words[place] }

  /// Whether a word is in a set.
  @inline(__always)
  func contains(_ word: UInt16, in set: Int) -> Bool {
    var (low, high) = (Int(starts[set]), Int(starts[set + 1]))
    while high - low > 8 {
      let middle = (low + high) / 2
      if words[middle] <= word { low = middle } else { high = middle }
    }
    while low < high {
      if words[low] == word { return true }
      low += 1
    }
    return false
  }
}

/// For each word a list of numbers, all lists one behind the other.
struct WordLists: Sendable {
  /// A number for all words of a set.
  struct Pair {
    var set: Int
    var value: Int32
  }

  private var starts: ContiguousArray<Int32>
  private(set) var values: ContiguousArray<Int32>

  @inline(__always)
  func range(of word: UInt16) -> Range<Int> { Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) }

  /// Gives every word of the sets their numbers, each once; pairs come in the order of the numbers.
  init(_ pairs: [Pair], of sets: ContiguousArray<[UInt16]>, _ words: Int) {
    var counts = ContiguousArray<Int32>(repeating: 0, count: words + 1)
    var last = ContiguousArray<Int32>(repeating: -1, count: words)
    for pair in pairs {
      for word in sets[pair.set] where last[Int(word)] != pair.value {
        last[Int(word)] = pair.value
        counts[Int(word) + 1] += 1
      }
    }
    for word in 0..<words { counts[word + 1] += counts[word] }
    starts = counts
    values = ContiguousArray(repeating: 0, count: Int(counts[words]))
    for word in 0..<words { last[word] = -1 }
    for pair in pairs {
      for word in sets[pair.set] where last[Int(word)] != pair.value {
        last[Int(word)] = pair.value
        values[Int(counts[Int(word)])] = pair.value
        counts[Int(word)] += 1
      }
    }
  }
}
