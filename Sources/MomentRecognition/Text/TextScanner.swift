import ByteReading

/// Cuts the text of an entry into words, sentences, clauses and quotations in one pass.
struct TextScanner {
  /// A stretch of quoted speech, as a range of tokens.
  struct Quotation: Sendable {
    var start: Int
    var end: Int
  }

  var tokens: ContiguousArray<Token> = []
  /// Where each sentence starts, as an index of `tokens`, with the count of tokens as the last.
  private(set) var sentenceStarts: ContiguousArray<Int> = []
  var quotations: ContiguousArray<Quotation> = []
  /// Whether the text holds a word that can start a match.
  private(set) var hasAnchor = false

  /// The most words of one sentence; a longer one is cut, so that it fits into the bits of a number.
  static let longestSentence = 60
  /// The most sentences that are looked at together.
  ///
  /// A longer text is read in stretches, so that time grows with its length and not with what might
  /// belong together in it.
  static let mostSentences = 120

  var pending: Token.Marks = [.clause, .sentence]
  /// The mark that opened the quotation which is open: `"` or `'`, else 0.
  var openMark: UInt8 = 0
  /// Whether the sentence ended just before the quotation closed.
  var endedInQuotation = false

  var sentenceCount: Int { sentenceStarts.count - 1 }

  /// The tokens of a sentence.
  @inline(__always)
  func range(of sentence: Int) -> Range<Int> {
    sentenceStarts[sentence]..<sentenceStarts[sentence + 1]
  }

  /// Scans a text from an offset on, up to the most sentences; returns where it stopped.
  mutating func scan(_ bytes: RawSpan, from start: Int, _ table: WordTable) -> Int {
    reset()
    var offset = start
    let count = bytes.byteCount
    while offset < count {
      let byte = bytes.byte(at: offset)
      if byte.isLetter {
        if isFull { break }
        offset = word(from: offset, bytes, table)
      } else if byte == UInt8(ascii: " ") {
        offset += 1
      } else if byte.isDigit {
        if isFull { break }
        offset = number(from: offset, bytes)
      } else {
        offset = mark(at: offset, bytes, table)
      }
    }
    closeOpenQuotation(isWhole: false)
    sentenceStarts.append(tokens.count)
    return offset
  }

  /// Whether the next word would begin a sentence too many.
  @inline(__always)
  private var isFull: Bool {
    guard sentenceStarts.count >= Self.mostSentences else { return false }
    return pending.contains(.sentence)
      || tokens.count - (sentenceStarts.last ?? 0) >= Self.longestSentence
  }

