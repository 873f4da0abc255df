package import JournalModel

/// The agreement of its authors that a brief goes to a counselor; it stands in the file.
package struct Consent: Sendable, Hashable {
  /// Who agreed, as the page names them; each for their own pages only.
  package var authors: [String]
  /// The day it was given, as said with the command.
  package var date: Day
  /// What it is for, in the author's words: "this session only".
  package var scope: String
  /// The last day it holds.
  package var expires: Day
  /// Whether the other person has seen the page, as far as the author said.
  package var isSeenByPartner: Bool
  /// How many quotes were ticked.
  package var quotes: Int

  package init(
    authors: [String],
    date: Day,
    scope: String,
    expires: Day,
    isSeenByPartner: Bool,
    quotes: Int
  ) {
    self.authors = authors
    self.date = date
    self.scope = scope
    self.expires = expires
    self.isSeenByPartner = isSeenByPartner
    self.quotes = quotes
  }
}

/// How a page names the two people; the raw value is the word on the command line.
package enum NameStyle: String, Sendable, Hashable, CaseIterable {
  /// First names as written.
  case first
  /// `M.`, with a second letter where two begin alike.
  case initials
  /// The first alias of the profile, else the initial.
  case alias
}

/// How a page names days; the raw value is the word on the command line.
package enum DateStyle: String, Sendable, Hashable, CaseIterable {
  case days, weeks
}
