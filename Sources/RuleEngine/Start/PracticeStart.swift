/// A practice file to start from, with a note on each key; it passes the check.
package struct PracticeStart: Sendable, Hashable {
  private let id: String

  package init(id: String) { self.id = id }

  /// The file, called like its id, in a folder called `practices`.
  package var text: String {
    """
    // A practice to start from. It passes "attune rules check" as it stands; docs/writing-rules.md
    // tells about every key.
    {
      // "$schema": "practice.schema.json", // for editors; "attune rules schema practice" writes it
      schema: 1, // the version of this language
      id: "\(id)", // what is done; the file is called practices/\(id).json5
      title: "\(FileID.title(id))", // a few words that tell what is done
      for: ["unanswered-bids"], // the rules it answers; name it under "practices" of each of them too
      dimension: "responsiveness", // the area it is about, as "attune rules new" lists them
      who: "both", // "one" when somebody can do it alone
      minutes: { from: 5, to: 10 }, // or one number
      cadence: "once a week",

      // three to six things that you do, told and not ordered
      steps: [
        "You choose an hour that suits you both.",
        "Each of you tells one small thing of the day.",
        "You thank each other for listening.",
      ],
      signal: "What the journal may show if it helps, such as more small reaches that are met.",
      // as important as the steps: when it is not a good idea
      notWhen: ["One of you is tired; tomorrow is fine."],

      source: ["our own"],
      evidence: "convention", // strong, moderate, weak, mixed or convention
    }

    """
  }
}
