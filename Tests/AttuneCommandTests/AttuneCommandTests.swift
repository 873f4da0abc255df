import AttuneCommand
import Testing

private func output(_ words: String...) -> String {
  var io = CommandIO.memory()
  return AttuneCommand.run(words: words, io: &io) == .done ? io.output.text : io.errors.text
}

struct AttuneCommandTests {
  @Test
  func `the version is one line`() {
    #expect(output("version") == "attune \(AttuneCommand.version)\n")
    #expect(output("rules", "list", "--version") == output("version"))
  }

  @Test
  func `no words at all show the overview`() {
    var io = CommandIO.memory()
    #expect(AttuneCommand.run(words: [], io: &io) == .done)
    #expect(io.output.text == HelpPage.text(.overview, width: 80))
  }

  @Test(arguments: Shell.allCases)
  func `completions go to standard output`(shell: Shell) {
    #expect(output("completions", shell.rawValue) == shell.completionScript)
  }

  @Test
  func `exit statuses are those of the manual`() {
    #expect(RunStatus.allCases.map(\.rawValue) == [0, 1, 2])
  }
}
