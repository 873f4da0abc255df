import AttuneCommand
import TestKit
import Testing

struct ManualPageTests {
  @Test
  func `the manual page stays as it was read`() throws {
    try Golden(name: "attune.1").check(ManualPage.text)
  }

  @Test
  func `the manual page names every command and every option`() {
    let text = ManualPage.text.replacing("\\-", with: "-")
    for command in Command.allCases { #expect(text.contains(".B \"attune \(command.rawValue) ")) }
    for option in Option.allCases { #expect(text.contains(option.long)) }
  }

  @Test
  func `no line starts a macro by accident`() {
    let known = ["TH", "SH", "PP", "TP", "IP", "B", "I", "nh", "ad"]
    for line in ManualPage.text.split(separator: "\n") where line.hasPrefix(".") {
      let name = line.dropFirst().prefix { $0 != " " }
      #expect(known.contains(String(name)))
    }
  }
}
