import JournalModel

/// Makes moments of hits: weighs what stands around them, joins what is one, and finds the answers.
struct MomentFinder {
  /// A cue that fired, a moment or a sign in the making.
  struct Sign: Sendable {
    var cue: Int
    /// The number of its kind or sign.
    var subject: Int
    var by: RecognisedMoment.Doer
    var outcome: MomentOutcome?
    var sentence: Int
    var start: Int
    var end: Int

    func isBefore(_ other: Sign) -> Bool {
      (sentence, start, end) < (other.sentence, other.start, other.end)
    }
  }

  /// How many sentences back that may stand which a cue needs before it.
  private static let afterReach = 4

  private(set) var signs: ContiguousArray<Sign> = []
  /// Hits of cues that need something before them, kept until that is known.
  private var dependent: ContiguousArray<SentenceMatcher.Hit> = []
  private var hits: ContiguousArray<SentenceMatcher.Hit> = []
  /// For each sentence a bit for each subject that it doesn't tell of, whatever its words say.
  private var silenced: ContiguousArray<UInt64> = []

  /// Finds the moments of an entry, in the order of their words.
  mutating func find(
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) {
    signs.removeAll(keepingCapacity: true)
    dependent.removeAll(keepingCapacity: true)
    frame(scan, masks, &matcher, cues)
    for index in matcher.calls.indices {
      let call = matcher.calls[index]
      let sentence = Int(call.sentence)
      guard cues.owners[Int(call.program)] >= 0, silenced[sentence] != .max else { continue }
      matcher.gather(sentence, scan, cues)
      hits.removeAll(keepingCapacity: true)
      matcher.hitsOfCalled(Int(call.program), masks[sentence], cues, into: &hits)
      for hit in hits { take(hit, scan, masks, &matcher, cues) }
    }
    guard !signs.isEmpty || !dependent.isEmpty else { return }
    settleDependent(masks, cues)
    signs.sort { $0.isBefore($1) }
    joinSame(cues)
    answer(scan, masks, &matcher, cues, lastWins: false)
    answer(scan, masks, &matcher, cues, lastWins: true)
  }

  // MARK: Frames

  private mutating func frame(
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) {
    silenced.removeAll(keepingCapacity: true)
    silenced.append(contentsOf: repeatElement(0, count: masks.count))
    for index in matcher.calls.indices {
      let call = matcher.calls[index]
      let owner = Int(cues.owners[Int(call.program)])
      guard owner < 0 else { continue }
      let (sentence, frame) = (Int(call.sentence), cues.frames[-1 - owner])
      matcher.gather(sentence, scan, cues)
      guard matcher.matches(Int(call.program), nil, masks[sentence], cues) else { continue }
      let isCancelled = matches(frame.unless, nil, sentence, masks, &matcher, cues)
      guard !isCancelled else { continue }
      for place in reach(of: frame, from: sentence) { silenced[place] |= frame.silences }
    }
  }

  /// The sentences that a frame in one of them is about.
  private func reach(of frame: CompiledCues.FrameEntry, from sentence: Int) -> Range<Int> {
    switch frame.reach {
    case .sentence: sentence..<sentence + 1
    case .next: sentence..<min(sentence + 2, silenced.count)
    case .before: max(sentence - 1, 0)..<sentence + 1
    case .entry: silenced.indices
    }
  }

  // MARK: Cues

  /// Makes a sign of a hit, when what stands in and around its sentence lets it.
  private mutating func take(
    _ hit: SentenceMatcher.Hit,
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) {
    let number = Int(cues.owners[hit.program])
    let entry = cues.entries[number]
    if silenced[hit.sentence] >> UInt64(entry.subject) & 1 != 0 { return }
    if cues.cues[number].heedsUnreal, hit.isUnreal { return }
    if hit.isNegated, cues.cues[number].negated == .drop { return }
    if matches(entry.unless, hit.one, hit.sentence, masks, &matcher, cues) { return }
    if !entry.near.isEmpty, !isNear(entry.near, hit, scan, masks, &matcher, cues) { return }
    if entry.isDependent { return dependent.append(hit) }
    if let sign = sign(of: hit, masks, cues) { add(sign) }
  }

  private func isNear(
    _ programs: Range<Int>,
    _ hit: SentenceMatcher.Hit,
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) -> Bool {
    for sentence in max(0, hit.sentence - 1)...min(hit.sentence + 1, masks.count - 1) {
      matcher.gather(sentence, scan, cues)
      if matches(programs, hit.one, sentence, masks, &matcher, cues) { return true }
    }
    return false
  }

  /// Whether any of some programs matches the sentence that was gathered.
  private func matches(
    _ programs: Range<Int>,
    _ one: SentenceMasks.Role?,
    _ sentence: Int,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues
  ) -> Bool {
    for program in programs where matcher.maybeMatches(cues.programs[program], cues) {
      if matcher.matches(program, one, masks[sentence], cues) { return true }
    }
    return false
  }

  private mutating func add(_ sign: Sign) {
    let isKnown = signs.contains {
      $0.cue == sign.cue && $0.sentence == sign.sentence && $0.start == sign.start
        && $0.by == sign.by
    }
    if !isKnown { signs.append(sign) }
  }

