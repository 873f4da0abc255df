/// Numbers things in the order they come, and finds the number again by hash and a comparison.
struct HashSlots: Sendable {
  /// The number above each hash's upper half; -1 for an empty slot.
  private var slots = ContiguousArray<Int64>(repeating: -1, count: 1 << 12)
  private var count = 0

  /// The number of a thing, or a new one; `isSame` compares it with the thing of a number.
  mutating func number(_ hash: UInt64, _ isSame: (Int) -> Bool) -> (number: Int, isNew: Bool) {
    if count * 2 > slots.count { grow() }
    let tag = Int64(hash >> 33)
    var index = slot(of: tag)
    while slots[index] >= 0 {
      let number = Int(slots[index] >> 31)
      if slots[index] & Self.tagMask == tag, isSame(number) { return (number, false) }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Int64(count) << 31 | tag
    count += 1
    return (count - 1, true)
  }

  private func slot(of tag: Int64) -> Int { Int(tag) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: -1, count: old.count * 2)
    for entry in old where entry >= 0 {
      var index = slot(of: entry & Self.tagMask)
      while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = entry
    }
  }

  private static let tagMask: Int64 = 1 << 31 - 1

  /// Mixes a number into a hash.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ number: Int) -> UInt64 {
    let product = (hash ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
