import JSONSyntax
import Testing

struct JSONScannerTests {
  @Test func `every kind of token is found with its bytes`() {
    var text = ScannedText(#"{"a": [1, -2.5e3, true, false, null], "b": {}}"#, .json)
    let tokens = text.tokens()
    #expect(
      tokens.map(\.kind) == [
        .objectStart, .string, .colon, .arrayStart, .number, .comma, .number, .comma, .true,
        .comma, .false, .comma, .null, .arrayEnd, .comma, .string, .colon, .objectStart,
        .objectEnd, .objectEnd,
      ]
    )
    let written = tokens.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
    #expect(written.joined() == #"{"a":[1,-2.5e3,true,false,null],"b":{}}"#)
    #expect(tokens.allSatisfy { $0.problem == nil })
  }

  @Test func `at the end the scanner stays at the end`() {
    var text = ScannedText(" 1 ", .json)
    #expect(text.next().kind == .number)
    #expect(text.next().kind == .end)
    #expect(text.next().kind == .end)
  }

  @Test func `a range in the middle is all that is read`() {
    let bytes = ContiguousArray(#"["left","mid","right"]"#.utf8)
    var scanner = JSONScanner(.json, over: 8..<13, depthLimit: 8)
    let token = unsafe scanner.next(in: bytes.span.bytes)
    #expect(unsafe scanner.string(of: token, in: bytes.span.bytes) == "mid")
    #expect(unsafe scanner.next(in: bytes.span.bytes).kind == .end)
  }

  @Test(arguments: 0...40)
  func `a string of any length ends at its quote`(length: Int) {
    let content = String(repeating: "ü", count: length / 2) + String(repeating: "x", count: length)
    var text = ScannedText("\"\(content)\",\"next\"", .json)
    let token = text.next()
    #expect(text.string(of: token) == content)
    #expect(!token.hasEscapes)
    #expect(text.next().kind == .comma)
  }

  @Test func `JSON5 takes comments and wide spaces for space`() {
    var text = ScannedText(
      "\u{FEFF}// note\n/* more\n * of it */\u{A0}\u{2003}\u{3000}\u{2028}\u{0B}7// end",
      .json5
    )
    #expect(text.tokens().map(\.kind) == [.number])
  }

  @Test func `JSON names comments and wide spaces and goes on behind them`() {
    var text = ScannedText("\u{FEFF}/* a */ 1 // b\n\u{A0}2", .json)
    let tokens = text.tokens()
    #expect(tokens.map(\.problem) == [.comment, nil, .comment, .specialSpace, nil])
  }

  @Test(arguments: ["key", "_a", "$b", "größe", "日本", "a1", "\\u0061b", "Infinity"])
  func `a word without quotes is a name`(word: String) {
    var text = ScannedText(word + ": 1", .json5)
    let token = text.next()
    #expect(token.kind == .name)
    #expect(token.range == 0..<word.utf8.count)
    #expect(token.isKey)
    #expect(text.next().kind == .colon)
  }

  @Test func `a name ends at a wide space`() {
    var text = ScannedText("a\u{A0}:1", .json5)
    #expect(text.tokens().map(\.kind) == [.name, .colon, .number])
  }

  @Test(arguments: [
    ("\"open", JSONProblem.openString), ("\"line\nbreak\"", .openString), ("\"\\", .openString),
    ("/* open", .openComment), (";", .strayCharacter), ("/", .strayCharacter),
    ("\\", .strayCharacter), ("\u{1}", .strayCharacter),
  ])
  func `what is no token says why`(written: String, problem: JSONProblem) {
    var text = ScannedText(written, .json5)
    let token = text.next()
    #expect(token.kind == .fault)
    #expect(token.problem == problem)
  }

  @Test(arguments: [
    ("'single'", JSONProblem.singleQuotes), ("\"a\tb\"", .controlCharacter),
    (#""\x41""#, .unknownEscape), (#""\u12""#, .unknownEscape), (#""\q""#, .unknownEscape),
  ])
  func `strict JSON names looser strings and still gives them`(
    written: String,
    problem: JSONProblem
  ) {
    var text = ScannedText(written, .json)
    let token = text.next()
    #expect(token.kind == .string)
    #expect(token.problem == problem)
    #expect(text.next().kind == .end)
  }
}
