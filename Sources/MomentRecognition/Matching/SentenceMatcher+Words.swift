/// Where the words and phrases of a sentence stand.
extension SentenceMatcher {
  /// Turns to a sentence and notes where phrases stand in it.
  mutating func gather(
    _ sentence: Int,
    _ scan: TextScanner,
    _ masks: ContiguousArray<SentenceMasks>,
    _ cues: CompiledCues
  ) {
    guard gathered != sentence else { return }
    gathered = sentence
    stamp &+= 1
    turn(to: sentence, scan, cues)
    rows.removeAll(keepingCapacity: true)
    for index in scan.range(of: sentence) {
      rows.append(Int32(scan.tokens[index].word) * Int32(cues.words.rowLength))
    }
    gatherPhrases(sentence, scan, masks[sentence], cues)
  }

  /// Where the words of a set stand in the sentence.
  mutating func places(of set: Int32, _ cues: CompiledCues) -> UInt64 {
    let index = Int(set)
    if stamps[index] == stamp { return places[index] }
    guard isPresent(set) else { return 0 }
    let column = index / 64
    let shift = UInt64(index % 64)
    var found: UInt64 = 0
    var place: UInt64 = 0
    for row in rows {
      found |= (cues.words.setBits[Int(row) + column] >> shift & 1) << place
      place += 1
    }
    stamps[index] = stamp
    places[index] = found
    return found
  }

  private mutating func gatherPhrases(
    _ sentence: Int,
    _ scan: TextScanner,
    _ masks: SentenceMasks,
    _ cues: CompiledCues
  ) {
    occurrences.removeAll(keepingCapacity: true)
    for index in scan.range(of: sentence) {
      let word = Int(scan.tokens[index].word)
      let start = Int(cues.words.phraseStarts[word])
      let end = Int(cues.words.phraseStarts[word + 1])
      for place in start..<end {
        let phrase = cues.phrases.phrases[Int(cues.words.phrasesOfWords[place])]
        if isPresent(phrase.needs) { gather(phrase, masks, cues) }
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
  mutating func passing(list: Int, from state: UInt64, _ side: UInt64, _ cues: CompiledCues)
    -> UInt64
  {
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
