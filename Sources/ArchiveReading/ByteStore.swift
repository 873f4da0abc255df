/// Bytes that can be read piece by piece from any offset: a file on disk, or an array.
///
/// An archive of many gigabytes, nearly all of it photos, is read through this without ever being
/// in memory as a whole.
package struct ByteStore: Sendable {
  package let count: Int
  /// The bytes of a range, or `nil` when the system could not read them all.
  private let load: @Sendable (Range<Int>) -> ContiguousArray<UInt8>?

  package init(count: Int, load: @escaping @Sendable (Range<Int>) -> ContiguousArray<UInt8>?) {
    self.count = count
    self.load = load
  }

  package init(_ bytes: ContiguousArray<UInt8>) {
    self.init(count: bytes.count) { ContiguousArray(bytes[$0]) }
  }

  /// The bytes of a range; `nil` when it reaches beyond the end or can't be read.
  package func read(_ range: Range<Int>) -> ContiguousArray<UInt8>? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    guard let bytes = load(range), bytes.count == range.count else { return nil }
    return bytes
  }
}
