import JSONSyntax
import Testing

struct JSONStringTests {
  @Test(arguments: [
    (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u00e4\u20AC""#, "ä€"), (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D""#, "\u{FFFD}"),
    (#""\ude00x""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\u0000""#, "\u{0}"),
    (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""a\nb\nc""#, "a\nb\nc"),
  ])
  func `escapes are resolved`(written: String, expected: String) {
    var text = ScannedText(written, .json)
    let token = text.next()
    #expect(token.problem == nil)
    #expect(text.string(of: token) == expected)
  }

  @Test(arguments: [
    (#"'it\'s'"#, "it's"), (#"'say "hi"'"#, "say \"hi\""), (#""\x41\v\0""#, "A\u{B}\u{0}"),
    ("'two \\\nlines'", "two lines"), ("'two \\\r\nlines'", "two lines"),
    ("'sep \\\u{2028}arated'", "sep arated"), (#""\ä\q""#, "äq"), ("'tab\there'", "tab\there"),
  ])
  func `JSON5 has more ways to write a string`(written: String, expected: String) {
    var text = ScannedText(written, .json5)
    let token = text.next()
    #expect(token.problem == nil)
    #expect(text.string(of: token) == expected)
    #expect(text.next().kind == .end)
  }

  @Test func `bytes that are no UTF-8 become replacement characters`() {
    let bytes: ContiguousArray<UInt8> = [0x22, 0x61, 0xFF, 0xC3, 0x22]
    var text = ScannedText(bytes: bytes, .json)
    let token = text.next()
    #expect(text.string(of: token) == "a\u{FFFD}\u{FFFD}")
  }

  @Test func `appended bytes are those of the text`() {
    let bytes = ContiguousArray(#""a\u00e4b" "plain""#.utf8)
    var scanner = JSONScanner(.json, over: 0..<bytes.count, depthLimit: 8)
    var content: ContiguousArray<UInt8> = []
    for _ in 0..<2 {
      let token = unsafe scanner.next(in: bytes.span.bytes)
      unsafe scanner.append(token, in: bytes.span.bytes, to: &content)
    }
    #expect(String(decoding: content, as: UTF8.self) == "aäbplain")
  }

  @Test(arguments: [
    (#""kind""#, true), (#""k\u0069nd""#, true), (#""kinds""#, false), ("1", false),
  ])
  func `a token can be compared with a word`(written: String, isSame: Bool) {
    let bytes = ContiguousArray(written.utf8)
    var scanner = JSONScanner(.json, over: 0..<bytes.count, depthLimit: 8)
    let token = unsafe scanner.next(in: bytes.span.bytes)
    #expect(unsafe scanner.spells("kind", token, in: bytes.span.bytes) == isSame)
  }
}
