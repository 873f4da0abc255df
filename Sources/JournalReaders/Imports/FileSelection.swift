import JournalModel

/// Which files of a folder are worth opening.
enum FileSelection {
  /// The files that may hold entries, without media and without copies of one another.
  static func readable(in folder: SourceFolder) -> [SourceFile] {
    let paths = Set(folder.files.map { $0.path })
    let isAppleJournal = folder.files.contains { $0.folders.last?.lowercased() == "entries" }
    // A journal of jrnl with a file for each day; what has another name is no part of it.
    let isDayFolder = folder.files.contains { file in
      file.ending == "txt" && file.stem.utf8.count == 2 && PathDate.find(in: file.path) != nil
    }
    let chatFolders = Self.chatFolders(of: folder)
    return folder.files.filter { file in
      if SourceFolder.isMedia(file.path) || isHidden(file) { return false }
      if isAppleJournal, isApplesOwn(file) { return false }
      if isDayFolder, file.ending == "txt", PathDate.find(in: file.path) == nil { return false }
      if chatFolders.contains(file.folders), isSentInChat(file) { return false }
      return !isCopy(file, among: paths)
    }
  }

  /// The folders in which a chat of WhatsApp stands, with what was sent in it.
  private static func chatFolders(of folder: SourceFolder) -> Set<[String]> {
    let chats = folder.files.filter { $0.ending == "txt" && ChatText.hasChatName($0) }
    return Set(chats.map { $0.folders })
  }

  /// Whether a file is called as WhatsApp calls those sent: `00000042-Plan.md`, `DOC-20210428-WA0001.md`.
  private static func isSentInChat(_ file: SourceFile) -> Bool {
    let parts = file.stem.split(separator: "-", omittingEmptySubsequences: false)
    func isNumber(_ text: Substring, _ digits: Int) -> Bool {
      text.utf8.count == digits && text.utf8.allSatisfy { $0 &- 48 <= 9 }
    }
    if let first = parts.first, parts.count > 1, isNumber(first, 8) { return true }
    guard let last = parts.last, last.hasPrefix("WA") else { return false }
    return isNumber(last.dropFirst(2), 4)
  }

  /// Whether a file stands in a folder such as `.obsidian`, where apps keep their own affairs.
  private static func isHidden(_ file: SourceFile) -> Bool {
    file.path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// The list of entries and what belongs to pictures, beside the entries of Apple's Journal.
  private static func isApplesOwn(_ file: SourceFile) -> Bool {
    file.name.lowercased() == "index.html"
      || file.folders.last?.lowercased() == "resources"
  }

  /// Whether a file says the same as another one beside it.
  ///
  /// Notion writes the view of a table beside all its rows, Google Keep a page beside each note.
  private static func isCopy(_ file: SourceFile, among paths: Set<String>) -> Bool {
    let base = file.path.dropLast(file.ending.count + 1)
    switch file.ending {
    case "csv": return paths.contains("\(base)_all.csv")
    case "html": return paths.contains("\(base).json")
    default: return false
    }
  }

  /// Whether a file is one of the program's own form, or of a sheet that says as much.
  static func ownForm(
    _ file: SourceFile,
    _ bytes: ContiguousArray<UInt8>,
    _ options: ReadOptions
  ) -> JournalFormat? {
    let start = PlainText.decoded(
      ContiguousArray(bytes.prefix(JournalFormat.headSize)),
      repairs: false
    )
    switch file.ending {
    case "csv", "tsv":
      let isWhole = bytes.count <= JournalFormat.headSize
      var log = FaultLog(file: "")
      let table = CSVTable(start, isWhole: isWhole, rowLimit: 1)
      let map = ColumnMap(header: table.header, line: 1, options: options, log: &log)
      return map == nil ? nil : .attune
    case "json", "jsonl", "ndjson":
      let isMapped = options.columnMap["date"] != nil
      return isMapped || isOwnJSON(JSONShape(start)) ? .attune : nil
    default: return nil
    }
  }

  private static func isOwnJSON(_ shape: JSONShape) -> Bool {
    let keys =
      shape.elementKeys[""] ?? shape.elementKeys["entries"] ?? Set(shape.keys.map { $0.key })
    let spellings = JournalField.spellings
    let fields = keys.compactMap { spellings[folded(header: $0)] }
    let hasContent = fields.contains(.text) || fields.contains(.kind) || keys.contains("moments")
    return fields.contains(.date) && hasContent
  }
}
