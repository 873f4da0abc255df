/// The manual page in the `man` macros that every system knows.
package struct ManualPage {
  private var source = ""

  /// The page for the manual's section of user commands.
  package static var text: String {
    var page = ManualPage()
    page.addTitle()
    page.addCommands()
    page.addOptions()
    page.addSurroundings()
    return page.source
  }

  private mutating func addTitle() {
    let version = AttuneCommand.version
    macro("TH", "ATTUNE", "1", "", "attune \(version)", "User Commands")
    // Names of files must neither be hyphenated nor stretched.
    source += ".nh\n.ad l\n"
    section("NAME")
    text("attune - read a journal of two people and show how the bond is doing")
    section("SYNOPSIS")
    source += ".B attune\n.I COMMAND\n[options] [files]\n"
    section("DESCRIPTION")
    text(HelpPage.purpose)
    paragraph(
      "Some commands are two words, such as \"attune rules list\". Every command has its own "
        + "help: \"attune rules list --help\". Options may stand anywhere; \"--\" ends them; "
        + "\"-\" in place of a file is standard input."
    )
  }

  private mutating func addCommands() {
    section("COMMANDS")
    for command in Command.allCases {
      let spec = command.spec
      item("attune \(command.rawValue) \(spec.usage)")
      text(spec.about)
      for detail in spec.details { paragraph(detail, isNested: true) }
      for argument in spec.arguments {
        paragraph("\(argument.name) is \(argument.summary).", isNested: true)
      }
      paragraph(
        "Options: \(spec.orderedOptions.map(\.long).joined(separator: ", ")).",
        isNested: true
      )
      paragraph("Example: attune \(spec.example.joined(separator: " "))", isNested: true)
    }
  }

  private mutating func addOptions() {
    section("OPTIONS")
    for option in Option.allCases where option != .format {
      item(option.usage(formats: []))
      text(option.meaning(formats: []) + ".")
    }
    for command in Command.allCases where !command.spec.formats.isEmpty {
      let formats = command.spec.formats
      item("\(Option.format.usage(formats: formats)) (attune \(command.rawValue))")
      text(Option.format.meaning(formats: formats) + ".")
    }
  }

  private mutating func addSurroundings() {
    section("ENVIRONMENT")
    item("NO_COLOR")
    text("When it is not empty, no color is used unless --color always asks for it.")
    item("TERM")
    text("When it is \"dumb\", no color is used unless --color always asks for it.")
    section("EXIT STATUS")
    text(HelpPage.exitStatus)
    section("PRIVACY")
    text(
      "The program opens no connection, keeps no copy and changes no file that it reads. What it "
        + "writes with --output can be read by its owner alone, and appears whole or not at all."
    )
  }
}

// MARK: - Macros

extension ManualPage {
  private mutating func macro(_ name: String, _ words: String...) {
    source += ".\(name)"
    for word in words { source += " \"\(escaped(word))\"" }
    source += "\n"
  }

  private mutating func section(_ title: String) { macro("SH", title) }

  private mutating func item(_ tag: String) {
    source += ".TP\n.B \"\(escaped(tag))\"\n"
  }

  /// A paragraph, inside the item above it or on its own.
  private mutating func paragraph(_ words: String, isNested: Bool = false) {
    source += isNested ? ".IP\n" : ".PP\n"
    text(words)
  }

  private mutating func text(_ words: String) {
    let line = escaped(words)
    let isMacro = line.hasPrefix(".") || line.hasPrefix("'")
    source += (isMacro ? "\\&" : "") + line + "\n"
  }

  private func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "~": escaped += "\\(ti"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
