import AttuneCommand
import Testing

struct ProgressBarTests {
  private let screen = Terminal(isTerminal: true, columns: 60)

  @Test func `work of less than a second shows nothing`() {
    var bar = ProgressBar("reading", of: 100, on: screen, isQuiet: false)
    #expect(bar.advance(by: 50, after: .milliseconds(999)) == nil)
    #expect(bar.finish() == nil)
  }

  @Test func `longer work shows its share, and the line is wiped away at the end`() throws {
    var bar = ProgressBar("reading", of: 200, on: screen, isQuiet: false)
    let drawn = bar.advance(by: 50, after: .seconds(1))
    let line = try #require(drawn)
    #expect(line.hasPrefix("\r\u{1B}[Kreading █"))
    #expect(line.hasSuffix("░ 25 %"))
    #expect(bar.finish() == "\r\u{1B}[K")
    #expect(bar.finish() == nil)
  }

  @Test func `it is drawn ten times a second at most`() {
    var bar = ProgressBar("reading", of: 1000, on: screen, isQuiet: false)
    var drawn = 0
    for step in 0..<1000 where bar.advance(by: 1, after: .milliseconds(1000 + step)) != nil {
      drawn += 1
    }
    #expect(drawn == 10)
  }

  @Test(arguments: [20, 24, 40, 200])
  func `the line is never wider than the screen`(columns: Int) throws {
    let screen = Terminal(isTerminal: true, columns: columns)
    var bar = ProgressBar("reading", of: 10, on: screen, isQuiet: false)
    let drawn = bar.advance(by: 20, after: .seconds(3))
    let line = try #require(drawn)
    #expect(line.dropFirst(4).count < columns)
    #expect(line.hasSuffix("100 %"))
  }

  @Test func `work of unknown length says only that it goes on`() {
    var bar = ProgressBar("reading", of: 0, on: screen, isQuiet: false)
    #expect(bar.advance(by: 5, after: .seconds(2)) == "\r\u{1B}[Kreading …")
  }

  @Test(arguments: [
    (Terminal.none, false), (Terminal(isTerminal: true, isDumb: true), false),
    (Terminal(isTerminal: true), true),
  ])
  func `files, plain screens and quiet runs get none`(terminal: Terminal, isQuiet: Bool) {
    var bar = ProgressBar("reading", of: 10, on: terminal, isQuiet: isQuiet)
    #expect(bar.advance(by: 5, after: .seconds(5)) == nil)
    #expect(bar.finish() == nil)
  }
}
