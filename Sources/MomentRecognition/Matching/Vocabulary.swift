/// The words of patterns and lists, and the sets they stand in, each once.
struct Vocabulary {
  /// Sets of which a word must stand in a sentence, and how often one does.
  struct Clause {
    /// A range of `clauseSets`.
    var sets: Range<Int>
    var weight: Int
  }

  /// What a pattern's word stands for, worked out once however many patterns name it.
  struct Vocable {
    /// The single words it stands for as a set; -1 for none.
    var set: Int
    /// The word sets of its entries of more than one word.
    var phrases: [[Int]]
    /// The step that finds it, where it has phrases, once a pattern needed it.
    var phraseList: Int?
    /// An index of `clauses`.
    var clause = -1
    var namesNegation = false
    var namesUnreal = false
  }

  private let library: CueLibrary
  private(set) var table = WordTable()
  /// The words of each set in order.
  private(set) var sets: ContiguousArray<[UInt16]> = []
  /// How often a word of each set is met, compared with a rare one.
  private(set) var weights: ContiguousArray<Int> = []
  private var setNumbers = HashSlots()
  /// The words of the set that is being put together, each once.
  private var gathered: [UInt16] = []
  /// By word: the last set it was gathered for, so that none is gathered twice.
  private var gatheredFor: ContiguousArray<Int32> = []
  private var gathering: Int32 = 0
  /// How often each of the commonest words is met; the first words of the table are those.
  private var wordWeights: ContiguousArray<Int> = [1]
  var vocables: ContiguousArray<Vocable> = []
  private(set) var clauses: ContiguousArray<Clause> = []
  private(set) var clauseSets: ContiguousArray<Int> = []
  /// By word: what it stands for as it is and in any form; -1 for words not yet met so.
  private var plainVocables: ContiguousArray<Int32> = []
  private var inflectedVocables: ContiguousArray<Int32> = []
  private var listVocables: [String: Int] = [:]
  private var negations: Set<UInt16> = []
  private var unreals: Set<UInt16> = []

  init(_ library: CueLibrary) {
    self.library = library
    // Numbers are not looked up, so they call nothing.
    wordWeights.append(1000)
    for (rank, word) in library.commonWords.enumerated() {
      let number = Int(table.insert(word))
      if number == wordWeights.count { wordWeights.append(max(2, 6000 / (rank + 12))) }
    }
    noteGrammar()
  }

  /// Notes which words the recogniser itself knows, and what spellings stand for.
  private mutating func noteGrammar() {
    for list in GrammarList.allCases {
      let words = library.words(of: list)
      for word in list == .verbs ? library.finiteVerbs : words {
        table.insert(list, of: table.insert(word))
      }
      let numbers = words.map { table.insert($0) }
      if list == .negation { negations.formUnion(numbers) }
      if list == .unreal || list == .unrealToTheEnd { unreals.formUnion(numbers) }
    }
  }

  /// Notes which words call for a look at an entry, and the spellings that stand for them.
  mutating func finish(callers: some Sequence<UInt16>) -> WordTable {
    for word in callers { table.setAnchor(word) }
    for (written, meant) in library.spellings {
      table.setExpansion(meant.map { table.insert($0) }, of: table.insert(written))
    }
    return table
  }

  // MARK: Words

  /// What a word stands for, an index of `vocables`.
  mutating func vocable(of word: String) -> Int {
    let number = table.insert(word)
    if let known = Self.known(number, in: &plainVocables) { return known }
    plainVocables[Int(number)] = Int32(vocables.count)
    return learn([number])
  }

  /// The same for any form of a word.
  mutating func vocable(ofAnyForm base: String) -> Int {
    let number = table.insert(base)
    if let known = Self.known(number, in: &inflectedVocables) { return known }
    inflectedVocables[Int(number)] = Int32(vocables.count)
    let forms = library.forms.all(of: base).map { table.insert($0, formOf: number) }
    return learn(forms, meaning: [number])
  }

  /// What is noted for a word, for which there is room afterwards.
  @inline(__always)
  private static func known(_ word: UInt16, in vocables: inout ContiguousArray<Int32>) -> Int? {
    while vocables.count <= Int(word) { vocables.append(-1) }
    let known = vocables[Int(word)]
    return known < 0 ? nil : Int(known)
  }

