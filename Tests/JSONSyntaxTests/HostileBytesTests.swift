import Diagnostics
import JSONSyntax
import TestKit
import Testing

/// No bytes at all may trap, hang or give ranges outside the file.
struct HostileBytesTests {
  private static let document = ContiguousArray(
    #"""
    // a rule
    { id: "unanswered-bids", 'why': ["kept \u00e4 \ud83d\ude00", 'it\'s'], cuts: [0.40, .6, -1e3,],
      nested: { deep: [[[{}, []], true], null], hex: 0xFF }, /* end */ "last": false, }
    """#.utf8
  )

  private func check(_ bytes: ContiguousArray<UInt8>) {
    for dialect in [JSONDialect.json, .json5] {
      checkTokens(of: bytes, dialect)
      checkTree(of: bytes, dialect)
    }
  }

  private func checkTokens(of bytes: ContiguousArray<UInt8>, _ dialect: JSONDialect) {
    var text = ScannedText(bytes: bytes, dialect)
    var end = 0
    // One expectation for all tokens: there are tens of thousands.
    var isSound = true
    for token in text.tokens() {
      isSound = isSound && token.start >= end && token.end > token.start
      end = token.end
      if token.kind == .string || token.kind == .name { _ = text.string(of: token) }
      if token.kind == .number { isSound = isSound && text.number(of: token)?.isFinite != false }
    }
    #expect(isSound && end <= bytes.count)
    text.scanner.restart(at: 0)
    let first = text.next()
    let isSkipped = text.skipValue(after: first)
    #expect(isSkipped == (text.scanner.fault == nil))
  }

  private func checkTree(of bytes: ContiguousArray<UInt8>, _ dialect: JSONDialect) {
    let source = SourceText(name: "hostile", bytes: bytes)
    var diagnostics: [Diagnostic] = []
    let value = JSONTree.read(source, dialect: dialect, into: &diagnostics)
    #expect(value != nil || !diagnostics.isEmpty)
    if let value { #expect(value.range.upperBound <= bytes.count) }
    let printer = DiagnosticPrinter(.full, isColored: false)
    let text = printer.text(of: diagnostics)
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
  }

  @Test func `random bytes are read to their end`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<150 {
      let count = Int.random(in: 0..<80, using: &random)
      check(ContiguousArray((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }))
    }
  }

  @Test func `random signs of JSON are read to their end`() {
    let signs = Array("{}[]:,\"'\\/*u0123xeE+-.tfnaN \n\u{E2}\u{80}\u{A8}".utf8)
    var random = SplitMix64(seed: 2)
    for _ in 0..<300 {
      let count = Int.random(in: 0..<60, using: &random)
      check(ContiguousArray((0..<count).compactMap { _ in signs.randomElement(using: &random) }))
    }
  }

  @Test func `a document with changed bytes is read to its end`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<150 {
      var bytes = Self.document
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        default: bytes[index] = UInt8.random(in: 0...255, using: &random)
        }
      }
      check(bytes)
    }
  }

  @Test func `a document cut off anywhere is read to its end`() {
    for count in stride(from: 0, through: Self.document.count, by: 2) {
      check(ContiguousArray(Self.document.prefix(count)))
    }
  }

  @Test(arguments: ["[", "{a:", "{\"a\":[", "-", "\"\\", "/*", "0", "'\\u"])
  func `the same sign ten thousand times is read to its end`(sign: String) {
    check(ContiguousArray(String(repeating: sign, count: 10_000).utf8))
  }
}
