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
  package var name: String { Self.parts(of: path).last.map { String($0) } ?? "" }

  /// The letters behind the last dot of the name, in lower case; empty without a dot.
  package var ending: String {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The name without the letters behind its last dot.
  package var stem: String {
    let name = name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The names of the folders that hold the file, outermost first.
  package var folders: [String] { Self.parts(of: path).dropLast().map { String($0) } }

  /// The names in a path, told apart by bytes, because an archive may hold very many.
  private static func parts(of path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }
}
