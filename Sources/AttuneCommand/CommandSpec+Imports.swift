// The commands that turn journals into something for other programs.

extension CommandSpec {
  static let importJournal = CommandSpec(
    group: .readJournal,
    summary: "turn an export of a journal app into an Attune journal",
    about: "Reads any journal the program knows and writes it in its own plain form, "
      + "one row a moment.",
    arguments: [.journals],
    options: [.format, .listFormats, .suggestMap, .rules] + Option.reading + Option.judging,
    formats: [.csv, .ndjson],
    example: ["import", "SampleData/parent-and-child/journal.json"],
    details: [
      "Every row that cannot be used is named with its line and the reason; the rest is used. "
        + "For a column with a name of its own, say what it holds: --map date=Tag.",
      "Exports of apps are read as they are: files, folders and zip archives in any mix. Nothing is "
        + "unpacked to disk, and pictures, sounds and places are left alone. What two exports both "
        + "have is counted once, in its newest edit.",
      "Tags, activities and hashtags such as #bid-away become moments. The profile says, under "
        + "\"map\", what your own tags mean.",
    ]
  )
  static let batch = CommandSpec(
    group: .readJournal,
    summary: "assess many journals, one a line in and one a line out",
    about: "Reads one journal a line as JSON and writes one result a line, in the same order, over "
      + "all processors and in little memory, for pipes and clusters.",
    arguments: [
      ArgumentSpec(
        name: "FILE",
        count: .optional,
        summary: "a file of such lines; without it, standard input",
        completion: .files
      )
    ],
    options: [
      .audience, .asOf, .rules, .accounts, .history, .only, .evidence, .jobs, .taggedOnly,
      .language, .color,
    ]
      + Option.reading.filter { $0 != .profile } + Option.writing,
    example: ["batch", "SampleData/batch/journals.ndjson", "--only", "scores"],
    details: [
      "A line is {\"key\": ..., \"entries\": [...]} or {\"key\": ..., \"file\": \"PATH\"}, with "
        + "\"profile\": {...} if there is one. Its result holds the same key and a report, or the "
        + "faults that kept it from one.",
      "Every whole result ends with a line break; what stands behind the last one was cut off and "
        + "is to be thrown away.",
    ]
  )
}
