import ByteReading

/// Punctuation: where sentences, clauses and quotations begin and end.
extension TextScanner {
  /// Reads a punctuation mark; returns where the rest starts.
  mutating func mark(at offset: Int, _ bytes: RawSpan, _ table: WordTable) -> Int {
    let byte = bytes.byte(at: offset)
    switch byte {
    case UInt8(ascii: "."): return stop(at: offset, bytes, table)
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      if byte == UInt8(ascii: "?") { markLast(.question) }
      endSentence()
    case UInt8(ascii: "\n"):
      pending.formUnion([.clause, .sentence, .line])
      if bytes.isLineEnd(at: offset + 1) { closeOpenQuotation(isWhole: false) }
    case UInt8(ascii: ":"):
      markLast(.colon)
      pending.insert(.clause)
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: ">"):
      pending.insert(.clause)
    case UInt8(ascii: "-"):
      if !bytes.isLetter(at: offset - 1) || !bytes.isLetter(at: offset + 1) {
        pending.insert(.clause)
      }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoteMark(byte, at: offset, 1, bytes)
    case UInt8(ascii: "&"), UInt8(ascii: "+"):
      if bytes.isSpace(at: offset - 1), bytes.isSpace(at: offset + 1) {
        add(WordHash.of("and"), offset..<offset + 1, bytes, table)
      }
    case 0xE2: return wideMark(at: offset, bytes)
    default: break
    }
    return offset + 1
  }

  /// Marks of three bytes: curly quotes, dashes, the ellipsis.
  private mutating func wideMark(at offset: Int, _ bytes: RawSpan) -> Int {
    guard offset + 2 < bytes.byteCount, bytes.byte(at: offset + 1) == 0x80 else {
      return min(offset + 3, bytes.byteCount)
    }
    switch bytes.byte(at: offset + 2) {
    case 0x93, 0x94: pending.insert(.clause)
    case 0xA6: pending.insert(.clause)
    case 0x98, 0x99: quoteMark(UInt8(ascii: "'"), at: offset, 3, bytes)
    case 0x9C, 0x9D, 0x9E: quoteMark(UInt8(ascii: "\""), at: offset, 3, bytes)
    default: break
    }
    return offset + 3
  }

  private mutating func stop(at offset: Int, _ bytes: RawSpan, _ table: WordTable) -> Int {
    var end = offset
    while end < bytes.byteCount, bytes.byte(at: end) == UInt8(ascii: ".") { end += 1 }
    if end - offset > 1 {
      pending.insert(.clause)
    } else if let last = tokens.last, table.traits[Int(last.word)].has(.titles) {
      return end
    } else {
      endSentence()
    }
    return end
  }

  private mutating func markLast(_ mark: Token.Marks) {
    guard !tokens.isEmpty else { return }
    tokens[tokens.count - 1].marks.insert(mark)
  }

  private mutating func endSentence() {
    pending.formUnion([.clause, .sentence])
    endedInQuotation = openMark != 0
  }

  // MARK: Quotations

  private mutating func quoteMark(
    _ mark: UInt8,
    at offset: Int,
    _ length: Int,
    _ bytes: RawSpan
  ) {
    let hasWordBehind = bytes.isWordOrMark(at: offset + length)
    if openMark == mark {
      // An apostrophe within a word never gets here; one behind a word may close.
      if mark == UInt8(ascii: "'"), bytes.isSpace(at: offset - 1) { return }
      if mark == UInt8(ascii: "'"), bytes.isLetter(at: offset + length) { return }
      closeQuotation(at: offset + length, bytes)
    } else if openMark == 0, hasWordBehind, bytes.opensQuotation(at: offset - 1) {
      if mark == UInt8(ascii: "'"), !closes(from: offset + length, bytes) { return }
      quotations.append(Quotation(start: tokens.count, end: tokens.count))
      openMark = mark
      pending.insert(.clause)
    }
  }

  /// Whether an apostrophe that could open a quotation has one that closes it, in the same paragraph.
  private func closes(from start: Int, _ bytes: RawSpan) -> Bool {
    var offset = start
    let end = min(bytes.byteCount, start + 600)
    while offset < end {
      let byte = bytes.byte(at: offset)
      if byte == UInt8(ascii: "\n") { return false }
      let length = byte == UInt8(ascii: "'") ? 1 : bytes.apostrophe(at: offset) ?? 0
      if length > 0, !bytes.isSpace(at: offset - 1), !bytes.isLetter(at: offset + length) {
        return true
      }
      offset += max(1, length)
    }
    return false
  }

  private mutating func closeQuotation(at end: Int, _ bytes: RawSpan) {
    quotations[quotations.count - 1].end = tokens.count
    openMark = 0
    pending.insert(.clause)
    if endedInQuotation, bytes.continuesInSmallLetters(at: end) { pending.remove(.sentence) }
  }

  /// Forgets a quotation that never closes, or closes it at the end of its paragraph.
  mutating func closeOpenQuotation(isWhole: Bool) {
    guard openMark != 0, let last = quotations.popLast() else { return }
    openMark = 0
    for index in last.start..<tokens.count { tokens[index].quote = 0 }
  }
}
