import AttuneCommand
import Foundation
import Testing

/// Writes a text of some length to a file, by a command that reads nothing.
private func writeManual(to path: String) -> (status: RunStatus, errors: String) {
  var io = CommandIO.memory()
  let status = AttuneCommand.run(words: ["man", "-o", path], io: &io)
  return (status, io.errors.text)
}

private func invocation(_ words: String...) throws -> Invocation { try Arguments.parse(words) }

struct FileWriterTests {
  @Test
  func `a written file can be read by its owner alone`() throws {
    try TemporaryFolder.with { folder in
      #expect(writeManual(to: folder.file("new")).status == .done)
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("new"))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try folder.text("new") == ManualPage.text)
      #expect(try folder.names == ["new"])
    }
  }

  @Test
  func `an existing file is replaced as a whole`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("before", to: "old")
      let reader = try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.file("old")))
      #expect(writeManual(to: folder.file("old")).status == .done)
      #expect(try folder.text("old") == ManualPage.text)
      // Who has the old file open still sees all of it.
      #expect(try reader.readToEnd() == Data("before".utf8))
    }
  }

  @Test
  func `a failure half way leaves nothing behind and the old file in place`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("before", to: "old")
      var io = CommandIO.memory()
      let man = try invocation("man", "-o", folder.file("old"))
      let status = io.write(for: man) { writer throws(WriteFailure) in
        try writer.write("half of it")
        throw .full(folder.file("old"))
      }
      #expect(status == .inputAtFault)
      let path = folder.file("old")
      #expect(
        io.errors.text == "error: \"\(path)\" could not be written: there is no room left\n"
      )
      #expect(try folder.text("old") == "before")
      #expect(try folder.names == ["old"])
    }
  }

  @Test
  func `a file that is read is never written`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("text", to: "journal.csv")
      let path = folder.file("journal.csv")
      for words in [
        ["import", path, "-o", path],
        ["import", path, "-o", "\(folder.path)/./journal.csv"],
        ["report", "-", "--profile", path, "-o", path],
      ] {
        var io = CommandIO.memory()
        #expect(AttuneCommand.run(words: words, io: &io) == .commandLineAtFault)
        #expect(io.errors.text.hasSuffix("is also read; choose another name to write to\n"))
      }
      #expect(try folder.text("journal.csv") == "text")
    }
  }

  @Test
  func `a link is not followed into another file`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("mine", to: "diary")
      for (link, target) in [("good", "diary"), ("dangling", "nothing")] {
        try FileManager.default.createSymbolicLink(
          atPath: folder.file(link),
          withDestinationPath: folder.file(target)
        )
        let path = folder.file(link)
        let answer = writeManual(to: path)
        #expect(answer.status == .commandLineAtFault)
        let expected = "is a link to another file; name that file instead"
        #expect(answer.errors == "error: \"\(path)\" \(expected)\n")
      }
      #expect(try folder.text("diary") == "mine")
      #expect(try folder.names == ["dangling", "diary", "good"])
    }
  }

  @Test
  func `folders and missing folders are named`() throws {
    try TemporaryFolder.with { folder in
      let inside = folder.file("none/report.txt")
      let missing = "there is no folder \"\(folder.file("none"))\" to write \"\(inside)\" in"
      #expect(writeManual(to: inside).errors == "error: \(missing)\n")
      #expect(writeManual(to: inside).status == .inputAtFault)
      let whole = "\"\(folder.path)\" is a folder; add the name of a file"
      #expect(writeManual(to: folder.path).errors == "error: \(whole)\n")
      #expect(writeManual(to: folder.path).status == .commandLineAtFault)
    }
  }

  @Test
  func `what is no plain file is written to, not replaced`() throws {
    #expect(writeManual(to: "/dev/null").status == .done)
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is said to be full`() throws {
    var io = CommandIO.memory()
    io.output = .descriptor(try Descriptor.stream("/dev/full"))
    #expect(AttuneCommand.run(words: ["man"], io: &io) == .inputAtFault)
    #expect(
      io.errors.text == "error: standard output could not be written: there is no room left\n"
    )
  }

  @Test
  func `a reader that went away ends the run in silence`() throws {
    var io = CommandIO.memory()
    let status = io.write(for: try invocation("man")) { writer throws(WriteFailure) in
      throw .closedPipe
    }
    #expect(status == .done)
    #expect(io.errors.text.isEmpty)
  }
}
