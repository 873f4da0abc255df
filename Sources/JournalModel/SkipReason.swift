/// Why an entry of an export did not become one of the journal.
package enum SkipReason: Int, Sendable, Hashable, CaseIterable {
  /// Its date is missing or can't be read.
  case noDate
  /// Its parts are not of the types the format has.
  case wrongShape
  /// The file breaks off, or is damaged where it stands.
  case broken
  /// Nothing was written: no text, no tag, no mood.
  case empty
  /// It holds nothing but pictures, sounds or films.
  case mediaOnly
  /// A page without a date, as many pages are that are no diary.
  case undated
  /// It was thrown away in the app.
  case trashed
  /// It is of a sort that is none of this program's business, such as meals and medicine.
  case notForJournal
  /// The app wrote it and not a person.
  case fromApp
  /// Its writer took it back.
  case deleted
  /// It passes on what somebody else wrote.
  case forwarded
  /// It stands in a chat other than the one asked for.
  case otherChat

  /// Whether it is a fault of the file and not in the nature of the entry.
  package var isFault: Bool {
    switch self {
    case .noDate, .wrongShape, .broken: true
    case .empty, .mediaOnly, .undated, .trashed, .notForJournal, .fromApp, .deleted,
      .forwarded, .otherChat:
      false
    }
  }

  /// The reason behind a number: "3 without a date".
  package var words: String {
    switch self {
    case .noDate: "without a date that can be read"
    case .wrongShape: "not in the shape of the format"
    case .broken: "broken off or damaged"
    case .empty: "empty"
    case .mediaOnly: "with media only"
    case .undated: "undated"
    case .trashed: "in the trash"
    case .notForJournal: "of a sort that is left out"
    case .fromApp: "written by the app"
    case .deleted: "taken back by their writer"
    case .forwarded: "passed on from somebody else"
    case .otherChat: "of other chats"
    }
  }

  /// The reason as programs read it.
  package var name: String {
    switch self {
    case .noDate: "no-date"
    case .wrongShape: "wrong-shape"
    case .broken: "broken"
    case .empty: "empty"
    case .mediaOnly: "media-only"
    case .undated: "undated"
    case .trashed: "trashed"
    case .notForJournal: "not-for-journal"
    case .fromApp: "from-app"
    case .deleted: "deleted"
    case .forwarded: "forwarded"
    case .otherChat: "other-chat"
    }
  }
}
