import JSONSyntax

/// The keys at the top of a JSON text, which tell what program wrote it.
struct JSONShape: Sendable, Hashable {
  /// Whether the text is a list of objects at its top.
  private(set) var isList = false
  /// The keys of the object at the top with what stands behind each.
  private(set) var keys: [String: JSONToken.Kind] = [:]
  /// The keys of the first object in the list at the top, or in a list below it by its key.
  private(set) var elementKeys: [String: Set<String>] = [:]

  /// Reads as much as there is; a text that is cut off gives the keys seen so far.
  init(_ start: ContiguousArray<UInt8>) {
    unsafe read(start.span.bytes)
  }

  private mutating func read(_ bytes: RawSpan) {
    var scanner = JSONScanner(.json, over: 0..<bytes.byteCount, depthLimit: 512)
    let first = scanner.next(in: bytes)
    switch first.kind {
    case .arrayStart:
      isList = true
      if let element = scanner.nextElement(in: bytes), element.kind == .objectStart {
        elementKeys[""] = memberKeys(&scanner, bytes)
      }
    case .objectStart:
      while let key = scanner.nextMember(in: bytes) {
        let name = scanner.string(of: key, in: bytes)
        guard let value = scanner.nextValue(in: bytes) else { return }
        keys[name] = value.kind
        if value.kind == .arrayStart {
          guard readList(name, &scanner, bytes) else { return }
        } else {
          guard scanner.skipValue(after: value, in: bytes) else { return }
        }
      }
    case .objectEnd, .arrayEnd, .comma, .colon, .string, .name, .number, .true, .false, .null, .end,
      .fault:
      return
    }
  }

  /// Notes the first element of a list and passes over the others.
  private mutating func readList(
    _ name: String,
    _ scanner: inout JSONScanner,
    _ bytes: RawSpan
  ) -> Bool {
    var isFirst = true
    while let element = scanner.nextElement(in: bytes) {
      if isFirst, element.kind == .objectStart {
        elementKeys[name] = memberKeys(&scanner, bytes)
      } else {
        scanner.skipValue(after: element, in: bytes)
      }
      isFirst = false
    }
    return scanner.fault == nil
  }

  private func memberKeys(_ scanner: inout JSONScanner, _ bytes: RawSpan) -> Set<String> {
    var keys: Set<String> = []
    while let key = scanner.nextMember(in: bytes) {
      keys.insert(scanner.string(of: key, in: bytes))
      guard let value = scanner.nextValue(in: bytes),
        scanner.skipValue(after: value, in: bytes)
      else { break }
    }
    return keys
  }

  func hasList(_ key: String) -> Bool { keys[key] == .arrayStart }

  func has(_ key: String) -> Bool { keys[key] != nil }

  /// Whether the first object of a list has all these keys; `""` is the list at the top.
  func elements(of list: String, have keys: [String]) -> Bool {
    guard let found = elementKeys[list] else { return false }
    return keys.allSatisfy { found.contains($0) }
  }
}
