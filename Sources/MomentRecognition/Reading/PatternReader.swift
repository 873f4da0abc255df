/// Reads a pattern as cue files write it.
///
///     X ~ask Y (to|if|for) ..3 "(please|now)"
struct PatternReader {
  /// What is wrong with a pattern, in words, and where: offsets of bytes.
  struct Fault: Error, Hashable {
    var message: String
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var position = 0
  private var isQuoted = false
  private var depth = 0
  private static let depthLimit = 4
  static let longestGap = 15

  /// Hyphens part words in a text, and so they do here.
  private init(_ text: String) {
    bytes = text.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
  }

  static func read(_ text: String) throws(Fault) -> CuePattern {
    var reader = PatternReader(text)
    let parts = try reader.sequence()
    if reader.position < reader.bytes.count {
      throw reader.fault("a closing bracket has no opening one", reader.position)
    }
    if reader.isQuoted { throw reader.fault("a quotation mark is open", reader.bytes.count) }
    if parts.isEmpty { throw reader.fault("a pattern needs at least one word", 0) }
    return CuePattern(parts: parts, text: text)
  }

  private func fault(_ message: String, _ start: Int, _ end: Int? = nil) -> Fault {
    Fault(message: message, range: start..<max(end ?? start + 1, start))
  }

  /// Parts up to a bar, a closing bracket or the end.
  private mutating func sequence() throws(Fault) -> [CuePattern.Part] {
    var parts: [CuePattern.Part] = []
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "): position += 1
      case UInt8(ascii: "|"), UInt8(ascii: ")"): return parts
      case UInt8(ascii: "\""):
        isQuoted.toggle()
        position += 1
      case UInt8(ascii: "("): parts.append(try optional(try choice()))
      case UInt8(ascii: "^"): parts.append(try start())
      case UInt8(ascii: "$"):
        position += 1
        parts.append(part(.sentenceEnd))
      default: parts.append(try optional(try item()))
      }
    }
    return parts
  }

  private func part(_ content: CuePattern.Content) -> CuePattern.Part {
    .init(content: content, isQuoted: isQuoted)
  }

  private mutating func start() throws(Fault) -> CuePattern.Part {
    position += 1
    guard position < bytes.count, bytes[position] == UInt8(ascii: "^") else {
      return part(.clauseStart)
    }
    position += 1
    return part(.sentenceStart)
  }

  /// A part that a question mark behind it makes optional.
  private mutating func optional(_ one: CuePattern.Part) throws(Fault) -> CuePattern.Part {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "?") else { return one }
    position += 1
    return .init(content: .choice([[one], []]), isQuoted: one.isQuoted)
  }

  private mutating func choice() throws(Fault) -> CuePattern.Part {
    let start = position
    depth += 1
    guard depth <= Self.depthLimit else {
      throw fault("brackets go at most \(Self.depthLimit) deep", start)
    }
    let wasQuoted = isQuoted
    var choices: [[CuePattern.Part]] = []
    repeat {
      position += 1
      let choice = try sequence()
      guard !choice.isEmpty else { throw fault("a choice is empty", position) }
      choices.append(choice)
    } while position < bytes.count && bytes[position] == UInt8(ascii: "|")
    guard position < bytes.count else { throw fault("a bracket is open", start) }
    guard isQuoted == wasQuoted else { throw fault("a quotation mark crosses a bracket", start) }
    position += 1
    depth -= 1
    return part(.choice(choices))
  }

  /// One word of the pattern and what it means, told by its first letter.
  private mutating func item() throws(Fault) -> CuePattern.Part {
    let start = position
    while position < bytes.count, !Self.endsItem(bytes[position]) { position += 1 }
    let range = start..<position
    guard !range.isEmpty else { return try words(range) }
    let first = bytes[start]
    switch first {
    case UInt8(ascii: "."), UInt8(ascii: ","):
      if range.count > 1, bytes[start + 1] == first {
        return part(try gap(range, isCrossing: first == UInt8(ascii: ",")))
      }
    case UInt8(ascii: "~"): return part(.inflected(try plain(start + 1..<position, range)))
    case UInt8(ascii: "<"):
      if range.count > 2, bytes[position - 1] == UInt8(ascii: ">") {
        let name = text(start + 1..<position - 1)
        return part(name == "number" ? .number : .list(name))
      }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      if let person = Self.person(text(range)) { return part(person) }
    default: break
    }
    return try words(range)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// A word as it stands, or the two that the scanner makes of it.
  private func words(_ range: Range<Int>) throws(Fault) -> CuePattern.Part {
    let word = try plain(range, range)
    guard bytes[range].contains(UInt8(ascii: "'")) else { return part(.word(word)) }
    let words = Self.written(word)
    if words.count == 1 { return part(.word(words[0])) }
    return part(.choice([words.map { part(.word($0)) }]))
  }

  private static func endsItem(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "|"), UInt8(ascii: ")"), UInt8(ascii: "("),
      UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "^"), UInt8(ascii: "$"):
      true
    default: false
    }
  }

  /// A word as the scanner will find it: "he's" is two of them.
  static func written(_ word: String) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "'")) else { return [word] }
    for ending in ["'s", "'m", "'d", "'ll", "'re", "'ve"] {
      guard word.hasSuffix(ending), word != ending else { continue }
      return [String(word.dropLast(ending.count)), ending]
    }
    return [word]
  }

  private static func person(_ text: String) -> CuePattern.Content? {
    guard let first = text.utf8.first, first.isCapital else { return nil }
    for slot in CuePattern.Slot.allCases {
      if text == slot.rawValue { return .person(slot, own: false) }
      if text == slot.rawValue + "'s" { return .person(slot, own: true) }
    }
    return nil
  }

  private func gap(_ range: Range<Int>, isCrossing: Bool) throws(Fault) -> CuePattern.Content {
    guard let length = Int(text(range.lowerBound + 2..<range.upperBound)),
      (1...Self.longestGap).contains(length)
    else {
      throw Fault(
        message: "a gap is two dots or commas and a number from 1 to \(Self.longestGap)",
        range: range
      )
    }
    return .gap(length, isCrossing: isCrossing)
  }

  private func plain(_ letters: Range<Int>, _ range: Range<Int>) throws(Fault) -> String {
    var isPlain = !letters.isEmpty
    for index in letters where isPlain {
      let byte = bytes[index]
      isPlain = byte &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "'") || byte >= 0x80
    }
    guard isPlain else {
      throw Fault(
        message: "\"\(text(letters))\" is no word in small letters, person, list or gap",
        range: range
      )
    }
    return text(letters)
  }
}
