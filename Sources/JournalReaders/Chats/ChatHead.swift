/// The start of a message in a chat that was written out as text: the time it was sent.
///
/// Three frames are known: `[15.03.26, 21:05:09] `, `3/15/26, 9:05 PM - ` and, from old phones,
/// `15/03/26 21:05:09: `. Digits, commas and marks of right-to-left scripts are read as well.
struct ChatHead {
  enum Frame: Sendable, Hashable { case bracket, dash, colon }

  /// What the heads of one file have in common.
  struct Shape: Sendable, Hashable {
    var frame: Frame
    /// What stands between the numbers of the date.
    var mark: Unicode.Scalar
    var isYearFirst: Bool
  }

  /// A number as written.
  struct Number: Sendable, Hashable {
    var value = 0
    var digits = 0
  }

  private(set) var shape = Shape(frame: .dash, mark: "/", isYearFirst: false)
  /// The numbers of the date, in the order in which they stand.
  private(set) var numbers: [Number] = []
  /// The date as it stands there.
  private(set) var written = ""
  /// Minutes since midnight; -1 where the word for the half of the day is not known.
  private(set) var minute = -1
  /// Seconds of the minute; `nil` when none are written.
  private(set) var second: Int?
  /// Whether a comma stands behind the date.
  private(set) var hasComma = false
  /// Whether the time is one of twelve hours, with a word beside it.
  private(set) var hasHalfDay = false
  /// Whether that word is in capitals, as in `AM`.
  private(set) var isInCapitals = false
  /// What stands behind the head.
  private(set) var rest: Substring

  /// Reads the head of a line; `nil` for a line that has none.
  init?(_ line: Substring) {
    guard Self.mayBegin(line) else { return nil }
    var reader = HeadReader(line)
    rest = ""
    let isBracketed = reader.skip("[")
    guard readDate(&reader), let before = readSeparator(&reader),
      readClock(&reader, isBracketed: isBracketed, before: before)
    else { return nil }
    rest = line[reader.index...]
  }

  /// Most lines are told by their first letter to have no head.
  private static func mayBegin(_ line: Substring) -> Bool {
    guard let first = line.utf8.first else { return false }
    // A bracket, a digit, or a letter of more bytes, which may be a mark or a digit elsewhere.
    return first == UInt8(ascii: "[") || first &- 48 <= 9 || first >= 0x80
  }

  // MARK: Date

  private mutating func readDate(_ reader: inout HeadReader) -> Bool {
    let start = reader.offset
    guard let first = reader.number(most: 4), let mark = reader.next(of: ["/", ".", "-"]) else {
      return false
    }
    reader.skipSpaces(most: 1)
    guard let second = reader.number(most: 2), reader.skip(mark) else { return false }
    reader.skipSpaces(most: 1)
    guard let third = reader.number(most: 4) else { return false }
    written = reader.text(from: start)
    _ = mark == "." && reader.skip(".")
    numbers = [first, second, third]
    let isYearFirst = first.digits == 4 && third.digits <= 2
    guard isYearFirst || (first.digits <= 2 && [2, 4].contains(third.digits)) else { return false }
    shape.mark = mark
    shape.isYearFirst = isYearFirst
    return true
  }

  /// What stands between date and time, in letters only; `nil` when a time can't follow.
  private mutating func readSeparator(_ reader: inout HeadReader) -> String? {
    var word = ""
    var length = 0
    while let scalar = reader.peek, scalar.value &- 48 > 9 {
      guard length < 16, HeadReader.isWordScalar(scalar) || scalar == "," else { return nil }
      if scalar == "," { hasComma = true } else { word.unicodeScalars.append(scalar) }
      reader.skipOne()
      length += 1
    }
    return length > 0 ? HalfDay.word(word) : nil
  }

  // MARK: Time

  private mutating func readClock(
    _ reader: inout HeadReader,
    isBracketed: Bool,
    before: String
  ) -> Bool {
    guard let hour = reader.number(most: 2), let mark = reader.next(of: [":", "."]),
      let minutes = reader.number(most: 2), minutes.digits == 2, minutes.value < 60,
      hour.value < 24
    else { return false }
    if reader.peek == mark, reader.hasDigit(ahead: 1) {
      reader.skipOne()
      guard let seconds = reader.number(most: 2), seconds.value < 60 else { return false }
      second = seconds.value
    }
    guard let after = readFrame(&reader, isBracketed: isBracketed) else { return false }
    setMinute(hour.value, minutes.value, before: before, after: after)
    return true
  }

  /// The letters behind the time, up to what closes the head; `nil` when nothing does.
  private mutating func readFrame(_ reader: inout HeadReader, isBracketed: Bool) -> String? {
    var word = ""
    defer { isInCapitals = word.unicodeScalars.contains("M") }
    for _ in 0..<16 {
      if isBracketed, reader.skip("]") {
        shape.frame = .bracket
        reader.skipSpaces(most: 1)
        return HalfDay.word(word)
      }
      if !isBracketed, reader.skip(" ", "-", " ") || (second != nil && reader.skip(":", " ")) {
        shape.frame = reader.isBehindDash ? .dash : .colon
        return HalfDay.word(word)
      }
      guard let scalar = reader.peek, HeadReader.isWordScalar(scalar) else { return nil }
      word.unicodeScalars.append(scalar)
      reader.skipOne()
    }
    return nil
  }

  private mutating func setMinute(_ hour: Int, _ minutes: Int, before: String, after: String) {
    minute = hour * 60 + minutes
    if let half = HalfDay(after) ?? HalfDay(before) {
      hasHalfDay = true
      guard 1...12 ~= hour else { return }
      minute = (hour % 12 + (half == .afternoon ? 12 : 0)) * 60 + minutes
    } else if !after.isEmpty, !HalfDay.isClockWord(after), hour <= 12 {
      // A word nobody knows may well be one for the afternoon.
      hasHalfDay = true
      minute = -1
    }
  }
}

/// The half of a day that a word beside a time tells.
enum HalfDay: Sendable, Hashable {
  case morning, afternoon

  private static let mornings: Set<String> = [
    "am", "πμ", "ص", "上午", "오전", "午前", "凌晨", "早上", "清晨", "vm", "fm", "ap", "sa", "öö", "dop",
    "पूर्वाह्न", "قبلازظهر", "पूर्वाह्न",
  ]
  private static let afternoons: Set<String> = [
    "pm", "μμ", "م", "下午", "오후", "午後", "中午", "晚上", "傍晚", "nm", "em", "ip", "ch", "ös", "odp",
    "ptg", "अपराह्न", "بعدازظهر", "अपराह्न",
  ]
  private static let clockWords: Set<String> = ["uhr", "h", "hod", "klo", "kl", "hrs", "ч", "год"]

  /// Reads a word in the form that `word` gives.
  init?(_ word: String) {
    if Self.mornings.contains(word) {
      self = .morning
    } else if Self.afternoons.contains(word) {
      self = .afternoon
    } else {
      return nil
    }
  }

  /// Whether a word only says that a time stands here.
  static func isClockWord(_ word: String) -> Bool { clockWords.contains(word) }

  /// The letters of a word in lower case, without dots and spaces.
  static func word(_ text: String) -> String {
    text.lowercased().filter { $0 != "." && $0 != " " }
  }
}
