/// The rules of one time zone as systems keep them: TZif, RFC 8536.
///
/// Times before the last listed change are found by searching the list; later ones follow the
/// rule at the end of the file, written as in the environment variable TZ of POSIX.
package struct ZoneFile: Sendable {
  private let bytes: ContiguousArray<UInt8>
  /// Where the block with times of 64 bits, or of 32 in the oldest files, begins.
  private let block: Int
  private let timeSize: Int
  private let counts: Counts
  private let rule: PosixZone?

  /// How many of each thing a block holds.
  private struct Counts {
    var times: Int
    var types: Int
    var letters: Int
    var leaps: Int
    var standards: Int
    var universals: Int

    func size(timeSize: Int) -> Int {
      times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standards + universals
    }
  }

  private static let headerSize = 44

  /// Reads a file; `nil` for what is none.
  package init?(_ bytes: ContiguousArray<UInt8>) {
    guard let first = Self.counts(in: bytes, at: 0) else { return nil }
    self.bytes = bytes
    let second = Self.headerSize + first.size(timeSize: 4)
    guard bytes[4] >= UInt8(ascii: "2") else {
      (block, timeSize, counts, rule) = (Self.headerSize, 4, first, nil)
      guard second <= bytes.count, first.types > 0 else { return nil }
      return
    }
    guard let wide = Self.counts(in: bytes, at: second), wide.types > 0 else { return nil }
    (block, timeSize, counts) = (second + Self.headerSize, 8, wide)
    let end = block + wide.size(timeSize: 8)
    guard end <= bytes.count else { return nil }
    let footer = bytes[end...].drop { $0 == 0x0A }.prefix { $0 != 0x0A }
    rule = PosixZone(String(decoding: footer, as: UTF8.self))
  }

  private static func counts(in bytes: ContiguousArray<UInt8>, at start: Int) -> Counts? {
    guard start + headerSize <= bytes.count, bytes[start...].starts(with: "TZif".utf8) else {
      return nil
    }
    func number(_ place: Int) -> Int {
      let offset = start + 20 + place * 4
      return bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let counts = Counts(
      times: number(3),
      types: number(4),
      letters: number(5),
      leaps: number(2),
      standards: number(1),
      universals: number(0)
    )
    return counts.times < 100_000 && counts.types < 1000 && counts.letters < 100_000
      && counts.leaps < 10_000 && counts.standards < 1000 && counts.universals < 1000
      ? counts : nil
  }

  /// Seconds east of UTC at an instant in seconds since 1970.
  package func offset(at instant: Int64) -> Int {
    let place = placeOfLastChange(before: instant)
    if place == counts.times, let rule { return rule.offset(at: instant) }
    guard place > 0 else { return offset(ofType: firstStandardType) }
    return offset(ofType: Int(bytes[block + counts.times * timeSize + place - 1]))
  }

  /// How many changes lie at or before an instant.
  private func placeOfLastChange(before instant: Int64) -> Int {
    var (low, high) = (0, counts.times)
    while low < high {
      let middle = (low + high) / 2
      if time(middle) <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func time(_ index: Int) -> Int64 {
    let start = block + index * timeSize
    let raw = bytes[start..<start + timeSize].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return timeSize == 8 ? Int64(bitPattern: raw) : Int64(Int32(truncatingIfNeeded: raw))
  }

  private var types: Int { block + counts.times * (timeSize + 1) }

  private func offset(ofType type: Int) -> Int {
    guard type < counts.types else { return 0 }
    let start = types + type * 6
    let raw = bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Int(Int32(bitPattern: raw))
  }

  /// The type that holds before the first change.
  private var firstStandardType: Int {
    (0..<counts.types).first { bytes[types + $0 * 6 + 4] == 0 } ?? 0
  }
}
