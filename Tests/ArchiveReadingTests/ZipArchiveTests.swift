import ArchiveReading
import Testing

struct ZipArchiveTests {
  @Test func `stored and deflated members come out as they went in`() throws {
    let archive = try StoredArchive.open("basic")
    #expect(
      archive.account == [
        "stored.txt: 8", "repeat.txt: 1960", "random.bin: 3000", "words.txt: 21026",
        "empty.txt: 0", "folder/Grüße 🌹.txt: 10",
      ]
    )
    #expect(try archive.text(of: "stored.txt") == "as it is")
    let text = try #require(try archive.text(of: "repeat.txt"))
    #expect(text.hasPrefix("Sam asked about my day and I put the phone down. Sam asked"))
    #expect(archive.members.filter(\.isFolder).map(\.path) == ["folder/"])
  }

  @Test func `blocks of every sort are unpacked, whatever stands in the comment`() throws {
    let archive = try StoredArchive.open("blocks")
    let sizes = ["fixed: 1960", "huffman: 21026", "runs: 21026", "multi: 25986"]
    #expect(archive.account == sizes)
  }

  @Test func `names are read in UTF-8 and in code page 437`() throws {
    let archive = try StoredArchive.open("names")
    let names = archive.members.map(\.path)
    #expect(names == ["Grüße.txt", "Grüße.md", "Gru\u{308}sse.md", "win/dows.txt"])
  }

  @Test func `sizes beyond 32 bits are taken from their own fields`() throws {
    #expect(try StoredArchive.open("wide").account == ["wide.txt: 1960"])
  }

  @Test func `bytes before an archive do not hide it`() throws {
    #expect(try StoredArchive.open("prefixed").account == ["a.txt: 1960"])
  }

  @Test func `an empty archive is an archive`() throws {
    let bytes = try StoredArchive.bytes("empty")
    #expect(ZipArchive.isArchive(bytes))
    #expect(try ZipArchive(ByteStore(bytes)).members.isEmpty)
  }
}
