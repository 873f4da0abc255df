import AttuneCommand
import Foundation
import Testing

/// What `attune import` says at its end, and what it suggests for tags without a meaning.
struct AccountingTests {
  private func run(_ words: [String], on terminal: Terminal = .none) -> (
    status: RunStatus, output: String, errors: String
  ) {
    var io = CommandIO.memory()
    io.errorTerminal = terminal
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  private let first = """
    {"metadata":{"version":"1.0"},"entries":[
    {"uuid":"11111111111111111111111111111111","creationDate":"2026-03-14T10:00:00Z",\
    "timeZone":"UTC","text":"a","tags":["gym","Argument"]},
    {"uuid":"22222222222222222222222222222222","creationDate":"2026-03-15T10:00:00Z",\
    "timeZone":"UTC","tags":["gym","\\"q\\" \\\\"]},
    {"uuid":"33333333333333333333333333333333","creationDate":"2026-03-16T10:00:00Z",\
    "timeZone":"UTC"}]}
    """

  private func withExports<Result>(
    _ body: (_ one: String, _ two: String) throws -> Result
  ) throws -> Result {
    try TemporaryFolder.with { folder in
      try folder.write(first, to: "one.json")
      try folder.write(first, to: "two.json")
      return try body(folder.file("one.json"), folder.file("two.json"))
    }
  }

  @Test func `one table says what became of the entries of each file`() throws {
    try withExports { one, two in
      let lines = run(["import", one, two]).errors.split(separator: "\n").map(String.init)
      #expect(lines.count == 4)
      let columns = lines.map { $0.split(separator: " ").map(String.init) }
      let words = "file format found used left out duplicates why"
      #expect(columns[0].joined(separator: " ") == words)
      #expect(columns[1].suffix(7) == ["(JSON)", "3", "2", "1", "0", "1", "empty"])
      #expect(columns[2].suffix(7) == ["(JSON)", "3", "0", "1", "2", "1", "empty"])
      #expect(columns[3].suffix(6) == ["6", "2", "2", "2", "2", "empty"])
      let ends = try lines.prefix(3).map { line in
        try #require(line.range(of: line.hasPrefix("file") ? "found" : " 3 ")).upperBound
          .utf16Offset(in: line)
      }
      #expect(Set([ends[0], ends[1] - 1, ends[2] - 1]).count == 1)
    }
  }

  @Test func `quiet runs have no table, programs get an object a line`() throws {
    try withExports { one, two in
      #expect(run(["import", "--quiet", one, two]).errors.isEmpty)
      let lines = run(["import", "--diagnostics", "json", one, two]).errors.split(separator: "\n")
      #expect(lines.count == 2)
      let object = try JSONSerialization.jsonObject(with: Data(lines[1].utf8))
      let source = try #require(object as? [String: Any])
      #expect(source["file"] as? String == two)
      for (key, count) in ["found": 3, "used": 0, "duplicates": 2] {
        #expect(source[key] as? Int == count)
      }
      #expect(source["reasons"] as? [String: Int] == ["empty": 1])
    }
  }

  @Test func `of a folder with very many files the table has the sum`() throws {
    try TemporaryFolder.with { folder in
      for day in 1...28 {
        let name = "2026-02-\(day < 10 ? "0" : "")\(day).md"
        try folder.write(day == 1 ? "" : "words of day \(day)", to: name)
      }
      let lines = run(["import", folder.path]).errors.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines[1].contains("(28 files)") && lines[1].contains("1 empty"))
    }
  }

  @Test func `a report tells of files only what it left out`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("date,kind\n2026-03-14,play\n", to: "whole.csv")
      #expect(!run(["report", folder.file("whole.csv")]).errors.contains("found"))
    }
    try withExports { one, two in
      #expect(run(["report", one, two]).errors.contains("duplicates"))
    }
  }

  @Test func `short work shows no bar, not even on a screen`() throws {
    try withExports { one, two in
      let errors = run(["import", one, two], on: Terminal(isTerminal: true)).errors
      #expect(!errors.contains("\r"))
    }
  }

  // MARK: Tags

  @Test func `tags without a meaning are listed by count, as lines that a profile takes`() throws {
    try withExports { one, _ in
      let suggested = run(["import", "--suggest-map", one])
      #expect(suggested.status == .done)
      #expect(
        suggested.output == """
              "gym": "nothing",  // 2 entries
              "\\"q\\" \\\\": "nothing",  // 1 entry

          """
      )
      try TemporaryFolder.with { folder in
        try folder.write("{\n  map: {\n\(suggested.output)  },\n}\n", to: "us.json5")
        let again = run(["import", "--suggest-map", one, "--profile", folder.file("us.json5")])
        #expect(again.status == .done && again.output.isEmpty)
        #expect(again.errors.hasSuffix("every tag has a meaning\n"))
      }
    }
  }

  @Test func `the profile says what a tag means, and a folder of rules as well`() throws {
    try withExports { one, _ in
      #expect(run(["import", one]).output.contains(",conflict,open,"))
      try TemporaryFolder.with { folder in
        try folder.write(
          "{ map: { gym: { ownTime: \"any\" }, argument: \"nothing\" } }",
          to: "us.json5"
        )
        let mapped = run(["import", one, "--profile", folder.file("us.json5")]).output
        #expect(mapped.contains(",ownTime,") && !mapped.contains("conflict"))
        try FileManager.default.createDirectory(
          atPath: folder.file("import"),
          withIntermediateDirectories: false
        )
        try folder.write(
          "{ schema: 1, map: { gym: { play: \"any\" } } }",
          to: "import/tags.json5"
        )
        #expect(run(["import", one, "--rules", folder.path]).output.contains(",play,"))
        try folder.write("{ schema: 1, map: { gym: { plya: \"any\" } } }", to: "import/tags.json5")
        let faulty = run(["import", one, "--rules", folder.path])
        #expect(faulty.status == .inputAtFault)
        #expect(faulty.errors.contains("did you mean \"play\"?"))
        #expect(run(["rules", "check", "--rules", folder.path]).status == .inputAtFault)
      }
    }
  }

  @Test func `what was imported with its tags tells the same moments again`() throws {
    try withExports { one, _ in
      let imported = run(["import", one]).output
      try TemporaryFolder.with { folder in
        try folder.write(imported, to: "journal.csv")
        #expect(run(["import", folder.file("journal.csv")]).output == imported)
      }
    }
  }
}
