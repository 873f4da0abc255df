/// Parts of measures that count how many of how many, or how things are spread.
extension RuleStart.Part {
  private static let shareNote =
    """
    shares from worst to best, between 0 and 1; neutral is where an empty journal stands, at the
    line between steady and strained; worst is "at-risk" only for what truly weighs
    """
  private static let shareSayNote =
    "{count}, {total}, {rest} (what is left of the total) and {days} are filled in"

  static let share = Self(
    over: "28d",
    measure: """
      share: {
        of: { bid: "toward" }, // what went so
        among: { bid: ["toward", "away", "against"] }, // all that counts; unknown answers don't
        // unit: "days", // counts each day once, instead of each moment
        // beside: { affection: "any" }, // must stand beside what went so: that day, or same topic
        // amongBeside: { stress: "any" }, // must stand beside a moment for it to count at all
      },
      """,
    needs: #"{ moments: 8, called: "reach with a known answer|reaches with a known answer" }"#,
    bandsNote: shareNote,
    bands: #"{ better: "high", cuts: [0.40, 0.60, 0.80], neutral: 0.60, worst: "strained" }"#,
    sayNote: shareSayNote,
    say: [
      "Most reaches were met in the last {days} days: {count} of {total}.",
      "{count} of {total:reach} were met in the last {days} days.",
      "{count} of {total:reach} were met in the last {days} days; the others were not picked up.",
      "{count} of {total:reach} were met in the last {days} days; the others were not picked up.",
    ],
    examples: """
      {
        name: "nine of twelve were met",
        moments: [{ day: 2, bid: "toward", times: 9 }, { day: 9, bid: "away", times: 3 }],
        expect: { count: 9, total: 12, value: 0.7125, band: "steady" },
      },
      {
        name: "three are too few",
        moments: [{ day: 5, bid: "toward", times: 3 }],
        expect: { count: 3, band: "unclear", unclear: "moments" },
      },
      """
  )

