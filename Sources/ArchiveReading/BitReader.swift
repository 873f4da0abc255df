import ByteReading

/// Takes bits from bytes, the lowest bit of each byte first, up to 56 after one refill.
///
/// Behind the end of the bytes come zeros; `isOverrun` tells when some of those were taken.
struct BitReader {
  private(set) var bits: UInt64 = 0
  private var count = 0
  private var position = 0
  /// Bits that were made up behind the end.
  private var padding = 0

  /// Whether more bits were taken than there are.
  @inline(__always)
  var isOverrun: Bool { padding > count }

  /// Makes at least 56 bits ready.
  @inline(__always)
  mutating func refill(_ bytes: RawSpan) {
    if position &+ 8 <= bytes.byteCount {
      // What stands above `count` already is the same again, so that the bits may be joined.
      bits |= bytes.word(at: position) << UInt64(truncatingIfNeeded: count)
      position &+= (63 &- count) &>> 3
      count |= 56
    } else {
      refillSlowly(bytes)
    }
  }

  @inline(never)
  private mutating func refillSlowly(_ bytes: RawSpan) {
    while count <= 56 {
      if position < bytes.byteCount {
        bits |= UInt64(bytes.byte(at: position)) << UInt64(count)
        position += 1
      } else {
        padding += 8
      }
      count += 8
    }
  }

  /// Drops bits that were looked at.
  @inline(__always)
  mutating func drop(_ number: Int) {
    bits &>>= UInt64(truncatingIfNeeded: number)
    count &-= number
  }

  /// Takes up to 16 bits of those made ready by `refill`.
  @inline(__always)
  mutating func take(_ number: Int) -> Int {
    let value = Int(truncatingIfNeeded: bits & (1 &<< UInt64(truncatingIfNeeded: number) &- 1))
    drop(number)
    return value
  }

  /// Drops the rest of a byte and returns the offset of the next one.
  mutating func alignedPosition() -> Int {
    let whole = (count - padding) >> 3
    let offset = position - max(0, whole)
    bits = 0
    count = 0
    padding = 0
    return offset
  }

  /// Goes on at an offset.
  mutating func move(to offset: Int) { position = offset }
}
