/// Hashes words in small letters, eight of them at a time.
struct WordHash {
  private var state: UInt64 = 0
  /// Up to seven letters that were not mixed in yet.
  private var chunk: UInt64 = 0
  private var shift: UInt64 = 0

  /// A hash of the letters added so far.
  var value: UInt64 { Self.finished(shift == 0 ? state : Self.mixed(state, chunk)) }

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    chunk |= UInt64(byte) << shift
    shift += 8
    guard shift == 64 else { return }
    state = Self.mixed(state, chunk)
    chunk = 0
    shift = 0
  }

  /// Mixes eight letters in, the last ones maybe zero, the first in the lowest bits.
  @inline(__always)
  static func mixed(_ state: UInt64, _ chunk: UInt64) -> UInt64 {
    let product = (state ^ chunk) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  @inline(__always)
  static func finished(_ state: UInt64) -> UInt64 { state &* 0xBF58_476D_1CE4_E5B9 }

  static func of(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return hash.value
  }

  static func of(_ word: String) -> UInt64 { of(word.utf8) }
}
