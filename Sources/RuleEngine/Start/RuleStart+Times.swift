/// Parts of measures of time: how often, how long ago, how much.
extension RuleStart.Part {
  static let rate = Self(
    over: "28d",
    measure: """
      rate: {
        of: { play: "any" },
        // unit: "days", // counts each day once, instead of each moment
        // per: "person", // in a journal both write, events are halved
      },
      """,
    needs: #"{ moments: 10, called: "written day|written days" }"#,
    bandsNote: """
      times a week, from worst to best; neutral is where an empty journal stands; top is the rate
      that scores 100 (where less is better: 0)
      """,
    bands: #"{ better: "high", cuts: [0.5, 1, 2], neutral: 1, worst: "strained", top: 4 }"#,
    sayNote: "{count}, {total} (written days), {perWeek} and {days} are filled in",
    say: [
      "There is a lot of play: {count:time} on {total:written day}, about {perWeek} a week.",
      "There is room for play: {count:time} on {total:written day}, about {perWeek} a week.",
      "Play came up {count:time} on {total:written day}, about {perWeek} a week.",
      "Play came up {count:time} on {total:written day}, about {perWeek} a week.",
    ],
    examples: """
      {
        name: "twice a week",
        moments: [
          { days: [2, 3], play: "any", by: "both" }, { days: [9, 10], play: "any", by: "both" },
          { days: [16, 17], play: "any", by: "both" }, { days: [23, 24], play: "any", by: "both" },
        ],
        expect: { count: 8, total: 28, value: 1.8, band: "steady" },
      },
      {
        name: "a week of pages is too little",
        journal: { days: 28, blank: [[1, 21]] },
        moments: [{ day: 25, play: "any", by: "both" }],
        expect: { band: "unclear", unclear: "written-days" },
      },
      """
  )

