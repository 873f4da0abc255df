import Diagnostics
import Reports

/// The folder that the index and the pages of a caseload are written into, if there is one.
struct CaseloadOutput: Sendable {
  /// The folders of the clients.
  let clients: [ClientFolder]
  /// The folder to write to; `nil` when only the index is printed.
  let folder: String?

  /// The files of the index.
  static let stateFile = "index.json"

  /// Finds the clients, and makes the folder for the output.
  /// - Throws: when there are no clients, or when the output would end up in a client's folder.
  init(for invocation: Invocation) throws(CaseloadFailure) {
    let source = invocation.arguments[0]
    guard let status = FileSystem.status(of: source) else { throw .missing(source) }
    guard status.kind == .folder else { throw .noFolder(source) }
    let folder = invocation.outputFolder
    let own = folder.flatMap { FileSystem.status(of: $0) }?.identity
    let mayBeOutput = folder.map { Self.isOutput($0) } ?? false
    clients = ClientFolder.all(in: source, besides: mayBeOutput ? own : nil)
    if clients.isEmpty { throw .empty(source) }
    self.folder = folder
    guard let folder else { return }
    // Looked at before the folder is made, so that nothing appears where it must not.
    let isSource = own == status.identity
    if isSource || Self.lies(folder, within: Set(clients.map(\.identity))) {
      throw .amongClients(folder)
    }
    do throws(WriteFailure) {
      try FileSystem.makeFolder(folder)
      try FileSystem.makeFolder("\(folder)/clients")
    } catch {
      throw .unwritable(error)
    }
  }

  /// Whether a folder holds nothing yet, or what an earlier look wrote.
  private static func isOutput(_ folder: String) -> Bool {
    let names = FileSystem.names(inFolder: folder)
    return names.isEmpty || (names.contains("clients") && names.contains(stateFile))
  }

  /// Whether a path lies in one of some folders, however deep and through whatever links.
  private static func lies(_ path: String, within folders: Set<FileStatus.Identity>) -> Bool {
    var place = FileSystem.status(of: path) == nil ? FileWriter.folder(of: path) : path
    var last: FileStatus.Identity?
    while let identity = FileSystem.status(of: place)?.identity, identity != last {
      if folders.contains(identity) { return true }
      last = identity
      place += "/.."
    }
    return false
  }
}

/// Why a caseload cannot be looked at as asked.
enum CaseloadFailure: Error, Sendable, Hashable {
  case missing(String)
  case noFolder(String)
  case empty(String)
  /// The output would lie among the clients' own files.
  case amongClients(String)
  case unwritable(WriteFailure)

  var message: String {
    switch self {
    case .missing(let path): "there is no folder \(quoted(path))"
    case .noFolder(let path):
      "\(quoted(path)) is no folder; a caseload is a folder with a folder for each client"
    case .empty(let path): "there is no folder of a client in \(quoted(path))"
    case .amongClients(let path):
      "\(quoted(path)) lies among the clients' own files; choose a folder beside them"
    case .unwritable(let failure): failure.message ?? ""
    }
  }

  var status: RunStatus {
    switch self {
    case .missing, .empty: .inputAtFault
    case .noFolder, .amongClients: .commandLineAtFault
    case .unwritable(let failure): failure.status
    }
  }
}
