import ArchiveReading
import Attune
import JournalReaders

/// Hands whatever a path leads to on to the readers: a file, a folder, an archive.
enum SourceOpener {
  static func read(
    _ path: String,
    from input: ByteSource,
    into journal: inout JournalInput,
    jobs: Int?,
    tell: (ReadingStep) -> Void = { _ in }
  ) throws(FileFailure) {
    let status = path == FileReader.standardInput ? nil : FileSystem.status(of: path)
    switch status?.kind {
    case .folder:
      let folder = folder(path)
      let size = folder.files.reduce(0) { $0 &+ $1.size }
      journal.read(folder) { tell(.share($0, of: size)) }
    case .file where isArchive(path):
      try readArchive(path, size: status?.size ?? 0, into: &journal, tell: tell)
    case .file, .link, .stream, .other, nil:
      journal.begin(path)
      try FileReader.read(path, from: input, into: &journal, jobs: jobs) { tell(.bytes($0)) }
      journal.end()
    }
  }

  /// How many bytes files and folders hold; `nil` where that shows only at their end.
  static func size(of paths: [String]) -> Int? {
    var size = 0
    for path in paths {
      guard path != FileReader.standardInput, let status = FileSystem.status(of: path) else {
        return nil
      }
      switch status.kind {
      case .file: size &+= status.size
      case .folder: size &+= FileSystem.everything(below: path).reduce(0) { $0 &+ $1.size }
      case .link, .stream, .other: return nil
      }
    }
    return size
  }

  // MARK: Folders

  private static func folder(_ path: String) -> SourceFolder {
    let files = FileSystem.everything(below: path).map { found in
      SourceFile(path: found.path, size: found.size) { () throws(ArchiveFault) in
        let place = path.hasSuffix("/") ? path + found.path : "\(path)/\(found.path)"
        do throws(FileFailure) {
          return try FileReader.contents(of: place, from: .memory([]))
        } catch {
          throw .unreadable
        }
      }
    }
    return SourceFolder(name: path, files: files)
  }

  // MARK: Archives

  private static func isArchive(_ path: String) -> Bool {
    guard let file = try? Descriptor(reading: path) else { return false }
    defer { file.closeQuietly() }
    guard let start = file.bytes(in: 0..<4) else { return false }
    return ZipArchive.isArchive(start)
  }

  /// Reads an archive where it lies; most of it is pictures, which are never looked at.
  private static func readArchive(
    _ path: String,
    size: Int,
    into journal: inout JournalInput,
    tell: (ReadingStep) -> Void
  ) throws(FileFailure) {
    let file: Descriptor
    do throws(SystemError) {
      file = try Descriptor(reading: path)
    } catch {
      throw FileFailure(error, opening: path)
    }
    defer { file.closeQuietly() }
    let store = ByteStore(count: size) { file.bytes(in: $0) }
    journal.read(store, named: path) { tell(.share($0, of: size)) }
  }
}
