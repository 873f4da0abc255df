import AttuneCommand
import Testing

struct TerminalTests {
  @Test
  func `color is for terminals that want it`() {
    let plain = Terminal(isTerminal: true)
    #expect(plain.usesColor(.auto))
    #expect(!Terminal.none.usesColor(.auto))
    #expect(!Terminal(isTerminal: true, refusesColor: true).usesColor(.auto))
    #expect(!Terminal(isTerminal: true, isDumb: true).usesColor(.auto))
  }

  @Test(arguments: [
    Terminal.none, Terminal(isTerminal: true, refusesColor: true),
    Terminal(isTerminal: true, isDumb: true), Terminal(isTerminal: true),
  ])
  func `the command line outweighs the environment`(terminal: Terminal) {
    #expect(terminal.usesColor(.always))
    #expect(!terminal.usesColor(.never))
  }

  @Test
  func `lines are as wide as asked, else as the screen, else 80`() {
    let screen = Terminal(isTerminal: true, columns: 132)
    #expect(screen.width(asked: 60) == 60)
    #expect(screen.width(asked: nil) == 132)
    #expect(Terminal.none.width(asked: nil) == 80)
    #expect(Terminal(isTerminal: true, columns: 3).width(asked: nil) == 20)
  }

  @Test
  func `an output file has no screen`() throws {
    var io = CommandIO.memory()
    io.outputTerminal = Terminal(isTerminal: true, columns: 132)
    #expect(io.terminal(for: try Arguments.parse(["man"])).isTerminal)
    #expect(!io.terminal(for: try Arguments.parse(["man", "-o", "x"])).isTerminal)
  }
}
