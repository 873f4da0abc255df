import JSONSyntax
import ByteReading

extension JournalFormat {
  /// Tells the format of a file from its name and its first bytes.
  ///
  /// - Parameters:
  ///   - path: the path of the file; some formats show only there.
  ///   - start: the first bytes, as many as are at hand.
  /// - Returns: the format; `nil` for the program's own form and for what nobody knows.
  package static func sniff(path: String, start: ContiguousArray<UInt8>) -> JournalFormat? {
    let file = SourceFile(path: path, bytes: [])
    if file.name == "backup.daylio" || file.ending == "daylio" { return .daylioBackup }
    if file.name.lowercased() == "diarobackup.xml" { return .diaro }
    guard PlainText.isText(start), ForeignFile.words(path: path, start: start) == nil else {
      return nil
    }
    if file.ending == "doentry" { return .dayOneClassic }
    let decoded = PlainText.decoded(ContiguousArray(start.prefix(headSize)), repairs: true)
    switch decoded.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let shape = JSONShape(decoded)
      if let format = json(shape) { return format }
      if shape.isList || !shape.keys.isEmpty, opensJSON(decoded) { return nil }
    case UInt8(ascii: "<"):
      if let format = markup(decoded) { return format }
    default: break
    }
    if isOwnTable(decoded) { return nil }
    let text = PlainText.withPlainLines(String(decoding: decoded.prefix(16_384), as: UTF8.self))
    return plain(text, file)
  }

  /// How much of a file is looked at.
  static let headSize = 65_536

  // MARK: JSON

  /// Whether JSON begins here, and not the square bracket of jrnl, which opens no list.
  private static func opensJSON(_ bytes: ContiguousArray<UInt8>) -> Bool {
    var marks = bytes.lazy.filter { $0 > 0x20 }.makeIterator()
    if marks.next() == UInt8(ascii: "{") { return true }
    let second = marks.next()
    return second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
  }

  private static func json(_ shape: JSONShape) -> JournalFormat? {
    if shape.hasList("entries") {
      if shape.elements(of: "entries", have: ["creationDate"]) { return .dayOne }
      if shape.elements(of: "entries", have: ["title", "body", "date"]) { return .jrnl }
      if shape.keys["metadata"] == .objectStart { return .dayOne }
      if shape.keys["tags"] == .objectStart { return .jrnl }
      if isDiarium("entries", shape) { return .diarium }
    }
    if shape.has("date_journal") { return .journey }
    if shape.has("dayEntries"), shape.has("customMoods") { return .daylioBackup }
    if shape.has("textContent") || shape.has("listContent") || shape.has("isTrashed"),
      shape.has("userEditedTimestampUsec") || shape.has("createdTimestampUsec")
    {
      return .googleKeep
    }
    if let chat = chat(shape) { return chat }
    if shape.isList, isDiarium("", shape) { return .diarium }
    if shape.isList, shape.elements(of: "", have: ["date_journal"]) { return .journey }
    return nil
  }

  private static func chat(_ shape: JSONShape) -> JournalFormat? {
    if shape.has("backupTimeMs") || shape.has("chatItem") { return .signal }
    if shape.keys["chats"] == .objectStart { return .telegram }
    if shape.has("about"), shape.has("personal_information") { return .telegram }
    guard shape.hasList("messages") else { return nil }
    if shape.hasList("participants") || shape.has("threadName") { return .messenger }
    if shape.elements(of: "messages", have: ["sender_name"]) { return .messenger }
    let isTelegram =
      shape.has("type") && shape.has("id")
      || ["date", "date_unixtime"].contains {
        shape.elements(of: "messages", have: ["type", $0])
      }
    return isTelegram ? .telegram : nil
  }

  private static func isDiarium(_ list: String, _ shape: JSONShape) -> Bool {
    shape.elements(of: list, have: ["date", "heading"])
      || shape.elements(of: list, have: ["date", "html"])
  }

  // MARK: XML and HTML

  private static func markup(_ bytes: ContiguousArray<UInt8>) -> JournalFormat? {
    let text = String(decoding: bytes.prefix(8192), as: UTF8.self)
    if has("diaro_", in: text), has("<data", in: text) { return .diaro }
    if has("<plist", in: text), has("Entry Text", in: text) { return .dayOneClassic }
    let isPage =
      has("pageHeader", in: text) || has("reflectionPrompt", in: text)
      || has("bodyText", in: text)
    return isPage ? .appleJournal : nil
  }

  /// Whether a text stands in another, byte by byte.
  static func has(_ part: String, in text: String) -> Bool {
    let wanted = Array(part.utf8)
    let bytes = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.indices.contains { start in
      bytes[start] == first && bytes[start...].starts(with: wanted)
    }
  }

  // MARK: Plain text

  private static func plain(_ text: String, _ file: SourceFile) -> JournalFormat? {
    let lines = PlainText.lines(text).prefix(400)
    if file.ending == "csv" || file.ending == "md", NotionName.hasID(file.stem) { return .notion }
    let isPage = ["md", "markdown", "org"].contains(file.ending)
    guard let first = lines.first(where: { !PlainText.trimmed($0).isEmpty }) else {
      return isPage ? .markdown : nil
    }
    if let format = table(PlainText.trimmed(first)) { return format }
    if lines.contains(where: { $0.hasPrefix("\tDate:\t") }) { return .dayOneText }
    if let chat = ChatText.format(of: lines, in: file) { return chat }
    if isPage { return .markdown }
    if JrnlTextReader.isJournal(lines) { return .jrnlText }
    if first.hasPrefix("---"), PlainText.trimmed(first) == "---" { return .markdown }
    if file.ending == "txt" || file.ending == "text" {
      return PathDate.find(in: file.path) == nil ? nil : .markdown
    }
    return nil
  }

  /// Whether the first line is the header of a journal of the program's own form.
  ///
  /// Most files are, and they are not to be looked at any further.
  private static func isOwnTable(_ bytes: ContiguousArray<UInt8>) -> Bool {
    let line = bytes.prefix(2048).prefix { $0 != 0x0A && $0 != 0x0D }
    let names = line.split(separator: UInt8(ascii: ",")).map {
      String(decoding: $0, as: UTF8.self)
    }
    return names.contains("date") && (names.contains("kind") || names.contains("text"))
  }

  /// The format that the header of a table tells.
  private static func table(_ header: String) -> JournalFormat? {
    let header = header.lowercased()
    let names = header.split { ",;\t|".contains($0) }.map { name in
      folded(header: name.filter { $0 != "\"" })
    }
    func has(_ wanted: [String]) -> Bool { wanted.allSatisfy { names.contains($0) } }
    if has(["fulldate", "mood", "activities"]) { return .daylio }
    if has(["year", "date", "weekday", "mood", "activities"]) { return .daylio }
    if has(["date", "timeofday", "category", "rating/amount"]) { return .bearable }
    return nil
  }
}