  private func sign(
    of hit: SentenceMatcher.Hit,
    _ masks: ContiguousArray<SentenceMasks>,
    _ cues: CompiledCues
  ) -> Sign? {
    let number = Int(cues.owners[hit.program])
    guard let by = doer(cues.cues[number].by, hit, masks) else { return nil }
    var outcome = cues.cues[number].outcome
    if hit.isNegated, case .outcome(let other) = cues.cues[number].negated { outcome = other }
    return Sign(
      cue: number,
      subject: cues.entries[number].subject,
      by: by,
      outcome: outcome,
      sentence: hit.sentence,
      start: hit.start,
      end: hit.end
    )
  }

  /// Adds the signs that need another one before them; such a one may itself be needed.
  private mutating func settleDependent(
    _ masks: ContiguousArray<SentenceMasks>,
    _ cues: CompiledCues
  ) {
    for _ in 0..<2 {
      for hit in dependent {
        guard let sign = sign(of: hit, masks, cues) else { continue }
        let entry = cues.entries[sign.cue]
        let isFitting = entry.after.isEmpty || follows(sign, entry.after)
        if isFitting, !follows(sign, entry.notAfter) { add(sign) }
      }
    }
  }

  /// Whether one of some subjects by the other person stands a few sentences before a sign.
  private func follows(_ sign: Sign, _ subjects: [Int]) -> Bool {
    signs.contains { other in
      subjects.contains(other.subject) && sign.sentence - other.sentence <= Self.afterReach
        && other.isBefore(sign) && other.by != sign.by
    }
  }

  private func doer(
    _ doer: Cue.Doer,
    _ hit: SentenceMatcher.Hit,
    _ masks: ContiguousArray<SentenceMasks>
  ) -> RecognisedMoment.Doer? {
    switch doer {
    case .one: hit.one.map { $0 == .author ? .author : .partner } ?? masks[hit.sentence].doer(hit)
    case .other: hit.one.map { $0 == .author ? .partner : .author } ?? .unknown
    case .author: .author
    case .partner: .partner
    case .both: masks[hit.sentence].isAboutOthers(hit) ? nil : .both
    case .unknown: .unknown
    case .speaker: masks[hit.sentence].speaker(hit.start, hit.end)
    case .listener:
      masks[hit.sentence].speaker(hit.start, hit.end).map { $0 == .author ? .partner : .author }
    }
  }

  // MARK: Joining

  /// Leaves one of the finds that tell of the same happening, the one that says more.
  private mutating func joinSame(_ cues: CompiledCues) {
    var kept: ContiguousArray<Sign> = []
    for sign in signs {
      if let place = kept.firstIndex(where: { isSame($0, sign, cues) }) {
        if kept[place].outcome == nil { kept[place].outcome = sign.outcome }
      } else {
        kept.append(sign)
      }
    }
    signs = kept
  }

  private func isSame(_ one: Sign, _ other: Sign, _ cues: CompiledCues) -> Bool {
    guard one.subject == other.subject else { return false }
    let mayBeSame = one.outcome == nil || other.outcome == nil || one.outcome == other.outcome
    switch cues.sets[cues.entries[other.cue].set].once {
    case .entry: return one.by == other.by
    case .outcome: return one.by == other.by && mayBeSame
    case .risk: return one.outcome == other.outcome
    case .nearby: return one.by == other.by && other.sentence - one.sentence <= 1 && mayBeSame
    }
  }

  // MARK: Answers

  private mutating func answer(
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ matcher: inout SentenceMatcher,
    _ cues: CompiledCues,
    lastWins: Bool
  ) {
    for index in signs.indices where signs[index].outcome == nil {
      let set = cues.entries[signs[index].cue].set
      guard cues.sets[set].lastAnswerWins == lastWins else { continue }
      var search = AnswerSearch(sign: signs[index], set: set)
      for other in signs { search.look(at: other, cues) }
      search.read(scan, masks, &matcher, cues)
      let isLast = signs[index].sentence >= masks.count - 1
      let unanswered = isLast ? cues.sets[set].atEnd : nil
      signs[index].outcome = search.outcome ?? unanswered ?? cues.sets[set].otherwise
    }
  }
}

extension SentenceMasks {
  /// Who does what a hit without persons tells; `nil` when it is somebody else.
  func doer(_ hit: SentenceMatcher.Hit) -> RecognisedMoment.Doer? {
    let span = SentenceMasks.bits(hit.start, hit.end)
    if quoted & span != 0, let speaker = speaker(hit.start, hit.end) { return speaker }
    if about[.author] & span != 0 { return .author }
    if about[.partner] & span != 0 { return .partner }
    if about[.third] & span != 0 { return nil }
    // What a writer notes without saying who did it is mostly what was done to them.
    return .partner
  }

  /// Whether a hit without persons stands in a sentence that only tells of other people.
  func isAboutOthers(_ hit: SentenceMatcher.Hit) -> Bool {
    let ours = [Role.author, .partner, .both].contains { role in
      (person[role] | implied[role]) != 0
    }
    return !ours && about[.third] & SentenceMasks.bits(hit.start, hit.end) != 0
  }

  /// Who says quoted words; `nil` when that is neither of the two.
  func speaker(_ start: Int, _ end: Int) -> RecognisedMoment.Doer? {
    let span = SentenceMasks.bits(start, end)
    if spoken[.partner] & span != 0 { return .partner }
    return spoken[.author] & span != 0 ? .author : nil
  }
}
