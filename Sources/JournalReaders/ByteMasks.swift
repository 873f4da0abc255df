import ByteReading

@inline(__always)
private func wide(_ bytes: RawSpan, _ offset: Int) -> SIMD16<UInt8> {
  unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
}

/// A bit for each of 64 bytes that may mean something.
@inline(__always)
func marked(_ bytes: RawSpan, _ start: Int, _ delimiter: UInt8) -> UInt64 {
  marked(wide(bytes, start), delimiter)
    | marked(wide(bytes, start &+ 16), delimiter) &<< 16
    | marked(wide(bytes, start &+ 32), delimiter) &<< 32
    | marked(wide(bytes, start &+ 48), delimiter) &<< 48
}

/// A bit for each byte of a vector that may mean something.
@inline(__always)
private func marked(_ vector: SIMD16<UInt8>, _ delimiter: UInt8) -> UInt64 {
  let delimiters = SIMD16<UInt8>(repeating: delimiter)
  let quotes = SIMD16<UInt8>(repeating: quote)
  let lineFeeds = SIMD16<UInt8>(repeating: lineFeed)
  let returns = SIMD16<UInt8>(repeating: carriageReturn)
  let found: SIMDMask<SIMD16<Int8>> =
    (vector .== delimiters) .| (vector .== quotes) .| (vector .== lineFeeds)
    .| (vector .== returns)
  let (low, high) = highBits(found)
  return gathered(low) | gathered(high) &<< 8
}

/// The high bits of eight bytes side by side, the first byte's lowest.
@inline(__always)
private func gathered(_ highBits: UInt64) -> UInt64 { (highBits &* 0x0002_0408_1020_4081) &>> 56 }

/// The high bit of each byte that a comparison found, the first byte in the lowest place.
@inline(__always)
private func highBits(_ found: SIMDMask<SIMD16<Int8>>) -> (low: UInt64, high: UInt64) {
  // A found byte is all ones, the others are zero.
  let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
  let highest: UInt64 = 0x8080_8080_8080_8080
  return (UInt64(littleEndian: words[0]) & highest, UInt64(littleEndian: words[1]) & highest)
}

extension RawSpan {
  /// The first line feed from an offset on, or the end of the data.
  ///
  /// `RowBuffer.padding` bytes stand behind the data, so that whole vectors can be loaded.
  func lineEnd(from start: Int, upTo end: Int) -> Int {
    var offset = start
    let lineFeeds = SIMD16<UInt8>(repeating: lineFeed)
    while offset < end {
      let (low, high) = highBits(wide(self, offset) .== lineFeeds)
      if low != 0 { return min(offset + low.trailingZeroBitCount / 8, end) }
      if high != 0 { return min(offset + 8 + high.trailingZeroBitCount / 8, end) }
      offset += 16
    }
    return end
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
