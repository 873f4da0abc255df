/// Runs programs on the sentences of one entry.
struct SentenceMatcher {
  /// A place where a pattern matched.
  struct Hit: Sendable {
    var program: Int
    /// Who the X of the pattern is; `nil` for patterns without one.
    var one: SentenceMasks.Role?
    var sentence: Int
    /// The words of the match within the sentence, as first and behind the last.
    var start: Int
    var end: Int
    var isNegated: Bool
    var isUnreal: Bool
  }

  /// A program that the words of a sentence call.
  struct Call: Sendable {
    var sentence: Int32
    var program: Int32
  }

  struct Occurrence: Sendable {
    var start: UInt8
    var end: UInt8
    /// The occurrence of the same list before it, or -1.
    var before: Int32
  }

  private(set) var calls: ContiguousArray<Call> = []
  private var called: ContiguousArray<Int32> = []
  /// For each word set the places of its words in the sentence, as long as its stamp is right.
  var places: ContiguousArray<UInt64>
  var stamps: ContiguousArray<Int32>
  var stamp: Int32 = 0
  /// Where phrases stand in the sentence, those of one list chained to each other.
  var occurrences: ContiguousArray<Occurrence> = []
  /// For each list of phrases its last occurrence, as long as its stamp is right.
  var lastOccurrence: ContiguousArray<Int32>
  var listStamps: ContiguousArray<Int32>
  var gathered = -1
  /// Where the row of each word of the sentence starts in the bits of the index.
  var rows: ContiguousArray<Int32> = []
  /// Which word sets have a word in each sentence, a bit for each, one sentence behind the other.
  private var present: ContiguousArray<UInt64> = []
  private var isNoted: ContiguousArray<Bool> = []
  /// Where the bits of the sentence start that is looked at.
  private var base = 0

  init(_ cues: CompiledCues) {
    places = ContiguousArray(repeating: 0, count: cues.words.setCount)
    stamps = ContiguousArray(repeating: 0, count: cues.words.setCount)
    lastOccurrence = ContiguousArray(repeating: -1, count: cues.phrases.listCount)
    listStamps = ContiguousArray(repeating: 0, count: cues.phrases.listCount)
  }

  // MARK: Calls

  /// Notes which programs are worth trying on which sentence.
  mutating func call(_ scan: TextScanner, _ cues: CompiledCues) {
    calls.removeAll(keepingCapacity: true)
    gathered = -1
    makeRoom(scan.sentenceCount, cues)
    for sentence in 0..<scan.sentenceCount {
      called.removeAll(keepingCapacity: true)
      for index in scan.range(of: sentence) {
        let word = Int(scan.tokens[index].word)
        let start = Int(cues.words.programStarts[word])
        let end = Int(cues.words.programStarts[word + 1])
        for place in start..<end { called.append(cues.words.programsOfWords[place]) }
      }
      guard !called.isEmpty else { continue }
      turn(to: sentence, scan, cues)
      for program in called where mayMatch(Int(program), cues) {
        calls.append(Call(sentence: Int32(sentence), program: program))
      }
    }
  }

  /// Turns to a sentence and notes which word sets have a word in it.
  mutating func turn(to sentence: Int, _ scan: TextScanner, _ cues: CompiledCues) {
    base = sentence * cues.words.rowLength
    guard !isNoted[sentence] else { return }
    isNoted[sentence] = true
    for index in scan.range(of: sentence) where scan.tokens[index].word != 0 {
      note(Int(scan.tokens[index].word), cues.words)
    }
  }

  private mutating func note(_ word: Int, _ index: WordIndex) {
    let start = Int(index.setStarts[word])
    let end = Int(index.setStarts[word + 1])
    if start < end {
      for place in start..<end {
        let set = Int(index.setsOfWords[place])
        present[base + set / 64] |= 1 << UInt64(set % 64)
      }
    } else {
      let row = word * index.rowLength
      for column in 0..<index.rowLength { present[base + column] |= index.setBits[row + column] }
    }
  }

  /// Makes room for what is present in each sentence of an entry.
  private mutating func makeRoom(_ sentences: Int, _ cues: CompiledCues) {
    present.removeAll(keepingCapacity: true)
    present.append(contentsOf: repeatElement(0, count: sentences * cues.words.rowLength))
    isNoted.removeAll(keepingCapacity: true)
    isNoted.append(contentsOf: repeatElement(false, count: sentences))
  }

  @inline(__always)
  func isPresent(_ set: Int32) -> Bool {
    present[base + Int(set) / 64] >> UInt64(set & 63) & 1 != 0
  }

  /// Whether the words stand in the sentence that a program can't do without, phrases left aside.
  func mayMatch(_ index: Int, _ cues: CompiledCues) -> Bool {
    for place in cues.programs[index].required {
      let code = cues.required[place]
      guard isPresent(code >= 0 ? code : cues.phrases.gates[Int(-1 - code)]) else { return false }
    }
    return true
  }
}
