import ByteReading
import JournalModel

/// Finds the entry to which a row belongs by its id, day and author, in one step whatever the file.
struct EntryIdentities: Sendable {
  private var keys = NameTable()
  /// The entry of each key.
  private var entries: ContiguousArray<Int32> = []
  private var key: ContiguousArray<UInt8> = []

  /// The entry that has this id, day and author; `nil` asks for `remember`.
  mutating func entry(id: RawSpan, of entry: Entry) -> Int? {
    key.removeAll(keepingCapacity: true)
    for offset in 0..<id.byteCount { key.append(id.byte(at: offset)) }
    for shift: Int32 in [0, 8, 16, 24] {
      key.append(UInt8(truncatingIfNeeded: entry.day.number >> shift))
    }
    key.append(UInt8(truncatingIfNeeded: entry.author.code))
    key.append(UInt8(truncatingIfNeeded: entry.author.code >> 8))
    let index = Self.index(of: key, in: &keys)
    return index < entries.count ? Int(entries[index]) : nil
  }

  private static func index(of key: ContiguousArray<UInt8>, in keys: inout NameTable) -> Int {
    unsafe keys.index(of: key.span.bytes)
  }

  /// Keeps the entry of the key that `entry(id:of:)` has just been asked for.
  mutating func remember(_ entry: Int) { entries.append(Int32(truncatingIfNeeded: entry)) }
}
