package import JournalModel

/// What an author asks a brief for, besides the assessment of the pages.
package struct BriefRequest: Sendable {
  /// In the author's words; cut where the page has no room.
  package var aims: [String] = []
  package var questions: [String] = []
  package var notJointly: [String] = []
  package var names = NameStyle.first
  package var dates = DateStyle.days
  /// The entries whose words were ticked.
  package var quotes: [TickedEntry] = []
  /// The last brief, to say what changed.
  package var baseline: BriefBaseline?
  package var isSeenByPartner = false
  /// `nil` for a preview.
  package var consent: Consent?
  /// Twelve digits of the rule files.
  package var rules = ""

  package init() {}
}

/// An entry whose words its author ticked; never one that is not for others.
package struct TickedEntry: Sendable, Hashable {
  package var author: PersonRef
  package var day: Day
  package var text: String
  /// Where it stands, which is the same in every copy of the journal.
  package var source: UInt16
  package var line: Int32

  package init(_ entry: Entry, text: String) {
    author = entry.author
    day = entry.day
    self.text = text
    source = entry.source
    line = entry.line
  }

  package func isSame(as entry: Entry) -> Bool { entry.source == source && entry.line == line }
}
