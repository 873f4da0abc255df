import ByteReading

/// Finds and reads the directory of a zip archive, which stands at its end.
///
/// Numbers follow PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16 and 4.5.3.
enum ZipDirectory {
  /// Where a directory stands.
  struct Place {
    var range: Range<Int>
    /// How many entries it says it has.
    var count: Int
    /// Bytes before the archive proper; offsets are counted from behind them.
    var shift: Int
  }

  private static let endSize = 22
  private static let longestComment = 0xFFFF

  static func find(in store: ByteStore) throws(ArchiveFault) -> Place {
    let tailStart = max(0, store.count - endSize - longestComment)
    guard let tail = store.read(tailStart..<store.count) else { throw .unreadable }
    return try unsafe find(in: tail.span.bytes, from: tailStart, store)
  }

  private static func find(
    in tail: RawSpan,
    from tailStart: Int,
    _ store: ByteStore
  ) throws(ArchiveFault) -> Place {
    guard let end = endRecord(in: tail) else { throw .endsEarly }
    var count = tail.number(at: end + 10, bytes: 2)
    var size = tail.number(at: end + 12, bytes: 4)
    var offset = tail.number(at: end + 16, bytes: 4)
    var directoryEnd = tailStart + end
    let isWide =
      count == 0xFFFF || tail.isFull(at: end + 12, bytes: 4) || tail.isFull(at: end + 16, bytes: 4)
    if isWide, let wide = try wideRecord(before: directoryEnd, store) {
      (count, size, offset, directoryEnd) = (wide.count, wide.size, wide.offset, wide.end)
    } else if tail.number(at: end + 4, bytes: 2) != 0 || tail.number(at: end + 6, bytes: 2) != 0 {
      throw .oneOfSeveral
    }
    guard size <= directoryEnd else { throw .brokenDirectory }
    let start = directoryEnd - size
    guard offset <= start else { throw .brokenDirectory }
    return Place(range: start..<directoryEnd, count: count, shift: start - offset)
  }

  /// The offset of the record that ends an archive: the last one whose comment fits.
  private static func endRecord(in tail: RawSpan) -> Int? {
    guard tail.byteCount >= endSize else { return nil }
    for offset in stride(from: tail.byteCount - endSize, through: 0, by: -1)
    where tail.byte(at: offset) == 0x50 && tail.number(at: offset, bytes: 4) == 0x0605_4B50 {
      let comment = tail.number(at: offset + 20, bytes: 2)
      if offset + endSize + comment <= tail.byteCount { return offset }
    }
    return nil
  }

  /// The record of an archive with more than 65,535 members or 4 GB, if there is one.
  private static func wideRecord(
    before end: Int,
    _ store: ByteStore
  ) throws(ArchiveFault) -> (count: Int, size: Int, offset: Int, end: Int)? {
    guard end >= 20, let locator = store.read(end - 20..<end) else { return nil }
    guard let start = unsafe wideRecordStart(in: locator.span.bytes) else { return nil }
    // Bytes put before the archive shift the record; it stands right before its locator then.
    for start in [start, end - 20 - 56] where start >= 0 && start <= end - 20 - 56 {
      guard let record = store.read(start..<start + 56) else { throw .unreadable }
      if let found = unsafe wideNumbers(in: record.span.bytes) {
        return (found.count, found.size, found.offset, start)
      }
    }
    throw .brokenDirectory
  }

  private static func wideRecordStart(in locator: RawSpan) -> Int? {
    guard locator.number(at: 0, bytes: 4) == 0x0706_4B50 else { return nil }
    return locator.number(at: 8, bytes: 8)
  }

  private static func wideNumbers(
    in record: RawSpan
  ) -> (count: Int, size: Int, offset: Int)? {
    guard record.number(at: 0, bytes: 4) == 0x0606_4B50 else { return nil }
    return (
      record.number(at: 32, bytes: 8), record.number(at: 40, bytes: 8),
      record.number(at: 48, bytes: 8)
    )
  }

  // MARK: Members

