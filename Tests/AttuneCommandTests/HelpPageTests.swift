import AttuneCommand
import TestKit
import Testing

private let topics: [HelpTopic] =
  [.overview] + Command.families.map { .family($0) } + Command.allCases.map { .command($0) }

struct HelpPageTests {
  @Test(arguments: topics)
  func `help of a topic stays as it was read`(topic: HelpTopic) throws {
    let name = (["attune"] + topic.words).joined(separator: "-")
    try Golden(name: "help-\(name).txt").check(HelpPage.text(topic, width: 80))
  }

  @Test(arguments: topics, [40, 60, 80, 120])
  func `no line of help is wider than asked for, words permitting`(topic: HelpTopic, width: Int) {
    for line in HelpPage.text(topic, width: width).split(separator: "\n") {
      let isWhole = line.contains("attune ") || line.split(separator: " ").count < 4
      #expect(line.count <= width || isWhole, "\(line)")
      #expect(line.last != " ")
    }
  }

  @Test(arguments: Command.allCases)
  func `help of a command names all its options and shows its example`(command: Command) {
    let text = HelpPage.text(.command(command), width: 1000)
    for option in command.spec.options { #expect(text.contains(option.long + " ")) }
    #expect(text.contains("  attune \(command.spec.example.joined(separator: " "))\n"))
  }

  @Test
  func `the overview names every command once in its group`() {
    let lines = HelpPage.text(.overview, width: 80).split(separator: "\n")
    for command in Command.allCases {
      #expect(lines.count { $0.hasPrefix("  \(command.rawValue)  ") } == 1)
    }
  }

  @Test
  func `help goes to standard output at the width asked for`() {
    var io = CommandIO.memory()
    #expect(AttuneCommand.run(words: ["report", "--help", "--width", "60"], io: &io) == .done)
    #expect(io.output.text == HelpPage.text(.command(.report), width: 60))
    #expect(io.errors.text.isEmpty)
  }

  @Test
  func `summaries are short and start in lower case`() {
    for command in Command.allCases {
      let summary = command.spec.summary
      #expect(summary.count <= 60)
      #expect(summary.first?.isLowercase == true)
      #expect(summary.last != ".")
    }
  }
}
