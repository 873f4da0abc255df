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

  /// Makes a folder that only its owner can look into; one that is there stays as it is.
  static func makeFolder(_ path: String) throws(WriteFailure) {
    if status(of: path)?.kind == .folder { return }
    guard unsafe mkdir(path, S_IRWXU) == 0 else {
      throw WriteFailure(SystemError.last, writing: path)
    }
  }
}
