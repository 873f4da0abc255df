/// Programs at work on the sentence that was gathered.
extension SentenceMatcher {
  /// Adds the hits of a program in the sentence that was gathered.
  mutating func hits(
    of index: Int,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    into hits: inout ContiguousArray<Hit>
  ) {
    guard isPossible(index, cues) else { return }
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
    guard isPossible(index, cues) else { return false }
    if one == nil, cues.programs[index].isOpen {
      return run(index, .author, masks, cues, from: masks.all) != 0
        || run(index, .partner, masks, cues, from: masks.all) != 0
    }
    return run(index, one, masks, cues, from: masks.all) != 0
  }

  /// Whether all words and phrases stand in the sentence that a program can't do without.
  private func isPossible(_ index: Int, _ cues: CompiledCues) -> Bool {
    guard mayMatch(index, cues) else { return false }
    for place in cues.programs[index].required {
      let code = cues.required[place]
      guard code < 0 else { continue }
      let list = Int(-1 - code)
      let single = cues.phrases.singles[list]
      if listStamps[list] != stamp, single < 0 || !isPresent(single) { return false }
    }
    return true
  }

  private mutating func add(
    _ index: Int,
    _ one: SentenceMasks.Role?,
    _ masks: SentenceMasks,
    _ cues: CompiledCues,
    _ hits: inout ContiguousArray<Hit>
  ) {
    guard run(index, one, masks, cues, from: masks.all) != 0 else { return }
    var starts = masks.all
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
    return Hit(
      program: index,
      one: one,
      sentence: gathered,
      start: start,
      end: end,
      isNegated: !cues.programs[index].namesNegation && masks.negated & span != 0,
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
    let doer = cues.programs[index].doer
    if doer >= 0 {
      let role = Self.role(doer, one)
      guard (masks.person[role] & masks.subject) | masks.implied[role] != 0 else { return 0 }
    }
    var stack = PlaceStack()
    var state = starts
    var isFirst = true
    var isBehindSubject = false
    for place in cues.programs[index].steps {
      let step = cues.steps[place]
      switch step.operation {
      case .word:
        let from = isFirst ? state : masks.passing(state)
        state = (from & places(of: step.value, cues) & masks.side(step.isQuoted)) << 1
      case .phrase:
        let from = isFirst ? state : masks.passing(state)
        state = passing(list: Int(step.value), from: from, masks.side(step.isQuoted), cues)
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
      if state == 0, stack.depth == 0 { return 0 }
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
