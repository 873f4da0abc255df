/// Turns patterns into programs, gathering the words they name.
struct PatternCompiler {
  private let library: CueLibrary
  /// The words of each set, as small letters.
  private(set) var sets: [[String]] = []
  private var setIDs: [[String]: Int] = [:]
  /// What is known of each word, inflected word and list that a pattern named so far.
  private var vocables: [Vocable] = []
  private var plainVocables: [String: Int] = [:]
  private var inflectedVocables: [String: Int] = [:]
  private var listVocables: [String: Int] = [:]
  private var weightOfSet: [Int] = []
  /// How often a word is met, compared with a rare one.
  private var weights: [String: Int] = [:]
  /// The steps of all programs, one program behind the other.
  private(set) var steps: ContiguousArray<PatternProgram.Step> = []
  private(set) var phraseLists = PhraseLists()
  /// What each program can't do without, one program behind the other.
  private(set) var required: ContiguousArray<Int32> = []
  /// The entries of each list, inflected ones written out.
  private let entries: [String: (single: [String], phrases: [[CuePattern.Content]])]
  private let negations: Set<String>
  private let unreals: Set<String>

  /// What a pattern's word stands for, worked out once however many patterns name it.
  private struct Vocable {
    var single: [String]
    /// Entries of more than one word.
    var phrases: [[CuePattern.Content]]
    /// The set of its words, where it has no phrases.
    var set: Int?
    /// The step that finds it, where it has phrases and all of them are plain words.
    var phraseList: Int?
    var anchors: Anchors?
    var namesNegation = false
    var namesUnreal = false
  }

  /// Sets of which one must stand in a sentence, and how often one of them does.
  private struct Anchors {
    var sets: [Int]
    var weight: Int
  }

  init(_ library: CueLibrary) {
    self.library = library
    for (rank, word) in library.commonWords.enumerated() {
      weights[word] = max(2, 6000 / (rank + 12))
    }
    // Numbers are not looked up, so they call nothing.
    weights["#"] = 1000
    var entries: [String: (single: [String], phrases: [[CuePattern.Content]])] = [:]
    for name in library.lists.keys { entries[name] = library.entries(of: name) }
    self.entries = entries
    negations = Set(library.words(of: .negation))
    unreals = Set(library.words(of: .unreal) + library.words(of: .unrealToTheEnd))
  }

  /// The program of a pattern, with the sets of which one must stand in a sentence it is tried on.
  mutating func compile(_ pattern: CuePattern) -> (program: PatternProgram, anchors: [Int]) {
    var program = PatternProgram()
    let start = steps.count
    program.isOpen = pattern.isOpen
    add(pattern.parts)
    program.steps = start..<steps.count
    program.required = require(program.steps)
    if let first = steps[program.steps].first, first.operation == .person {
      program.doer = first.value
    }
    let anchors = anchors(of: pattern.parts)?.sets ?? []
    note(pattern.parts, &program)
    return (program, anchors)
  }

  /// Notes the words and phrases outside of alternatives, the rarest first.
  private mutating func require(_ range: Range<Int>) -> Range<Int> {
    var found: [(code: Int32, weight: Int)] = []
    var depth = 0
    for step in steps[range] {
      switch step.operation {
      case .fork: depth += 1
      case .join: depth -= 1
      case .word where depth == 0: found.append((step.value, weight(ofSet: Int(step.value))))
      case .phrase where depth == 0:
        let single = phraseLists.all[Int(step.value)].single
        found.append((-1 - step.value, 40 + (single.map { weight(ofSet: $0) } ?? 0)))
      case .word, .phrase, .person, .own, .gap, .crossingGap, .next, .clauseStart, .sentenceStart,
        .sentenceEnd:
        break
      }
    }
    found.sort { ($0.weight, $0.code) < ($1.weight, $1.code) }
    let start = required.count
    required += found.map { $0.code }
    return start..<required.count
  }

