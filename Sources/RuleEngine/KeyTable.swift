/// Numbers by a key, for the many short walks of a history; quicker than a dictionary by far.
struct KeyTable {
  private typealias Slot = (key: Int32, value: Int32)

  /// No key of ours; it marks an empty place.
  private static let noKey = Int32.min

  private var slots: ContiguousArray<Slot>
  private let mask: Int

  /// Makes room for so many different keys; more must not be given.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = ContiguousArray(repeating: (Self.noKey, -1), count: size)
    mask = size - 1
  }

  /// The value of a key, -1 when it has none; setting -1 takes it away again.
  subscript(key: Int32) -> Int32 {
    get { slots[place(of: key)].value }
    set { slots[place(of: key)] = (key, newValue) }
  }

  /// Where a key stands or belongs; one whose value was taken away keeps its place.
  @inline(__always)
  private func place(of key: Int32) -> Int {
    let mixed = UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 32) & mask
    while slots[place].key != key && slots[place].key != Self.noKey { place = (place + 1) & mask }
    return place
  }
}
