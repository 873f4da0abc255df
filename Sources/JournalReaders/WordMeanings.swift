import ByteReading
import JournalModel

extension NameTable {
  /// The index of a text within more bytes, which is quick for short ones seen before.
  @inline(__always)
  mutating func index(of range: Range<Int>, in bytes: RawSpan) -> Int {
    let known = knownIndex(of: range, in: bytes)
    return known >= 0 ? known : index(of: bytes.extracting(range))
  }

  /// The index of a short text that was seen before; -1 says nothing.
  @inline(__always)
  func knownIndex(of range: Range<Int>, in bytes: RawSpan) -> Int {
    let (start, count) = (range.lowerBound, range.upperBound &- range.lowerBound)
    guard count > 0, count <= Self.wholeKey, start &+ 8 <= bytes.byteCount else { return -1 }
    // Both are loaded whatever the length, for that changes from row to row and can't be foreseen.
    let missing = UInt64(truncatingIfNeeded: max(0, 8 &- count) &* 8)
    let head = (bytes.word(at: start) &<< missing) &>> missing
    let last = bytes.word(at: max(start, range.upperBound &- 8))
    return knownIndex(head: head, tail: count > 8 ? last : 0, count: count)
  }
}

/// What the words of one column mean, worked out once for each spelling.
struct WordMeanings<Meaning: Sendable>: Sendable {
  /// More different words than this are no vocabulary; then the memory starts anew.
  private static var limit: Int { 4096 }

  private var words = NameTable()
  private var meanings: ContiguousArray<Meaning> = []

  /// The meaning of a word that was seen before, or `nil`; then `learn` must follow.
  @inline(__always)
  mutating func known(_ range: Range<Int>, _ bytes: RawSpan) -> Meaning? {
    let index = words.index(of: range, in: bytes)
    return index < meanings.count ? meanings[index] : nil
  }

  /// The meaning of a short word that was seen before; `nil` says nothing.
  @inline(__always)
  func quickly(_ range: Range<Int>, _ bytes: RawSpan) -> Meaning? {
    let index = words.knownIndex(of: range, in: bytes)
    return index >= 0 && index < meanings.count ? meanings[index] : nil
  }

  /// Keeps the meaning of the word that `known` has just been asked for.
  mutating func learn(_ meaning: Meaning) {
    meanings.append(meaning)
    guard meanings.count > Self.limit else { return }
    words = NameTable()
    meanings = []
  }
}
