// The loads below are called unsafe only because they could make a value of any type out of bytes.
// They check their bounds, and every pattern of bits is a valid integer. The pointers further down
// don't outlive the closures that borrow them. `@inlinable` because a call across targets for each
// byte would halve the speed of every scanner.

extension RawSpan {
  /// The byte at an offset.
  @inlinable @inline(__always)
  package func byte(at offset: Int) -> UInt8 {
    unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from an offset on as one number, the first byte in the lowest bits.
  @inlinable @inline(__always)
  package func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Sixteen bytes from an offset on.
  @inlinable @inline(__always)
  package func vector(at offset: Int) -> SIMD16<UInt8> {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Sixteen bytes from an offset on, those that are no ASCII as numbers below zero.
  @inlinable @inline(__always)
  package func signedVector(at offset: Int) -> SIMD16<Int8> {
    unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
  }

  /// The bytes of a range as text; what is no UTF-8 becomes U+FFFD.
  package func text(in range: Range<Int>) -> String {
    unsafe extracting(range).withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Appends the bytes of a range to an array.
  package func append(_ range: Range<Int>, to bytes: inout ContiguousArray<UInt8>) {
    unsafe extracting(range).withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }
}