  /// The same for any entry of a list.
  mutating func vocable(ofList name: String) -> Int {
    if let known = listVocables[name] { return known }
    let (single, phrases) = library.entries(of: name)
    let entries = phrases.map { phrase in phrase.map { entry($0) } }
    let sets = entries.map { entry in entry.map { vocables[$0].set } }
    // A list counts as naming denials when that is all it holds.
    let index = learn(single.map { table.insert($0) }, sets)
    listVocables[name] = index
    return index
  }

  /// A word of a phrase in a list; lists hold plain and inflected words only.
  private mutating func entry(_ content: CuePattern.Content) -> Int {
    switch content {
    case .inflected(let base): vocable(ofAnyForm: base)
    case .word(let word): vocable(of: word)
    case .list, .number, .person, .gap, .choice, .clauseStart, .sentenceStart, .sentenceEnd:
      vocable(of: "#")
    }
  }

  private mutating func learn(
    _ single: [UInt16],
    _ phrases: [[Int]] = [],
    meaning: [UInt16]? = nil
  ) -> Int {
    let set = single.isEmpty && !phrases.isEmpty ? -1 : set(of: single)
    var vocable = Vocable(set: set, phrases: phrases)
    let meaning = meaning ?? single
    vocable.namesNegation = !meaning.isEmpty && meaning.allSatisfy(negations.contains)
    vocable.namesUnreal = !meaning.isEmpty && meaning.allSatisfy(unreals.contains)
    var clause = Clause(sets: startClause(), weight: 0)
    if set >= 0 { add(set, weights[set], to: &clause) }
    for phrase in phrases {
      guard let rarest = phrase.min(by: { weights[$0] < weights[$1] }) else { continue }
      add(rarest, weights[rarest], to: &clause)
    }
    vocable.clause = add(clause)
    vocables.append(vocable)
    return vocables.count - 1
  }

  // MARK: Clauses

  /// An empty clause's sets; those of no other may be added before it is done.
  func startClause() -> Range<Int> { clauseSets.count..<clauseSets.count }

  private mutating func add(_ set: Int, _ weight: Int, to clause: inout Clause) {
    clauseSets.append(set)
    clause.sets = clause.sets.lowerBound..<clauseSets.count
    clause.weight += weight
  }

  /// Adds what another clause asks for.
  mutating func add(_ other: Int, to clause: inout Clause) {
    for place in clauses[other].sets { clauseSets.append(clauseSets[place]) }
    clause.sets = clause.sets.lowerBound..<clauseSets.count
    clause.weight += clauses[other].weight
  }

  /// Takes back what was added to a clause that can't be.
  mutating func drop(_ clause: Clause) { clauseSets.removeLast(clause.sets.count) }

  mutating func add(_ clause: Clause) -> Int {
    clauses.append(clause)
    return clauses.count - 1
  }

  /// The set of a clause's words.
  mutating func union(of clause: Int) -> Int {
    let range = clauses[clause].sets
    if range.count == 1 { return clauseSets[range.lowerBound] }
    startSet()
    for place in range { gather(clauseSets[place]) }
    let union = finishSet()
    guard !range.isEmpty else { return union }
    clauseSets[range.lowerBound] = union
    clauses[clause].sets = range.lowerBound..<range.lowerBound + 1
    return union
  }

  // MARK: Sets

  /// The number of a set of words.
  private mutating func set(of words: [UInt16]) -> Int {
    startSet()
    for word in words { gather(word) }
    return finishSet()
  }

  /// Starts to put a set together.
  mutating func startSet() {
    gathered.removeAll(keepingCapacity: true)
    gathering += 1
    while gatheredFor.count < table.hashes.count { gatheredFor.append(0) }
  }

  /// Takes the words of a set into the one that was started.
  mutating func gather(_ set: Int) {
    for index in sets[set].indices { gather(sets[set][index]) }
  }

  @inline(__always)
  private mutating func gather(_ word: UInt16) {
    guard word != 0, gatheredFor[Int(word)] != gathering else { return }
    gatheredFor[Int(word)] = gathering
    gathered.append(word)
  }

  /// The number of the set that was started last.
  mutating func finishSet() -> Int {
    if gathered.count > 1 { gathered.sort() }
    var hash = UInt64(gathered.count)
    for word in gathered { hash = HashSlots.mixed(hash, Int(word)) }
    let (number, isNew) = setNumbers.number(hash) { sets[$0] == gathered }
    guard isNew else { return number }
    sets.append(Array(gathered))
    weights.append(gathered.reduce(0) { $0 + weight(of: $1) })
    return number
  }

  private func weight(of word: UInt16) -> Int {
    Int(word) < wordWeights.count ? wordWeights[Int(word)] : 1
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
