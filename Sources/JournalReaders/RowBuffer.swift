/// The bytes of a file that are being worked on, followed by zeros for wide loads.
///
/// Layout: data, then `padding` zeros, then scratch: decoded copies of values that do not stand in
/// the file as they are meant. Offsets into data and scratch are of one kind, so a value is a range
/// wherever it is. Scratch lives until the next `append` or `removeScratch`.
package struct RowBuffer: Sendable {
  /// Zeros behind the data; as many as the widest step takes, twice.
  static let padding = 128

  package private(set) var bytes = ContiguousArray<UInt8>(repeating: 0, count: padding)
  /// Where the data ends and the padding begins.
  package private(set) var end = 0

  package init() {}

  /// Drops the data before an offset and adds a block behind the rest.
  package mutating func replace(before start: Int, with block: ContiguousArray<UInt8>) {
    bytes.removeSubrange(end..<bytes.count)
    bytes.removeSubrange(0..<start)
    bytes.append(contentsOf: block)
    end = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Self.padding))
  }

  mutating func removeScratch() {
    bytes.removeSubrange(end + Self.padding..<bytes.count)
  }

  /// Where the next byte of scratch will stand.
  var scratchEnd: Int { bytes.count }

  mutating func appendScratch(_ byte: UInt8) { bytes.append(byte) }

  mutating func appendScratch(contentsOf text: ContiguousArray<UInt8>) {
    bytes.append(contentsOf: text)
  }
}