  static let gap = Self(
    over: "90d",
    measure: """
      gap: {
        since: { futureTalk: "any" }, // the last of these, also when it lies before the window
        // unit: "intervals", // for rituals of the profile: times the days between two of them
      },
      """,
    needs: #"{ moments: 1, called: "talk about the years ahead|talks about the years ahead" }"#,
    bandsNote: "days (or intervals) since the last time, from the best band to the worst",
    bands: #"{ better: "low", cuts: [14, 30, 60], worst: "strained" }"#,
    sayNote: "{count}, {total} and {days} are filled in",
    say: [
      "You talked about the years ahead not long ago.",
      "You talked about the years ahead {count:day} ago.",
      "You last talked about the years ahead {count:day} ago, as written.",
      "You last talked about the years ahead {count:day} ago, as written.",
    ],
    examples: """
      {
        name: "twenty days ago",
        moments: [{ day: 70, futureTalk: "any", by: "both" }],
        expect: { count: 20, value: 20, band: "steady" },
      },
      {
        name: "a journal that never mentions one tells nothing",
        moments: [],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let open = Self(
    over: "90d",
    measure: """
      open: {
        starts: { promise: "open" }, // opens a thread; threads are told apart by their topic
        ends: { promise: ["kept", "broken", "renegotiated"] }, // closes the one of the same topic
        after: "14d", // from what age on an open thread counts
        // judge: "duration", // the days until a thread closes, instead of how many are open;
        // then bands has cuts in days and a neutral in days, and no ages
      },
      """,
    needs: #"{ moments: 1, called: "promise with pages after it|promises with pages after them" }"#,
    bandsNote: """
      the first count of steady, strained and at risk; ages: an open thread older than so many days
      is strained, or at risk
      """,
    bands: #"{ better: "low", cuts: [1, 2, 4], ages: [30, 60], worst: "strained" }"#,
    sayNote: """
      {count}, {oldest} (its age in days), {which} (the oldest one) and {days} are filled in; with
      "duration" {count}, {total}, {median} and {days}
      """,
    say: [
      "No promise of the last {days} days is still waiting.",
      "{count:promise} still waiting, the oldest {which}.",
      "{count:promise} still waiting, the oldest {which}, for {oldest:day}.",
      "{count:promise} still waiting, the oldest {which}, for {oldest:day}.",
    ],
    examples: """
      {
        name: "one of two is still open",
        moments: [
          { day: 20, promise: "open", topic: "shelf" }, { day: 30, promise: "kept", topic: "shelf" },
          { day: 70, promise: "open", topic: "visa" },
        ],
        expect: { count: 1, total: 20, band: "steady" },
      },
      {
        name: "without a promise there is nothing to wait for",
        moments: [],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let recurrence = Self(
    over: "90d",
    measure: """
      recurrence: {
        of: { conflict: "any" }, // told apart by their topic
        ends: { repair: "accepted" }, // mends one time
        times: 3, // days on which a subject came up, before it counts as coming back
        spread: "14d", // from the first to the last of them, at least
      },
      """,
    needs: #"{ moments: 3, called: "disagreement|disagreements" }"#,
    bandsNote: """
      none comes back: thriving; at least the first share of mended was mended: steady; less:
      strained; from the second of times on and with less than the second share: at risk
      """,
    bands: #"{ better: "low", times: [3, 5], mended: [0.5, 0.3], worst: "strained" }"#,
    sayNote:
      "{count}, {total} (times it was mended), {which} (the subject) and {days} are filled in",
    say: [
      "No subject of disagreement kept coming back in the last {days} days.",
      "{which} came back {count:time} and was mended {total:time}.",
      "{which} came back {count:time} and was mended {total:time}, as written.",
      "{which} came back {count:time} and was mended {total:time}, as written.",
    ],
    examples: """
      {
        name: "three rounds, two of them mended",
        moments: [
          { day: 10, conflict: "open", topic: "money" }, { day: 11, repair: "accepted", topic: "money" },
          { day: 30, conflict: "open", topic: "money" }, { day: 31, repair: "accepted", topic: "money" },
          { day: 50, conflict: "open", topic: "money" },
        ],
        expect: { count: 3, total: 2, band: "steady" },
      },
      {
        name: "two disagreements are too few",
        moments: [{ day: 10, conflict: "open", topic: "money" }, { day: 30, conflict: "open", topic: "money" }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let minutes = Self(
    over: "28d",
    measure: """
      minutes: {
        of: { qualityTime: "any" }, // moments without minutes add none
        // without: { distraction: "any" }, // a day with one of these counts as no minutes
        // among: { ownTime: "any" }, // with the next line: a share of the minutes, held
        // against: "ownTime", // against the wish of the profile; then better is "low", cuts are
        // distances from the wish such as [0.10, 0.20, 0.30], and there is no neutral
      },
      """,
    needs: #"{ moments: 5, called: "day with minutes|days with minutes" }"#,
    bandsNote: """
      minutes a week, from worst to best; neutral is where an empty journal stands; top, if you like,
      scores 100
      """,
    bands: #"{ better: "high", cuts: [60, 140, 300], neutral: 140, worst: "strained", top: 420 }"#,
    sayNote: """
      {count} (minutes), {total} (written days), {perWeek} and {days} are filled in; against a wish
      {percent} and {wish} too
      """,
    say: [
      "There is a good deal of time for the two of you: about {perWeek:minute} a week.",
      "There is time for the two of you: about {perWeek:minute} a week.",
      "About {perWeek:minute} a week of time together reached the page.",
      "About {perWeek:minute} a week of time together reached the page.",
    ],
    examples: """
      {
        name: "forty minutes on twenty days",
        moments: [{ days: [1, 20], qualityTime: "any", by: "both", minutes: 40 }],
        expect: { count: 800, total: 28, value: 190.9091, band: "steady" },
      },
      {
        name: "three days with minutes are too few",
        moments: [{ days: [1, 3], qualityTime: "any", by: "both", minutes: 60 }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let rating = Self(
    over: "28d",
    measure: """
      rating: {
        of: { rating: "any" }, // how understood somebody felt, from 1 to 5
      },
      """,
    needs: #"{ moments: 6, called: "rating|ratings" }"#,
    bandsNote:
      "means between 1 and 5, from worst to best; neutral is where an empty journal stands",
    bands: #"{ better: "high", cuts: [2.75, 3.50, 4.25], neutral: 3.50, worst: "strained" }"#,
    sayNote: "{count}, {mean} and {days} are filled in",
    say: [
      "You felt well understood: {mean} on average of {count:rating}.",
      "You felt understood: {mean} on average of {count:rating}.",
      "Your ratings are at {mean} on average of {count}.",
      "Your ratings are at {mean} on average of {count}.",
    ],
    examples: """
      {
        name: "eight fours",
        moments: [{ days: [3, 10], rating: 4 }],
        expect: { count: 8, total: 32, value: 3.8333, band: "steady" },
      },
      {
        name: "three ratings are too few",
        moments: [{ days: [3, 5], rating: 4 }],
        expect: { band: "unclear", unclear: "moments" },
      },
      """
  )

  static let trend = Self(
    over: "28d",
    measure: """
      trend: {
        of: [{ kindness: "any" }, { play: "any" }], // a list: any of these
      },
      """,
    needs: #"{ moments: 8, called: "warm moment|warm moments" }"#,
    bandsNote: "standard deviations of the difference between the two windows, from worst to best",
    bands: #"{ better: "high", cuts: [-1.96, -1.28, 1.28], worst: "strained" }"#,
    sayNote: "{count} (this window), {total} (the one before) and {days} are filled in",
    say: [
      "There is more warmth than before: {count:moment}, after {total} in the {days} days before.",
      "About as much warmth as before: {count:moment}, after {total} in the {days} days before.",
      "There is less warmth than before: {count:moment}, after {total} in the {days} days before.",
      "There is less warmth than before: {count:moment}, after {total} in the {days} days before.",
    ],
    examples: """
      {
        name: "about as much as before",
        journal: { days: 56 },
        moments: [{ days: [3, 10], kindness: "any" }, { days: [33, 40], kindness: "any" }],
        expect: { count: 8, total: 8, value: 1, band: "steady" },
      },
      {
        name: "a month nobody wrote in can't be compared with",
        journal: { days: 56, blank: [[1, 28]] },
        moments: [{ days: [33, 44], kindness: "any" }],
        expect: { band: "unclear", unclear: "earlier-days" },
      },
      """
  )
}
