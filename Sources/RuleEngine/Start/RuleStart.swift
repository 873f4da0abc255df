/// A rule file to start from, with a note on each key; it passes the check and its own examples.
package struct RuleStart: Sendable, Hashable {
  /// The part of the file that depends on the measure, each text without its outer indentation.
  struct Part {
    /// How far back it looks: "28d".
    var over: String
    /// The measure with its fields.
    var measure: String
    var needs: String
    /// A note on the bands, and the bands.
    var bandsNote: String
    var bands: String
    /// A note on what sentences may mention, and the sentences from the best band to the worst.
    var sayNote: String
    var say: [String]
    /// One example in which it speaks and one in which it is unclear.
    var examples: String
  }

  private let id: String
  private let measure: MeasureName

  package init(id: String, measure: MeasureName) {
    self.id = id
    self.measure = measure
  }

  /// The file, called like its id.
  package var text: String { head + frame(part) + foot }

  private var part: Part {
    switch measure {
    case .share: .share
    case .rate: .rate
    case .balance: .balance
    case .ratio: .ratio
    case .gap: .gap
    case .cadence: .cadence
    case .open: .open
    case .follows: .follows
    case .recurrence: .recurrence
    case .minutes: .minutes
    case .rating: .rating
    case .trend: .trend
    }
  }

  private var head: String {
    """
    // A rule to start from: \(measure.question)
    // It passes "attune rules check" and "attune rules test" as it stands. Change one thing at a time
    // and run both again. docs/writing-rules.md tells about every key, docs/vocabulary.md lists the
    // kinds of moments with their outcomes.
    {
      // "$schema": "rule.schema.json", // for editors; "attune rules schema rule" writes that file
      schema: 1, // the version of this language
      id: "\(id)", // what is seen; the file is called \(id).json5
      title: "\(FileID.title(id))", // a few words that are true in every band
      dimension: "responsiveness", // the area it adds to; also \(Self.areas)
      tier: "extended", // "core" may speak for its area alone, "extended" adds to it, "context" never does
      // for: ["couple"], // the relationships it is meant for; without this key, all
      // notDuring: ["newborn", "apart"], // stretches of life in which it rests
      // sharing: "never", // for what only the one who wrote it should read
      why: [
        "One or two sentences on why this may matter to the two people.",
      ],


    """
  }

  /// The areas of the standard list, for the note beside the key.
  private static let areas =
    "empathy, vulnerability, conflict, trust, gratitude, affection, rituals, play or self"

  private func frame(_ part: Part) -> String {
    let bands = ["thriving", "steady", "strained", "atRisk"]
    let say = zip(bands, part.say).map { "    \($0): \"\($1)\",\n" }.joined()
    return """
        over: "\(part.over)", // how far back it looks, the last day included
        measure: {
      \(Self.indented(part.measure, by: 2))
        },
        // the least it takes before it speaks, and the words for one and, behind a bar, for many
        needs: \(part.needs),
      \(Self.indented(part.bandsNote, by: 0, as: "// "))
        bands: \(part.bands),

      \(Self.indented(part.sayNote, by: 0, as: "// "))
        // "mixed" may be added: what it says while no band has half of the chance
        say: {
      \(say)  },

      """
  }

  private var foot: String {
    """
      practices: [], // what to try, by ids of "attune practices list": ["catch-the-bid"]
      ask: "Which small thing made the difference on the good days?", // a question to take along
      evidence: {
        // strong, moderate, weak, mixed or convention
        direction: "convention", // how sure research is that more of this goes with better bonds
        cuts: "convention", // where the lines between the bands come from
        sources: ["our own"],
        caution: "What may look like this and be something else.",
      },

      // Small journals and what the rule makes of them: its tests. Day 1 is a Monday, the last day is
      // the day of the report, and every day is written unless "journal" says otherwise.
      examples: [
    \(Self.indented(part.examples, by: 2))
      ],
    }

    """
  }

  /// Lines moved to the right, each with a mark before it.
  private static func indented(_ text: String, by columns: Int, as mark: String = "") -> String {
    let space = String(repeating: " ", count: columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "  \(space)\(mark)\($0)" }.joined(separator: "\n")
  }
}

extension MeasureName {
  /// What the measure asks of a journal.
  package var question: String {
    switch self {
    case .share: "how many of how many?"
    case .rate: "how often in a week?"
    case .balance: "how is it spread between the two?"
    case .ratio: "how many of these to one of those?"
    case .gap: "how long ago was the last time?"
    case .cadence: "were the rituals kept when due?"
    case .open: "what is open, or how long until it closes?"
    case .follows: "does one thing follow another?"
    case .recurrence: "does a subject keep coming back?"
    case .minutes: "how much time?"
    case .rating: "what is the mean?"
    case .trend: "is it more or less than in the window before?"
    }
  }
}
