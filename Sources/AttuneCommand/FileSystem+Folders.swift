#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension FileSystem {
  /// Folders within folders that are looked into; deeper ones are no rule folders.
  private static let mostLevels = 8

  /// The files below a folder whose names end in a certain way, in the order of their paths.
  static func files(below folder: String, ending: String) -> [String] {
    files(below: folder, ending: ending, levels: mostLevels)
  }

  private static func files(below folder: String, ending: String, levels: Int) -> [String] {
    guard levels > 0 else { return [] }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return names(inFolder: folder).flatMap { name -> [String] in
      let path = prefix + name
      switch status(of: path)?.kind {
      case .folder: return files(below: path, ending: ending, levels: levels - 1)
      case .file: return name.hasSuffix(ending) ? [path] : []
      case .link, .stream, .other, nil: return []
      }
    }
  }

  /// A file below a folder, with its path from there.
  struct Found: Sendable, Hashable {
    var path: String
    var size: Int
  }

  /// Every file below a folder, without hidden ones and without following links to other places.
  static func everything(below folder: String) -> [Found] {
    var found: [Found] = []
    var waiting: [(path: String, level: Int)] = [("", 0)]
    while let (place, level) = waiting.popLast(), found.count < mostFiles {
      for name in names(inFolder: joined(folder, place), limit: mostFiles) {
        let path = joined(place, name)
        guard let status = statusOfLink(joined(folder, path)) else { continue }
        switch status.kind {
        case .folder: if level < 32 { waiting.append((path, level + 1)) }
        case .file: found.append(Found(path: path, size: status.size))
        case .link, .stream, .other: continue
        }
      }
    }
    return found
  }

  /// Files of one folder that are looked at; more are no journal.
  private static let mostFiles = 200_000

  private static func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || name.isEmpty { return folder + name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// Makes a folder that only its owner can look into; one that is there stays as it is.
  static func makeFolder(_ path: String) throws(WriteFailure) {
    if status(of: path)?.kind == .folder { return }
    guard unsafe mkdir(path, S_IRWXU) == 0 else {
      throw WriteFailure(SystemError.last, writing: path)
    }
  }
}
