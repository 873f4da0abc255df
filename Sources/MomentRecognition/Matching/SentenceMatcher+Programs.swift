/// Programs at work on the sentence that was gathered.
extension SentenceMatcher {
  /// Adds the hits of a program in the sentence that was gathered.
  mutating func hits(
    of index: Int,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    into hits: inout ContiguousArray<Hit>
  ) {
    guard isPossible(cues.programs[index], masks, cues) else { return }
    addHits(of: index, masks, cues, into: &hits)
  }

  /// The same for a program that a word of the sentence called, so that its first set stands there.
  mutating func hitsOfCalled(
    _ index: Int,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    into hits: inout ContiguousArray<Hit>
  ) {
    let needs = cues.programs[index].needs
    if cues.programs[index].needsQuote, masks.quoted == 0 { return }
    if !hasAnyDoer(cues.programs[index], masks) { return }
    if needs.1 != needs.0, places(of: needs.1, cues) == 0 { return }
    if needs.2 != needs.0, places(of: needs.2, cues) == 0 { return }
    addHits(of: index, masks, cues, into: &hits)
  }

  private mutating func addHits(
    of index: Int,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    into hits: inout ContiguousArray<Hit>
  ) {
    let isOpen = cues.programs[index].isOpen
    add(index, isOpen ? .author : nil, masks, cues, &hits)
    if isOpen { add(index, .partner, masks, cues, &hits) }
  }

  /// Whether a program matches anywhere in the sentence that was gathered.
  mutating func matches(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) -> Bool {
    guard isPossible(cues.programs[index], masks, cues) else { return false }
    if one == nil, cues.programs[index].isOpen {
      return run(index, .author, masks, cues, from: masks.all) != 0
        || run(index, .partner, masks, cues, from: masks.all) != 0
    }
    return run(index, one, masks, cues, from: masks.all) != 0
  }

  /// Whether everything stands in the sentence that a program can't do without.
  @inline(__always)
  private mutating func isPossible(
    _ program: PatternProgram,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) -> Bool {
    maybeMatches(program, cues) && (!program.needsQuote || masks.quoted != 0)
      && mayMatch(program, cues)
  }

  /// Where the first step of a program may match.
  private mutating func starts(
    of index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) -> UInt64 {
    guard let step = cues.steps[cues.programs[index].steps].first else { return 0 }
    let role = Self.role(step.value, one)
    switch step.operation {
    case .word: return places(of: step.value, cues)
    case .person: return masks.person[role] & masks.subject | masks.implied[role]
    case .own: return masks.own[role]
    case .clauseStart: return masks.clause
    case .sentenceStart: return 1
    case .phrase, .gap, .crossingGap, .fork, .next, .join, .sentenceEnd: return masks.all
    }
  }

  /// The same for either of the two, where the program is about one of them.
  @inline(__always)
  private func hasAnyDoer(_ program: PatternProgram, _ masks: SentenceMasks) -> Bool {
    switch program.doer {
    case 0, 1:
      (masks.person[.author] | masks.person[.partner]) & masks.subject
        | masks.implied[.author] | masks.implied[.partner] != 0
    case 2, 3, 4, 5:
      masks.person[Self.role(program.doer, nil)] & masks.subject
        | masks.implied[Self.role(program.doer, nil)] != 0
    default: true
    }
  }

  /// Whether somebody stands in the sentence who can do what a program begins with.
  @inline(__always)
  private func hasDoer(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) -> Bool {
    let doer = cues.programs[index].doer
    guard doer >= 0 else { return true }
    let role = Self.role(doer, one)
    return (masks.person[role] & masks.subject) | masks.implied[role] != 0
  }

