import JSONSyntax

/// One line of many journals: a JSON object, by the places of its parts.
struct BatchLine: Sendable {
  /// What the line says its journal is.
  enum Content: Sendable {
    case entries(Range<Int>)
    /// The path of a journal's file.
    case file(String)
    /// Nothing that can be used, and why.
    case fault(String)
  }

  /// The value of `key` as it is written, with its quotes; `nil` when there is none.
  private(set) var key: Range<Int>?
  private(set) var profile: Range<Int>?
  private(set) var content = Content.fault("the line needs \"entries\" or \"file\"")

  private static let depthLimit = 512

  init(in bytes: RawSpan) {
    var scanner = JSONScanner(.json, over: 0..<bytes.byteCount, depthLimit: Self.depthLimit)
    guard scanner.next(in: bytes).kind == .objectStart else {
      content = .fault("the line is no JSON object in { }")
      return
    }
    while let name = scanner.nextMember(in: bytes), let value = scanner.nextValue(in: bytes) {
      guard scanner.skipValue(after: value, in: bytes) else { break }
      let range = value.start..<scanner.offset
      let name = scanner.string(of: name, in: bytes)
      if name == "file", value.kind == .string {
        content = .file(scanner.string(of: value, in: bytes))
      } else {
        take(value.kind, range, of: name)
      }
    }
    if let fault = scanner.fault ?? scanner.blemish {
      // A key that is no JSON must not get into the result as it is written.
      if scanner.blemish != nil { key = nil }
      content = .fault("the line is no JSON: \(fault.problem.words)")
    } else if scanner.next(in: bytes).kind != .end {
      content = .fault("something stands behind the object of the line")
    }
  }

  private mutating func take(_ kind: JSONToken.Kind, _ range: Range<Int>, of name: String) {
    switch name {
    case "key" where kind == .string || kind == .number: key = range
    case "entries" where kind == .arrayStart: content = .entries(range)
    case "profile" where kind == .objectStart: profile = range
    default: break
    }
  }
}
