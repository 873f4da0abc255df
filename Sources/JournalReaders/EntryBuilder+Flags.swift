import Diagnostics
import ByteReading
import JournalModel

extension EntryBuilder {
  /// Whether a record is private; what can't be read counts as private, to be on the safe side.
  mutating func readPrivate(_ record: Record, _ bytes: RawSpan) -> Bool {
    let range = record.content(.private, in: bytes)
    if range.isEmpty { return false }
    if let flag = flag(bytes.extracting(range)) { return flag }
    fault(.warning, .journalBadFlag, .private, record, bytes) {
      "\($0) is neither yes nor no; the entry is taken as private"
    }
    return true
  }

  /// Whether a record answered a prompt.
  mutating func readPrompted(_ record: Record, _ bytes: RawSpan) -> Bool {
    let range = record.content(.source, in: bytes)
    if range.isEmpty { return false }
    switch bytes.extracting(range).foldedWord() {
    case "prompted", "prompt": return true
    case "written", "free": return false
    default:
      fault(.warning, .journalBadSource, .source, record, bytes) {
        "the source \($0) is left out; it can be written or prompted"
      }
      return false
    }
  }

  /// The yes or no of a field, or `nil` where nothing stands or it can't be read.
  mutating func readFlag(_ field: JournalField, _ record: Record, _ bytes: RawSpan) -> Bool? {
    let range = record.content(field, in: bytes)
    if range.isEmpty { return nil }
    if let flag = flag(bytes.extracting(range)) { return flag }
    fault(.warning, .journalBadFlag, field, record, bytes) {
      "\($0) is neither yes nor no and is left out"
    }
    return nil
  }

  private func flag(_ word: RawSpan) -> Bool? {
    switch word.foldedWord() {
    case "yes", "y", "true", "t", "1", "x", "ja", "j", "oui", "si", "sì", "sí", "sim", "on",
      "private", "privat", "✓", "✔":
      true
    case "no", "n", "false", "f", "0", "nein", "nee", "non", "não", "nao", "off", "public": false
    default: nil
    }
  }

  /// The minutes of a record as a moment keeps them, -1 for none.
  mutating func readMinutes(_ record: Record, _ bytes: RawSpan) -> Int16 {
    let range = record.content(.minutes, in: bytes)
    if range.isEmpty { return -1 }
    if let tenths = tenths(bytes.extracting(range)), 0...100_000 ~= tenths {
      return Int16((tenths + 5) / 10)
    }
    fault(.warning, .journalBadNumber, .minutes, record, bytes) {
      "the minutes \($0) are left out; a number from 0 to 10000 can be read"
    }
    return -1
  }

  /// The rating of a record as a moment keeps it, 0 for none.
  mutating func readRating(_ record: Record, _ bytes: RawSpan) -> UInt8 {
    let range = record.content(.rating, in: bytes)
    if range.isEmpty { return 0 }
    if let tenths = tenths(bytes.extracting(range)), tenths % 10 == 0, 10...50 ~= tenths {
      return UInt8(tenths / 10)
    }
    fault(.warning, .journalBadNumber, .rating, record, bytes) {
      "the rating \($0) is left out; it can be 1, 2, 3, 4 or 5"
    }
    return 0
  }

  /// A whole or decimal number in tenths; further digits behind the point are dropped.
  private func tenths(_ text: RawSpan) -> Int? {
    var offset = 0
    guard let whole = text.number(at: &offset), whole.digits <= 9 else { return nil }
    var tenths = whole.value * 10
    if text.skip(".", at: &offset) || text.skip(",", at: &offset) {
      let first = Int(text.byteOrZero(at: offset)) - Int(UInt8(ascii: "0"))
      guard text.number(at: &offset) != nil else { return nil }
      tenths += first
    }
    return offset == text.byteCount ? tenths : nil
  }
}
