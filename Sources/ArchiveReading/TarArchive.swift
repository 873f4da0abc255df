import ByteReading

/// A tar archive in gzip, the other form in which Google hands out its exports.
///
/// The whole is unpacked into memory, within the limit of one member.
package enum TarArchive {
  /// A file of the archive; its bytes lie in what was unpacked.
  package struct Member: Sendable, Hashable {
    package var path: String
    package var bytes: ContiguousArray<UInt8>
  }

  /// Whether bytes begin as gzip does.
  package static func isGzip(_ start: some Collection<UInt8>) -> Bool {
    start.starts(with: [0x1F, 0x8B, 0x08])
  }

  /// The files of an archive, without folders and links; a file that was cut off is left out.
  /// - Throws: why it can't be unpacked.
  package static func members(
    of gzip: ContiguousArray<UInt8>,
    limits: ArchiveLimits = ArchiveLimits()
  ) throws(ArchiveFault) -> [Member] {
    let tar = try unpacked(gzip, limits: limits)
    var members: [Member] = []
    var offset = 0
    var longName: String?
    while offset + 512 <= tar.count, tar[offset] != 0 {
      guard isHeader(tar, at: offset), let size = octal(tar[offset + 124..<offset + 136]),
        size <= tar.count - offset - 512
      else { throw .brokenData }
      let content = tar[offset + 512..<offset + 512 + size]
      switch tar[offset + 156] {
      case UInt8(ascii: "L"): longName = text(content)
      case UInt8(ascii: "x"): longName = extendedPath(content) ?? longName
      case 0, UInt8(ascii: "0"):
        let path = longName ?? self.path(tar, at: offset)
        longName = nil
        guard members.count < limits.members else {
          throw .tooManyMembers(limit: limits.members)
        }
        if MemberName.fault(of: path) == nil {
          members.append(Member(path: path, bytes: ContiguousArray(content)))
        }
      default: longName = nil
      }
      offset += 512 + (size + 511) / 512 * 512
    }
    return members
  }

  private static func unpacked(
    _ gzip: ContiguousArray<UInt8>,
    limits: ArchiveLimits
  ) throws(ArchiveFault) -> ContiguousArray<UInt8> {
    guard let start = dataStart(gzip) else { throw .brokenData }
    let packed = ContiguousArray(gzip[start...])
    do throws(Inflater.Fault) {
      return try unsafe Inflater.inflate(packed.span.bytes, atMost: limits.memberSize)
    } catch {
      switch error {
      case .endsEarly: throw .brokenData
      case .broken: throw .brokenData
      case .tooLarge: throw .memberTooLarge(limit: limits.memberSize)
      }
    }
  }

  /// Where the deflated data of gzip begins: behind ten bytes and what the flags announce.
  private static func dataStart(_ gzip: ContiguousArray<UInt8>) -> Int? {
    guard gzip.count > 18 else { return nil }
    let flags = gzip[3]
    var offset = 10
    if flags & 4 != 0 { offset += 2 + Int(gzip[10]) + Int(gzip[11]) << 8 }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard offset < gzip.count, let end = gzip[offset...].firstIndex(of: 0) else { return nil }
      offset = end + 1
    }
    if flags & 2 != 0 { offset += 2 }
    return offset < gzip.count ? offset : nil
  }

  /// Whether the checksum of a header fits, in which its own eight bytes count as spaces.
  private static func isHeader(_ tar: ContiguousArray<UInt8>, at start: Int) -> Bool {
    guard let stated = octal(tar[start + 148..<start + 156]) else { return false }
    var sum = 8 * 0x20
    for index in start..<start + 512 where !(start + 148..<start + 156).contains(index) {
      sum += Int(tar[index])
    }
    return sum == stated
  }

  private static func octal(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits where byte != 0x20 && byte != 0 {
      guard 0x30...0x37 ~= byte, number < Int.max / 16 else { return nil }
      number = number * 8 + Int(byte - 0x30)
    }
    return number
  }

  private static func path(_ tar: ContiguousArray<UInt8>, at start: Int) -> String {
    let name = text(tar[start..<start + 100])
    let isNew = tar[start + 257..<start + 262].elementsEqual("ustar".utf8)
    let prefix = isNew ? text(tar[start + 345..<start + 500]) : ""
    return prefix.isEmpty ? name : "\(prefix)/\(name)"
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The path in an extended header: lines such as `23 path=folder/name`.
  private static func extendedPath(_ content: ArraySlice<UInt8>) -> String? {
    for line in content.split(separator: 0x0A) {
      guard let space = line.firstIndex(of: 0x20) else { continue }
      let field = line[(space + 1)...]
      if field.starts(with: "path=".utf8) { return text(field.dropFirst(5)) }
    }
    return nil
  }
}
