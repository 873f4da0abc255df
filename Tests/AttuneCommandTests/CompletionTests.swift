import AttuneCommand
import Foundation
import TestKit
import Testing

/// What bash would offer for a line whose last word is being written.
///
/// Readline splits at equals signs, so they stand as words of their own. The program itself is
/// replaced by a function that knows two ids.
private func offers(_ words: [String], in folder: String = "/") throws -> [String] {
  let line = (["attune"] + words).map { "'\($0)'" }.joined(separator: " ")
  let script = """
    \(Shell.bash.completionScript)
    attune() { if [[ "$*" == "rules list --format ids" ]]; then
      printf '%s\\n' unanswered-bids missed-rituals; fi; }
    COMP_WORDS=(\(line)); COMP_CWORD=\(words.count)
    _attune
    printf '%s\\n' "${COMPREPLY[@]}"
    """
  let bash = Process()
  bash.executableURL = URL(fileURLWithPath: "/bin/bash")
  bash.arguments = ["--noprofile", "--norc", "-c", script]
  bash.currentDirectoryURL = URL(fileURLWithPath: folder)
  let output = Pipe()
  bash.standardOutput = output
  bash.standardError = output
  try bash.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  bash.waitUntilExit()
  return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
}

struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func `the script of a shell stays as it was read`(shell: Shell) throws {
    try Golden(name: "completions.\(shell.rawValue)").check(shell.completionScript)
  }

  @Test(arguments: [
    (["re"], ["report"]),
    (["rules", ""], ["list", "show", "new", "check", "test", "docs", "schema"]),
    (["--quiet", "rules", "te"], ["test"]),
    (["report", "--e"], ["--evidence"]),
    (["rules", "--v"], ["--version"]),
    (["report", "--format", ""], ["terminal", "markdown", "html", "json", "csv"]),
    (["import", "a.csv", "--format", "nd"], ["ndjson"]),
    (["report", "--format", "=", "j"], ["json"]),
    (["report", "--format", "="], ["terminal", "markdown", "html", "json", "csv"]),
    (["report", "--author", "r"], []),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["help", "ru"], ["rules"]),
    (["help", "rules", "l"], ["list"]),
    (["explain", ""], ["unanswered-bids", "missed-rituals"]),
    (["explain", "--author", "M", "un"], ["unanswered-bids"]),
    (["rules", "show", "miss"], ["missed-rituals"]),
    (["version", ""], []),
  ])
  func `bash offers what can stand there`(words: [String], expected: [String]) throws {
    #expect(try offers(words) == expected)
  }

  @Test
  func `bash offers files for journals and folders for rules`() throws {
    try TemporaryFolder.with { folder in
      try folder.write("", to: "my journal.csv")
      try folder.write("", to: "$(touch harm)")
      try FileManager.default.createDirectory(
        atPath: folder.file("mine"),
        withIntermediateDirectories: false
      )
      #expect(try offers(["report", "my"], in: folder.path) == ["my journal.csv"])
      #expect(try offers(["explain", "x", "--", "$"], in: folder.path) == ["$(touch harm)"])
      #expect(try offers(["report", "--rules", "m"], in: folder.path) == ["mine"])
      #expect(try offers(["report", "-o", "min"], in: folder.path) == ["mine"])
      #expect(try folder.names == ["$(touch harm)", "mine", "my journal.csv"])
    }
  }
}
