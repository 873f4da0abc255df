/// Turns patterns into programs, gathering the words they name.
struct PatternCompiler {
  private(set) var vocabulary: Vocabulary
  /// The steps of all programs, one program behind the other.
  private(set) var steps: ContiguousArray<PatternProgram.Step> = []
  private(set) var phraseLists = PhraseLists()
  /// By clause: the list of phrases of the alternatives it belongs to; -1 where none is known.
  private var listOfClause: ContiguousArray<Int32> = []

  init(_ library: CueLibrary) { vocabulary = Vocabulary(library) }

  /// The programs of a pattern, each with the set of which a word must stand where it is tried.
  mutating func compile(_ pattern: CuePattern) -> [(program: PatternProgram, caller: Int?)] {
    var common = PatternProgram()
    common.isOpen = pattern.isOpen
    let nodes = vocabulary.nodes(of: pattern.parts)
    note(nodes, &common)
    return PatternVariants(of: nodes, &vocabulary).all.map { compile($0, common) }
  }

  private mutating func compile(
    _ nodes: [PatternNode],
    _ common: PatternProgram
  ) -> (program: PatternProgram, caller: Int?) {
    var program = common
    let start = steps.count
    add(nodes)
    program.steps = start..<steps.count
    program.needsQuote = nodes.contains { $0.needsQuote }
    if start < steps.count, steps[start].operation == .person {
      program.doer = steps[start].value
    }
    addNeeds(of: nodes, to: &program)
    return (program, program.needs.0 < 0 ? nil : Int(program.needs.0))
  }

  /// Notes up to three sets of words that the program can't do without, the rarest first.
  private mutating func addNeeds(of nodes: [PatternNode], to program: inout PatternProgram) {
    var (first, second, third): (Int32, Int32, Int32) = (-1, -1, -1)
    var last = (weight: Int.min, place: -1)
    while third < 0, let next = clause(of: nodes, after: last) {
      last = next
      let set = Int32(vocabulary.union(of: nodes[next.place].clause))
      if first < 0 {
        first = set
      } else if second < 0, set != first {
        second = set
      } else if second >= 0, set != first, set != second {
        third = set
      }
    }
    // The second is asked before the third, and no set at all is the first one again.
    if first >= 0 {
      program.needs = (first, second < 0 ? first : second, third < 0 ? first : third)
    }
  }

  /// The node whose words are the rarest but those before it, by weight and then by place.
  private func clause(
    of nodes: [PatternNode],
    after last: (weight: Int, place: Int)
  ) -> (weight: Int, place: Int)? {
    var best: (weight: Int, place: Int)?
    for place in nodes.indices where nodes[place].clause >= 0 {
      let next = (weight: vocabulary.clauses[nodes[place].clause].weight, place: place)
      guard next > last else { continue }
      if best.map({ next < $0 }) ?? true { best = next }
    }
    return best
  }

  private mutating func add(_ nodes: [PatternNode]) {
    for node in nodes {
      switch node.content {
      case .words(let vocable): addWords(vocable, node.isQuoted)
      case .person(let slot, let own):
        add(own ? .own : .person, node.isQuoted, Int(slot.place))
      case .gap(let length, let isCrossing): add(isCrossing ? .crossingGap : .gap, false, length)
      case .choice(let choices): addChoice(choices, node.isQuoted, node.clause)
      case .clauseStart: add(.clauseStart)
      case .sentenceStart: add(.sentenceStart)
      case .sentenceEnd: add(.sentenceEnd)
      }
    }
  }

  private mutating func add(
    _ operation: PatternProgram.Operation,
    _ isQuoted: Bool = false,
    _ value: Int = 0
  ) {
    steps.append(.init(operation: operation, isQuoted: isQuoted, value: Int32(value)))
  }

  // MARK: Alternatives

