import AttuneCommand
import Foundation
import Testing

/// `attune tag` and the way back in, from file to file.
struct TagCommandTests {
  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  private let journal = "date,author,text\n2026-03-01,Maya,I told him thank you. He hugged me.\n"

  @Test func `a sheet goes out, is filled in and comes back`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(journal, to: "journal.csv")
      let (file, sheet) = (folder.file("journal.csv"), folder.file("sheet.csv"))
      #expect(run(["tag", file, "-o", sheet]).status == .done)
      let filled = try folder.text("sheet.csv")
        .replacing(",expressed,,", with: ",expressed,confirm,")
      try folder.write(filled, to: "sheet.csv")
      let report = run(["report", file, "--tags", sheet, "--format", "json"])
      #expect(report.status == .done)
      #expect(report.output.contains(#""moments": 2,"#))
      #expect(report.output.contains(#""recognised": 1,"#))
      let tagged = run(["report", file, "--tags", sheet, "--tagged-only", "--format", "json"])
      #expect(tagged.output.contains(#""moments": 1,"#))
      #expect(run(["tag", file, "--tags", sheet]).output == filled)
    }
  }

  @Test func `a sheet at fault stops the run and names every cell`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(journal, to: "journal.csv")
      try folder.write("date,words,kind,verdict\nsoon,x,bidd,yess\n", to: "sheet.csv")
      let result = run([
        "report", folder.file("journal.csv"), "--tags", folder.file("sheet.csv"), "--diagnostics",
        "short",
      ])
      #expect(result.status == .inputAtFault)
      #expect(result.output.isEmpty)
      for code in ["tags/bad-date", "tags/unknown-kind", "tags/unknown-verdict"] {
        #expect(result.errors.contains(code), "\(code)")
      }
    }
  }

  @Test func `a language without cues is named`() throws {
    try TemporaryFolder.with { folder in
      try folder.write(journal, to: "journal.csv")
      let result = run(["report", folder.file("journal.csv"), "--language", "xx"])
      #expect(result.status == .inputAtFault)
      #expect(result.errors.contains("cue/language"))
    }
  }
}
