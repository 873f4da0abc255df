import JSONSyntax
import JournalModel

/// Reads the JSON of Diarium: a list of entries, or a file for each day.
enum DiariumReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    let json = ExportJSON(file)
    guard let tree = builder.tree(of: json) else { return }
    let list = tree.isArray ? tree : tree["entries"]
    for value in list?.elements ?? [tree] { add(value, line: json.line(of: value), to: &builder) }
  }

  private static func add(_ value: JSONValue, line: Int, to builder: inout ImportBuilder) {
    guard value.isObject else {
      return builder.skipShape("an entry", value, needs: "an object", line: line)
    }
    let written = value["date"]?.text
    guard let stamp = written.flatMap(Stamp.init) else {
      return builder.skipDate(written, line: line)
    }
    var entry = ImportedEntry(written: stamp.written, line: line)
    entry.title = HTMLText.plain(value["heading"]?.text ?? "")
    entry.body = value["html"]?.text.map(HTMLText.plain) ?? value["text"]?.text ?? ""
    entry.tags = names(value["tags"])
    entry.people = names(value["people"])
    builder.add(entry)
  }

  /// The words of a list of texts, or of objects with a name.
  private static func names(_ value: JSONValue?) -> [String] {
    (value?.elements ?? []).compactMap { $0.text ?? $0["name"]?.text }
  }
}
