import ArchiveReading
import TestKit
import Testing

struct HostileArchiveTests {
  @Test func `names that lead out of the archive are left out, the others are read`() throws {
    #expect(
      try StoredArchive.open("tricks").account == [
        "/etc/passwd: path(ArchiveReading.PathFault.absolute)",
        "../up.txt: path(ArchiveReading.PathFault.upward)",
        "a/../../up.txt: path(ArchiveReading.PathFault.upward)",
        "C:/x.txt: path(ArchiveReading.PathFault.drive)",
        "link: path(ArchiveReading.PathFault.link)", "good.txt: 4", "/backup.daylio: 1",
      ]
    )
  }

  @Test func `locked members and unknown methods are named as such`() throws {
    #expect(
      try StoredArchive.open("locked").account == [
        "secret.json: encrypted", "aes.json: encrypted", "lzma.json: method(14)", "open.txt: 4",
      ]
    )
    #expect(ArchiveFault.encrypted.words.contains("password"))
    #expect(ArchiveFault.method(14).words.contains("LZMA"))
  }

  @Test func `a damaged member costs only itself`() throws {
    #expect(
      try StoredArchive.open("damaged").account == [
        "crc.txt: wrongChecksum", "size.txt: wrongSize", "short.txt: wrongSize", "good.txt: 4",
      ]
    )
  }

  @Test func `members that share their bytes are refused`() throws {
    let account = try StoredArchive.open("overlap").account
    #expect(account == ["one.txt: 4", "two.txt: overlapping", "three.txt: overlapping"])
  }

  @Test func `a bomb is refused by size and by density, whatever it says of itself`() throws {
    let small = try StoredArchive.open("bomb", limits: ArchiveLimits(memberSize: 1 << 20))
    #expect(small.account == ["bomb.txt: memberTooLarge(limit: 1048576)", "liar.txt: wrongSize"])
    let dense = try StoredArchive.open("bomb", limits: ArchiveLimits(densitySize: 1 << 20))
    #expect(dense.account == ["bomb.txt: tooDense", "liar.txt: wrongSize"])
    #expect(throws: ArchiveFault.tooManyMembers(limit: 1)) {
      try StoredArchive.open("bomb", limits: ArchiveLimits(members: 1))
    }
  }

  @Test(arguments: ["basic", "blocks", "wide", "names"])
  func `an archive cut anywhere is said to end early or to be broken`(name: String) throws {
    let bytes = try StoredArchive.bytes(name)
    for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 23)) {
      let cut = ByteStore(ContiguousArray(bytes[..<end]))
      #expect(throws: ArchiveFault.self) { try ZipArchive(cut) }
    }
  }

  @Test(arguments: 0..<8)
  func `flipped bits never make the reader stop or give more than was said`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for name in ["basic", "blocks", "wide", "tricks", "prefixed"] {
      let whole = try StoredArchive.bytes(name)
      for _ in 0..<6 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let index = Int.random(in: 0..<bytes.count, using: &random)
          bytes[index] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
        }
        guard let archive = try? ZipArchive(ByteStore(bytes)) else { continue }
        for member in archive.members {
          guard let contents = try? archive.contents(of: member) else { continue }
          #expect(contents.count == member.size)
        }
      }
    }
  }

  @Test(arguments: 0..<4)
  func `noise is no deflated data, and never more than its limit comes out`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 40)
    for _ in 0..<80 {
      let length = Int.random(in: 0...300, using: &random)
      let bytes = ContiguousArray(
        (0..<length).map { _ in random.next() }.map(UInt8.init(truncatingIfNeeded:))
      )
      let limit = Int.random(in: 0...5000, using: &random)
      do throws(Inflater.Fault) {
        let output = try unsafe Inflater.inflate(bytes.span.bytes, atMost: limit)
        #expect(output.count <= limit)
      } catch {
        #expect([.endsEarly, .broken, .tooLarge].contains(error))
      }
    }
  }
}