  private mutating func add(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    _ hits: inout ContiguousArray<Hit>
  ) {
    guard hasDoer(index, one, masks, cues), run(index, one, masks, cues, from: masks.all) != 0
    else { return }
    var starts = starts(of: index, one, masks, cues) & masks.all
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      let ends = run(index, one, masks, cues, from: 1 << UInt64(start))
      guard ends != 0 else {
        starts &= starts - 1
        continue
      }
      let end = max(ends.trailingZeroBitCount, start + 1)
      hits.append(hit(index, one, masks, cues, start, end))
      starts &= ~SentenceMasks.bits(0, end)
    }
  }

  private func hit(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    _ start: Int,
    _ end: Int
  ) -> Hit {
    let span = SentenceMasks.bits(start, end)
    let outer = masks.outerClauses(start, end)
    return Hit(
      program: index,
      one: one,
      sentence: gathered,
      start: start,
      end: end,
      isNegated: !cues.programs[index].namesNegation && masks.negated & outer != 0,
      isUnreal: !cues.programs[index].namesUnreal && masks.unreal & span != 0
    )
  }

  /// The places behind a match that begins at one of the given places.
  private mutating func run(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    from starts: UInt64
  ) -> UInt64 {
    var stack = PlaceStack()
    var state = starts
    var isFirst = true
    var isBehindSubject = false
    var place = cues.programs[index].steps.lowerBound
    let end = cues.programs[index].steps.upperBound
    while place < end {
      let step = cues.steps[place]
      place += 1
      switch step.operation {
      case .word:
        let from = isFirst ? state : masks.passing(state)
        state = (from & places(of: step.value, cues) & masks.side(step.isQuoted)) << 1
      case .phrase:
        let from = isFirst ? state : masks.passing(state)
        state = passing(list: Int(step.value), from: from, masks.side(step.isQuoted), masks, cues)
      case .person, .own: state = person(step, one, masks, state, isFirst)
      case .gap:
        // Between somebody and what they do stands nobody else who does something.
        let closed = isBehindSubject ? masks.subject : 0
        state = masks.gap(state, step.value, within: masks.clause, over: closed)
      case .crossingGap: state = masks.gap(state, step.value, within: 0, over: 0)
      case .fork:
        stack.push(state)
        stack.push(0)
        continue
      case .next:
        stack[below: 0] |= state
        state = stack[below: 1]
        continue
      case .join:
        state |= stack.pop()
        _ = stack.pop()
      case .clauseStart: state = (isFirst ? state : masks.passing(state)) & masks.clause
      case .sentenceStart: state &= 1
      case .sentenceEnd: state &= 1 << UInt64(masks.count)
      }
      isBehindSubject = isFirst && step.operation == .person
      isFirst = false
      guard state == 0 else { continue }
      // An alternative that can't match any more is left for the next one.
      if step.exit == 0 { return 0 }
      place = Int(step.exit)
    }
    return state
  }

  private func person(
    _ step: PatternProgram.Step,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ state: UInt64,
    _ isFirst: Bool
  ) -> UInt64 {
    let role = Self.role(step.value, one)
    let from = isFirst ? state : masks.passing(state)
    let mentions = step.operation == .own ? masks.own[role] : masks.person[role]
    let side = masks.side(step.isQuoted)
    // A pattern that begins with somebody means who does it, not to whom it is done.
    let doing = isFirst && step.operation == .person ? masks.subject : .max
    var behind = (from & mentions & doing & side) << 1
    // A mention of several words is passed over as a whole.
    if masks.mention != 0 {
      for _ in 0..<4 { behind |= (behind & masks.mention) << 1 }
    }
    // Where the subject was left out, its clause begins with the next word of the pattern.
    if step.operation == .person { behind |= from & masks.implied[role] & side }
    return behind
  }

  /// The role of a person in a program, by its place among `CuePattern.Slot`.
  @inline(__always)
  private static func role(_ place: Int32, _ one: SentenceMasks.Role?) -> SentenceMasks.Role {
    switch place {
    case 0: one ?? .author
    case 1: one == .partner ? .author : .partner
    case 2: .author
    case 3: .partner
    case 4: .both
    default: .third
    }
  }
}

extension SentenceMasks {
  /// The words of a stretch in the clauses of its first and its last word.
  ///
  /// A denial in between is about something else: "I asked, not that I cared, how his day was".
  func outerClauses(_ start: Int, _ end: Int) -> UInt64 {
    let borders = clause & SentenceMasks.bits(start + 1, end)
    guard borders != 0 else { return SentenceMasks.bits(start, end) }
    let last = 63 - borders.leadingZeroBitCount
    return SentenceMasks.bits(start, borders.trailingZeroBitCount) | SentenceMasks.bits(last, end)
  }

  /// The words a step may look at: quoted ones only, or all.
  @inline(__always)
  func side(_ isQuoted: Bool) -> UInt64 { isQuoted ? quoted : all }

  /// The places with those behind up to three fillers added.
  @inline(__always)
  func passing(_ state: UInt64) -> UInt64 {
    let once = state | (state & filler) << 1
    let twice = once | (once & filler) << 1
    return twice | (twice & filler) << 1
  }

  /// The places with those up to so many words further on added, none past a closed place.
  @inline(__always)
  func gap(
    _ state: UInt64,
    _ length: Int32,
    within closed: UInt64,
    over barred: UInt64
  ) -> UInt64 {
    var reached = state
    for _ in 0..<length { reached |= ((reached & ~barred) << 1) & ~closed }
    return reached
  }
}
