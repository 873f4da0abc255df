import JournalModel

/// The cues of a library as the matcher needs them: programs, words, and which word calls which.
final class CompiledCues: Sendable {
  /// The parts of a cue that are used while reading, with ranges of programs.
  struct CueEntry: Sendable {
    var set: Int
    /// The subject as a number, the same for the same kind or sign.
    var subject: Int
    var find = 0..<0
    var unless = 0..<0
    var near = 0..<0
    var after: [Int]
    var notAfter: [Int]
    /// Whether it must be weighed when all other signs are known.
    var isDependent: Bool { !after.isEmpty || !notAfter.isEmpty }
  }

  struct AnswerEntry: Sendable {
    var find = 0..<0
    var unless = 0..<0
    var kinds: [Int]
  }

  struct FrameEntry: Sendable {
    var find = 0..<0
    var unless = 0..<0
    var reach: CueFrame.Reach
    /// A bit for each subject that is not meant there, by its number.
    var silences: UInt64
  }

  let sets: [CueSet]
  let cues: [Cue]
  let entries: ContiguousArray<CueEntry>
  let answers: [[AnswerEntry]]
  let frames: ContiguousArray<FrameEntry>
  let subjects: [CueSubject]

  let programs: ContiguousArray<PatternProgram>
  let steps: ContiguousArray<PatternProgram.Step>
  /// What each of the programs that words call belongs to: a cue, or -1 minus a frame.
  let owners: ContiguousArray<Int32>
  let phrases: PhraseTable
  let words: WordIndex

  init(_ library: CueLibrary) {
    sets = library.sets
    cues = library.cues
    var builder = Builder(PatternCompiler(library))
    for (index, set) in library.sets.enumerated() {
      for cue in set.cues { builder.add(cue, index) }
    }
    for frame in library.frames { builder.add(frame) }
    for set in library.sets { builder.addAnswers(of: set) }
    entries = builder.entries
    answers = builder.answers
    frames = builder.frames
    subjects = builder.subjects
    programs = builder.programs
    owners = builder.owners
    steps = builder.compiler.steps
    phrases = PhraseTable(
      builder.compiler.phraseLists.all,
      weights: builder.compiler.vocabulary.weights
    )
    words = WordIndex(&builder.compiler, phrases, builder.programs, callers: builder.callers)
  }
}

/// Gathers the programs of all patterns and remembers whose they are.
private struct Builder {
  var compiler: PatternCompiler
  var entries: ContiguousArray<CompiledCues.CueEntry> = []
  var answers: [[CompiledCues.AnswerEntry]] = []
  var frames: ContiguousArray<CompiledCues.FrameEntry> = []
  var subjects: [CueSubject] = []
  var programs: ContiguousArray<PatternProgram> = []
  var owners: ContiguousArray<Int32> = []
  /// The sets that call a program, with the program.
  var callers: [WordLists.Pair] = []

  init(_ compiler: PatternCompiler) { self.compiler = compiler }

  mutating func add(_ cue: Cue, _ set: Int) {
    var entry = CompiledCues.CueEntry(
      set: set,
      subject: number(of: cue.subject),
      after: cue.after.map { number(of: $0) },
      notAfter: cue.notAfter.map { number(of: $0) }
    )
    entry.find = add(cue.find, owner: entries.count, isCalled: true)
    entry.unless = add(cue.unless)
    entry.near = add(cue.near)
    entries.append(entry)
  }

  mutating func add(_ frame: CueFrame) {
    var silences: UInt64 = 0
    for kind in frame.kinds { silences |= 1 << UInt64(number(of: kind)) }
    var entry = CompiledCues.FrameEntry(
      reach: frame.reach,
      silences: frame.kinds.isEmpty ? .max : silences
    )
    entry.find = add(frame.find, owner: -1 - frames.count, isCalled: true)
    entry.unless = add(frame.unless)
    frames.append(entry)
  }

  mutating func addAnswers(of set: CueSet) {
    var all: [CompiledCues.AnswerEntry] = []
    for answer in set.answers {
      var entry = CompiledCues.AnswerEntry(kinds: answer.kinds.map { number(of: $0) })
      entry.find = add(answer.find)
      entry.unless = add(answer.unless)
      all.append(entry)
    }
    answers.append(all)
  }

  private mutating func add(
    _ patterns: [CuePattern],
    owner: Int = 0,
    isCalled: Bool = false
  ) -> Range<Int> {
    let start = programs.count
    for pattern in patterns {
      for (program, caller) in compiler.compile(pattern) {
        if isCalled, let caller {
          callers.append(.init(set: caller, value: Int32(programs.count)))
        }
        programs.append(program)
        owners.append(Int32(owner))
      }
    }
    return start..<programs.count
  }

  private mutating func number(of subject: CueSubject) -> Int {
    if let known = subjects.firstIndex(of: subject) { return known }
    subjects.append(subject)
    return subjects.count - 1
  }
}
