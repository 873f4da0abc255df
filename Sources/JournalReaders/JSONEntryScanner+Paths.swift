import ByteReading
import JSONSyntax
import JournalModel

// Fields that stand deeper in an object, by dotted paths: `--map date=meta.written`.

extension JSONEntryScanner {
  /// The name that stands for no field in `--map`: the path of the list of entries.
  static let entriesOption = "entries"

  /// The beginnings of paths such as `data.items`, each without its last key.
  static func holders(of paths: [String]) -> [String] {
    var holders: [String] = []
    for path in paths {
      var keys = path.split(separator: ".", omittingEmptySubsequences: false)
      while keys.count > 1 {
        keys.removeLast()
        let holder = keys.joined(separator: ".")
        if !holders.contains(holder) { holders.append(holder) }
      }
    }
    return holders
  }

  func holderMeaning(_ name: String) -> KeyMeaning? {
    holders.firstIndex(of: name).map { .holder($0) }
  }

  /// Reads the mapped fields of an inner object, however deep.
  /// - Returns: whether it turned out to hold the list of entries.
  mutating func readHolder(
    _ value: JSONToken,
    _ path: String,
    _ draft: inout EntryDraft,
    depth: Int = 2,
    _ bytes: RawSpan
  ) -> Bool {
    guard value.kind == .objectStart, depth < Self.depthLimit else {
      scanner.skipValue(after: value, in: bytes)
      return false
    }
    while let key = scanner.nextMember(in: bytes) {
      guard let value = scanner.nextValue(in: bytes) else { return false }
      let name = "\(path).\(scanner.string(of: key, in: bytes))"
      if let field = columnMap[name] {
        mappedKeys.insert(name)
        put(value, field, true, nil, &draft, bytes)
      } else if name == entriesPath, place == .outside, value.kind == .arrayStart {
        place = .entriesOfObject
        listDepth = depth
        return true
      } else if holders.contains(name) {
        if readHolder(value, name, &draft, depth: depth + 1, bytes) { return true }
      } else {
        noteUnknown(name)
        scanner.skipValue(after: value, in: bytes)
      }
    }
    return false
  }

  mutating func noteUnknown(_ name: String) {
    // A file may have a key of its own in every object; forty names say enough.
    if unknownKeys.count < 40, !unknownKeys.contains(name) { unknownKeys.append(name) }
  }
}
