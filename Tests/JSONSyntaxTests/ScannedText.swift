import JSONSyntax

/// A text cut into tokens, for tests that look at the tokens themselves.
struct ScannedText {
  let bytes: ContiguousArray<UInt8>
  var scanner: JSONScanner

  init(_ text: String, _ dialect: JSONDialect) {
    self.init(bytes: ContiguousArray(text.utf8), dialect)
  }

  init(bytes: ContiguousArray<UInt8>, _ dialect: JSONDialect) {
    self.bytes = bytes
    scanner = JSONScanner(dialect, over: 0..<bytes.count, depthLimit: 512)
  }

  // The bytes are lent out while the scanner changes, so they are taken out of `self` first.
  mutating func next() -> JSONToken {
    let bytes = bytes
    return unsafe scanner.next(in: bytes.span.bytes)
  }

  mutating func nextMember() -> JSONToken? {
    let bytes = bytes
    return unsafe scanner.nextMember(in: bytes.span.bytes)
  }

  mutating func nextElement() -> JSONToken? {
    let bytes = bytes
    return unsafe scanner.nextElement(in: bytes.span.bytes)
  }

  mutating func skipValue(after token: JSONToken) -> Bool {
    let bytes = bytes
    return unsafe scanner.skipValue(after: token, in: bytes.span.bytes)
  }

  func string(of token: JSONToken) -> String {
    unsafe scanner.string(of: token, in: bytes.span.bytes)
  }

  func number(of token: JSONToken) -> Double? {
    unsafe scanner.number(of: token, in: bytes.span.bytes)
  }

  func integer(of token: JSONToken) -> Int? {
    unsafe scanner.integer(of: token, in: bytes.span.bytes)
  }

  /// All tokens up to the end, which is left out.
  mutating func tokens() -> [JSONToken] {
    var tokens: [JSONToken] = []
    while true {
      let token = next()
      if token.kind == .end { return tokens }
      tokens.append(token)
    }
  }
}
