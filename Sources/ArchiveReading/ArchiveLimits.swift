/// How much an archive may hold before it is taken for one that was made to do harm.
package struct ArchiveLimits: Sendable, Hashable {
  /// Names in the directory of one archive.
  package var members: Int
  /// Bytes of one member when unpacked.
  package var memberSize: Int
  /// Bytes of all members together that are unpacked in one run.
  package var totalSize: Int
  /// How many bytes one packed byte may stand for in members above `densitySize`.
  package var density: Int
  /// Members smaller than this may be as dense as they like: a page of spaces is no attack.
  package var densitySize: Int

  package init(
    members: Int = 200_000,
    memberSize: Int = 256 << 20,
    totalSize: Int = 1 << 30,
    density: Int = 250,
    densitySize: Int = 32 << 20
  ) {
    self.members = members
    self.memberSize = memberSize
    self.totalSize = totalSize
    self.density = density
    self.densitySize = densitySize
  }
}
