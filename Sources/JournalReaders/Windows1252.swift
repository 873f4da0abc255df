import ByteReading
import JournalModel

/// The code page of older spreadsheets, with all 256 bytes mapped as the WHATWG table maps them.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for; all others stand for the scalar of their number.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The same text in UTF-8.
  static func utf8(_ text: RawSpan) -> ContiguousArray<UInt8> {
    var converted: ContiguousArray<UInt8> = []
    converted.reserveCapacity(text.byteCount + text.byteCount / 8)
    for offset in 0..<text.byteCount {
      let byte = text.byte(at: offset)
      appendUTF8(UInt32(unit(byte)), to: &converted)
    }
    return converted
  }

  /// The number of the character that a byte stands for.
  static func unit(_ byte: UInt8) -> UInt16 {
    0x80...0x9F ~= byte ? upperControls[Int(byte) - 0x80] : UInt16(byte)
  }
}

/// Appends the UTF-8 form of a scalar's number.
func appendUTF8(_ scalar: UInt32, to bytes: inout ContiguousArray<UInt8>) {
  func trail(_ shift: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift) & 0x3F)
  }
  switch scalar {
  case ..<0x80:
    bytes.append(UInt8(truncatingIfNeeded: scalar))
  case ..<0x800:
    bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    bytes.append(trail(0))
  case ..<0x10000:
    bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
    bytes.append(trail(6))
    bytes.append(trail(0))
  default:
    bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
    bytes.append(trail(12))
    bytes.append(trail(6))
    bytes.append(trail(0))
  }
}
