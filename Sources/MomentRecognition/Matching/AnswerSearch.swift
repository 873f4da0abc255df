import JournalModel

/// Looks behind a moment for what tells its outcome: the nearest answer, or the last of the entry.
struct AnswerSearch {
  private let sign: MomentFinder.Sign
  private let set: Int
  private var best: (sentence: Int, start: Int, rank: Int)?
  private(set) var outcome: MomentOutcome?
  private var hits: ContiguousArray<SentenceMatcher.Hit> = []

  init(sign: MomentFinder.Sign, set: Int) {
    self.sign = sign
    self.set = set
  }

  /// Takes another moment of the entry for an answer, where the cues say that it may be one.
  mutating func look(at other: MomentFinder.Sign, _ cues: CompiledCues) {
    let lastWins = cues.sets[set].lastAnswerWins
    guard other.by != sign.by || sign.by == .both, lastWins || sign.isBefore(other) else { return }
    for (rank, entry) in cues.answers[set].enumerated() where entry.kinds.contains(other.subject) {
      let answer = cues.sets[set].answers[rank]
      let isFitting = answer.outcomes.isEmpty || answer.outcomes.contains { $0 == other.outcome }
      if isFitting { offer(answer.outcome, other.sentence, other.start, rank, cues) }
    }
  }

  /// Reads the sentences in reach for words that answer.
  mutating func read(
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) {
    let reach = cues.sets[set].answerReach
    let first = cues.sets[set].lastAnswerWins ? 0 : sign.sentence
    let last = reach == 0 ? masks.count - 1 : min(sign.sentence + reach, masks.count - 1)
    guard first <= last else { return }
    for sentence in first...last {
      matcher.gather(sentence, scan, cues)
      for (rank, entry) in cues.answers[set].enumerated() {
        read(entry, rank, masks[sentence], &matcher, cues)
      }
      // Whatever stands further on can't be nearer.
      if !cues.sets[set].lastAnswerWins, let best, best.sentence <= sentence { return }
    }
  }

  private mutating func read(
    _ entry: CompiledCues.AnswerEntry,
    _ rank: Int,
    _ masks: SentenceMasks,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) {
    hits.removeAll(keepingCapacity: true)
    for program in entry.find where matcher.maybeMatches(cues.programs[program], cues) {
      matcher.hits(of: program, masks, cues, into: &hits)
    }
    if hits.isEmpty { return }
    let fitting = hits.filter { fits($0, cues) }
    guard !fitting.isEmpty else { return }
    for program in entry.unless where matcher.matches(program, nil, masks, cues) { return }
    for hit in fitting {
      offer(cues.sets[set].answers[rank].outcome, hit.sentence, hit.start, rank, cues)
    }
  }

  private func fits(_ hit: SentenceMatcher.Hit, _ cues: CompiledCues) -> Bool {
    guard !hit.isNegated, !hit.isUnreal else { return false }
    let isBehind = hit.sentence > sign.sentence || hit.end > sign.end
    guard cues.sets[set].lastAnswerWins || isBehind else { return false }
    guard let one = hit.one, sign.by == .author || sign.by == .partner else { return true }
    return (one == .author) == (sign.by == .author)
  }

  private mutating func offer(
    _ outcome: MomentOutcome,
    _ sentence: Int,
    _ start: Int,
    _ rank: Int,
    _ cues: CompiledCues
  ) {
    let reach = cues.sets[set].answerReach
    guard reach == 0 || sentence - sign.sentence <= reach else { return }
    let place = (sentence, start, rank)
    if let best {
      let isBetter = cues.sets[set].lastAnswerWins ? best < place : place < best
      guard isBetter else { return }
    }
    best = place
    self.outcome = outcome
  }
}
