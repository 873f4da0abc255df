/// Files that can't hold a journal, told by how they begin, so that each is called by its name.
enum ForeignFile {
  /// What is wrong with a file that nobody can read here; `nil` where nothing is known.
  static func words(path: String, start: ContiguousArray<UInt8>) -> String? {
    if let (_, words) = signatures.first(where: { start.starts(with: $0.start) }) { return words }
    if path.hasSuffix(".denc") || start.starts(with: "gAAAA".utf8)
      || start.starts(with: "JRNLv3".utf8)
    {
      return "this file is encrypted; export it again without a password"
    }
    return PlainText.isText(start) ? nil : "this is not a text file, and no export that is known"
  }

  private static let signatures: [(start: [UInt8], words: String)] = [
    (
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
      "this is a 7z archive; unpack it and give the folder"
    ),
    (Array("Rar!".utf8), "this is a RAR archive; unpack it and give the folder"),
    ([0x1F, 0x8B], "this is packed by gzip in a way that can't be read; unpack it first"),
    (
      Array("SQLite format 3".utf8),
      "this is the database of an app; export from the app itself instead"
    ),
    (Array("bplist00".utf8), "this is a binary property list; export from the app as JSON instead"),
    (Array("%PDF".utf8), "this is a PDF; export as JSON, CSV or text instead"),
  ]
}
