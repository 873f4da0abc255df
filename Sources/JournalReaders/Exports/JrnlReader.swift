import JSONSyntax
import JournalModel

/// Reads what `jrnl --format json` writes.
enum JrnlReader {
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
    let written = value["date"]?.text
    guard let stamp = written.flatMap(Stamp.init) else {
      return builder.skipDate(written, line: line)
    }
    var entry = ImportedEntry(written: stamp.written, line: line)
    if let minute = value["time"]?.text.flatMap(SpelledDate.readClock) {
      entry.written.minute = minute
    }
    entry.id = value["uuid"]?.text?.lowercased()
    // The title is no more than the first sentence.
    entry.title = value["title"]?.text ?? ""
    entry.body = value["body"]?.text ?? ""
    entry.tags = (value["tags"]?.texts ?? []).map(InlineTags.withoutSign)
    builder.add(entry)
  }
}
