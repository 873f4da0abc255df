/// Walks through the start of a line, past marks that can't be seen and over digits of any script.
struct HeadReader {
  private var scalars: [Unicode.Scalar] = []
  /// Where each scalar ends in the line.
  private var ends: [Substring.Index] = []
  private let start: Substring.Index
  private(set) var offset = 0
  /// How much of a line a head can fill.
  private static let longest = 80

  init(_ line: Substring) {
    start = line.startIndex
    let view = line.unicodeScalars
    var index = view.startIndex
    while index < view.endIndex, scalars.count < Self.longest {
      let scalar = view[index]
      index = view.index(after: index)
      guard let plain = Self.plain(scalar) else { continue }
      scalars.append(plain)
      ends.append(index)
    }
  }

  /// The place in the line behind what was read.
  var index: Substring.Index { offset == 0 ? start : ends[offset - 1] }

  var peek: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  /// Whether the head ended in a dash between spaces.
  var isBehindDash: Bool { offset >= 2 && scalars[offset - 2] == "-" }

  func hasDigit(ahead: Int) -> Bool {
    offset + ahead < scalars.count && scalars[offset + ahead].value &- 48 <= 9
  }

  func text(from start: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<offset])
    return String(text)
  }

  mutating func skipOne() { offset = min(offset + 1, scalars.count) }

  /// Skips these scalars, all of them or none.
  mutating func skip(_ wanted: Unicode.Scalar...) -> Bool {
    guard offset + wanted.count <= scalars.count else { return false }
    for (index, scalar) in wanted.enumerated() where scalars[offset + index] != scalar {
      return false
    }
    offset += wanted.count
    return true
  }

  mutating func skipSpaces(most: Int) {
    for _ in 0..<most where peek == " " { offset += 1 }
  }

  mutating func next(of wanted: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let scalar = peek, wanted.contains(scalar) else { return nil }
    offset += 1
    return scalar
  }

  /// A number of at most so many digits, behind which no further digit stands.
  mutating func number(most: Int) -> ChatHead.Number? {
    var number = ChatHead.Number()
    while let scalar = peek, case let digit = scalar.value &- 48, digit <= 9 {
      guard number.digits < most else { return nil }
      number.value = number.value * 10 + Int(digit)
      number.digits += 1
      offset += 1
    }
    return number.digits > 0 ? number : nil
  }

  /// Whether a scalar can stand in the words beside a time.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "." || scalar.value >= 0xAA || scalar.properties.isAlphabetic
  }

  /// The plain kin of a scalar; `nil` for marks that can't be seen.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: nil
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: " "
    case 0x060C, 0xFF0C: ","
    case 0xFF1A: ":"
    case 0x2010...0x2014: "-"
    case 0x0660...0x0669: digit(scalar.value - 0x0660)
    case 0x06F0...0x06F9: digit(scalar.value - 0x06F0)
    case 0x0966...0x096F: digit(scalar.value - 0x0966)
    case 0x09E6...0x09EF: digit(scalar.value - 0x09E6)
    default: scalar
    }
  }

  private static func digit(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: 48 + value))
  }
}
