import ByteReading
import JournalModel

/// Whether bytes are well-formed UTF-8, as the Unicode standard's table 3-7 defines it.
func isUTF8(_ bytes: RawSpan) -> Bool {
  var offset = 0
  let count = bytes.byteCount
  while offset < count {
    while offset + 8 <= count, bytes.word(at: offset) & 0x8080_8080_8080_8080 == 0 { offset += 8 }
    guard offset < count else { return true }
    if bytes.byte(at: offset) < 0x80 {
      offset += 1
      continue
    }
    let length = sequenceLength(bytes, at: offset)
    guard length > 0 else { return false }
    offset += length
  }
  return true
}

/// The length of the well-formed sequence of two to four bytes at an offset, or 0.
private func sequenceLength(_ bytes: RawSpan, at offset: Int) -> Int {
  let lead = bytes.byte(at: offset)
  let length: Int
  // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
  let second: ClosedRange<UInt8>
  switch lead {
  case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard offset + length <= bytes.byteCount, second ~= bytes.byte(at: offset + 1) else { return 0 }
  for step in 2..<max(2, length) where bytes.byte(at: offset + step) & 0xC0 != 0x80 { return 0 }
  return length
}
