import JournalReaders
import TestKit
import Testing

struct CSVScannerTests {
  /// All rows of a text that arrives in blocks, fields decoded.
  private func rows(_ bytes: [UInt8], delimiter: UInt8, blockSize: Int) -> [[[UInt8]]] {
    var buffer = RowBuffer()
    var scanner = CSVScanner(delimiter: delimiter, fieldLimit: .max)
    var rows: [[[UInt8]]] = []
    var offset = 0
    while true {
      let block = ContiguousArray(bytes[offset..<min(offset + blockSize, bytes.count)])
      offset += block.count
      let start = scanner.keepsFrom
      buffer.replace(before: start, with: block)
      scanner.shift(by: start)
      let isLast = offset == bytes.count
      scan: while true {
        switch scanner.scanRow(of: buffer, isLast: isLast) {
        case .row: rows.append(scanner.fields.map { decoded($0, buffer) })
        case .openQuote(let quote): scanner.takeLiterally(quoteAt: quote)
        case .needsMore, .end: break scan
        }
      }
      if isLast { return rows }
    }
  }

  private func decoded(_ field: CSVScanner.Field, _ buffer: RowBuffer) -> [UInt8] {
    let raw = Array(buffer.bytes[field.start..<field.end])
    guard field.marks.contains(.quoted) else { return raw }
    var decoded: [UInt8] = []
    var isInside = true
    var index = 1
    while index < raw.count {
      let isQuote = isInside && raw[index] == UInt8(ascii: "\"")
      if isQuote, index + 1 < raw.count, raw[index + 1] == raw[index] {
        index += 1
      } else if isQuote {
        isInside = false
        index += 1
        continue
      }
      decoded.append(raw[index])
      index += 1
    }
    return decoded
  }

  private func check(_ bytes: [UInt8], _ delimiter: UInt8, blockSizes: [Int]) {
    let expected = PlainCSV(bytes, delimiter: delimiter).rows()
    for size in blockSizes {
      let found = rows(bytes, delimiter: delimiter, blockSize: size)
      if found != expected {
        Issue.record("blocks of \(size): \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  @Test(arguments: 0..<130)
  func `a row may end anywhere in a vector`(length: Int) {
    let row = String(repeating: "x", count: length) + ",\" y \",z\r\n"
    let text = row + "a,b,c\r\n" + row + ",,\r\n"
    check(Array(text.utf8), UInt8(ascii: ","), blockSizes: [text.utf8.count, 64, 7])
  }

  @Test(arguments: 0..<130)
  func `what ends or doubles a quote may stand anywhere in a vector`(length: Int) {
    let filler = String(repeating: "x", count: length)
    let rows = [
      "a,\"\(filler)\"\"\(filler)\"\n", "a,\"\(filler)\"\"\"\n", "\"\(filler)\n\r\n,\",b\r\n",
      "\"\(filler)\r\",b\n", "\"\(filler)\"y,b\n", "\(filler)\",b\n", "\"\(filler)\"\r,b\n",
    ]
    let text = rows.joined(separator: "c,d\n") + "e,\"\(filler)\""
    check(Array(text.utf8), UInt8(ascii: ","), blockSizes: [text.utf8.count, 64, 5])
  }

  @Test(arguments: 0..<8)
  func `the fast scanner agrees with the plain one on random text`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let letters = Array("ab,;\"\"\n\r\n,, é".utf8)
    for _ in 0..<300 {
      let length = Int.random(in: 0...60, using: &random)
      let bytes = (0..<length).map { _ in letters.randomElement(using: &random) ?? 0 }
      check(bytes, UInt8(ascii: ","), blockSizes: [Int.random(in: 1...9, using: &random), 64])
    }
  }

  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")])
  func `the fast scanner agrees with the plain one on rows of all lengths`(delimiter: UInt8) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes += field(&random)
        bytes.append([delimiter, 0x0A, 0x0D, delimiter].randomElement(using: &random) ?? 0)
      }
      check(bytes, delimiter, blockSizes: [3, 17, 1000])
    }
  }

  private func field(_ random: inout SplitMix64) -> [UInt8] {
    let length = Int.random(in: 0...45, using: &random)
    let plain = [UInt8](repeating: UInt8(ascii: "x"), count: length)
    switch Int.random(in: 0...4, using: &random) {
    case 0: return Array("\"".utf8) + plain + Array("\"\"\r\ny\"".utf8)
    case 1: return Array("\"".utf8) + plain + Array("\"".utf8)
    case 2: return plain + Array("\"z".utf8)
    case 3: return Array("\"\n".utf8) + plain
    default: return plain
    }
  }

  @Test(arguments: 1...64)
  func `where blocks are cut changes nothing`(size: Int) {
    let text = """
      date,kind,text\r
      2026-03-01,bid,"a ""quoted"" word,\r\nand a second line"\r
      2026-03-02,,plain text of some length that goes past a vector\r
      2026-03-03,bid,"never closed, to the end\r
      2026-03-04,play,"fine"\r
      """
    check(Array(text.utf8), UInt8(ascii: ","), blockSizes: [size])
  }

  @Test func `a row that arrives in small pieces is not scanned again`() {
    let text = ContiguousArray(
      ("date,text\n2026-03-01,\"" + String(repeating: "y\n", count: 10_000)).utf8
    )
    var buffer = RowBuffer()
    var scanner = CSVScanner(delimiter: UInt8(ascii: ","), fieldLimit: 2)
    var offset = 0
    while offset < text.count {
      let end = min(offset + 100, text.count)
      let start = scanner.keepsFrom
      buffer.replace(before: start, with: ContiguousArray(text[offset..<end]))
      scanner.shift(by: start)
      while scanner.scanRow(of: buffer, isLast: false) == .row {}
      // All but the last byte, whose meaning hangs on the next one, is behind the scanner.
      #expect(buffer.end - scanner.position <= 1)
      offset = end
    }
  }

  @Test func `fields beyond the limit are only told to hold something`() {
    var buffer = RowBuffer()
    buffer.replace(before: 0, with: ContiguousArray("a,b,,\nc,d,,e,f\n".utf8))
    var scanner = CSVScanner(delimiter: UInt8(ascii: ","), fieldLimit: 2)
    #expect(scanner.scanRow(of: buffer, isLast: true) == .row)
    #expect(scanner.surplus == nil)
    #expect(scanner.scanRow(of: buffer, isLast: true) == .row)
    #expect(scanner.fields.count == 2)
    #expect(scanner.surplus == 11)
  }
}
