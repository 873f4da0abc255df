import Diagnostics
import JournalModel

/// Reads the entries of Day One's first versions: a property list each, as XML.
enum DayOneClassicReader {
  static func read(_ file: OpenFile, into builder: inout ImportBuilder) {
    guard let list = PropertyList(file.text) else {
      return builder.skip(
        .broken,
        .journalSyntax,
        line: 1,
        "this entry is no property list that can be read; it is left out"
      )
    }
    let written = list.values["Creation Date"]
    guard let stamp = written.flatMap(Stamp.init) else {
      return builder.skipDate(written, line: 1)
    }
    let instant = Int64(stamp.written.day.number) * 86_400 + Int64(stamp.second)
    let zones = [list.values["Time Zone"] ?? ""]
    guard let time = builder.written(at: instant, zones: zones) else {
      return builder.skipDate(written, line: 1)
    }
    var entry = ImportedEntry(written: time)
    entry.id = (list.values["UUID"] ?? file.stem).lowercased()
    entry.body = list.values["Entry Text"] ?? ""
    entry.tags = list.lists["Tags"] ?? []
    builder.add(entry)
  }
}

/// The keys at the top of an XML property list, with texts and lists of texts.
private struct PropertyList {
  private(set) var values: [String: String] = [:]
  private(set) var lists: [String: [String]] = [:]
  private var key = ""
  private var text = ""
  /// How many dictionaries and lists are open.
  private var depth = 0
  private var isInList = false

  /// Reads a list; `nil` for what is none, or ends early.
  init?(_ xml: String) {
    var scanner = HTMLScanner(xml)
    var isOpen = false
    var isClosed = false
    while let token = scanner.next() {
      switch token {
      case .open(let tag):
        if tag.name == "plist" { isOpen = true }
        open(tag)
      case .text(let piece): text += piece
      case .close("plist"): isClosed = isOpen
      case .close(let name): close(name)
      }
    }
    guard isClosed else { return nil }
  }

  private mutating func open(_ tag: HTMLTag) {
    text = ""
    if tag.isEmpty { return }
    if tag.name == "dict" { depth += 1 }
    if tag.name == "array", depth == 1 { isInList = true }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "key": if depth == 1 { key = text }
    case "string", "date":
      if depth == 1, isInList { lists[key, default: []].append(text) }
      if depth == 1, !isInList { values[key] = text }
    case "dict": depth -= 1
    case "array": if depth == 1 { isInList = false }
    default: break
    }
    text = ""
  }
}
