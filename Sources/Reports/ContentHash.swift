/// The SHA-256 hash of some bytes, as FIPS 180-4 defines it.
package struct ContentHash: Sendable, Hashable {
  /// The 32 bytes of the hash.
  package let bytes: [UInt8]

  package init(of text: String) { self.init(of: Array(text.utf8)) }

  package init(of content: [UInt8]) {
    var state = Self.start
    // The words of a block are made in one place for all blocks: a journal has thousands of them.
    var words = [UInt32](repeating: 0, count: 64)
    let whole = content.count - content.count % 64
    for start in stride(from: 0, to: whole, by: 64) {
      Self.mix(content, from: start, &words, into: &state)
    }
    let rest = Self.padded(content[whole...], length: content.count)
    for start in stride(from: 0, to: rest.count, by: 64) {
      Self.mix(rest, from: start, &words, into: &state)
    }
    bytes = state.flatMap { Self.bigEndian($0) }
  }

  /// The hash in 64 small hexadecimal digits.
  package var hex: String {
    bytes.reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }

  /// The hash in the 44 characters of base 64 that a Content-Security-Policy asks for.
  package var base64: String {
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for place in 0..<3 {
        bits = bits << 8 | (place < group.count ? Int(group[start + place]) : 0)
      }
      for place in 0..<4 {
        let digit = Self.digits[bits >> (18 - 6 * place) & 63]
        text.append(place <= group.count ? digit : "=")
      }
    }
    return text
  }

  private static let digits: [Character] = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  )

  // MARK: The steps of the hash

  /// What is left behind whole blocks, a one bit, zeros, and the length of everything in bits.
  private static func padded(_ rest: ArraySlice<UInt8>, length: Int) -> [UInt8] {
    let zeros = (119 - rest.count) % 64
    let bits = UInt64(length) &* 8
    return Array(rest) + [0x80] + Array(repeating: 0, count: zeros)
      + bigEndian(UInt32(truncatingIfNeeded: bits >> 32))
      + bigEndian(UInt32(truncatingIfNeeded: bits))
  }

  /// Stirs a block into the state: its 16 words, and 48 more made from them.
  private static func mix(
    _ content: [UInt8],
    from start: Int,
    _ words: inout [UInt32],
    into state: inout [UInt32]
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      words[index] =
        UInt32(content[place]) << 24 | UInt32(content[place + 1]) << 16
        | UInt32(content[place + 2]) << 8 | UInt32(content[place + 3])
    }
    for index in 16..<64 {
      let (near, far) = (words[index - 15], words[index - 2])
      let first = turned(near, 7) ^ turned(near, 18) ^ near >> 3
      let second = turned(far, 17) ^ turned(far, 19) ^ far >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    stir(words, into: &state)
  }

  private static func stir(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = e & f ^ ~e & g
      let majority = a & b ^ a & c ^ b & c
      let up = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
      let first = h &+ up &+ choice &+ constants[index] &+ words[index]
      let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
      (e, f, g, h) = (d &+ first, e, f, g)
      (a, b, c, d) = (first &+ second, a, b, c)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  private static func turned(_ word: UInt32, _ places: UInt32) -> UInt32 {
    word >> places | word << (32 - places)
  }

  private static func bigEndian(_ word: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
  }

  // MARK: Constants

  /// The first 32 bits of the fractions of the square roots of the first 8 primes.
  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
