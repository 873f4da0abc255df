import Diagnostics
import JSONSyntax

extension ExportJSON {
  /// What stands in an object before the list that it holds, by key.
  typealias Holder = [String: JSONValue]

  /// Hands on each element of every list of a name, with the words of the object that holds it.
  ///
  /// Only one element at a time is in memory as a tree, however many lists there are.
  /// - Parameters:
  ///   - key: the key of the lists.
  ///   - inner: the keys of objects and lists that are looked into, as deep as they go.
  ///   - take: gets an element; a holder without elements is handed on with `nil`.
  /// - Returns: the fault that ended the walk, if there was one.
  func forEach(
    in key: String,
    through inner: [String],
    _ take: (JSONValue?, Holder) -> Void
  ) -> JSONFault? {
    var walk = NestedWalk(scanner: scanner, key: key, inner: inner)
    unsafe walk.start(source.bytes.span.bytes, take)
    return walk.scanner.fault
  }
}

/// A walk through objects in objects, down to the lists of one name.
private struct NestedWalk {
  var scanner: JSONScanner
  let key: String
  let inner: [String]

  mutating func start(_ bytes: RawSpan, _ take: (JSONValue?, ExportJSON.Holder) -> Void) {
    guard let first = scanner.nextValue(in: bytes) else { return }
    walk(first, bytes, take)
  }

  private mutating func walk(
    _ first: JSONToken,
    _ bytes: RawSpan,
    _ take: (JSONValue?, ExportJSON.Holder) -> Void
  ) {
    switch first.kind {
    case .objectStart: walkObject(bytes, take)
    case .arrayStart:
      while let element = scanner.nextElement(in: bytes) { walk(element, bytes, take) }
    case .objectEnd, .arrayEnd, .comma, .colon, .string, .name, .number, .true, .false, .null, .end,
      .fault:
      return
    }
  }

  private mutating func walkObject(
    _ bytes: RawSpan,
    _ take: (JSONValue?, ExportJSON.Holder) -> Void
  ) {
    var holder: ExportJSON.Holder = [:]
    while let name = scanner.nextMember(in: bytes), let value = scanner.nextValue(in: bytes) {
      let isContainer = value.kind == .arrayStart || value.kind == .objectStart
      if value.kind == .arrayStart, scanner.spells(key, name, in: bytes) {
        take(nil, holder)
        while let element = scanner.nextElement(in: bytes),
          let tree = scanner.tree(after: element, in: bytes)
        {
          take(tree, holder)
        }
      } else if isContainer, !inner.contains(where: { scanner.spells($0, name, in: bytes) }) {
        scanner.skipValue(after: value, in: bytes)
      } else if isContainer {
        walk(value, bytes, take)
      } else {
        holder[scanner.string(of: name, in: bytes)] = scanner.tree(after: value, in: bytes)
      }
    }
  }
}
