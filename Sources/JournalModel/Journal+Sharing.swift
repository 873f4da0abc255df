extension Journal {
  /// The journal as others may know it: as if private entries, and those that tell of danger, had
  /// never been written.
  ///
  /// Names, labels and texts are gathered anew, so that nothing of them remains, not even an order.
  /// Entries of `hidden`, which are indices of `entries`, are left out too.
  package func withoutPrivateEntries(besides hidden: Set<Int> = []) -> Journal {
    var isKept = entries.indices.map { !entries[$0].isPrivate && !hidden.contains($0) }
    for moment in moments where moment.kind == .risk { isKept[Int(moment.entry)] = false }
    var copy = SharedCopy(of: self)
    for index in entries.indices where isKept[index] { copy.add(entryAt: index) }
    for moment in moments where isKept[Int(moment.entry)] { copy.add(moment) }
    return copy.journal
  }
}

/// A journal being copied entry by entry, with tables of its own.
private struct SharedCopy {
  private(set) var journal = Journal()
  private let original: Journal
  /// Where each kept entry stands in the copy.
  private var place: ContiguousArray<Int32>

  init(of original: Journal) {
    self.original = original
    place = ContiguousArray(repeating: -1, count: original.entries.count)
    journal.sources = original.sources.map { JournalSource(name: $0.name, format: $0.format) }
  }

  mutating func add(entryAt index: Int) {
    var entry = original.entries[index]
    entry.author = person(entry.author)
    entry.id = text(entry.id)
    entry.text = text(entry.text)
    if entry.partner != Entry.noPartner {
      let name = original.partners[Int(entry.partner)]
      entry.partner = UInt16(truncatingIfNeeded: journal.partners.index(of: name))
    }
    place[index] = Int32(journal.entries.count)
    journal.entries.append(entry)
  }

  mutating func add(_ moment: Moment) {
    var moment = moment
    moment.entry = place[Int(moment.entry)]
    moment.by = person(moment.by)
    moment.topic = label(moment.topic)
    moment.ritual = label(moment.ritual)
    journal.moments.append(moment)
  }

  private mutating func person(_ person: PersonRef) -> PersonRef {
    guard let index = person.index else { return person }
    return .person(journal.names.index(of: original.names[index]))
  }

  private mutating func label(_ label: TableIndex) -> TableIndex {
    guard let index = label.value else { return .none }
    return TableIndex(journal.labels.index(of: original.labels[index]))
  }

  private mutating func text(_ text: TableIndex) -> TableIndex {
    guard let index = text.value else { return .none }
    return journal.texts.add(original.texts[index].utf8)
  }
}
