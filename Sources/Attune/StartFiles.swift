/// The files a new journal starts with.
public enum StartFiles {
  /// An empty sheet and a profile to fill in.
  public static var all: [TextFile] { [journal, profile] }

  /// The sheet, with two rows that show how it is filled in.
  public static var journal: TextFile {
    TextFile(
      name: "journal.csv",
      text: """
        date,author,kind,outcome,by,topic,ritual,minutes,private,text
        2026-01-05,Alex,bid,toward,Sam,,,,,Sam showed me the new tiles and I put the phone down to look.
        2026-01-05,Alex,,,,,,,,A quiet day. Rows without a kind are fine.

        """
    )
  }

  public static var profile: TextFile {
    TextFile(
      name: "relationship.json5",
      text: """
        // Who this journal is about. Change the names; everything else can stay or go.
        {
          relationship: "couple", // or "family", or "friends"
          people: [
            { name: "Alex", aliases: ["A"] },
            { name: "Sam", aliases: [] },
          ],
          // Habits both of you call a ritual, and since when:
          // daily, weekly, weekly on friday, every 3 days, weekdays, on monday and thursday
          rituals: [
            { name: "evening walk", cadence: "daily", start: "2026-01-05" },
          ],
          // A rule you would rather not hear from, with the reason and, if you like, an end:
          // off: [{ rule: "gratitude-imbalance", reason: "not our way", until: "2026-12-31" }],
        }

        """
    )
  }
}
