import JournalModel
import Diagnostics
import JSONSyntax

/// The JSON file of an app, walked through one entry at a time.
struct ExportJSON {
  let source: SourceText

  init(_ file: OpenFile) {
    let bytes = PlainText.decoded(file.bytes, repairs: true)
    source = SourceText(name: file.path, bytes: bytes)
  }

  /// How deep a value may be nested.
  private static let depthLimit = 512

  var scanner: JSONScanner {
    JSONScanner(.json, over: 0..<source.bytes.count, depthLimit: Self.depthLimit)
  }

  /// The line on which a value starts.
  func line(of value: JSONValue) -> Int { source.line(ofByte: value.range.lowerBound) }

  func line(of fault: JSONFault) -> Int { source.line(ofByte: fault.range.lowerBound) }

  /// The whole text as one value.
  func tree() -> (value: JSONValue?, fault: JSONFault?) {
    var scanner = scanner
    let value = unsafe Self.tree(&scanner, source.bytes.span.bytes)
    return (value, scanner.fault)
  }

  private static func tree(_ scanner: inout JSONScanner, _ bytes: RawSpan) -> JSONValue? {
    guard let first = scanner.nextValue(in: bytes) else { return nil }
    return scanner.tree(after: first, in: bytes)
  }

  /// Hands on each element of the list at the top, or of one below it by its key.
  ///
  /// Elements before a fault are handed on all the same.
  /// - Returns: the fault that ended the walk, if there was one.
  func forEach(in key: String, _ take: (JSONValue) -> Void) -> JSONFault? {
    var scanner = scanner
    unsafe Self.walk(&scanner, source.bytes.span.bytes, key, take)
    return scanner.fault
  }

  private static func walk(
    _ scanner: inout JSONScanner,
    _ bytes: RawSpan,
    _ key: String,
    _ take: (JSONValue) -> Void
  ) {
    guard let first = scanner.nextValue(in: bytes) else { return }
    if first.kind == .arrayStart { return walkList(&scanner, bytes, take) }
    guard first.kind == .objectStart else { return }
    while let name = scanner.nextMember(in: bytes) {
      guard let value = scanner.nextValue(in: bytes) else { return }
      if value.kind == .arrayStart, scanner.spells(key, name, in: bytes) {
        walkList(&scanner, bytes, take)
      } else {
        scanner.skipValue(after: value, in: bytes)
      }
    }
  }

  /// The members of the object at the top but for one, which may be the bulk of the file.
  ///
  /// Of a file that breaks off, those before the fault.
  func members(besides key: String) -> [String: JSONValue] {
    var scanner = scanner
    return unsafe Self.members(&scanner, source.bytes.span.bytes, besides: key)
  }

  private static func members(
    _ scanner: inout JSONScanner,
    _ bytes: RawSpan,
    besides key: String
  ) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    guard scanner.nextValue(in: bytes)?.kind == .objectStart else { return members }
    while let name = scanner.nextMember(in: bytes), let value = scanner.nextValue(in: bytes) {
      if scanner.spells(key, name, in: bytes) {
        scanner.skipValue(after: value, in: bytes)
      } else if let tree = scanner.tree(after: value, in: bytes) {
        members[scanner.string(of: name, in: bytes)] = tree
      }
    }
    return members
  }

  private static func walkList(
    _ scanner: inout JSONScanner,
    _ bytes: RawSpan,
    _ take: (JSONValue) -> Void
  ) {
    while let first = scanner.nextElement(in: bytes) {
      guard let element = scanner.tree(after: first, in: bytes) else { return }
      take(element)
    }
  }
}

extension ImportBuilder {
  /// Hands on each entry of a JSON file, and names the fault that ended it early, if one did.
  mutating func forEach(
    in key: String,
    of json: ExportJSON,
    _ take: (JSONValue, inout ImportBuilder) -> Void
  ) {
    var builder = self
    let fault = json.forEach(in: key) { take($0, &builder) }
    self = builder
    if let fault { skip(fault, of: json) }
  }

  /// The file as one value; a fault is named and counts as one entry.
  mutating func tree(of json: ExportJSON) -> JSONValue? {
    let (value, fault) = json.tree()
    if let fault { skip(fault, of: json) }
    return value
  }

  mutating func skip(_ fault: JSONFault, of json: ExportJSON) {
    skip(
      .broken,
      .journalSyntax,
      line: json.line(of: fault),
      "\(fault.problem.words); what stands before it is used"
    )
  }

  /// Counts an entry that is no object, or one of whose keys holds something of another type.
  mutating func skipShape(_ name: String, _ value: JSONValue, needs: String, line: Int) {
    skip(
      .wrongShape,
      .journalWrongType,
      line: line,
      "\(name) is \(value.typeName) where \(needs) is needed; the entry is left out"
    )
  }

  /// Counts an entry without a date, or with one that can't be read.
  mutating func skipDate(_ written: String?, line: Int) {
    let message =
      written.map { "the date \(quotedName($0)) can't be read; the entry is left out" }
      ?? "no date stands here; the entry is left out"
    skip(.noDate, .journalBadDate, line: line, message)
  }
}
