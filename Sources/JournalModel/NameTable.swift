import ByteReading

/// Short texts that repeat (names, topics, kinds), each kept once and known by its index.
///
/// An open-addressing table: a slot holds the first eight bytes, the length and the index, so most
/// look-ups end without touching the text itself. Indices count up from 0 in order of first sight.
package struct NameTable: Sendable {
  private struct Slot: Sendable {
    var head: UInt64 = 0
    var length: Int32 = 0
    /// Index plus one; zero marks an empty slot.
    var number: Int32 = 0
  }

  private var slots = ContiguousArray<Slot>(repeating: Slot(), count: 64)
  private var arena: ContiguousArray<UInt8> = []
  /// Where each text ends in the arena; it starts where the one before ends.
  private var ends: ContiguousArray<Int> = []

  package init() {}

  package var count: Int { ends.count }

  /// The text of an index.
  package subscript(index: Int) -> String {
    String(decoding: arena[range(of: index)], as: UTF8.self)
  }

  /// The index of a text, added at its first sight.
  package mutating func index(of text: String) -> Int {
    let bytes = ContiguousArray(text.utf8)
    return unsafe index(of: bytes.span.bytes)
  }

  /// The index of a text given as UTF-8 bytes, added at its first sight.
  package mutating func index(of text: RawSpan) -> Int {
    let head = Self.head(of: text)
    let position = position(of: text, head: head)
    let number = slots[position].number
    return number != 0 ? Int(number) - 1 : insert(text, head: head, at: position)
  }

  /// The index of a text within more bytes, which is quicker when eight of them can be read.
  package mutating func index(of range: Range<Int>, in bytes: RawSpan) -> Int {
    let text = bytes.extracting(range)
    guard range.count < 8, range.lowerBound + 8 <= bytes.byteCount else {
      return index(of: text)
    }
    let unused = UInt64(64 - range.count * 8)
    let head = range.isEmpty ? 0 : (bytes.word(at: range.lowerBound) << unused) >> unused
    let position = position(of: text, head: head)
    let number = slots[position].number
    return number != 0 ? Int(number) - 1 : insert(text, head: head, at: position)
  }

  /// The index of a text that was added before, or `nil`.
  package func existingIndex(of text: RawSpan) -> Int? {
    let number = slots[position(of: text, head: Self.head(of: text))].number
    return number != 0 ? Int(number) - 1 : nil
  }

  /// The slot that holds a text, or the empty one where it belongs.
  @inline(__always)
  private func position(of text: RawSpan, head: UInt64) -> Int {
    let length = Int32(clamping: text.byteCount)
    var position = Self.hash(head, text) & (slots.count - 1)
    while slots[position].number != 0 {
      let slot = slots[position]
      if slot.head == head, slot.length == length,
        length <= 8 || holds(text, at: Int(slot.number) - 1)
      {
        return position
      }
      position = (position + 1) & (slots.count - 1)
    }
    return position
  }

  private mutating func insert(_ text: RawSpan, head: UInt64, at position: Int) -> Int {
    let index = ends.count
    for offset in 0..<text.byteCount {
      arena.append(text.byte(at: offset))
    }
    ends.append(arena.count)
    slots[position] = Slot(
      head: head,
      length: Int32(clamping: text.byteCount),
      number: Int32(index + 1)
    )
    if ends.count * 2 > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    var wider = ContiguousArray<Slot>(repeating: Slot(), count: slots.count * 4)
    for slot in slots where slot.number != 0 {
      let text = unsafe arena.span.bytes.extracting(range(of: Int(slot.number) - 1))
      var position = Self.hash(slot.head, text) & (wider.count - 1)
      while wider[position].number != 0 { position = (position + 1) & (wider.count - 1) }
      wider[position] = slot
    }
    slots = wider
  }

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  private func holds(_ text: RawSpan, at index: Int) -> Bool {
    let range = range(of: index)
    guard range.count == text.byteCount else { return false }
    for offset in 0..<range.count
    where arena[range.lowerBound + offset]
      != text.byte(at: offset)
    {
      return false
    }
    return true
  }

  /// Up to eight leading bytes as one number, missing ones as zero.
  @inline(__always)
  private static func head(of text: RawSpan) -> UInt64 {
    let count = text.byteCount
    if count >= 8 { return text.word(at: 0) }
    var head: UInt64 = 0
    for offset in 0..<count {
      let byte = text.byte(at: offset)
      head |= UInt64(byte) << UInt64(offset * 8)
    }
    return head
  }

  /// Mixes every byte, so that long texts that differ only in the middle do not share a slot.
  ///
  /// The constants are odd 64-bit multipliers; the last eight bytes may be read twice.
  @inline(__always)
  private static func hash(_ head: UInt64, _ text: RawSpan) -> Int {
    let count = text.byteCount
    var hash = (head &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(count)
    var offset = 8
    while offset < count {
      let start = min(offset, count - 8)
      let word = text.word(at: start)
      hash = (hash ^ (hash >> 29) ^ word) &* 0xD6E8_FEB8_6659_FD93
      offset += 8
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & Int.max
  }
}
