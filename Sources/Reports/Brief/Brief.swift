package import Assessment
package import JournalModel
package import RuleEngine

/// The one page that an author hands to a counselor, before it is drawn in any form.
///
/// Every text is as it may be read by others: names and dates in the style the author chose, and
/// nothing from entries that are private or tell of danger. At most 350 words; what did not fit is
/// not here either, so that every form of the page says the same.
package struct Brief: Sendable, Hashable {
  /// The version of the JSON form.
  package static let schema = "attune-brief/1"

  package var header: Header
  /// What the author would like from the session, in the author's words; 40 words at most together.
  package var aims: [String]
  /// One account, or two that are kept apart.
  package var accounts: [Account]
  /// What changed since the last brief; `nil` without one to compare with.
  package var since: Since?
  /// What the author is wondering about, in the author's words; two at most.
  package var questions: [String]
  /// What the author would rather not talk about together, in the author's words.
  package var notJointly: [String]
  /// Words of entries that the author ticked one by one.
  package var quotes: [Quote]
  /// The paragraph for the counselor, the same in every brief.
  package var forCounselor: String
  /// What every brief says about itself, the line about consent included.
  package var limits: [String]
  /// The help line of every report.
  package var help: String
  /// `nil` while it is only a preview for its author.
  package var consent: Consent?
  /// How many lines found no room on the page.
  package var leftOut: Int

  /// Every suggestion of the page, in its order.
  package var suggestions: [Suggestion] {
    accounts.flatMap { $0.explore.compactMap { $0.suggestion } }
  }

  /// Who wrote about which time, and by which rules it was read.
  package struct Header: Sendable, Hashable {
    /// The authors as the page names them, in the order of the accounts.
    package var authors: [String]
    package var relationship: Relationship
    /// From the first entry to the as-of day.
    package var period: Window
    /// The period in the author's style of dates.
    package var periodText: String
    /// Twelve hexadecimal digits that change when a rule file changes.
    package var rules: String
    package var dates: DateStyle
    package var title: String
    /// The line below the title: period, accounts, rules.
    package var line: String
  }
}

extension Brief {
  /// What the entries of one account show, in lines of a page.
  package struct Account: Sendable, Hashable {
    /// Eight digits that stand for who wrote it, whatever the page calls them.
    package var key: String
    /// The authors as the page names them.
    package var authors: [String]
    package var coverage: Coverage
    /// What the page rests on, in a sentence or two.
    package var basis: String
    /// Three at most.
    package var strengths: [Line]
    /// Three at most.
    package var explore: [Pattern]
    package var threads: [OpenThread]
    /// The practices agreed on, and what became of them.
    package var tried: [Tried]
    /// Every rule that speaks, for the next brief to compare with; no word of the page.
    package var figures: [Figure]
  }

  /// One outcome in a line: counts, range, and how sure it is.
  package struct Line: Sendable, Hashable {
    package var rule: String
    package var text: String
    package var rests: Grounds
  }

  /// A pattern to explore, as a hypothesis, with what may be suggested for it.
  package struct Pattern: Sendable, Hashable {
    package var line: Line
    /// The question to open with.
    package var question: String
    /// Whether the page itself has room for it.
    package var asks = false
    /// `nil` where every practice is untimely or rests.
    package var suggestion: Suggestion?
  }

  /// What a line rests on.
  package struct Grounds: Sendable, Hashable {
    package var dimension: String
    package var band: Band
    package var certainty: Certainty?
    /// The days looked at.
    package var window: Window
    /// The counts of the measure, as `docs/report-format.md` says.
    package var count: Int
    package var total: Int
    /// The estimate with its 80 % range, in the measure's own unit.
    package var value: Double
    package var low: Double
    package var high: Double
    /// How many moments it was computed from, three or more.
    package var moments: Int
    /// The first and the last of their days; `nil` where a ritual was never written about.
    package var days: Window?
  }

  /// A quarrel without an end so far: what about, since when, and the last step.
  package struct OpenThread: Sendable, Hashable {
    /// As written, or a word for one without a topic.
    package var topic: String
    package var opened: Day
    /// Days since, silent stretches cut out.
    package var age: Int
    package var text: String
  }

  /// What became of a practice that was agreed on.
  package struct Tried: Sendable, Hashable {
    package var id: SuggestionID
    package var followed: FollowedPractice
    /// The practice as it is called: in the author's words where they changed it.
    package var title: String
    package var text: String
  }

  /// A rule's value as the next brief compares it.
  package struct Figure: Sendable, Hashable {
    package var rule: String
    package var band: Band
    package var count: Int
    package var total: Int
    package var value: Double
    package var spread: Reading.Spread
  }

  /// What is reliably different from the last brief.
  package struct Since: Sendable, Hashable {
    /// The day of the last brief, as it named it: `2026-05-31`, or `2026-W22`.
    package var day: String
    package var changes: [Difference]
    /// One sentence a change, or one that all is about the same.
    package var lines: [String]

    /// A change of one rule that clears its noise.
    package struct Difference: Sendable, Hashable {
      package var rule: String
      /// The key of the account.
      package var account: String
      package var word: Change.Word
      package var z: Double
      package var text: String
    }
  }

  /// Words of an entry that its author ticked.
  package struct Quote: Sendable, Hashable {
    package var author: String
    package var day: Day
    package var text: String
  }
}
