import JSONSyntax
import JournalModel

/// Reads the JSON that Day One exports: a file a journal, in a zip, a folder or alone.
enum DayOneReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    builder.forEach(in: "entries", of: json) { value, builder in
      add(value, line: json.line(of: value), to: &builder)
    }
  }

  private static func add(_ value: JSONValue, line: Int, to builder: inout ImportBuilder) {
    guard value.isObject else {
      return builder.skipShape("an entry", value, needs: "an object", line: line)
    }
    if let text = value["text"], text.text == nil {
      return builder.skipShape("the text", text, needs: "text", line: line)
    }
    let written = value["creationDate"]?.text
    guard let stamp = written.flatMap(Stamp.init), let time = time(of: value, stamp, &builder)
    else { return builder.skipDate(written, line: line) }
    var entry = ImportedEntry(written: time, line: line)
    entry.id = value["uuid"]?.text?.lowercased()
    entry.edited = value["modifiedDate"]?.text.flatMap(Stamp.init).map(seconds)
    entry.tags = value["tags"]?.texts ?? []
    let body = DayOneMarkup(value["text"]?.text ?? "")
    let isBlank = PlainText.trimmed(body.text).isEmpty
    entry.body = isBlank ? richText(of: value["richText"]) : body.text
    entry.attachments = max(body.mediaCount, mediaCount(of: value))
    builder.add(entry)
  }

  /// Instants are in UTC whatever is written.
  private static func seconds(_ stamp: Stamp) -> Int64 {
    Int64(stamp.written.day.number) * 86_400 + Int64(stamp.second - (stamp.offset ?? 0))
  }

  // MARK: Time

  private static func time(
    of value: JSONValue,
    _ stamp: Stamp,
    _ builder: inout ImportBuilder
  ) -> WrittenTime? {
    let instant = seconds(stamp)
    let zones = [value["timeZone"], value["location"]?["timeZoneName"]].compactMap { $0?.text }
    guard var time = builder.written(at: instant, zones: zones) else { return nil }
    guard value["isAllDay"]?.isTrue ?? false else { return time }
    // A whole day is stored as its local midnight. Where no zone tells which one that was, it is
    // the midnight nearest by.
    if time.minute != 0, !zones.contains(where: { builder.knows($0, at: instant) }),
      let nearest = WrittenTime(utcSeconds: instant, offset: 43_200)
    {
      time = nearest
    }
    time.minute = -1
    return time
  }

  // MARK: Text

  /// The words of a rich text, which is JSON in a string, or of whatever stands in its place.
  private static func richText(of value: JSONValue?) -> String {
    guard let value else { return "" }
    guard let text = value.text else { return runs(of: value) }
    let file = OpenFile(path: "", bytes: ContiguousArray(text.utf8))
    guard let tree = ExportJSON(file).tree().value, tree.isObject else {
      return text.utf8.first == UInt8(ascii: "{") ? "" : text
    }
    return runs(of: tree)
  }

  private static func runs(of tree: JSONValue) -> String {
    tree["contents"]?.elements.map { $0["text"]?.text ?? "" }.joined() ?? ""
  }

  private static func mediaCount(of value: JSONValue) -> Int {
    ["photos", "videos", "audios", "pdfAttachments"].reduce(0) {
      $0 + (value[$1]?.elements.count ?? 0)
    }
  }
}

extension ImportBuilder {
  /// Whether the rules of a zone are known.
  func knows(_ zone: String, at instant: Int64) -> Bool {
    options.zones.offset(of: zone, at: instant) != nil
  }
}

/// The text of an entry without the marks that only the app understands.
struct DayOneMarkup {
  /// The text without backslashes before punctuation and without places of media; of links to
  /// other entries the label.
  private(set) var text = ""
  /// How many pictures, films and sounds stood in it.
  private(set) var mediaCount = 0

  init(_ markdown: String) {
    let plain = PlainText.withPlainLines(markdown)
    guard plain.utf8.contains(UInt8(ascii: "[")) else {
      text = BackslashEscapes.resolved(plain)
      return
    }
    let bytes = ContiguousArray(plain.utf8)
    var kept: ContiguousArray<UInt8> = []
    var offset = 0
    while offset < bytes.count {
      let opens = bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "!")
      if opens, let link = MarkdownLink(in: bytes, at: offset), isOwn(link.target) {
        if link.isImage { mediaCount += 1 } else { kept += bytes[link.label] }
        offset = link.end
      } else {
        kept.append(bytes[offset])
        offset += 1
      }
    }
    let words = BackslashEscapes.resolved(String(decoding: kept, as: UTF8.self))
    text = mediaCount > 0 ? PlainText.withTrimmedLines(words) : words
  }

  private func isOwn(_ target: String) -> Bool {
    target.hasPrefix("dayone-moment:") || target.hasPrefix("dayone:")
      || target.hasPrefix("dayone2:")
  }
}

/// A link or an image of Markdown: `[label](target)`, `![label](target)`.
struct MarkdownLink {
  var isImage: Bool
  var label: Range<Int>
  var target: String
  /// The offset behind its closing bracket.
  var end: Int

  /// How far a label or target is looked for.
  private static let longest = 2000

  init?(in bytes: ContiguousArray<UInt8>, at start: Int) {
    isImage = bytes[start] == UInt8(ascii: "!")
    let bracket = start + (isImage ? 1 : 0)
    guard bracket < bytes.count, bytes[bracket] == UInt8(ascii: "[") else { return nil }
    if start > 0, bytes[start - 1] == UInt8(ascii: "\\") { return nil }
    let limit = min(bytes.count, bracket + Self.longest)
    guard
      let close = bytes[bracket + 1..<limit].firstIndex(where: {
        $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "\n")
      }), bytes[close] == UInt8(ascii: "]"), close + 1 < bytes.count,
      bytes[close + 1] == UInt8(ascii: "(")
    else { return nil }
    let last = min(bytes.count, close + Self.longest)
    guard let end = bytes[close + 2..<last].firstIndex(of: UInt8(ascii: ")")) else { return nil }
    label = bracket + 1..<close
    target = String(decoding: bytes[close + 2..<end], as: UTF8.self)
    self.end = end + 1
  }
}
