import AttuneCommand
import Foundation
import Testing

private func message(reading path: String) -> String? {
  do throws(FileFailure) {
    _ = try FileReader.contents(of: path, from: .memory([]))
    return nil
  } catch {
    return error.message
  }
}

struct FileReaderTests {
  @Test(arguments: [0, 1, 4096, FileReader.blockSize, FileReader.blockSize + 17])
  func `a file comes in blocks of which only the last is short`(size: Int) throws {
    try TemporaryFolder.with { folder in
      var bytes = Data(repeating: 7, count: size)
      if let last = bytes.indices.last { bytes[last] = 9 }
      try bytes.write(to: URL(fileURLWithPath: folder.file("f")))
      var blocks: [ContiguousArray<UInt8>] = []
      try FileReader.read(folder.file("f"), from: .memory([])) { blocks.append($0) }
      #expect(blocks.reduce(into: Data()) { $0 += $1 } == bytes)
      #expect(blocks.dropLast().allSatisfy { $0.count == FileReader.blockSize })
      #expect(blocks.allSatisfy { !$0.isEmpty })
    }
  }

  @Test
  func `a dash reads standard input`() throws {
    let input = ByteSource.memory(ContiguousArray("abc".utf8))
    #expect(try FileReader.contents(of: "-", from: input) == ContiguousArray("abc".utf8))
  }

  @Test
  func `a misspelt name is answered with the nearest file`() throws {
    try TemporaryFolder.with { folder in
      let couple = folder.file("couple")
      try FileManager.default.createDirectory(
        atPath: couple,
        withIntermediateDirectories: false
      )
      try folder.write("", to: "couple/journal.csv")
      #expect(
        message(reading: "\(couple)/jornal.csv")
          == "there is no file \"\(couple)/jornal.csv\"; did you mean \"\(couple)/journal.csv\"?"
      )
      let typo = folder.file("cuople/journal.csv")
      #expect(
        message(reading: typo)
          == "there is no file \"\(typo)\"; did you mean \"\(couple)/journal.csv\"?"
      )
      let other = folder.file("cuople/letters.csv")
      #expect(
        message(reading: other) == "there is no file \"\(other)\"; did you mean \"\(couple)\"?"
      )
      let far = folder.file("something else entirely")
      #expect(message(reading: far) == "there is no file \"\(far)\"")
      let inside = folder.file("couple/journal.csv/x")
      #expect(message(reading: inside) == "there is no file \"\(inside)\"")
    }
  }

  @Test
  func `a folder is no file`() throws {
    try TemporaryFolder.with { folder in
      let message = message(reading: folder.path)
      #expect(message == "\"\(folder.path)\" is a folder; name a file in it")
    }
  }

  @Test
  func `a locked file is said to be locked`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("x", to: "locked")
      let path = folder.file("locked")
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      // The superuser reads everything.
      guard !FileManager.default.isReadableFile(atPath: path) else { return }
      let expected = "may not be read; its permissions keep this program out"
      #expect(message(reading: path) == "\"\(path)\" \(expected)")
    }
  }

  @Test
  func `every failure says what is wrong`() {
    #expect(
      FileFailure.brokenOff("a.csv", reason: "input/output error").message
        == "\"a.csv\" could not be read to its end: input/output error"
    )
    #expect(
      FileFailure.unreadable("-", reason: "bad file descriptor").message
        == "standard input could not be read: bad file descriptor"
    )
    #expect(
      FileFailure.notPermitted("a.csv").message
        == "\"a.csv\" may not be read; its permissions keep this program out"
    )
  }
}
