package import ArchiveReading

/// A folder of an export, or an archive that holds one: its files, none of them read yet.
package struct SourceFolder: Sendable {
  /// The name under which it was given, which starts the names of its files in messages.
  package let name: String
  /// The files in the order of their paths, without what systems leave behind in folders.
  package let files: [SourceFile]
  /// Files that can't be read, with the reason.
  package let refused: [Refusal]
  /// How many archives stand around this one.
  package let depth: Int

  package struct Refusal: Sendable, Hashable {
    package var path: String
    package var fault: ArchiveFault
  }

  package init(name: String, files: [SourceFile]) {
    self.name = name
    self.files = Self.ordered(files)
    refused = []
    depth = 0
  }

  /// Opens a zip archive.
  /// - Throws: what is wrong with the archive as a whole.
  package init(
    name: String,
    archive store: ByteStore,
    depth: Int = 0,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveFault) {
    let archive = try ZipArchive(store, limits: limits)
    var files: [SourceFile] = []
    var refused: [Refusal] = []
    for member in archive.members where !member.isFolder && !Self.isDebris(member.path) {
      if let fault = member.fault, !Self.isMedia(member.path) {
        refused.append(Refusal(path: member.path, fault: fault))
      } else {
        let path = member.path.hasPrefix("/") ? String(member.path.dropFirst()) : member.path
        files.append(
          SourceFile(path: path, size: member.size) { () throws(ArchiveFault) in
            try archive.contents(of: member)
          }
        )
      }
    }
    self.name = name
    self.files = Self.ordered(files)
    self.refused = refused
    self.depth = depth
  }

  /// The file of a path, whichever way its letters are composed.
  package func file(at path: String) -> SourceFile? { files.first { $0.path == path } }

  private static func ordered(_ files: [SourceFile]) -> [SourceFile] {
    files.filter { !isDebris($0.path) }.sorted { $0.path < $1.path }
  }

  /// Whether a file was left by a system and belongs to no export.
  private static func isDebris(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let name = parts.last ?? ""
    return parts.contains("__MACOSX") || name.hasPrefix("._") || name == ".DS_Store"
      || name == "Thumbs.db" || name == "desktop.ini"
  }

  /// Whether a name is one of a picture, sound or film, which are counted and never read.
  package static func isMedia(_ path: String) -> Bool {
    // Daylio keeps its pictures without an ending.
    if path.hasPrefix("assets/photos/") || path.hasPrefix("assets/audio/") { return true }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return mediaEndings.contains(path[path.index(after: dot)...].lowercased())
  }

  private static let mediaEndings: Set<String> = [
    "jpg", "jpeg", "png", "gif", "heic", "heif", "webp", "tif", "tiff", "bmp", "svg", "ico", "dng",
    "raw", "mp4", "mov", "m4v", "avi", "mkv", "webm", "3gp", "mpg", "mpeg", "mp3", "m4a", "aac",
    "wav", "ogg", "opus", "caf", "aiff", "flac", "amr", "pdf", "sticker", "vcf", "gpx", "psd",
  ]
}