  /// Adds alternatives; those of a single word become one set.
  private mutating func addChoice(
    _ choices: [[PatternNode]],
    _ isQuoted: Bool,
    _ clause: Int
  ) {
    let known = clause >= 0 && clause < listOfClause.count ? Int(listOfClause[clause]) : -1
    if known >= 0 { return add(.phrase, isQuoted, known) }
    var longer: [[PatternNode]] = []
    for choice in choices where singleSet(choice) == nil { longer.append(choice) }
    // What calls them up are then just the words themselves.
    if longer.isEmpty, clause >= 0 { return add(.word, isQuoted, vocabulary.union(of: clause)) }
    let set = longer.count < choices.count ? union(ofSingle: choices) : -1
    if longer.isEmpty { return add(.word, isQuoted, set) }
    guard let phrases = plainPhrases(longer) else { return addFork(set, longer, isQuoted) }
    let list = phraseLists.number(of: .init(single: set, phrases: phrases))
    if clause >= 0 {
      while listOfClause.count <= clause { listOfClause.append(-1) }
      listOfClause[clause] = Int32(list)
    }
    add(.phrase, isQuoted, list)
  }

  /// The words of an alternative of one word; `nil` for any other.
  private func singleSet(_ choice: [PatternNode]) -> Int? {
    guard choice.count == 1, case .words(let index) = choice[0].content,
      vocabulary.vocables[index].phrases.isEmpty
    else { return nil }
    return vocabulary.vocables[index].set
  }

  private mutating func union(ofSingle choices: [[PatternNode]]) -> Int {
    vocabulary.startSet()
    for choice in choices {
      if let set = singleSet(choice) { vocabulary.gather(set) }
    }
    return vocabulary.finishSet()
  }

  private mutating func addFork(_ set: Int, _ longer: [[PatternNode]], _ isQuoted: Bool) {
    add(.fork)
    var start = steps.count
    if set >= 0 {
      add(.word, isQuoted, set)
      endAlternative(from: &start, .next)
    }
    for (index, choice) in longer.enumerated() {
      if index > 0 { endAlternative(from: &start, .next) }
      add(choice)
    }
    endAlternative(from: &start, .join)
  }

  /// Ends an alternative and tells its steps where, so that it can be left when it can't match.
  private mutating func endAlternative(
    from start: inout Int,
    _ operation: PatternProgram.Operation
  ) {
    for index in start..<steps.count where steps[index].exit == 0 {
      steps[index].exit = Int32(steps.count)
    }
    add(operation)
    start = steps.count
  }

  /// The word sets of alternatives that consist of nothing but words.
  private func plainPhrases(_ choices: [[PatternNode]]) -> [[Int]]? {
    var phrases: [[Int]] = []
    for choice in choices {
      var sets: [Int] = []
      for node in choice {
        guard case .words(let index) = node.content, vocabulary.vocables[index].phrases.isEmpty
        else { return nil }
        sets.append(vocabulary.vocables[index].set)
      }
      if sets.isEmpty { return nil }
      phrases.append(sets)
    }
    return phrases
  }

  // MARK: Words

  private mutating func addWords(_ index: Int, _ isQuoted: Bool) {
    let vocable = vocabulary.vocables[index]
    if vocable.phrases.isEmpty { return add(.word, isQuoted, vocable.set) }
    let list =
      vocable.phraseList
      ?? phraseLists.number(of: .init(single: vocable.set, phrases: vocable.phrases))
    vocabulary.vocables[index].phraseList = list
    add(.phrase, isQuoted, list)
  }

  /// Notes whether the pattern itself names a denial or a wish.
  private func note(_ nodes: [PatternNode], _ program: inout PatternProgram) {
    for node in nodes {
      switch node.content {
      case .choice(let choices): for choice in choices { note(choice, &program) }
      case .words(let index):
        if vocabulary.vocables[index].namesNegation { program.namesNegation = true }
        if vocabulary.vocables[index].namesUnreal { program.namesUnreal = true }
      case .person, .gap, .clauseStart, .sentenceStart, .sentenceEnd: break
      }
    }
  }

  /// The table of all words, when every pattern was compiled.
  mutating func finish(callers: some Sequence<UInt16>) -> WordTable {
    vocabulary.finish(callers: callers)
  }
}