  private mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
    hasAnchor = false
    pending = [.clause, .sentence]
    openMark = 0
    endedInQuotation = false
  }

  // MARK: Words

  /// Reads a word, eight letters at a time where it has no others; returns where the rest starts.
  @inline(__always)
  private mutating func word(from start: Int, _ bytes: RawSpan, _ table: WordTable) -> Int {
    var state: UInt64 = 0
    var offset = start
    while offset + 8 <= bytes.byteCount {
      let eight = bytes.word(at: offset)
      let bits = EightLetters.others(than: eight).trailingZeroBitCount & ~7
      if bits == 64 {
        state = WordHash.mixed(state, eight | EightLetters.smallBits)
        offset += 8
        continue
      }
      let next = UInt8(truncatingIfNeeded: eight >> UInt64(bits))
      if next >= 0x80 || next == UInt8(ascii: "'") { break }
      if bits > 0 {
        let letters = (eight | EightLetters.smallBits) & ((1 << UInt64(bits)) - 1)
        state = WordHash.mixed(state, letters)
      }
      offset += bits / 8
      add(WordHash.finished(state), start..<offset, bytes, table)
      return offset
    }
    return markedWord(from: start, bytes, table)
  }

  /// Reads a word with an apostrophe or accents, and what is contracted with it.
  private mutating func markedWord(
    from start: Int,
    _ bytes: RawSpan,
    _ table: WordTable
  ) -> Int {
    let count = bytes.byteCount
    var hash = WordHash()
    var offset = start
    while offset < count {
      let byte = bytes.byte(at: offset)
      let small = byte | 0x20
      if small &- 0x61 < 26 {
        hash.add(small)
        offset += 1
      } else if byte.isLetter {
        if byte == 0xE2 || byte >= 0xF0 || byte == 0xEF, isSymbol(at: offset, bytes) {
          guard let length = bytes.apostrophe(at: offset), offset > start else { break }
          if let end = contraction(at: offset, length, bytes) {
            add(hash.value, start..<offset, bytes, table)
            return suffix(from: offset, length, to: end, bytes, table)
          }
          guard bytes.isLetter(at: offset + length) else { break }
          hash.add(UInt8(ascii: "'"))
          offset += length
          continue
        }
        hash.add(byte.smallLetter(after: offset > start ? bytes.byte(at: offset - 1) : 0))
        offset += 1
      } else if byte == UInt8(ascii: "'"), offset > start {
        if let end = contraction(at: offset, 1, bytes) {
          add(hash.value, start..<offset, bytes, table)
          return suffix(from: offset, 1, to: end, bytes, table)
        }
        guard bytes.isLetter(at: offset + 1) else { break }
        hash.add(byte)
        offset += 1
      } else {
        break
      }
    }
    if offset == start {
      // A symbol that can begin no word, an emoji for one, is a word of its own.
      return symbol(at: start, bytes, table)
    }
    add(hash.value, start..<offset, bytes, table)
    return offset
  }

  /// Whether bytes beyond ASCII are a mark or picture instead of a letter.
  private func isSymbol(at offset: Int, _ bytes: RawSpan) -> Bool {
    let byte = bytes.byte(at: offset)
    return byte >= 0xF0 || byte == 0xEF || byte == 0xE2
  }

  /// The end of `'s`, `'m`, `'d`, `'ll`, `'re` or `'ve` at an apostrophe.
  private func contraction(at offset: Int, _ length: Int, _ bytes: RawSpan) -> Int? {
    let first = bytes.letter(at: offset + length)
    let second = bytes.letter(at: offset + length + 1)
    let isSingle =
      first == UInt8(ascii: "s") || first == UInt8(ascii: "m")
      || first == UInt8(ascii: "d")
    if isSingle, second == 0 { return offset + length + 1 }
    let isPair =
      (first == UInt8(ascii: "l") && second == UInt8(ascii: "l"))
      || ((first == UInt8(ascii: "r") || first == UInt8(ascii: "v"))
        && second == UInt8(ascii: "e"))
    return isPair && bytes.letter(at: offset + length + 2) == 0 ? offset + length + 2 : nil
  }

  private mutating func suffix(
    from offset: Int,
    _ length: Int,
    to end: Int,
    _ bytes: RawSpan,
    _ table: WordTable
  ) -> Int {
    var hash = WordHash()
    hash.add(UInt8(ascii: "'"))
    for index in (offset + length)..<end { hash.add(bytes.letter(at: index)) }
    add(hash.value, offset..<end, bytes, table)
    return end
  }

  private mutating func symbol(at start: Int, _ bytes: RawSpan, _ table: WordTable) -> Int {
    let byte = bytes.byte(at: start)
    if byte == 0xE2 { return mark(at: start, bytes, table) }
    let end = min(start + (byte >= 0xF0 ? 4 : 3), bytes.byteCount)
    var hash = WordHash()
    for index in start..<end { hash.add(bytes.byte(at: index)) }
    if byte >= 0xF0 { add(hash.value, start..<end, bytes, table) }
    return end
  }

  @inline(__always)
  mutating func add(
    _ hash: UInt64,
    _ range: Range<Int>,
    _ bytes: RawSpan,
    _ table: WordTable
  ) {
    let word = table.word(hash)
    if table.isAnchor[Int(word)] { hasAnchor = true }
    if table.hasExpansion[Int(word)] {
      for part in table.expansions[Int(word)] {
        append(part, table.hashes[Int(part)], range, bytes)
      }
      return
    }
    append(word, hash, range, bytes)
  }

  private mutating func append(
    _ word: UInt16,
    _ hash: UInt64,
    _ range: Range<Int>,
    _ bytes: RawSpan
  ) {
    var marks = pending
    pending = []
    endedInQuotation = false
    let length = tokens.count - (sentenceStarts.last ?? 0)
    if length >= Self.longestSentence { marks.insert(.sentence) }
    if sentenceStarts.isEmpty { marks.insert(.sentence) }
    if marks.contains(.sentence) { sentenceStarts.append(tokens.count) }
    if bytes.byte(at: range.lowerBound).isCapital { marks.insert(.capital) }
    tokens.append(
      Token(
        hash: hash,
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound),
        word: word,
        quote: openMark == 0 ? 0 : UInt16(clamping: quotations.count),
        marks: marks
      )
    )
  }

  private mutating func number(from start: Int, _ bytes: RawSpan) -> Int {
    var offset = start
    while offset < bytes.byteCount {
      let byte = bytes.byte(at: offset)
      let joins =
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      let isInside = joins && offset + 1 < bytes.byteCount && bytes.byte(at: offset + 1).isDigit
      guard byte.isDigit || isInside else { break }
      offset += 1
    }
    append(WordTable.number, 0, start..<offset, bytes)
    return offset
  }
}

/// Eight bytes of a text at once, as the bytes of a number.
private enum EightLetters {
  /// What makes letters small.
  static var smallBits: UInt64 { 0x2020_2020_2020_2020 }

  /// The highest bit of each byte that is no ASCII letter.
  @inline(__always)
  static func others(than bytes: UInt64) -> UInt64 {
    let seven: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let small = (bytes | smallBits) & seven
    let fromA = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let behindZ = small &+ 0x0505_0505_0505_0505
    return ~(fromA & ~behindZ & ~bytes) & ~seven
  }
}
