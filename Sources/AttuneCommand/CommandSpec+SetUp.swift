// The commands about the program itself.

extension CommandSpec {
  static let initialise = CommandSpec(
    group: .setUp,
    summary: "start a journal: an empty sheet and a profile",
    about: "Writes an empty journal sheet and a profile to fill in. Files that are there already "
      + "stay as they are.",
    arguments: [
      ArgumentSpec(
        name: "DIR",
        count: .optional,
        summary: "the folder to start in, made if need be; without it, the current one",
        completion: .folders
      )
    ],
    options: [.quiet] + Option.always,
    example: ["init", "our-journal"]
  )
  static let completions = CommandSpec(
    group: .setUp,
    summary: "write the completion script of a shell",
    about: "Writes a script that lets the shell complete commands, options and file names.",
    arguments: [
      ArgumentSpec(
        name: "SHELL",
        count: .one,
        summary: "bash, zsh or fish",
        completion: .words(Shell.allCases.map(\.rawValue))
      )
    ],
    options: [.output] + Option.always,
    example: ["completions", "bash"],
    details: Shell.allCases.map(\.installation)
  )
  static let man = CommandSpec(
    group: .setUp,
    summary: "write the manual page",
    about: "Writes the manual page for the man program; \"attune man -o attune.1\" makes a file "
      + "that \"man ./attune.1\" shows.",
    options: [.output] + Option.always,
    example: ["man"]
  )
  static let help = CommandSpec(
    group: .setUp,
    summary: "explain the program or one command",
    about: "Shows all commands, or how one of them is used.",
    arguments: [
      ArgumentSpec(
        name: "COMMAND",
        count: .zeroOrMore,
        summary: "a command, one word or two",
        completion: .commands
      )
    ],
    options: [.output, .width] + Option.always,
    example: ["help", "rules", "test"]
  )
  static let version = CommandSpec(
    group: .setUp,
    summary: "show the version of the program",
    about: "Shows the name and the version of the program in one line.",
    options: Option.always,
    example: ["version"]
  )
}
