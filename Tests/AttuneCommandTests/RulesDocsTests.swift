import AttuneCommand
import Foundation
import Testing

struct RulesDocsTests {
  private let names = ["practices.md", "rules.md", "traceability.md"]

  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: ["rules", "docs"] + words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  @Test func `the pages go into a folder, which is made if need be`() throws {
    try TemporaryFolder.with { folder in
      let docs = folder.file("docs")
      for _ in 0..<2 {
        let result = run(["-o", docs])
        #expect(result.status == .done)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("\(docs)/rules.md written\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: docs).sorted() == names)
      }
      #expect(run(["-o", docs, "--quiet"]).errors.isEmpty)
      let pages = try names.map { try folder.text("docs/\($0)") }
      let printed = run([]).output
      for page in pages { #expect(printed.contains(page)) }
    }
  }

  @Test func `a file is no folder to write into`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("mine", to: "docs")
      let result = run(["--output", folder.file("docs")])
      #expect(result.status != .done)
      #expect(try folder.text("docs") == "mine")
      #expect(try folder.names == ["docs"])
    }
  }

  @Test func `nothing is written while a rule is at fault`() throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder.file("rules"),
        withIntermediateDirectories: false
      )
      try folder.write("{ schema: 1 }", to: "rules/half.json5")
      let result = run(["--rules", folder.file("rules"), "-o", folder.file("docs")])
      #expect(result.status == .inputAtFault)
      #expect(result.errors.contains("[rule/missing-key]"))
      #expect(try folder.names == ["rules"])
    }
  }

  @Test func `the report can be had as Markdown`() {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let journal = root.appendingPathComponent("SampleData/couple/journal.csv").path
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: ["report", journal, "--format", "markdown"], io: &io)
    #expect(status == .done)
    #expect(io.output.text.hasPrefix("# "))
    #expect(io.output.text.contains("\n## "))
  }
}
