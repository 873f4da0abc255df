/// A canonical prefix code of DEFLATE as a table of two steps.
///
/// The next bits of the input are an index: ten of them find short codes at once, for longer ones
/// the entry points to a second table that takes the rest.
struct HuffmanTable {
  /// What an entry says; the first value, of empty entries, marks bits that are no code.
  enum Sort: UInt32 { case none, literal, base, end, further }

  /// An entry: bits of the code (0...3), sort (4...6), extra bits (8...12), value (16...31).
  typealias Entry = UInt32

  static let firstBits = 10
  private(set) var entries: ContiguousArray<Entry> = []
  /// Bits that a second table takes.
  private var furtherBits = 0

  @inline(__always)
  static func length(_ entry: Entry) -> Int { Int(truncatingIfNeeded: entry & 15) }
  @inline(__always)
  static func sort(_ entry: Entry) -> UInt32 { entry &>> 4 & 7 }
  @inline(__always)
  static func extra(_ entry: Entry) -> Int { Int(truncatingIfNeeded: entry &>> 8 & 31) }
  @inline(__always)
  static func value(_ entry: Entry) -> Int { Int(truncatingIfNeeded: entry &>> 16) }

  static func entry(_ sort: Sort, value: Int, extra: Int = 0) -> Entry {
    UInt32(value) << 16 | UInt32(extra) << 8 | sort.rawValue << 4
  }

  /// Makes the table of a code.
  /// - Parameters:
  ///   - lengths: the length of each symbol's code, 0...15, 0 for symbols without one.
  ///   - symbols: the entry of each symbol without the length of its code.
  /// - Returns: whether these lengths are a code; one symbol alone may leave bits unused.
  mutating func build(_ lengths: ArraySlice<UInt8>, symbols: ContiguousArray<Entry>) -> Bool {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    guard let longest = Self.longest(counts) else { return false }
    furtherBits = max(0, longest - Self.firstBits)
    entries.removeAll(keepingCapacity: true)
    entries.append(contentsOf: repeatElement(0, count: 1 << Self.firstBits))
    var codes = Self.firstCodes(counts)
    for (symbol, length) in lengths.enumerated() where length > 0 && symbol < symbols.count {
      let code = codes[Int(length)]
      codes[Int(length)] += 1
      put(symbols[symbol] | UInt32(length), code: Self.reversed(code, Int(length)), Int(length))
    }
    return true
  }

  /// The length of the longest code, or `nil` when there are too many codes or gaps among them.
  private static func longest(_ counts: [Int]) -> Int? {
    var room = 1
    var longest = 0
    for length in 1...15 {
      room = room * 2 - counts[length]
      if room < 0 { return nil }
      if counts[length] > 0 { longest = length }
    }
    let symbols = counts[1...].reduce(0, +)
    return room == 0 || symbols == 0 || (symbols == 1 && longest == 1) ? longest : nil
  }

  private static func firstCodes(_ counts: [Int]) -> [Int] {
    var codes = [Int](repeating: 0, count: 16)
    for length in 2...15 { codes[length] = (codes[length - 1] + counts[length - 1]) << 1 }
    return codes
  }

  private static func reversed(_ code: Int, _ length: Int) -> Int {
    var (rest, reversed) = (code, 0)
    for _ in 0..<length {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }

  private mutating func put(_ entry: Entry, code: Int, _ length: Int) {
    guard length > Self.firstBits else {
      for index in stride(from: code, to: 1 << Self.firstBits, by: 1 << length) {
        entries[index] = entry
      }
      return
    }
    let first = code & (1 << Self.firstBits - 1)
    if entries[first] == 0 {
      let further = Self.entry(.further, value: entries.count, extra: furtherBits)
      entries[first] = further | UInt32(Self.firstBits)
      entries.append(contentsOf: repeatElement(0, count: 1 << furtherBits))
    }
    let base = Self.value(entries[first])
    let step = 1 << (length - Self.firstBits)
    for index in stride(from: code >> Self.firstBits, to: 1 << furtherBits, by: step) {
      entries[base + index] = entry
    }
  }
}
