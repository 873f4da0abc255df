/// Turns the blocks of a file into UTF-8, as far as that needs the file's first bytes.
///
/// UTF-16 is told by its byte order mark, or without one by NULs that alternate with other bytes.
/// Everything else passes as it is; single values that are not UTF-8 are read as Windows-1252 when
/// they are looked at, for only then is it known where a value ends.
struct ByteDecoder: Sendable {
  enum Encoding: Sendable { case utf8, utf16LittleEndian, utf16BigEndian }

  let encoding: Encoding
  /// How many bytes the byte order mark takes at the start of the file.
  let markLength: Int
  /// A first byte of a code unit whose second one has not arrived.
  private var halfUnit: UInt8?
  /// A high surrogate whose low one has not arrived.
  private var highSurrogate: UInt32?

  /// Looks at the start of a file; two bytes settle a mark, some hundred the alternating NULs.
  init(start: ContiguousArray<UInt8>) {
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, markLength) = (.utf8, 3)
    } else if start.starts(with: [0xFF, 0xFE]) {
      (encoding, markLength) = (.utf16LittleEndian, 2)
    } else if start.starts(with: [0xFE, 0xFF]) {
      (encoding, markLength) = (.utf16BigEndian, 2)
    } else {
      (encoding, markLength) = (Self.encodingByZeros(start), 0)
    }
  }

  private static func encodingByZeros(_ start: ContiguousArray<UInt8>) -> Encoding {
    var zeros = (even: 0, odd: 0)
    let pairs = min(start.count / 2, 512)
    guard pairs >= 4 else { return .utf8 }
    for pair in 0..<pairs {
      if start[pair * 2] == 0 { zeros.even += 1 }
      if start[pair * 2 + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.odd * 10 >= pairs * 7, zeros.even * 10 < pairs { return .utf16LittleEndian }
    if zeros.even * 10 >= pairs * 7, zeros.odd * 10 < pairs { return .utf16BigEndian }
    return .utf8
  }

  /// The block in UTF-8, without what waits for the next block.
  mutating func decode(_ block: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    switch encoding {
    case .utf8: block
    case .utf16LittleEndian, .utf16BigEndian: decodeUnits(of: block)
    }
  }

  /// What is left when the file ends in the middle of a character.
  mutating func finish() -> ContiguousArray<UInt8> {
    var rest: ContiguousArray<UInt8> = []
    if highSurrogate != nil || halfUnit != nil { appendUTF8(replacement, to: &rest) }
    highSurrogate = nil
    halfUnit = nil
    return rest
  }

  private mutating func decodeUnits(of block: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var decoded: ContiguousArray<UInt8> = []
    decoded.reserveCapacity(block.count)
    for byte in block {
      guard let half = halfUnit else {
        halfUnit = byte
        continue
      }
      halfUnit = nil
      let (low, high) = encoding == .utf16LittleEndian ? (half, byte) : (byte, half)
      append(UInt32(high) << 8 | UInt32(low), to: &decoded)
    }
    return decoded
  }

  private mutating func append(_ unit: UInt32, to decoded: inout ContiguousArray<UInt8>) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        appendUTF8(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &decoded)
        return
      }
      appendUTF8(replacement, to: &decoded)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: appendUTF8(replacement, to: &decoded)
    default: appendUTF8(unit, to: &decoded)
    }
  }
}

/// U+FFFD, which stands for what can't be decoded.
private let replacement: UInt32 = 0xFFFD