  static let cadence = Self(
    over: "28d",
    measure: """
      cadence: {
        kept: { ritual: "kept" },
        missed: { ritual: "missed" },
        skipped: { ritual: "skipped" }, // agreed pauses leave the count
        rarely: "56d", // how far to look back for rituals that are due once a week or less
      },
      """,
    needs: #"{ moments: 4, called: "due occasion|due occasions" }"#,
    bandsNote: shareNote,
    bands: #"{ better: "high", cuts: [0.40, 0.60, 0.80], neutral: 0.60, worst: "strained" }"#,
    sayNote: shareSayNote,
    say: [
      "What you agreed on holds: it was kept {count} of {total:time}.",
      "What you agreed on was kept {count} of {total:time}.",
      "What you agreed on was kept {count} of {total:time}; {rest} passed without it.",
      "What you agreed on was kept {count} of {total:time}; {rest} passed without it.",
    ],
    examples: """
      {
        name: "twelve of seventeen evenings",
        journal: { days: 17 },
        rituals: [{ name: "tea", cadence: "daily", start: 1 }], // as a profile declares it
        moments: [{ days: [1, 12], ritual: "kept", name: "tea" }],
        expect: { count: 12, total: 17, value: 0.6857, band: "steady" },
      },
      {
        name: "a ritual that is due three times is too little",
        rituals: [{ name: "tea", cadence: "every 10 days", start: 1 }],
        moments: [{ day: 1, ritual: "kept", name: "tea" }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let follows = Self(
    over: "56d",
    measure: """
      follows: {
        first: { conflict: "open" },
        then: [{ repair: "any" }, { affection: "any" }], // a list: any of these
        within: "3d", // written days
        // topic: "required", // both need a topic, and the same; else the same where both have one
        // by: "other", // the second has to be done by somebody else than the first
        // counts: "unfollowed", // counts the first moments that nothing follows
      },
      """,
    needs:
      #"{ moments: 4, called: "disagreement with pages after it|disagreements with pages after them" }"#,
    bandsNote: shareNote,
    bands: #"{ better: "high", cuts: [0.40, 0.60, 0.80], neutral: 0.60, worst: "strained" }"#,
    sayNote: shareSayNote,
    say: [
      "After most disagreements a step back to each other followed soon: {count} of {total}.",
      "After {count} of {total:disagreement} a step back to each other followed soon.",
      "After {count} of {total:disagreement} a step back to each other stands on the page.",
      "After {count} of {total:disagreement} a step back to each other stands on the page.",
    ],
    examples: """
      {
        name: "four of five were followed",
        moments: [
          { day: 3, conflict: "open" }, { day: 4, repair: "accepted" },
          { day: 12, conflict: "open" }, { day: 13, repair: "accepted" },
          { day: 21, conflict: "open" }, { day: 23, affection: "touch" },
          { day: 30, conflict: "open" }, { day: 31, repair: "accepted" },
          { day: 40, conflict: "open" },
        ],
        expect: { count: 4, total: 5, value: 0.7111, band: "steady" },
      },
      {
        name: "a quarrel of the last days can't be judged yet",
        moments: [
          { day: 3, conflict: "open" }, { day: 12, conflict: "open" }, { day: 21, conflict: "open" },
          { day: 55, conflict: "open" },
        ],
        expect: { total: 3, band: "unclear", unclear: "later-days" },
      },
      """
  )

  static let balance = Self(
    over: "42d",
    measure: """
      balance: {
        of: { kindness: "any" }, // what both did together counts once for each
      },
      """,
    needs: #"{ moments: 8, called: "kind act|kind acts" }"#,
    bandsNote: """
      distances of the first one's share from one half, between 0 and 0.5, from the best band to the
      worst; oneAuthorCut may take the place of the first when only one of the two writes
      """,
    bands: #"{ better: "centre", cuts: [0.15, 0.25, 0.35], worst: "strained" }"#,
    sayNote: """
      {more} and {less} are the two names, by who did more; {moreCount}, {lessCount}, {all} (both
      together), {first}, {second} and {days} are filled in as well; it is never a ledger
      """,
    say: [
      "Kind acts come from both of you: {all} in the last {days} days.",
      "Kind acts come from both of you: {all} in the last {days} days.",
      "Of {all:kind act} on these pages {more} did {moreCount} and {less} {lessCount}, as written.",
      "Of {all:kind act} on these pages {more} did {moreCount} and {less} {lessCount}, as written.",
    ],
    examples: """
      {
        name: "seven and five",
        moments: [{ day: 3, kindness: "any", times: 7 }, { day: 9, kindness: "any", by: "partner", times: 5 }],
        expect: { count: 7, total: 5, value: 0.5556, band: "thriving" },
      },
      {
        name: "five are too few",
        moments: [{ day: 3, kindness: "any", times: 5 }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let ratio = Self(
    over: "28d",
    measure: """
      ratio: {
        of: [{ kindness: "any" }, { play: "any" }, { affection: "any" }], // a list: any of these
        to: [{ conflict: "any" }, { criticism: "any" }],
      },
      """,
    needs: #"{ moments: 12, called: "warm or hard moment|warm or hard moments" }"#,
    bandsNote: """
      so many to one, from worst to best; neutral is where an empty journal stands; worst is
      "at-risk" only for what truly weighs
      """,
    bands: #"{ better: "high", cuts: [1, 3, 5], neutral: 3, worst: "strained" }"#,
    sayNote: "{count} (of), {total} (to) and {days} are filled in",
    say: [
      "Warm moments carry these pages: {count}, and {total:hard one}.",
      "There are {count:warm moment} and {total:hard one} on these pages.",
      "There are {count:warm moment} and {total:hard one} on these pages.",
      "There are {count:warm moment} and {total:hard one} on these pages.",
    ],
    examples: """
      {
        name: "sixteen to four",
        moments: [{ day: 3, kindness: "any", times: 16 }, { day: 9, conflict: "open", times: 4 }],
        expect: { count: 16, total: 4, value: 3.8, band: "steady" },
      },
      {
        name: "six are too few",
        moments: [{ day: 3, play: "any", by: "both", times: 6 }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )
}
