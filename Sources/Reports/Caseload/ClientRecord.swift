package import JournalModel

/// What is known about one client from the files of its folder; kept from one look to the next.
///
/// It is made as if private entries had never been written, and holds nothing but what the
/// counselor's own page says as well.
package struct ClientRecord: Sendable, Hashable {
  /// The name of the folder.
  package var name: String
  /// The hash of everything the record was made from; the same hash needs no second look.
  package var content: String
  /// The day the pages were looked back from; `nil` where nothing could be read.
  package var seen: Day?
  /// The last day with a page, be it after `seen`; `nil` where nothing could be read.
  package var pagesTo: Day?
  /// Days with a page, up to `seen`.
  package var writtenDays: Int
  /// What stands out as worth some care.
  package var cares: [Topic]
  /// What went clearly one way against the window before.
  package var harder: [Topic]
  package var easier: [Topic]
  /// Disagreements without a mending, where the oldest has grown old.
  package var thread: OpenThread?
  /// The latest brief that lies in the folder, if one does.
  package var brief: SentBrief?
  /// Why the folder could not be used; empty when it could.
  package var faults: [String]
  /// What was new when these files were first looked at, against the look before.
  package var news: [ClientNews]

  package init(name: String, content: String) {
    self.name = name
    self.content = content
    writtenDays = 0
    cares = []
    harder = []
    easier = []
    faults = []
    news = []
  }

  /// A rule that says something, with its title for readers.
  package struct Topic: Sendable, Hashable {
    package var rule: String
    package var title: String

    package init(rule: String, title: String) {
      self.rule = rule
      self.title = title
    }
  }

  /// How many disagreements are open, and the age in days of the oldest without silent stretches.
  package struct OpenThread: Sendable, Hashable {
    package var count: Int
    package var days: Int

    package init(count: Int, days: Int) {
      self.count = count
      self.days = days
    }
  }

  /// What the caseload needs to know of a brief that was given to the counselor.
  package struct SentBrief: Sendable, Hashable {
    /// The day it was made.
    package var made: Day?
    /// The last day it may be used; `nil` where the consent names none.
    package var expires: Day?
    /// The rules whose patterns it told of.
    package var rules: [String]

    package init(made: Day?, expires: Day?, rules: [String]) {
      self.made = made
      self.expires = expires
      self.rules = rules
    }
  }
}

/// Something that differs from the look before.
package struct ClientNews: Sendable, Hashable {
  package var word: Word
  /// The titles of the rules it is about; empty where it is about none.
  package var titles: [String]
  /// How many days or disagreements it is about; 0 where it is about none.
  package var count: Int

  package init(_ word: Word, titles: [String] = [], count: Int = 0) {
    self.word = word
    self.titles = titles
    self.count = count
  }

  /// The raw value is the word of the state file.
  package enum Word: String, Sendable, Hashable, CaseIterable {
    case firstLook = "first-look"
    case readable
    case unreadable
    case newBrief = "new-brief"
    case moreDays = "more-days"
    case newCare = "new-care"
    case careGone = "care-gone"
    case harder
    case easier
    case threadOpen = "thread-open"
    case otherwise
  }
}
