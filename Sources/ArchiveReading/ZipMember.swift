/// One file of a zip archive, as the archive's directory describes it.
package struct ZipMember: Sendable, Hashable {
  /// The name with its folders, `/` between them.
  package var path: String
  /// Bytes when unpacked, as the directory says.
  package var size: Int
  package var packedSize: Int
  package var isFolder: Bool
  /// What keeps the member from being read, as far as the directory tells.
  package var fault: ArchiveFault?

  /// 0 stored, 8 deflated.
  var method: Int
  var checksum: UInt32
  /// Where its local header starts in the archive.
  var start: Int
  /// The first byte behind the shortest that header and data can be.
  var leastEnd: Int
}
