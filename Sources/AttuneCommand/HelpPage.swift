/// The help of a topic as plain text.
package struct HelpPage {
  private var page: WrappedText

  /// The text of a page whose lines hold at most `width` columns, as far as words allow.
  package static func text(_ topic: HelpTopic, width: Int) -> String {
    var page = HelpPage(page: WrappedText(width: width))
    switch topic {
    case .overview: page.addOverview()
    case .family(let word): page.addFamily(word)
    case .command(let command): page.addCommand(command)
    }
    return page.page.text
  }

  /// What the exit status of every command means.
  package static let exitStatus =
    "0 done; 1 a journal, a rule or another file is at fault; 2 the command line is. "
    + "What a report finds never changes it."

  /// What the program is, in two sentences.
  package static let purpose =
    "Attune reads the journal two people keep about their life together and shows, with the "
    + "pages to prove it, how the bond is doing and what to try next. It runs on your machine "
    + "and talks to nobody."
}

// MARK: - Several commands

extension HelpPage {
  private mutating func addOverview() {
    page.paragraph(HelpPage.purpose)
    page.gap()
    page.line("Usage: attune COMMAND [options] [files]")
    let column = page.column(for: Command.allCases.map(\.rawValue))
    for group in CommandGroup.allCases {
      page.gap()
      page.line("\(group.rawValue):")
      for command in Command.allCases where command.spec.group == group {
        page.item(command.rawValue, command.spec.summary, column: column)
      }
    }
    page.gap()
    page.line("Examples:")
    for command in HelpPage.firstSteps { addExample(command) }
    page.gap()
    page.paragraph("\"attune COMMAND --help\" says more about one, also about those of two words:")
    page.paragraph("\"attune rules test --help\". Files are only read; \"-\" is standard input.")
  }

  /// The commands a newcomer should try first.
  private static let firstSteps: [Command] = [.report, .explain]

  private mutating func addFamily(_ word: String) {
    let members = Command.members(of: word)
    page.line("Usage: attune \(word) \(members.map(\.lastWord).joined(separator: "|"))")
    page.gap()
    let column = page.column(for: members.map(\.rawValue))
    for member in members {
      page.item(member.rawValue, member.spec.summary, column: column)
    }
    page.gap()
    page.paragraph("Each has its own help: \"attune \(members[0].rawValue) --help\".")
  }
}

// MARK: - One command

extension HelpPage {
  private mutating func addCommand(_ command: Command) {
    let spec = command.spec
    page.paragraph("attune \(command.rawValue): \(spec.summary)")
    page.gap()
    page.line("Usage: attune \(command.rawValue) \(spec.usage)")
    page.gap()
    page.paragraph(spec.about)
    for detail in spec.details {
      page.gap()
      page.paragraph(detail)
    }
    addArguments(spec)
    addOptions(spec)
    page.gap()
    page.line("Example:")
    addExample(command)
    page.gap()
    page.paragraph("Exit status: \(HelpPage.exitStatus)")
  }

  private mutating func addArguments(_ spec: CommandSpec) {
    guard !spec.arguments.isEmpty else { return }
    page.gap()
    page.line("Arguments:")
    let column = page.column(for: spec.arguments.map(\.usage))
    for argument in spec.arguments {
      page.item(argument.usage, argument.summary, column: column)
    }
  }

  private mutating func addOptions(_ spec: CommandSpec) {
    page.gap()
    page.line("Options:")
    let options = spec.orderedOptions
    let column = page.column(for: options.map { $0.usage(formats: spec.formats) })
    for option in options {
      page.item(
        option.usage(formats: spec.formats),
        option.meaning(formats: spec.formats),
        column: column
      )
    }
  }

  /// An example that can be pasted, broken before an option where it is too long for a line.
  private mutating func addExample(_ command: Command) {
    let words = ["attune"] + command.spec.example
    var line = "  " + words.joined(separator: " ")
    if line.count > page.width, let option = words.firstIndex(where: { $0.hasPrefix("--") }) {
      page.line("  " + words[..<option].joined(separator: " ") + " \\")
      line = "    " + words[option...].joined(separator: " ")
    }
    page.line(line)
  }
}

extension CommandSpec {
  /// The options in the order of the table of options, whatever order the command names them in.
  var orderedOptions: [Option] { Option.allCases.filter { options.contains($0) } }
}

extension Option {
  /// The option in a sentence without a full stop, with what holds without it.
  func meaning(formats: [OutputFormat]) -> String {
    let repeated = repeats ? " (can be repeated)" : ""
    let standard = self == .format ? formats.first?.rawValue ?? "" : spec.standard
    return spec.summary + repeated + (standard.isEmpty ? "" : " (default: \(standard))")
  }
}
