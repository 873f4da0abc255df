import Diagnostics
import ByteReading
import JournalModel

extension EntryBuilder {
  /// Who wrote the record; `nil` when the journal has no room for another name.
  mutating func readAuthor(
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> PersonRef? {
    let range = record.content(.author, in: bytes)
    if let known = authors.known(range, bytes) {
      if known == nil { tooManyNames(.author, record, bytes) }
      return known
    }
    let author: PersonRef?
    if !range.isEmpty {
      author = name(range, bytes, record.anchor.line, into: &journal)
    } else if let stated = options.author {
      author = .person(journal.names.index(of: stated))
    } else {
      author = .unknown
    }
    authors.learn(author)
    if range.isEmpty { blankAuthor = author }
    if author == nil { tooManyNames(.author, record, bytes) }
    return author
  }

  /// Who did what the record tells; `nil` when the journal has no room for another name.
  mutating func readPerson(
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> PersonRef? {
    let range = record.content(.by, in: bytes)
    if range.isEmpty { return .author }
    if let known = persons.known(range, bytes) {
      if known == nil { tooManyNames(.by, record, bytes) }
      return known
    }
    let word = personWord(bytes.extracting(range))
    let person = word ?? name(range, bytes, record.anchor.line, into: &journal)
    persons.learn(person)
    if person == nil { tooManyNames(.by, record, bytes) }
    return person
  }

  /// The words that stand for a person relative to the row.
  private func personWord(_ word: RawSpan) -> PersonRef? {
    switch word.foldedWord() {
    case "author", "me", "myself", "self", "i": .author
    case "partner", "mypartner": .partner
    case "both", "we", "us", "bothofus": .both
    default: nil
    }
  }

  /// Whom the entry is about, an index of the journal's `partners`; `Entry.noPartner` for nobody.
  mutating func readPartner(
    _ record: Record,
    _ bytes: RawSpan,
    into journal: inout Journal
  ) -> UInt16 {
    let range = record.content(.partner, in: bytes)
    if range.isEmpty { return Entry.noPartner }
    if let known = partners.known(range, bytes) { return known }
    var partner = Entry.noPartner
    if journal.partners.count < Int(Entry.noPartner) {
      partner = UInt16(intern(range, bytes, in: &journal.partners, line: record.anchor.line))
    }
    partners.learn(partner)
    return partner
  }

  /// The kind of relationship an entry is about; another word, say an id, tells none.
  mutating func readRelationship(_ record: Record, _ bytes: RawSpan) -> Relationship? {
    let range = record.content(.relationship, in: bytes)
    if range.isEmpty { return nil }
    if let known = relationships.known(range, bytes) { return known }
    let relationship = Relationship(word: bytes.extracting(range).foldedWord())
    relationships.learn(relationship)
    return relationship
  }

  private mutating func name(
    _ range: Range<Int>,
    _ bytes: RawSpan,
    _ line: Int,
    into journal: inout Journal
  ) -> PersonRef? {
    if journal.names.count >= PersonRef.limit {
      return journal.names.existingIndex(of: bytes.extracting(range)).map(PersonRef.person)
    }
    return .person(intern(range, bytes, in: &journal.names, line: line))
  }

  private mutating func tooManyNames(
    _ field: JournalField,
    _ record: Record,
    _ bytes: RawSpan
  ) {
    fault(.error, .journalUnknownPerson, field, record, bytes) {
      "\($0) is one name too many: a journal may name \(PersonRef.limit) different people"
    }
  }
}

extension Relationship {
  /// The kind of relationship a word names, "friend" as well as "friends".
  fileprivate init?(word: String) {
    switch word {
    case "couple", "marriage", "romantic": self = .couple
    case "family", "parentandchild", "siblings": self = .family
    case "friends", "friend", "friendship": self = .friends
    default: return nil
    }
  }
}
