import AttuneCommand
import Foundation
import Testing

/// `attune batch`: what goes in a line at a time, and what comes out.
struct BatchTests {
  private func entries(_ days: Int, met: Int) -> String {
    let rows = (1...max(1, days)).map { day in
      let outcome = day <= met ? "toward" : "away"
      return "{\"date\":\"2026-03-\(day < 10 ? "0" : "")\(day)\",\"author\":\"Alex\","
        + "\"kind\":\"bid\",\"outcome\":\"\(outcome)\"}"
    }
    return "[\(rows.joined(separator: ","))]"
  }

  private func run(_ input: String, _ words: String...) -> (status: RunStatus, lines: [String]) {
    var io = CommandIO.memory(input: input)
    let status = AttuneCommand.run(words: ["batch"] + words, io: &io)
    let text = io.output.text
    #expect(text.isEmpty || text.hasSuffix("\n"))
    return (status, text.split(separator: "\n").map(String.init))
  }

  private func object(_ line: String) throws -> [String: any Sendable] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(value as? [String: any Sendable])
  }

  @Test(arguments: ["1", "2", "7"])
  func `results stand in the order of the lines, whatever the number of threads`(
    jobs: String
  ) throws {
    let input = (0..<300).map { "{\"key\":\"k\($0)\",\"entries\":\(entries(20, met: $0 % 20))}\n" }
    let result = run(input.joined(), "--only", "scores", "--jobs", jobs)
    #expect(result.status == .done)
    #expect(result.lines.count == 300)
    for (number, line) in result.lines.enumerated() {
      #expect(line.hasPrefix("{\"key\":\"k\(number)\",\"faults\":0,"))
    }
    #expect(result.lines == run(input.joined(), "--only", "scores", "--jobs", "3").lines)
  }

  @Test func `a result is the report of the same journal`() throws {
    let journal = entries(24, met: 15)
    let line = try object(run("{\"key\":7,\"entries\":\(journal)}").lines[0])
    var io = CommandIO.memory(input: journal)
    _ = AttuneCommand.run(words: ["report", "-", "--format", "json"], io: &io)
    let report = try object(io.output.text)
    let sorted: JSONSerialization.WritingOptions = .sortedKeys
    let batch = try #require(line["report"])
    let one = try JSONSerialization.data(withJSONObject: batch, options: sorted)
    let other = try JSONSerialization.data(withJSONObject: report, options: sorted)
    let named = String(decoding: one, as: UTF8.self)
    #expect(
      named.replacingOccurrences(of: "\"file\":\"7\"", with: "\"file\":\"-\"")
        == String(decoding: other, as: UTF8.self)
    )
    #expect(line["key"] as? Int == 7)
  }

  @Test(arguments: [
    ("{\"key\":\"a\"", "the line is no JSON"),
    ("{\"key\":01,\"entries\":[]}", "the line is no JSON: a number starts with a zero too many"),
    ("[1,2]", "no JSON object"),
    ("{\"key\":\"a\"}", "needs \\\"entries\\\" or \\\"file\\\""),
    ("{\"key\":\"a\",\"entries\":[]}", "no entr"),
    ("{\"key\":\"a\",\"entries\":[{\"date\":\"x\"}]}", "not a date"),
    ("{\"key\":\"a\",\"file\":\"no such file.csv\"}", "no such file"),
    (
      "{\"key\":\"a\",\"profile\":{\"x\":1},"
        + "\"entries\":[{\"date\":\"2026-03-01\",\"text\":\"x\"}]}",
      "no key"
    ),
    ("{\"key\":\"a\",\"entries\":[]} {}", "stands behind"),
  ])
  func `a line at fault has a result that says why, and the others have theirs`(
    line: String,
    words: String
  ) throws {
    let good = "{\"key\":\"good\",\"entries\":\(entries(20, met: 9))}"
    let result = run("\(good)\n\(line)\n\n\(good)\n", "--only", "scores")
    #expect(result.status == .done)
    #expect(result.lines.count == 3)
    #expect(result.lines[1].contains("\"errors\":["))
    #expect(result.lines[1].contains(words))
    #expect(result.lines[0].contains("\"scores\":") && result.lines[2].contains("\"scores\":"))
    #expect(result.lines[2].hasPrefix("{\"key\":\"good\",\"faults\":0,"))
    _ = try object(result.lines[1])
  }

  @Test func `a last line without a break counts, and no line at all is no fault`() {
    #expect(run("{\"key\":1,\"entries\":\(entries(20, met: 3))}").lines.count == 1)
    #expect(run("").status == .done)
    #expect(run("\n \n").lines.isEmpty)
  }

  @Test func `only the rules that were asked for are looked at`() throws {
    let input = "{\"key\":1,\"entries\":\(entries(24, met: 9))}"
    let line = run(input, "--only", "scores", "--only", "unanswered-bids").lines[0]
    #expect(line.contains("\"rules\":[{\"id\":\"unanswered-bids\""))
    #expect(!line.contains("gratitude"))
    #expect(run(input, "--only", "no-such-rule").status == .commandLineAtFault)
  }

  @Test func `a line may name a file`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("date,kind,outcome\n2026-03-01,bid,toward\n", to: "a.csv")
      let result = run("{\"key\":\"f\",\"file\":\"\(folder.file("a.csv"))\"}", "--only", "scores")
      #expect(result.lines[0].contains("\"moments\":1"))
    }
  }
}
