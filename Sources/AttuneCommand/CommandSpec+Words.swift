/// What is recognised in words, and what people say of it.
extension CommandSpec {
  static let moments = CommandSpec(
    group: .readJournal,
    summary: "show what is recognised in the text of a journal",
    about: "Reads what you wrote freely and shows which moments the cues find in it, one JSON line "
      + "a moment, each with the words it went by and the cue.",
    arguments: [.journals],
    options: [.rules, .language] + Option.reading + Option.judging,
    example: [
      "moments", "SampleData/parent-and-child/journal.json",
      "--profile", "SampleData/parent-and-child/relationship.json5",
    ],
    details: [
      "A recognised moment is a suggestion. What you record yourself always counts before it."
    ]
  )
  static let tag = CommandSpec(
    group: .readJournal,
    summary: "write a sheet of recognised moments, to confirm or correct",
    about: "Writes a table for a spreadsheet, with a row for each moment recognised in what you "
      + "wrote. Say confirm, change, remove or add under \"verdict\", and give the sheet back with "
      + "--tags: then it counts as if you had tagged your journal.",
    arguments: [.journals],
    options: [.tags, .rules, .language] + Option.reading + Option.judging,
    example: [
      "tag", "SampleData/parent-and-child/journal.json",
      "--profile", "SampleData/parent-and-child/relationship.json5",
    ],
    details: [
      "To change a row, correct its kind, by or outcome and say change. To add a moment, fill in "
        + "the date and the kind in one of the empty rows. A row without a verdict stays a suggestion.",
      "With the sheets filled in so far as --tags, the next sheet keeps all they say. Rows are found "
        + "again by what the entry says, not by their place. Signs of danger are left out.",
    ]
  )
}
