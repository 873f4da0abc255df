import JournalModel
import JournalReaders
import Testing

struct EncodingTests {
  private static let text = "date;author;text\n2026-03-01;Zoë;naïve 😊 – fin\n2026-03-02;Ann;b\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> ContiguousArray<UInt8> {
    var bytes: ContiguousArray<UInt8> = []
    for unit in text.utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += bigEndian ? [high, low] : [low, high]
    }
    return bytes
  }

  private func check(_ reading: Reading) {
    #expect(reading.authors == ["Zoë", "Ann"])
    #expect(reading.texts == ["naïve 😊 – fin", "b"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `a byte order mark is no part of the first name`() {
    check(Reading("\u{FEFF}" + Self.text))
  }

  @Test(arguments: [true, false], [1, 2, 3, 7, 1000])
  func `UTF-16 is read in blocks of any size`(bigEndian: Bool, blockSize: Int) {
    let mark: ContiguousArray<UInt8> = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let bytes = mark + Self.utf16(Self.text, bigEndian: bigEndian)
    check(Reading(bytes: bytes, blockSize: blockSize))
  }

  @Test(arguments: [true, false])
  func `UTF-16 without a mark is told by its zeros`(bigEndian: Bool) {
    check(Reading(bytes: Self.utf16(Self.text, bigEndian: bigEndian)))
  }

  @Test func `UTF-16 larger than the part that is looked at first is read to its end`() {
    let rows = (0..<4000).map { "2026-03-01;Zoë;row \($0) 😊\n" }.joined()
    let bytes = [0xFF, 0xFE] + Self.utf16("date;author;text\n" + rows, bigEndian: false)
    let reading = Reading(bytes: ContiguousArray(bytes), blockSize: 4_099)
    #expect(reading.journal.entries.count == 4000)
    #expect(reading.texts.last == "row 3999 😊")
  }

  @Test func `half a pair and half a unit become the replacement character`() {
    var bytes = Self.utf16("date;text\n2026-03-01;a", bigEndian: false)
    bytes += [0x3D, 0xD8, 0x41, 0x00, 0x7A]
    let reading = Reading(bytes: [0xFF, 0xFE] + bytes)
    #expect(reading.texts == ["a\u{FFFD}A\u{FFFD}"])
  }

  @Test func `what is not UTF-8 is read as Windows-1252, which one note says`() {
    var bytes = ContiguousArray("date,author,text\n2026-03-01,Zo".utf8)
    bytes += [0xEB, 0x2C, 0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x81, 0x0A]
    bytes += ContiguousArray("2026-03-02,Zoë,ok\n".utf8)
    let reading = Reading(bytes: bytes)
    #expect(reading.authors == ["Zoë", "Zoë"])
    #expect(reading.texts == ["“café” €\u{81}", "ok"])
    #expect(reading.faults == ["2:1: note journal/encoding"])
  }

  @Test func `zeros and control characters do no harm`() {
    let reading = Reading("date,kind,text\n2026-03-01,bid\u{0},a\u{0}\u{7}b\n")
    #expect(reading.kinds == ["bid"])
    #expect(reading.texts == ["a\u{0}\u{7}b"])
  }
}
