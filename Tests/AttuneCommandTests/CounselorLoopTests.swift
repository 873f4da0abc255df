import AttuneCommand
import Foundation
import Testing

/// The way to the counselor and back, walked twice over the story of a couple.
struct CounselorLoopTests {
  private static let approval = [
    "--approve", "Maya", "--approve", "Jonas", "--scope", "the next session",
  ]

  private func run(_ words: [String]) -> (status: RunStatus, output: String, errors: String) {
    var io = CommandIO.memory()
    let status = AttuneCommand.run(words: words, io: &io)
    return (status, io.output.text, io.errors.text)
  }

  /// The first session, on 31 May; the second, on 28 June; the third, on 1 August.
  @Test func `what was answered comes back in the next brief, and in the one after`() throws {
    try TemporaryFolder.with { folder in
      let loop = Loop(folder: folder)
      try loop.writeJournal(tries: [])

      // The first brief, and the sheet that goes with it.
      #expect(run(loop.brief("first.json", on: "2026-05-31")).status == .done)
      #expect(run(loop.sheet("answers.csv", on: "2026-05-31")).status == .done)
      let rows = try folder.text("answers.csv").split(separator: "\r\n").map(String.init)
      let ids = rows.dropFirst().map { String($0.prefix { $0 != "," }) }
      try #require(ids.count == 2)
      let practices = ids.map { String($0.split(separator: ".")[1]) }

      // The counselor agrees to one, in other words, and not to the other.
      try loop.write(
        answers: "\(ids[0]),,changed,evening circle,weekly,,2026-06-01,",
        "\(ids[1]),,declined,,,Not the time for it.,2026-06-01,",
        to: "first-answers.csv"
      )
      try loop.writeJournal(tries: [
        "2026-06-04,,Maya,practice,done,both,evening circle,,,We drew it on a napkin.",
        "2026-06-11,,Maya,practice,skipped,both,\(practices[0]),,,",
        "2026-06-18,,Jonas,practice,done,both,\(practices[0]),,,Easier the second time.",
      ])

      // The second brief honours it.
      let second = loop.brief(
        "second.json",
        on: "2026-06-28",
        [
          "--baseline", folder.file("first.json"), "--answers", folder.file("first-answers.csv"),
        ]
      )
      #expect(run(second).status == .done)
      let page = try folder.text("second.json")
      #expect(page.contains("evening circle: tried 2 times since 1 June, left out 1 time."))
      #expect(!page.contains("napkin") && !page.contains("second time"))
      #expect(!page.contains("\"suggestion\": \"\(ids[0])\""))
      #expect(!page.contains(ids[1]))
      #expect(page.contains("\"since\": {"))

      // So does the report, in the writer's own words, and it says what rests.
      let report = run(["report", "--answers", folder.file("first-answers.csv")] + loop.paths)
      #expect(report.status == .done)
      let told = report.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(told.contains("WHAT YOU AGREED TO TRY"))
      #expect(told.contains("evening circle: tried 2 times since 1 June, left out 1 time."))
      #expect(told.contains("In Jonas's words: \"Easier the second time.\""))
      #expect(told.contains("RESTING FOR NOW"))
      #expect(told.contains("Not the time for it. (until 30 November 2026)"))

      // The second round: the practice is laid down, the third brief does not bring it back.
      try loop.write(
        answers: "\(ids[0]),,declined,,,Enough of circles.,2026-06-29,2026-12-31",
        to: "second-answers.csv"
      )
      let third = loop.brief(
        "third.json",
        on: "2026-06-30",
        [
          "--baseline", folder.file("second.json"), "--answers", folder.file("first-answers.csv"),
          "--answers", folder.file("second-answers.csv"),
        ]
      )
      #expect(run(third).status == .done)
      let last = try folder.text("third.json")
      for id in ids { #expect(!last.contains(id)) }
      #expect(last.contains("About the same as in the brief of 28 June."))
    }
  }

  @Test func `answers with a fault stop the run, and say where it is`() throws {
    try TemporaryFolder.with { folder in
      let loop = Loop(folder: folder)
      try loop.writeJournal(tries: [])
      try loop.write(
        answers: "unanswered-bids.catch-the-bidd.5f0c2a1b,,acepted,,,,2026-06-01,",
        to: "answers.csv"
      )
      for command in ["report", "brief"] {
        let result = run([command, "--answers", folder.file("answers.csv")] + loop.paths)
        #expect(result.status == .inputAtFault)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("did you mean \"catch-the-bid\"?"))
        #expect(result.errors.contains("did you mean \"accepted\"?"))
        #expect(result.errors.contains("answers.csv:2:"))
      }
    }
  }

  /// The files of a couple who see a counselor.
  private struct Loop {
    let folder: TemporaryFolder

    var paths: [String] {
      [folder.file("journal.csv")] + SampleDataTests.Story.couple.paths.dropFirst()
    }

    func brief(_ name: String, on day: String, _ more: [String] = []) -> [String] {
      ["brief", "--format", "json", "--as-of", day, "-o", folder.file(name)] + paths
        + approval + ["--date", day, "--expires", "2026-12-31"] + more
    }

    func sheet(_ name: String, on day: String) -> [String] {
      ["brief", "--answers-sheet", "--as-of", day, "-o", folder.file(name)] + paths
        + approval + ["--date", day, "--expires", "2026-12-31"]
    }

    /// The journal of the couple with more rows at its end.
    func writeJournal(tries: [String]) throws {
      let sample = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../SampleData/couple/journal.csv")
      let text = try String(contentsOf: sample, encoding: .utf8)
      try folder.write(text + tries.map { $0 + "\n" }.joined(), to: "journal.csv")
    }

    func write(answers rows: String..., to name: String) throws {
      let header = "id,suggestion,answer,wording,cadence,note,date,until"
      try folder.write(([header] + rows).joined(separator: "\n"), to: name)
    }
  }
}
