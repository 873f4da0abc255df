import ByteReading

@inline(__always)
private func wide(_ bytes: RawSpan, _ offset: Int) -> SIMD16<UInt8> {
  unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
}

/// A bit for each of 64 bytes that may mean something.
@inline(__always)
func marked(_ bytes: RawSpan, _ start: Int, _ delimiter: UInt8) -> UInt64 {
  let delimiters = SIMD16<UInt8>(repeating: delimiter)
  return bits(bytes, start) { vector in
    (vector .== delimiters) .| (vector .== quotes) .| (vector .== lineFeeds)
      .| (vector .== returns)
  }
}

private typealias Found = SIMDMask<SIMD16<Int8>>

private var quotes: SIMD16<UInt8> { SIMD16(repeating: quote) }
private var lineFeeds: SIMD16<UInt8> { SIMD16(repeating: lineFeed) }
private var returns: SIMD16<UInt8> { SIMD16(repeating: carriageReturn) }

/// A bit for each of 64 bytes that a test finds, the first byte's lowest.
@inline(__always)
private func bits(
  _ bytes: RawSpan,
  _ start: Int,
  _ test: (SIMD16<UInt8>) -> Found
) -> UInt64 {
  // One look at the bounds for all four.
  let step = bytes.extracting(start..<start &+ 64)
  return inOrder(
    kept(test(wide(step, 0)), 0) | kept(test(wide(step, 16)), 2)
      | kept(test(wide(step, 32)), 4) | kept(test(wide(step, 48)), 6)
  )
}

/// One bit of each byte that was found: of the first eight bytes the one of this number, of the
/// others the next one.
@inline(__always)
private func kept(_ found: Found, _ bit: UInt64) -> SIMD2<UInt64> {
  let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
  let ones: UInt64 = 0x0101_0101_0101_0101
  return words & SIMD2(ones &<< bit, ones &<< (bit &+ 1))
}

/// Puts the bits of 64 bytes in order, for bit 8 * i + g tells of byte 8 * g + i.
///
/// A square of eight times eight bits is turned about its diagonal.
@inline(__always)
private func inOrder(_ kept: SIMD2<UInt64>) -> UInt64 {
  var bits = UInt64(littleEndian: kept[0]) | UInt64(littleEndian: kept[1])
  var swapped = (bits ^ bits &>> 7) & 0x00AA_00AA_00AA_00AA
  bits ^= swapped ^ swapped &<< 7
  swapped = (bits ^ bits &>> 14) & 0x0000_CCCC_0000_CCCC
  bits ^= swapped ^ swapped &<< 14
  swapped = (bits ^ bits &>> 28) & 0x0000_0000_F0F0_F0F0
  return bits ^ swapped ^ swapped &<< 28
}

/// The high bit of each byte that a comparison found, the first byte in the lowest place.
@inline(__always)
private func highBits(_ found: SIMDMask<SIMD16<Int8>>) -> (low: UInt64, high: UInt64) {
  // A found byte is all ones, the others are zero.
  let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
  let highest: UInt64 = 0x8080_8080_8080_8080
  return (UInt64(littleEndian: words[0]) & highest, UInt64(littleEndian: words[1]) & highest)
}

@inline(__always)
private func lesser(_ one: SIMD16<UInt8>, _ other: SIMD16<UInt8>) -> SIMD16<UInt8> {
  one.replacing(with: other, where: other .< one)
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

  /// A bit for each of 64 bytes that is a quote or a control character up to CR.
  @inline(__always)
  func quotesAndControls(at start: Int) -> UInt64 {
    let step = extracting(start..<start &+ 64)
    let (first, second) = (wide(step, 0), wide(step, 16))
    let (third, fourth) = (wide(step, 32), wide(step, 48))
    let least = lesser(lesser(first, second), lesser(third, fourth))
    let found: SIMDMask<SIMD16<Int8>> =
      (first .== quotes) .| (second .== quotes) .| (third .== quotes) .| (fourth .== quotes)
      .| (least .<= returns)
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    // Most of a text has none of them.
    if words[0] | words[1] == 0 { return 0 }
    return bits(self, start) { ($0 .== quotes) .| ($0 .<= returns) }
  }

  /// The first line feed from an offset on, or the end of the data.
  ///
  /// `RowBuffer.padding` bytes stand behind the data, so that whole vectors can be loaded.
  func lineEnd(from start: Int, upTo end: Int) -> Int {
    var offset = start
    while offset < end {
      let (low, high) = highBits(wide(self, offset) .== lineFeeds)
      if low != 0 { return min(offset + low.trailingZeroBitCount / 8, end) }
      if high != 0 { return min(offset + 8 + high.trailingZeroBitCount / 8, end) }
      offset += 16
    }
    return end
  }
}
