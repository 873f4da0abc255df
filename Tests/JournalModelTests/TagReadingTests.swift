import JournalModel
import Testing

/// How the tags of entries become moments.
struct TagReadingTests {
  /// A journal whose entries have these tags, a list each.
  private func journal(_ entries: [[(String, EntryTag.Sort)]]) -> Journal {
    var journal = Journal()
    for (index, tags) in entries.enumerated() {
      journal.entries.append(Entry(day: Day(number: 20_000 + index), source: 0, line: index + 1))
      for (word, sort) in tags {
        let label = TableIndex(journal.labels.index(of: word))
        journal.tags.append(EntryTag(entry: index, label: label, sort: sort))
      }
    }
    return journal
  }

  private var reading: TagReading {
    var map = TagMap()
    map["argument"] = .moment(TaggedMoment(kind: .conflict, outcome: .open))
    map["fight"] = .moment(TaggedMoment(kind: .conflict, outcome: .open))
    map["made up"] = .moment(TaggedMoment(kind: .repair, outcome: .accepted))
    map["date night"] = .moment(
      TaggedMoment(kind: .ritual, outcome: .kept, by: .both, ritual: "date night")
    )
    map["gratitude"] = .nothing
    return TagReading(map)
  }

  private func moments(of journal: inout Journal) -> [String] {
    var reading = reading
    var mark = TagReading.Mark()
    reading.addMoments(to: &journal, since: &mark)
    return journal.moments.map { "\($0.entry) \($0.kind.rawValue) \($0.outcome.rawValue)" }
  }

  @Test func `tags become moments of their entry that nobody had to recognise`() throws {
    var journal = journal([[("Date Night", .tag), ("gym", .activity)], [("argument", .mood)]])
    #expect(moments(of: &journal) == ["0 ritual kept", "1 conflict open"])
    let ritual = try #require(journal.moments.first)
    #expect(!ritual.isRecognised)
    #expect(ritual.by == .both)
    #expect(ritual.ritual.value.map { journal.labels[$0] } == "date night")
  }

  @Test func `two tags of one meaning are one moment, hashtags one for each place`() {
    var journal = journal([
      [("argument", .tag), ("Fight", .activity)],
      [("bid-away", .tag), ("bid-away", .inline), ("bid-away", .inline)],
    ])
    #expect(moments(of: &journal) == ["0 conflict open", "1 bid away", "1 bid away"])
  }

  @Test func `a quarrel begins before it is mended, in whatever order an app lists its tags`() {
    var journal = journal([[("made up", .tag), ("argument", .tag)]])
    #expect(moments(of: &journal) == ["0 conflict open", "0 repair accepted"])
  }

  @Test func `what the writer recorded is not told again by a tag`() {
    var journal = journal([[("argument", .tag)], [("argument", .tag)]])
    journal.moments.append(Moment(entry: 0, kind: .conflict, outcome: .resolved))
    #expect(moments(of: &journal) == ["0 conflict resolved", "1 conflict open"])
  }

  @Test func `moments of tags stand in the order of the file`() {
    var journal = journal([[("argument", .tag)], [], [("made up", .tag)]])
    journal.moments.append(Moment(entry: 0, kind: .stress))
    journal.moments.append(Moment(entry: 1, kind: .play))
    let expected = ["0 stress unknown", "0 conflict open", "1 play unknown", "2 repair accepted"]
    #expect(moments(of: &journal) == expected)
  }

  @Test func `people and tags that mean nothing make no moment`() {
    var journal = journal([[("argument", .person), ("gratitude", .inline), ("gratitude", .tag)]])
    #expect(moments(of: &journal).isEmpty)
  }

  @Test func `reading goes on where it ended, and drops the moments of a replaced entry`() {
    var journal = journal([[("argument", .tag)], [("made up", .tag)]])
    var reading = reading
    var mark = TagReading.Mark()
    reading.addMoments(to: &journal, since: &mark)
    reading.addMoments(to: &journal, since: &mark)
    #expect(journal.moments.count == 2)
    journal.tags[0].label = .none
    journal.replaced = [0]
    let label = TableIndex(journal.labels.index(of: "date night"))
    journal.tags.append(EntryTag(entry: 0, label: label, sort: .tag))
    reading.addMoments(to: &journal, since: &mark)
    #expect(journal.moments.map(\.kind) == [.repair, .ritual])
    #expect(journal.replaced.isEmpty)
  }

  @Test func `an entry with very many hashtags is read in a moment`() {
    var journal = journal([Array(repeating: ("bid-away", EntryTag.Sort.inline), count: 200_000)])
    #expect(moments(of: &journal).count == 200_000)
  }
}