  static func members(
    in bytes: RawSpan,
    place: Place,
    storeSize: Int
  ) throws(ArchiveFault) -> [ZipMember] {
    var members: [ZipMember] = []
    var offset = 0
    while members.count < place.count {
      guard offset + 46 <= bytes.byteCount, bytes.number(at: offset, bytes: 4) == 0x0201_4B50 else {
        throw .brokenDirectory
      }
      let nameEnd = offset + 46 + bytes.number(at: offset + 28, bytes: 2)
      let extraEnd = nameEnd + bytes.number(at: offset + 30, bytes: 2)
      let next = extraEnd + bytes.number(at: offset + 32, bytes: 2)
      guard next <= bytes.byteCount else { throw .brokenDirectory }
      let parts = EntryParts(header: offset, name: offset + 46..<nameEnd, extra: nameEnd..<extraEnd)
      members.append(member(parts, in: bytes, shift: place.shift, storeSize: storeSize))
      offset = next
    }
    return members
  }

  private struct EntryParts {
    var header: Int
    var name: Range<Int>
    var extra: Range<Int>
  }

  private static func member(
    _ parts: EntryParts,
    in bytes: RawSpan,
    shift: Int,
    storeSize: Int
  ) -> ZipMember {
    let header = parts.header
    let flags = bytes.number(at: header + 8, bytes: 2)
    let sizes = sizes(parts, in: bytes)
    let path = MemberName.read(parts.name, in: bytes, saysUTF8: flags & 0x800 != 0)
    let method = bytes.number(at: header + 10, bytes: 2)
    let start = min(sizes.offset, storeSize) + shift
    let least = start + 30 + min(sizes.packed, storeSize)
    var member = ZipMember(
      path: path,
      size: sizes.plain,
      packedSize: sizes.packed,
      isFolder: path.hasSuffix("/"),
      fault: MemberName.fault(of: path).map(ArchiveFault.path),
      method: method,
      checksum: UInt32(truncatingIfNeeded: bytes.wideNumber(at: header + 16, bytes: 4)),
      start: start,
      leastEnd: least
    )
    if flags & 1 != 0 || method == 99 { member.fault = member.fault ?? .encrypted }
    if isLink(bytes, header) { member.fault = .path(.link) }
    if least > storeSize || sizes.packed > storeSize { member.fault = member.fault ?? .brokenData }
    return member
  }

  /// Sizes and offset; those that need more than 32 bits stand in an extra field.
  private static func sizes(
    _ parts: EntryParts,
    in bytes: RawSpan
  ) -> (packed: Int, plain: Int, offset: Int) {
    var wide = wideField(parts.extra, in: bytes) ?? 0..<0
    func number(at place: Int) -> Int {
      guard bytes.isFull(at: place, bytes: 4), wide.count >= 8 else {
        return bytes.number(at: place, bytes: 4)
      }
      defer { wide = wide.lowerBound + 8..<wide.upperBound }
      return bytes.number(at: wide.lowerBound, bytes: 8)
    }
    // Their order in the extra field.
    let plain = number(at: parts.header + 24)
    let packed = number(at: parts.header + 20)
    return (packed, plain, number(at: parts.header + 42))
  }

  /// The content of the extra field 1, which holds numbers of 64 bits.
  private static func wideField(_ extra: Range<Int>, in bytes: RawSpan) -> Range<Int>? {
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound {
      let end = offset + 4 + bytes.number(at: offset + 2, bytes: 2)
      guard end <= extra.upperBound else { return nil }
      if bytes.number(at: offset, bytes: 2) == 1 { return offset + 4..<end }
      offset = end
    }
    return nil
  }

  /// Whether a member made on Unix is a link.
  private static func isLink(_ bytes: RawSpan, _ header: Int) -> Bool {
    let system = bytes.byte(at: header + 5)
    let mode = bytes.number(at: header + 40, bytes: 2)
    return (system == 3 || system == 19) && mode & 0xF000 == 0xA000
  }

  /// The size of the header before a member's data.
  static func localHeaderSize(in header: RawSpan) throws(ArchiveFault) -> Int {
    guard header.number(at: 0, bytes: 4) == 0x0403_4B50 else { throw .brokenData }
    return 30 + header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2)
  }
}

extension RawSpan {
  /// A number of so many bytes, the lowest first; numbers beyond the largest `Int` count as it.
  fileprivate func number(at offset: Int, bytes count: Int) -> Int {
    Int(clamping: wideNumber(at: offset, bytes: count))
  }

  /// The same number whatever the width of an `Int`.
  fileprivate func wideNumber(at offset: Int, bytes count: Int) -> UInt64 {
    var number: UInt64 = 0
    for step in 0..<count { number |= UInt64(byte(at: offset + step)) << UInt64(step * 8) }
    return number
  }

  /// Whether all bits are set, which says that the number stands elsewhere.
  fileprivate func isFull(at offset: Int, bytes count: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: offset + $0) == 0xFF }
  }
}
