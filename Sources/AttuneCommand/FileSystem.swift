#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What is known about a file without opening it.
struct FileStatus: Sendable, Hashable {
  var kind: Kind
  var identity: Identity
  /// Bytes of a regular file.
  var size: Int

  enum Kind: Sendable, Hashable {
    case file, folder, link
    /// A pipe, terminal or similar that takes bytes one after the other.
    case stream
    case other
  }

  /// Two paths with the same identity are the same file.
  struct Identity: Sendable, Hashable {
    var device: UInt64
    var number: UInt64
  }

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    case S_IFIFO, S_IFCHR, S_IFSOCK: kind = .stream
    default: kind = .other
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: raw.st_dev),
      number: UInt64(truncatingIfNeeded: raw.st_ino)
    )
    size = Int(raw.st_size)
  }
}

/// Questions about paths, and the few changes the program makes to them.
enum FileSystem {
  /// The file that a path leads to, through links.
  static func status(of path: String) -> FileStatus? {
    var raw = stat()
    guard unsafe stat(path, &raw) == 0 else { return nil }
    return FileStatus(raw)
  }

  /// What stands at a path itself, be it a link.
  static func statusOfLink(_ path: String) -> FileStatus? {
    var raw = stat()
    guard unsafe lstat(path, &raw) == 0 else { return nil }
    return FileStatus(raw)
  }

  /// The path that a link holds, as it was written; `nil` for what is no link.
  static func target(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0, count < buffer.count else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func rename(_ path: String, to target: String) throws(SystemError) {
    guard systemRename(path, target) == 0 else { throw .last }
  }

  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// The names in a folder in order, without hidden ones; empty when it cannot be read.
  static func names(inFolder path: String, limit: Int = mostNames) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    var names: [String] = []
    while names.count < limit, let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(
          to: CChar.self,
          capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    _ = unsafe closedir(folder)
    return names.sorted()
  }

  /// Names looked at for "did you mean"; more would make a typo slow.
  private static let mostNames = 10_000

  /// A number no other running program has.
  static var processNumber: Int { Int(getpid()) }

  /// A word of the environment, or `nil` where it is not set.
  static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

/// The system's `rename`, whose name `FileSystem` also uses.
private func systemRename(_ path: String, _ target: String) -> Int32 {
  unsafe rename(path, target)
}
