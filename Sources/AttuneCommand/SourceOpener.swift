import ArchiveReading
import Attune
import JournalReaders

/// Hands whatever a path leads to on to the readers: a file, a folder, an archive.
enum SourceOpener {
  static func read(
    _ path: String,
    from input: ByteSource,
    into journal: inout JournalInput
  ) throws(FileFailure) {
    guard path != FileReader.standardInput, let status = FileSystem.status(of: path) else {
      return try readInBlocks(path, from: input, into: &journal)
    }
    switch status.kind {
    case .folder: journal.read(folder(path))
    case .file where isArchive(path): try readArchive(path, size: status.size, into: &journal)
    case .file, .link, .stream, .other: try readInBlocks(path, from: input, into: &journal)
    }
  }

  private static func readInBlocks(
    _ path: String,
    from input: ByteSource,
    into journal: inout JournalInput
  ) throws(FileFailure) {
    journal.begin(path)
    try FileReader.read(path, from: input) { journal.append($0) }
    journal.end()
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
    into journal: inout JournalInput
  ) throws(FileFailure) {
    let file: Descriptor
    do throws(SystemError) {
      file = try Descriptor(reading: path)
    } catch {
      throw FileFailure(error, opening: path)
    }
    defer { file.closeQuietly() }
    journal.read(ByteStore(count: size) { file.bytes(in: $0) }, named: path)
  }
}
