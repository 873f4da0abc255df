import ByteReading

/// The checksum of zip archives: CRC-32 with the reflected polynomial 0xEDB88320.
package enum CRC32 {
  /// Eight tables of 256: entry `t * 256 + b` advances byte `b` over `t` further zero bytes.
  private static let tables: ContiguousArray<UInt32> = makeTables()

  private static func makeTables() -> ContiguousArray<UInt32> {
    var tables = ContiguousArray<UInt32>(repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      tables[byte] = sum
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = before >> 8 ^ tables[Int(before & 0xFF)]
    }
    return tables
  }

  /// The checksum of some bytes.
  package static func checksum(_ bytes: RawSpan) -> UInt32 {
    let tables = tables
    var sum = UInt32.max
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      let word = bytes.word(at: offset) ^ UInt64(sum)
      sum = 0
      for step in 0..<8 {
        let byte = Int(truncatingIfNeeded: word >> UInt64(step * 8)) & 0xFF
        sum ^= tables[(7 - step) * 256 + byte]
      }
      offset += 8
    }
    while offset < bytes.byteCount {
      sum = sum >> 8 ^ tables[Int((sum ^ UInt32(bytes.byte(at: offset))) & 0xFF)]
      offset += 1
    }
    return ~sum
  }
}
