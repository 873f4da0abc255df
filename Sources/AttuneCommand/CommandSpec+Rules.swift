// The commands for those who write rules.

import Attune
import Reports

extension CommandSpec {
  static let rulesList = CommandSpec(
    group: .writeRules,
    summary: "list the rules",
    about: "Lists every rule with its id, its title and what it measures.",
    options: [.rules, .format, .width] + Option.judging,
    formats: [.terminal, .ids],
    example: ["rules", "list"]
  )
  static let rulesShow = CommandSpec(
    group: .writeRules,
    summary: "show one rule in plain words",
    about: "Shows what a rule looks at, why it matters, where its limits lie and what it "
      + "rests on.",
    arguments: [.rule],
    options: [.rules, .width] + Option.judging,
    example: ["rules", "show", "unanswered-bids"]
  )
  static let rulesNew = CommandSpec(
    group: .writeRules,
    summary: "start a rule of your own",
    about: "Writes a rule with a note on each key, to be changed line by line; it passes "
      + "\"attune rules check\" and \"attune rules test\" as it stands.",
    arguments: [.newID("kind-words")],
    options: [.measure, .rules, .override] + Option.judging,
    example: ["rules", "new", "kind-words"],
    details: [
      "The file is called like its id: -o my-rules/kind-words.json5; a file that is there stays. "
        + "--measure chooses what is counted, and how. "
        + "With --override the standard rule of that id is written, to be changed, or with "
        + "--measure a new one in its place."
    ]
  )
  static let rulesCheck = CommandSpec(
    group: .writeRules,
    summary: "look for faults in rule files",
    about: "Reads rule files strictly and names all faults at once, each with its place and "
      + "what would be right.",
    arguments: [.ruleFiles],
    options: [.rules] + Option.judging,
    example: ["rules", "check", "Rules/rules/unanswered-bids.json5"]
  )
  static let rulesTest = CommandSpec(
    group: .writeRules,
    summary: "run the examples that rule files carry",
    about: "Runs every example of a rule, also shuffled, moved to other dates and with other "
      + "names, and shows where the outcome differs from what the file expects.",
    arguments: [.ruleFiles],
    options: [.rules] + Option.judging,
    example: ["rules", "test", "Rules/rules/unanswered-bids.json5"]
  )
  static let rulesDocs = CommandSpec(
    group: .writeRules,
    summary: "write the pages about the rules and practices",
    about:
      "Writes down in plain words, as Markdown, what every rule looks at, how its number comes "
      + "about and where its limits come from; what every practice asks of you; and which of them "
      + "carry what the source articles name.",
    options: [.rules] + Option.judging,
    example: ["rules", "docs"],
    details: [
      "With -o DIR the pages go into that folder, made if need be, as "
        + PageName.allCases.map(\.rawValue).joined(separator: ", ")
        + "; otherwise they follow each other on standard output."
    ]
  )
  static let rulesSchema = CommandSpec(
    group: .writeRules,
    summary: "write the JSON Schema of a sort of file",
    about: "Writes a JSON Schema (draft 2020-12), with which an editor completes and checks rules, "
      + "practices, wording, profiles and journals while they are written.",
    arguments: [
      ArgumentSpec(
        name: "SORT",
        count: .one,
        summary: FileSchema.allCases.map(\.rawValue).joined(separator: ", "),
        completion: .words(FileSchema.allCases.map(\.rawValue))
      )
    ],
    options: [.output] + Option.always,
    example: ["rules", "schema", "rule"],
    details: ["docs/writing-rules.md says how to tell an editor about it."]
  )
}
