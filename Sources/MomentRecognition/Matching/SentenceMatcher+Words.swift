/// Where the words and phrases of a sentence stand.
extension SentenceMatcher {
  /// Turns to a sentence.
  @inline(__always)
  mutating func gather(_ sentence: Int, _ scan: TextScanner, _ cues: CompiledCues) {
    if gathered != sentence { turn(to: sentence, scan, cues) }
  }

  private mutating func turn(to sentence: Int, _ scan: TextScanner, _ cues: CompiledCues) {
    gathered = sentence
    stamp &+= 1
    hasPhrases = false
    for word in words {
      let marks = cues.words.table.marks[Int(word)]
      firstPlaces[marks.first.trailingZeroBitCount & 63] = 0
      secondPlaces[marks.second.trailingZeroBitCount & 63] = 0
    }
    marks = sentenceMarks[sentence]
    words.removeAll(keepingCapacity: true)
    var bit: UInt64 = 1
    for index in scan.range(of: sentence) {
      let word = scan.tokens[index].word
      words.append(word)
      let marks = cues.words.table.marks[Int(word)]
      firstPlaces[marks.first.trailingZeroBitCount & 63] |= bit
      secondPlaces[marks.second.trailingZeroBitCount & 63] |= bit
      bit <<= 1
    }
  }

  /// Where the words of a set stand in the sentence.
  @inline(__always)
  mutating func places(of set: Int32, _ cues: CompiledCues) -> UInt64 {
    let sought = cues.words.sets.marks[Int(set)]
    guard sought.mayMeet(marks) else { return 0 }
    if stamps[Int(set)] == stamp { return places[Int(set)] }
    return find(Int(set), sought, cues)
  }

  private mutating func find(_ set: Int, _ sought: WordMarks, _ cues: CompiledCues) -> UInt64 {
    var found: UInt64 = 0
    let few = cues.words.sets.few(of: set)
    if few.isEmpty {
      var bit: UInt64 = 1
      for word in words {
        let isMarked = sought.mayMeet(cues.words.table.marks[Int(word)])
        if isMarked, cues.words.sets.contains(word, in: set) { found |= bit }
        bit <<= 1
      }
    } else {
      for place in few { found |= places(ofWord: cues.words.sets.word(at: place), cues) }
    }
    stamps[set] = stamp
    places[set] = found
    return found
  }

  /// Where one word stands in the sentence.
  @inline(__always)
  private func places(ofWord word: UInt16, _ cues: CompiledCues) -> UInt64 {
    let marks = cues.words.table.marks[Int(word)]
    var left =
      firstPlaces[marks.first.trailingZeroBitCount & 63]
      & secondPlaces[marks.second.trailingZeroBitCount & 63]
    var found: UInt64 = 0
    while left != 0 {
      let place = left.trailingZeroBitCount
      if words[place] == word { found |= 1 << UInt64(place) }
      left &= left - 1
    }
    return found
  }

  private mutating func gatherPhrases(_ masks: SentenceMasks, _ cues: CompiledCues) {
    hasPhrases = true
    occurrences.removeAll(keepingCapacity: true)
    for index in words.indices {
      for place in cues.words.phraseCalls.range(of: words[index]) {
        let call = cues.words.phrases[place]
        guard call.needs.mayMeet(marks) else { continue }
        gather(cues.phrases.phrases[Int(call.phrase)], masks, cues)
      }
    }
  }

  /// Notes where a phrase stands, for each of its lists.
  private mutating func gather(
    _ phrase: PhraseTable.Phrase,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) {
    var starts = places(of: cues.phrases.sets[phrase.sets.lowerBound], cues)
    while starts != 0 {
      let start = starts.trailingZeroBitCount
      starts &= starts - 1
      var state: UInt64 = 2 << UInt64(start)
      for place in phrase.sets.dropFirst() {
        state = (masks.passing(state) & places(of: cues.phrases.sets[place], cues)) << 1
        if state == 0 { break }
      }
      guard state != 0 else { continue }
      for place in phrase.lists {
        note(Int(cues.phrases.listsOfPhrases[place]), start, state.trailingZeroBitCount)
      }
    }
  }

  private mutating func note(_ list: Int, _ start: Int, _ end: Int) {
    let before = listStamps[list] == stamp ? lastOccurrence[list] : -1
    lastOccurrence[list] = Int32(occurrences.count)
    listStamps[list] = stamp
    occurrences.append(Occurrence(start: UInt8(start), end: UInt8(end), before: before))
  }

  /// The places behind the entries of a list of phrases that begin at some places.
  mutating func passing(
    list: Int,
    from state: UInt64,
    _ side: UInt64,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) -> UInt64 {
    if !hasPhrases { gatherPhrases(masks, cues) }
    let single = cues.phrases.singles[list]
    var behind: UInt64 = single < 0 ? 0 : (state & places(of: single, cues) & side) << 1
    guard listStamps[list] == stamp else { return behind }
    var next = lastOccurrence[list]
    while next >= 0 {
      let occurrence = occurrences[Int(next)]
      if (state & side) >> UInt64(occurrence.start) & 1 != 0 {
        behind |= 1 << UInt64(occurrence.end)
      }
      next = occurrence.before
    }
    return behind
  }
}
