import JSONSyntax
import JournalModel

/// Reads the entries of Journey: a JSON file each.
enum JourneyReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    guard let tree = builder.tree(of: json) else { return }
    for value in tree.isArray ? tree.elements : [tree] {
      add(value, line: json.line(of: value), to: &builder)
    }
  }

  private static func add(_ value: JSONValue, line: Int, to builder: inout ImportBuilder) {
    guard value.isObject else {
      return builder.skipShape("an entry", value, needs: "an object", line: line)
    }
    let zone = value["timezone"]?.text ?? ""
    guard let milliseconds = value["date_journal"]?.wholeNumber,
      let time = builder.written(at: milliseconds / 1000, zones: [zone])
    else { return builder.skipDate(nil, line: line) }
    var entry = ImportedEntry(written: time, line: line)
    entry.id = value["id"]?.text
    entry.edited = value["date_modified"]?.wholeNumber.map { $0 / 1000 }
    let text = value["text"]?.text ?? ""
    entry.body = isHTML(text, type: value["type"]?.text) ? HTMLText.plain(text) : text
    entry.tags = value["tags"]?.texts ?? []
    entry.attachments = value["photos"]?.elements.count ?? 0
    // Which end of the scale is the good one differs between versions, so no level is read.
    if let mood = value["mood"]?.wholeNumber, 1...5 ~= mood {
      entry.mood = ImportedMood(label: "mood \(mood) of 5")
    }
    builder.add(entry)
  }

  /// Whether a text has tags; some versions write paragraphs and no word about them.
  private static func isHTML(_ text: String, type: String?) -> Bool {
    if let type { return type == "html" }
    let start = text.prefix(3).lowercased()
    return (start == "<p>" || start == "<p ") && JournalFormat.has("</p>", in: text)
  }
}
