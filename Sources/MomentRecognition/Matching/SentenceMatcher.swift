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
  /// For each program the stamp of the sentence that called it last; it is called once for each.
  private var lastCalls: ContiguousArray<Int32>
  private var callStamp: Int32 = 0
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
  /// Whether the phrases of the sentence were looked for.
  var hasPhrases = false
  /// The words of the sentence, and the marks of all of them.
  var words: ContiguousArray<UInt16> = []
  var marks = WordMarks()
  /// Where words stand that have a bit of their first and of their second marks.
  var firstPlaces = ContiguousArray<UInt64>(repeating: 0, count: 64)
  var secondPlaces = ContiguousArray<UInt64>(repeating: 0, count: 64)
  /// The marks of the words of each sentence.
  var sentenceMarks: ContiguousArray<WordMarks> = []

  init(_ cues: CompiledCues) {
    places = ContiguousArray(repeating: 0, count: cues.words.sets.count)
    stamps = ContiguousArray(repeating: 0, count: cues.words.sets.count)
    lastOccurrence = ContiguousArray(repeating: -1, count: cues.phrases.listCount)
    listStamps = ContiguousArray(repeating: 0, count: cues.phrases.listCount)
    lastCalls = ContiguousArray(repeating: -1, count: cues.programs.count)
  }

  // MARK: Calls

  /// Notes which programs are worth trying on which sentence.
  mutating func call(_ scan: TextScanner, _ cues: CompiledCues) {
    calls.removeAll(keepingCapacity: true)
    sentenceMarks.removeAll(keepingCapacity: true)
    gathered = -1
    for sentence in 0..<scan.sentenceCount {
      callStamp &+= 1
      let range = scan.range(of: sentence)
      var marks = WordMarks()
      for index in range { marks.insert(cues.words.table.marks[Int(scan.tokens[index].word)]) }
      sentenceMarks.append(marks)
      for index in range {
        let word = scan.tokens[index].word
        if cues.words.table.isAnchor[Int(word)] { call(word, in: sentence, marks, cues.words) }
      }
    }
  }

  private mutating func call(
    _ word: UInt16,
    in sentence: Int,
    _ marks: WordMarks,
    _ index: WordIndex
  ) {
    for place in index.programCalls.range(of: word) {
      let call = index.programs[place]
      guard call.needs.mayMeet(marks), lastCalls[Int(call.program)] != callStamp else { continue }
      lastCalls[Int(call.program)] = callStamp
      calls.append(Call(sentence: Int32(sentence), program: call.program))
    }
  }

  /// Whether a look at a program is worth while, by the marks of its words.
  @inline(__always)
  func maybeMatches(_ program: PatternProgram, _ cues: CompiledCues) -> Bool {
    guard program.needs.0 >= 0 else { return true }
    return cues.words.sets.marks[Int(program.needs.0)].mayMeet(marks)
      && cues.words.sets.marks[Int(program.needs.1)].mayMeet(marks)
  }

  /// Whether the words stand in the sentence that a program can't do without.
  @inline(__always)
  mutating func mayMatch(_ program: PatternProgram, _ cues: CompiledCues) -> Bool {
    guard program.needs.0 >= 0 else { return true }
    return places(of: program.needs.0, cues) != 0 && places(of: program.needs.1, cues) != 0
      && places(of: program.needs.2, cues) != 0
  }
}
