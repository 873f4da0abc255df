package import ArchiveReading

/// A file of an export, wherever it lies; its bytes are read only when asked for.
package struct SourceFile: Sendable {
  /// The name with its folders, `/` between them, as seen from the top of the export.
  package let path: String
  /// Bytes when read, as far as known.
  package let size: Int
  private let load: @Sendable () throws(ArchiveFault) -> ContiguousArray<UInt8>

  package init(
    path: String,
    size: Int,
    load: @escaping @Sendable () throws(ArchiveFault) -> ContiguousArray<UInt8>
  ) {
    self.path = path
    self.size = size
    self.load = load
  }

  package init(path: String, bytes: ContiguousArray<UInt8>) {
    self.init(path: path, size: bytes.count) { () throws(ArchiveFault) in bytes }
  }

  /// All bytes of the file.
  /// - Throws: why it can't be read.
  package func contents() throws(ArchiveFault) -> ContiguousArray<UInt8> { try load() }

  /// The path's last part.
  package var name: String { String(path.split(separator: "/").last ?? "") }

  /// The letters behind the last dot of the name, in lower case; empty without a dot.
  package var ending: String {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }

  /// The name without the letters behind its last dot.
  package var stem: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The names of the folders that hold the file, outermost first.
  package var folders: [String] { path.split(separator: "/").dropLast().map { String($0) } }
}
