/// A zip archive whose members are unpacked into memory, one at a time and within limits.
///
/// Only the directory at the end is read at first. Nothing is ever written anywhere.
package struct ZipArchive: Sendable {
  /// Every entry of the directory, in its order; a `fault` says which can't be read.
  package private(set) var members: [ZipMember]
  private let store: ByteStore
  private let limits: ArchiveLimits

  /// Whether bytes begin as a zip archive does, be it an empty one.
  package static func isArchive(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0x50, 0x4B, 0x05, 0x06])
      || start.starts(with: [0x50, 0x4B, 0x07, 0x08])
  }

  /// Reads the directory of an archive.
  /// - Throws: what is wrong with the archive as a whole.
  package init(
    _ store: ByteStore,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveFault) {
    self.store = store
    self.limits = limits
    let place = try ZipDirectory.find(in: store)
    guard place.count <= limits.members else {
      throw .tooManyMembers(limit: limits.members)
    }
    guard let bytes = store.read(place.range) else { throw .unreadable }
    members = try unsafe ZipDirectory.members(
      in: bytes.span.bytes,
      place: place,
      storeSize: store.count
    )
    markOverlaps()
    for index in members.indices where members[index].fault == nil {
      members[index].fault = fault(of: members[index])
    }
  }

  /// Unpacks one member.
  /// - Throws: what keeps it from being read; the other members can be read all the same.
  package func contents(of member: ZipMember) throws(ArchiveFault) -> ContiguousArray<UInt8> {
    if let fault = member.fault { throw fault }
    let start = try dataStart(of: member)
    guard let packed = store.read(start..<start + member.packedSize) else { throw .unreadable }
    let bytes = member.method == 0 ? packed : try inflate(packed, member)
    guard bytes.count == member.size else { throw .wrongSize }
    guard unsafe CRC32.checksum(bytes.span.bytes) == member.checksum else {
      throw .wrongChecksum
    }
    return bytes
  }

  private func inflate(
    _ packed: ContiguousArray<UInt8>,
    _ member: ZipMember
  ) throws(ArchiveFault) -> ContiguousArray<UInt8> {
    do throws(Inflater.Fault) {
      return try unsafe Inflater.inflate(packed.span.bytes, atMost: member.size)
    } catch {
      switch error {
      case .endsEarly, .broken: throw .brokenData
      case .tooLarge: throw .wrongSize
      }
    }
  }

  /// Where the data of a member starts, which only its local header tells.
  private func dataStart(of member: ZipMember) throws(ArchiveFault) -> Int {
    guard let header = store.read(member.start..<member.start + 30) else { throw .brokenData }
    let start = try unsafe member.start + ZipDirectory.localHeaderSize(in: header.span.bytes)
    guard start <= store.count, member.packedSize <= store.count - start else {
      throw .brokenData
    }
    return start
  }

  private func fault(of member: ZipMember) -> ArchiveFault? {
    if member.method != 0 && member.method != 8 { return .method(member.method) }
    if member.method == 0, member.size != member.packedSize { return .wrongSize }
    if member.size > limits.memberSize { return .memberTooLarge(limit: limits.memberSize) }
    let isLarge = member.size > limits.densitySize
    return isLarge && member.size / limits.density > member.packedSize ? .tooDense : nil
  }

  /// Marks members whose bytes belong to an earlier one, which is how small bombs are made.
  private mutating func markOverlaps() {
    let order = members.indices.sorted { members[$0].start < members[$1].start }
    var reached = 0
    for index in order where !members[index].isFolder {
      if members[index].start < reached, members[index].fault == nil {
        members[index].fault = .overlapping
      }
      reached = max(reached, members[index].leastEnd)
    }
  }
}
