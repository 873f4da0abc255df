import ByteReading

/// Short texts that repeat (names, topics, kinds), each kept once and known by its index.
///
/// An open-addressing table: a slot holds the first and last eight bytes, the length and the index,
/// so most look-ups end without touching the text itself. Indices count up from 0 in order of first
/// sight.
@usableFromInline
package struct NameTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key = Key(head: 0, tail: 0)
    @usableFromInline var length: Int32 = 0
    /// Index plus one; zero marks an empty slot.
    @usableFromInline var number: Int32 = 0
  }

  /// The ends of a text, which are all of it when it has at most sixteen bytes.
  @usableFromInline
  struct Key: Sendable {
    /// Up to eight leading bytes, missing ones as zero.
    @usableFromInline var head: UInt64
    /// The last eight bytes of a text of more than eight.
    @usableFromInline var tail: UInt64

    @inlinable @inline(__always)
    init(head: UInt64, tail: UInt64) {
      self.head = head
      self.tail = tail
    }

    @inlinable @inline(__always)
    func equals(_ other: Key) -> Bool { head == other.head && tail == other.tail }

    @inlinable @inline(__always)
    func hash(_ count: Int) -> UInt64 {
      let mixed = (head &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)
      return (mixed ^ (mixed &>> 29) ^ tail) &* 0xD6E8_FEB8_6659_FD93
    }
  }

  /// How many bytes a text may have for its key to be all of it.
  @inlinable @inline(__always)
  package static var wholeKey: Int { 16 }

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
  @usableFromInline
  package mutating func index(of text: RawSpan) -> Int {
    let key = Self.key(of: text)
    let position = position(of: text, key)
    let number = slots[position].number
    return number != 0 ? Int(number) - 1 : insert(text, key, at: position)
  }

  /// The index of a text of 1 to 16 bytes; -1 when it was not seen before.
  ///
  /// `head` is its first eight bytes, missing ones as zero, and `tail` its last eight where there
  /// are more. `@inlinable`, for every row asks four times.
  @inlinable @inline(__always)
  package func knownIndex(head: UInt64, tail: UInt64, count: Int) -> Int {
    let key = Key(head: head, tail: tail)
    var place = Self.place(of: key.hash(count), among: slots.count)
    while slots[place].number != 0 {
      let slot = slots[place]
      if slot.key.equals(key), slot.length == Int32(truncatingIfNeeded: count) {
        return Int(slot.number) &- 1
      }
      place = (place &+ 1) & (slots.count &- 1)
    }
    return -1
  }

  /// Where a text of a hash is looked for first.
  @inlinable @inline(__always)
  static func place(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash &>> 32)) & (count &- 1)
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
    let number = slots[position(of: text, Self.key(of: text))].number
    return number != 0 ? Int(number) - 1 : nil
  }

  /// The slot that holds a text, or the empty one where it belongs.
  @inline(__always)
  private func position(of text: RawSpan, _ key: Key) -> Int {
    let length = Int32(clamping: text.byteCount)
    var position = Self.place(of: Self.hash(key, text), among: slots.count)
    while slots[position].number != 0 {
      let slot = slots[position]
      if slot.key.equals(key), slot.length == length,
        text.byteCount <= Self.wholeKey || holds(text, at: Int(slot.number) - 1)
      {
        return position
      }
      position = (position + 1) & (slots.count - 1)
    }
    return position
  }

  private mutating func insert(_ text: RawSpan, _ key: Key, at position: Int) -> Int {
    let index = ends.count
    text.append(0..<text.byteCount, to: &arena)
    ends.append(arena.count)
    slots[position] = Slot(
      key: key,
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
      var position = Self.place(of: Self.hash(slot.key, text), among: wider.count)
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

  @inline(__always)
  private static func key(of text: RawSpan) -> Key {
    let count = text.byteCount
    if count >= 8 {
      return Key(head: text.word(at: 0), tail: count > 8 ? text.word(at: count - 8) : 0)
    }
    var head: UInt64 = 0
    for offset in 0..<count { head |= UInt64(text.byte(at: offset)) << UInt64(offset * 8) }
    return Key(head: head, tail: 0)
  }

  /// Mixes every byte, so that long texts that differ only in the middle do not share a slot.
  ///
  /// The constants are odd 64-bit multipliers; the last eight bytes are in the key.
  @inline(__always)
  private static func hash(_ key: Key, _ text: RawSpan) -> UInt64 {
    var hash = key.hash(text.byteCount)
    var offset = 8
    while offset < text.byteCount - 8 {
      hash = (hash ^ (hash >> 29) ^ text.word(at: offset)) &* 0xD6E8_FEB8_6659_FD93
      offset += 8
    }
    return hash
  }
}
