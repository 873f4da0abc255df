import ByteReading
import JournalModel

extension EntryBuilder {
  /// Keeps the tags and the mood of a record beside the entry that was added last.
  mutating func addTags(_ record: Record, _ bytes: RawSpan, to journal: inout Journal) {
    let entry = journal.entries.count - 1
    let tags = bytes.extracting(record.content(.tags, in: bytes)).decoded()
    journal.add(DaylioMood.separated(tags), .tag, of: entry)
    let mood = bytes.extracting(record.content(.mood, in: bytes)).decoded()
    if !mood.isEmpty { journal.add([mood], .mood, of: entry) }
  }

  /// Keeps the hashtags in the text of a record beside the entry that was added last.
  @inline(__always)
  func addHashtags(_ record: Record, _ bytes: RawSpan, to journal: inout Journal) {
    let text = record.content(.text, in: bytes)
    guard bytes.holds(UInt8(ascii: "#"), in: text) else { return }
    let tags = InlineTags.places(in: bytes.extracting(text).decoded())
    journal.add(tags, .inline, of: journal.entries.count - 1)
  }
}

extension RawSpan {
  /// Whether a byte stands in a range, eight looked at in one step.
  @inline(__always)
  func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      // A byte that is the same becomes zero, and only below a zero does the subtraction borrow.
      let difference = word(at: offset) ^ pattern
      let borrowed = (difference &- 0x0101_0101_0101_0101) & ~difference
      if borrowed & 0x8080_8080_8080_8080 != 0 { return true }
      offset += 8
    }
    while offset < range.upperBound {
      if self.byte(at: offset) == byte { return true }
      offset += 1
    }
    return false
  }
}
