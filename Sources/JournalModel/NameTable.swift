import ByteReading

/// Short texts that repeat (names, topics, kinds), each kept once and known by its index.
///
/// An open-addressing table: a slot holds the first eight bytes, the length and the index, so most
/// look-ups end without touching the text itself. Indices count up from 0 in order of first sight.
package struct NameTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var head: UInt64 = 0
    @usableFromInline var length: Int32 = 0
    /// Index plus one; zero marks an empty slot.
    @usableFromInline var number: Int32 = 0
  }

  @usableFromInline var slots = ContiguousArray<Slot>(repeating: Slot(), count: 64)
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

  /// The index of a text within more bytes, which is quicker for short ones seen before.
  ///
  /// `@inlinable`, for every row asks four times.
  @inlinable
  package mutating func index(of range: Range<Int>, in bytes: RawSpan) -> Int {
    let count = range.upperBound &- range.lowerBound
    if count > 0, count <= 8, range.lowerBound &+ 8 <= bytes.byteCount {
      let unused = UInt64(truncatingIfNeeded: 64 &- count &* 8)
      let head = (bytes.word(at: range.lowerBound) &<< unused) &>> unused
      let slot = slots[Self.shortHash(head, count) & (slots.count &- 1)]
      if slot.head == head, slot.length == Int32(truncatingIfNeeded: count), slot.number != 0 {
        return Int(slot.number) &- 1
      }
    }
    return index(of: bytes.extracting(range))
  }

  /// Where a text of at most eight bytes is looked for first.
  @inlinable @inline(__always)
  static func shortHash(_ head: UInt64, _ count: Int) -> Int {
    let hash = (head &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)
    return Int(truncatingIfNeeded: hash ^ (hash &>> 32)) & Int.max
  }

  /// For each text of another table its index in this one, where new ones are added.
  mutating func indices(of other: NameTable) -> ContiguousArray<Int32> {
    let bytes = unsafe other.arena.span.bytes
    var indices: ContiguousArray<Int32> = []
    indices.reserveCapacity(other.count)
    for number in 0..<other.count {
      let index = index(of: bytes.extracting(other.range(of: number)))
      indices.append(Int32(truncatingIfNeeded: index))
    }
    return indices
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
    text.append(0..<text.byteCount, to: &arena)
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
    var wider = ContiguousArray<Slot>(repeating: Slot(), count: slots.count * 2)
    for slot in slots where slot.number != 0 {
      let text = unsafe arena.span.bytes.extracting(range(of: Int(slot.number) - 1))
      var position = Self.hash(slot.head, text) & (wider.count - 1)
      while wider[position].number != 0 { position = (position + 1) & (wider.count - 1) }
      wider[position] = slot
    }
    slots = wider
  }

  /// The bytes of a text that is ASCII, without capitals, spaces, hyphens and underscores.
  /// - Returns: whether it was ASCII; when not, nothing is added.
  func appendFolded(_ index: Int, to folded: inout ContiguousArray<UInt8>) -> Bool {
    let range = range(of: index)
    guard arena[range].allSatisfy({ $0 < 0x80 }) else { return false }
    for byte in arena[range] {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case 0x09...0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"): continue
      default: folded.append(byte)
      }
    }
    return true
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
