import AttuneCommand
import JournalModel
import Testing

/// Words that should be read in the same way as other words.
private func options(_ words: String...) throws -> Options {
  try Arguments.parse(["report", "journal.csv"] + words).options
}

struct ArgumentsTests {
  @Test
  func `a report without options has the standard values`() throws {
    let invocation = try Arguments.parse(["report", "journal.csv"])
    #expect(invocation.command == .report)
    #expect(invocation.arguments == ["journal.csv"])
    #expect(invocation.options == Options(format: .terminal))
    #expect(invocation.options.evidence == .atMost(20))
    #expect(invocation.outputFile == nil)
  }

  @Test(arguments: Command.allCases)
  func `the example of every command is a command line of that command`(
    command: Command
  ) throws {
    let invocation = try Arguments.parse(command.spec.example)
    #expect(invocation.command == command)
    #expect(invocation.arguments == Array(invocation.arguments.prefix(3)))
  }

  @Test
  func `every typed option is read`() throws {
    let options = try options(
      "--as-of",
      "2026-02-28",
      "--profile",
      "us.json5",
      "--rules",
      "mine",
      "--rules",
      "hers",
      "--author",
      "Maya",
      "--map",
      "date=Tag",
      "--map",
      "text=a=b",
      "--accounts",
      "apart",
      "--format",
      "json",
      "--evidence",
      "3",
      "--width",
      "60",
      "--lenient",
      "--diagnostics",
      "short",
      "--output",
      "out.json",
      "--color",
      "never",
      "--quiet"
    )
    #expect(options.asOf?.iso == "2026-02-28")
    #expect(options.profile == "us.json5")
    #expect(options.ruleFolders == ["mine", "hers"])
    #expect(options.author == "Maya")
    #expect(
      options.columnMap == [
        ColumnMapping(field: "date", column: "Tag"),
        ColumnMapping(field: "text", column: "a=b"),
      ]
    )
    #expect(options.accounts == .apart)
    #expect(options.format == .json)
    #expect(options.evidence == .atMost(3))
    #expect(options.width == 60)
    #expect(options.isLenient)
    #expect(options.diagnostics == .short)
    #expect(options.output == "out.json")
    #expect(options.color == .never)
    #expect(options.isQuiet)
  }

  @Test(arguments: [
    ["-o", "out"], ["-oout"], ["-o=out"], ["--output", "out"], ["--output=out"],
  ])
  func `an option and its value can be written in five ways`(words: [String]) throws {
    #expect(try Arguments.parse(["report", "a.csv"] + words).outputFile == "out")
  }

  @Test
  func `all evidence can be asked for`() throws {
    #expect(try options("--evidence", "all").evidence == .all)
    #expect(try options("--evidence=0").evidence == .atMost(0))
  }

  @Test
  func `the first format of a command is its standard`() throws {
    #expect(try Arguments.parse(["import", "a.csv"]).options.format == .csv)
    #expect(try Arguments.parse(["rules", "list"]).options.format == .terminal)
    #expect(try Arguments.parse(["rules", "list", "--format=ids"]).options.format == .ids)
  }

  @Test(arguments: [
    ["--quiet", "--as-of", "2026-03-14", "report", "a.csv", "b.csv"],
    ["report", "--quiet", "a.csv", "--as-of", "2026-03-14", "b.csv"],
    ["report", "a.csv", "b.csv", "--as-of=2026-03-14", "--quiet"],
    ["report", "--quiet", "--as-of=2026-03-14", "--", "a.csv", "b.csv"],
  ])
  func `options may stand anywhere`(words: [String]) throws {
    let invocation = try Arguments.parse(words)
    #expect(invocation.files == ["a.csv", "b.csv"])
    #expect(invocation.options.isQuiet)
    #expect(invocation.options.asOf == Day(year: 2026, month: 3, day: 14))
  }

  @Test
  func `two dashes end the options`() throws {
    let invocation = try Arguments.parse(["report", "--", "--quiet", "-o", "—"])
    #expect(invocation.arguments == ["--quiet", "-o", "—"])
    #expect(!invocation.options.isQuiet)
  }

  @Test
  func `one dash is standard input or standard output`() throws {
    let invocation = try Arguments.parse(["report", "-", "-o", "-"])
    #expect(invocation.files == ["-"])
    #expect(invocation.outputFile == nil)
  }

  @Test
  func `the rule of an explanation is not a file, its profile is an input`() throws {
    let invocation = try Arguments.parse(["explain", "r", "a.csv", "--profile", "us.json5"])
    #expect(invocation.files == ["a.csv"])
    #expect(invocation.inputs == ["a.csv", "us.json5"])
  }

  @Test(arguments: [
    (["--help"], []), ([], []), (["help"], []), (["-h"], []),
    (["report", "-h"], ["report"]), (["help", "report"], ["report"]),
    (["rules", "--help"], ["rules"]), (["help", "rules"], ["rules"]),
    (["rules", "test", "--help"], ["rules", "test"]),
    (["explain", "--help", "too", "few"], ["explain"]),
    (["version", "surplus", "--help"], ["version"]),
  ])
  func `help can be asked for in many ways`(words: [String], topic: [String]) throws {
    let invocation = try Arguments.parse(words)
    #expect(invocation.command == .help)
    #expect(invocation.arguments == topic)
  }

  @Test(arguments: [["--version"], ["version"], ["report", "--version"], ["rules", "--version"]])
  func `the version can be asked for anywhere`(words: [String]) throws {
    #expect(try Arguments.parse(words).command == .version)
  }

  @Test
  func `a flag given twice is no fault`() throws {
    #expect(try options("--quiet", "--quiet").isQuiet)
  }

  @Test
  func `every option of every command can be given`() throws {
    for command in Command.allCases {
      for option in command.spec.options {
        let choices = option.choices(formats: command.spec.formats)
        let day = "2026-01-31"
        let values: [Option: String] = [
          .asOf: day, .date: day, .expires: day, .map: "a=b", .width: "80",
        ]
        let value = choices?.first ?? values[option] ?? "7"
        let words = command.spec.example.filter { !$0.hasPrefix("--profile") }
        let text = option.takesValue ? ["\(option.long)=\(value)"] : [option.long]
        #expect(throws: Never.self) { try Arguments.parse(words + text) }
      }
    }
  }
}
