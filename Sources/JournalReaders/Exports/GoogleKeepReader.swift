import JSONSyntax
import JournalModel

/// Reads the notes of Google Keep as Takeout gives them: a JSON file each.
enum GoogleKeepReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    guard let value = builder.tree(of: json) else { return }
    guard value.isObject else {
      return builder.skipShape("a note", value, needs: "an object", line: 1)
    }
    if value["isTrashed"]?.isTrue ?? false { return builder.skip(.trashed) }
    let edited = value["userEditedTimestampUsec"]?.wholeNumber
    let created = value["createdTimestampUsec"]?.wholeNumber
    guard let instant = created ?? edited,
      let time = builder.written(at: instant / 1_000_000, zones: zone(of: file))
    else { return builder.skipDate(nil, line: 1) }
    var entry = ImportedEntry(written: time, line: 1)
    entry.title = value["title"]?.text ?? ""
    entry.body = body(of: value)
    entry.edited = edited.map { $0 / 1_000_000 }
    if created != nil {
      entry.id = PlainText.trimmed("\(instant) \(PlainText.comparable(entry.title))")
    }
    entry.tags = (value["labels"]?.elements ?? []).compactMap { $0["name"]?.text }
    entry.attachments = value["attachments"]?.elements.count ?? 0
    builder.add(entry)
  }

  /// The offset in the name of a note without a title: `2024-09-20T15_58_05.573+02_00.json`.
  private static func zone(of file: OpenFile) -> [String] {
    let name = file.stem
    guard PathDate.inName(name) != nil, name.utf8.count == 29, name.contains("T") else { return [] }
    let offset = String(name.suffix(6).map { $0 == "_" ? ":" : $0 })
    return FixedOffset.seconds(of: offset) == nil ? [] : [offset]
  }

  private static func body(of value: JSONValue) -> String {
    var parts: [String] = []
    if let text = value["textContent"]?.text, !text.isEmpty {
      parts.append(text)
    } else if let html = value["textContentHtml"]?.text {
      parts.append(HTMLText.plain(html))
    }
    for item in value["listContent"]?.elements ?? [] {
      let text = item["text"]?.text ?? item["textHtml"]?.text.map(HTMLText.plain) ?? ""
      if !text.isEmpty {
        parts.append("- [\(item["isChecked"]?.isTrue ?? false ? "x" : " ")] \(text)")
      }
    }
    return parts.joined(separator: "\n")
  }
}