  private mutating func add(_ parts: [CuePattern.Part]) {
    for part in parts {
      switch part.content {
      case .word, .inflected, .list, .number: addWords(part)
      case .person(let slot, let own):
        add(own ? .own : .person, part.isQuoted, Int(slot.place))
      case .gap(let length, let isCrossing): add(isCrossing ? .crossingGap : .gap, false, length)
      case .choice(let choices): addChoice(choices, part.isQuoted)
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

  /// Adds alternatives; those of a single word become one set.
  private mutating func addChoice(_ choices: [[CuePattern.Part]], _ isQuoted: Bool) {
    var single: [String] = []
    var longer: [[CuePattern.Part]] = []
    for choice in choices {
      if choice.count == 1, let index = vocable(of: choice[0]), vocables[index].set != nil {
        single += vocables[index].single
      } else {
        longer.append(choice)
      }
    }
    if longer.isEmpty { return add(.word, isQuoted, set(of: single)) }
    if let phrases = plainPhrases(longer) {
      let list = PhraseLists.List(
        single: single.isEmpty ? nil : set(of: single),
        phrases: phrases,
        gate: gate(single, phrases)
      )
      return add(.phrase, isQuoted, phraseLists.number(of: list))
    }
    add(.fork)
    if !single.isEmpty {
      add(.word, isQuoted, set(of: single))
      add(.next)
    }
    for (index, choice) in longer.enumerated() {
      if index > 0 { add(.next) }
      add(choice)
    }
    add(.join)
  }

  /// The word sets of alternatives that consist of nothing but words.
  private mutating func plainPhrases(_ choices: [[CuePattern.Part]]) -> [[Int]]? {
    var phrases: [[Int]] = []
    for choice in choices {
      var sets: [Int] = []
      for part in choice {
        guard let index = vocable(of: part), let set = vocables[index].set else { return nil }
        sets.append(set)
      }
      if sets.isEmpty { return nil }
      phrases.append(sets)
    }
    return phrases
  }

  /// The set of words of which one stands wherever an entry of a list of phrases does.
  private mutating func gate(_ single: [String], _ phrases: [[Int]]) -> Int {
    let rare = phrases.flatMap { phrase -> [String] in
      let rarest = phrase.min { (weight(ofSet: $0), $0) < (weight(ofSet: $1), $1) }
      return rarest.map { sets[$0] } ?? []
    }
    return set(of: single + rare)
  }

  private mutating func addWords(_ part: CuePattern.Part) {
    guard let index = vocable(of: part) else { return }
    let vocable = vocables[index]
    if let set = vocable.set { return add(.word, part.isQuoted, set) }
    if let list = vocable.phraseList { return add(.phrase, part.isQuoted, list) }
    let start = steps.count
    addChoice(Self.choices(of: vocable, isQuoted: part.isQuoted), part.isQuoted)
    if let step = steps.last, steps.count == start + 1, step.operation == .phrase {
      vocables[index].phraseList = Int(step.value)
    }
  }

  private static func choices(of vocable: Vocable, isQuoted: Bool) -> [[CuePattern.Part]] {
    vocable.phrases.map { $0.map { .init(content: $0, isQuoted: isQuoted) } }
      + vocable.single.map { [.init(content: .word($0), isQuoted: isQuoted)] }
  }

  // MARK: Words

  /// What a part stands for, an index of `vocables`; `nil` for what is no word.
  private mutating func vocable(of part: CuePattern.Part) -> Int? {
    switch part.content {
    case .word(let word):
      if let known = plainVocables[word] { return known }
      plainVocables[word] = learn([word], isNegation: [word], isUnreal: [word])
      return vocables.count - 1
    case .inflected(let base):
      if let known = inflectedVocables[base] { return known }
      let forms = library.forms.all(of: base)
      inflectedVocables[base] = learn(forms, isNegation: [base], isUnreal: [base])
      return vocables.count - 1
    case .number:
      return vocable(of: .init(content: .word("#"), isQuoted: false))
    case .list(let name):
      if let known = listVocables[name] { return known }
      let (single, phrases) = entries[name] ?? ([], [])
      // A list counts as naming denials when that is all it holds.
      let index = learn(single, phrases, isNegation: single, isUnreal: single)
      listVocables[name] = index
      return index
    case .person, .gap, .choice, .clauseStart, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private mutating func learn(
    _ single: [String],
    _ phrases: [[CuePattern.Content]] = [],
    isNegation: [String],
    isUnreal: [String]
  ) -> Int {
    var vocable = Vocable(single: single, phrases: phrases)
    vocable.namesNegation = !isNegation.isEmpty && isNegation.allSatisfy(negations.contains)
    vocable.namesUnreal = !isUnreal.isEmpty && isUnreal.allSatisfy(unreals.contains)
    if phrases.isEmpty {
      let set = set(of: single)
      vocable.set = set
      vocable.anchors = Anchors(sets: [set], weight: weightOfSet[set])
    } else {
      vocable.anchors = anchors(ofAny: Self.choices(of: vocable, isQuoted: false))
    }
    vocables.append(vocable)
    return vocables.count - 1
  }

  private mutating func set(of words: [String]) -> Int {
    let distinct = words.count == 1 ? words : Set(words).sorted()
    if let known = setIDs[distinct] { return known }
    setIDs[distinct] = sets.count
    sets.append(distinct)
    weightOfSet.append(distinct.reduce(0) { $0 + (weights[$1] ?? 1) })
    return sets.count - 1
  }

  // MARK: Anchors

  /// The sets of which one must stand in the sentence, the rarest there are.
  private mutating func anchors(of parts: [CuePattern.Part]) -> Anchors? {
    var best: Anchors?
    for part in parts {
      guard let found = anchors(of: part) else { continue }
      if best.map({ found.weight < $0.weight }) ?? true { best = found }
    }
    return best
  }

  private mutating func anchors(of part: CuePattern.Part) -> Anchors? {
    if case .choice(let choices) = part.content { return anchors(ofAny: choices) }
    return vocable(of: part).flatMap { vocables[$0].anchors }
  }

  private mutating func anchors(ofAny choices: [[CuePattern.Part]]) -> Anchors? {
    var all = Anchors(sets: [], weight: 0)
    for choice in choices {
      // An alternative without a word of its own can't call the pattern up.
      guard let found = anchors(of: choice) else { return nil }
      all.sets += found.sets
      all.weight += found.weight
    }
    return all
  }

  /// How often a word of each set is met, compared with a rare word.
  var setWeights: [Int] { weightOfSet }

  private func weight(ofSet set: Int) -> Int { weightOfSet[set] }

  /// Notes whether the pattern itself names a denial or a wish.
  private mutating func note(_ parts: [CuePattern.Part], _ program: inout PatternProgram) {
    for part in parts {
      if case .choice(let choices) = part.content {
        for choice in choices { note(choice, &program) }
      } else if let index = vocable(of: part) {
        if vocables[index].namesNegation { program.namesNegation = true }
        if vocables[index].namesUnreal { program.namesUnreal = true }
      }
    }
  }
}
