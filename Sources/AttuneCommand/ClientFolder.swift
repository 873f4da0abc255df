import JournalReaders

/// A client's folder of a caseload, with its files sorted by what they are for.
struct ClientFolder: Sendable, Hashable {
  /// The name of the folder, which is the counselor's own name for the client.
  var name: String
  var path: String
  var identity: FileStatus.Identity
  /// Files, archives, and folders with the export of an app.
  var journals: [String] = []
  var profile: String?
  /// Sheets of answers, in the order of their names.
  var answers: [String] = []
  /// JSON twins of briefs, in the order of their names.
  var briefs: [String] = []
  /// Tag sheets, in the order of their names.
  var tagSheets: [String] = []
  /// Files that are none of these.
  var others: [String] = []

  init(name: String, path: String, identity: FileStatus.Identity) {
    self.name = name
    self.path = path
    self.identity = identity
    for file in FileSystem.names(inFolder: path) {
      switch FileSystem.status(of: "\(path)/\(file)")?.kind {
      case .folder: journals.append("\(path)/\(file)")
      // A file that cannot be looked at is a fault to be named when it is read.
      case .file, .link, nil: sort(file)
      case .stream, .other: others.append("\(path)/\(file)")
      }
    }
  }

  /// The folders within a folder, in the order of their names.
  static func all(in folder: String, besides output: FileStatus.Identity?) -> [ClientFolder] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return FileSystem.names(inFolder: folder).compactMap { name in
      guard let status = FileSystem.status(of: prefix + name), status.kind == .folder,
        status.identity != output
      else { return nil }
      return ClientFolder(name: name, path: prefix + name, identity: status.identity)
    }
  }

  private mutating func sort(_ name: String) {
    let file = "\(path)/\(name)"
    let lower = name.lowercased()
    let ending = lower.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    if lower == "relationship.json5" || lower == "relationship.json" {
      profile = file
    } else if lower.hasPrefix("answers") && Self.sheets.contains(String(ending)) {
      answers.append(file)
    } else if lower.hasPrefix("brief") && ending == "json" {
      briefs.append(file)
    } else if lower.hasPrefix("tags") && ending == "csv" {
      tagSheets.append(file)
    } else if Self.journalEndings.contains(String(ending)) {
      journals.append(file)
    } else {
      others.append(file)
    }
  }

  private static let sheets: Set<String> = ["csv", "json", "json5"]

  /// The endings that files of journals have.
  private static let journalEndings = Set(JournalFormat.allCases.flatMap { $0.endings } + ["zip"])
    .subtracting([""])
}
