import ByteReading

@inline(__always)
private func wide(_ bytes: RawSpan, _ offset: Int) -> SIMD16<UInt8> {
  unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
}

/// A bit for each of 64 bytes that may mean something.
@inline(__always)
func marked(_ bytes: RawSpan, _ start: Int, _ delimiter: UInt8) -> UInt64 {
  // One look at the bounds for all four.
  let step = bytes.extracting(start..<start + 64)
  return marked(wide(step, 0), delimiter) | marked(wide(step, 16), delimiter) &<< 16
    | marked(wide(step, 32), delimiter) &<< 32 | marked(wide(step, 48), delimiter) &<< 48
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
  /// Whether a byte stands in a range, or at most 63 bytes behind it.
  ///
  /// `RowBuffer.padding` bytes stand behind the data, so that whole vectors can be loaded.
  @inline(__always)
  func mayHold(_ byte: UInt8, in range: Range<Int>) -> Bool {
    let wanted = SIMD16<UInt8>(repeating: byte)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let step = extracting(offset..<offset + 64)
      let found: SIMDMask<SIMD16<Int8>> =
        (wide(step, 0) .== wanted) .| (wide(step, 16) .== wanted)
        .| (wide(step, 32) .== wanted) .| (wide(step, 48) .== wanted)
      let bits = highBits(found)
      if bits.low | bits.high != 0 { return true }
      offset &+= 64
    }
    return false
  }

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
