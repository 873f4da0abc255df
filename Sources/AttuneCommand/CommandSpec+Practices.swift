extension CommandSpec {
  static let practicesList = CommandSpec(
    group: .readJournal,
    summary: "list the small things to try",
    about: "Lists every practice with its id, who it is for and how long it takes.",
    options: [.rules, .format, .width] + Option.judging,
    formats: [.terminal, .ids],
    example: ["practices", "list"]
  )
  static let practicesShow = CommandSpec(
    group: .readJournal,
    summary: "show one practice step by step",
    about: "Shows the steps of a practice, what it may change, when not to do it and where it "
      + "comes from.",
    arguments: [
      ArgumentSpec(
        name: "PRACTICE",
        count: .one,
        summary: "the id of a practice, as \"attune practices list\" shows it",
        completion: .practiceIDs
      )
    ],
    options: [.rules, .width] + Option.judging,
    example: ["practices", "show", "catch-the-bid"]
  )
  static let practicesNew = CommandSpec(
    group: .writeRules,
    summary: "start a practice of your own",
    about: "Writes a practice with a note on each key, to be changed line by line; it passes "
      + "\"attune rules check\" as it stands.",
    arguments: [.newID("kettle-hello")],
    options: [.rules, .override] + Option.judging,
    example: ["practices", "new", "kettle-hello"],
    details: [
      "A practice stands in a folder called practices: -o my-rules/practices/kettle-hello.json5. "
        + "With --override the standard practice of that id is written, to be changed."
    ]
  )
}
