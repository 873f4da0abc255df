import ByteReading
import JournalModel

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

  /// Keeps the meaning of the word that `known` has just been asked for.
  mutating func learn(_ meaning: Meaning) {
    meanings.append(meaning)
    guard meanings.count > Self.limit else { return }
    words = NameTable()
    meanings = []
  }
}
