/// Turns the tags of entries into moments.
///
/// A tag tells each moment once for its entry, a hashtag in the text once for each place where it
/// stands. What the writer recorded beside the entry counts, and a tag that says the same adds
/// nothing.
package struct TagReading: Sendable {
  private let map: TagMap
  /// What the labels of the journal mean, worked out once for each.
  private var meanings: [Int64: TaggedMoment?] = [:]

  /// - Parameter map: what tags mean, that of the profile over the standard one.
  package init(_ map: TagMap) { self.map = map }

  /// How far the tags of a journal were read.
  package struct Mark: Sendable {
    package var tags = 0
    package var moments = 0

    package init() {}
  }

  /// What a tag means; `nil` where nobody said.
  package func meaning(of tag: String, isInline: Bool) -> TagMeaning? {
    if let stated = map[tag] { return stated }
    return TagVocabulary.meaning(of: tag, isInline: isInline).map { .moment($0) }
  }

  /// Adds the moments of all tags behind a mark, and moves the mark to the end.
  ///
  /// Entries that were replaced by a newer edit lose the moments of their old tags.
  package mutating func addMoments(to journal: inout Journal, since mark: inout Mark) {
    if !journal.replaced.isEmpty { dropReplaced(from: &journal, &mark) }
    let tags = journal.tags[mark.tags...].sortedByEntry()
    let recorded = Recorded(beside: tags, in: journal)
    var added: ContiguousArray<Moment> = []
    var start = 0
    while start < tags.count {
      let end = tags[start...].firstIndex { $0.entry != tags[start].entry } ?? tags.count
      added += moments(of: tags[start..<end], beside: recorded, in: &journal)
      start = end
    }
    if !added.isEmpty { Self.insert(added, into: &journal.moments, from: mark.moments) }
    mark.tags = journal.tags.count
    mark.moments = journal.moments.count
  }

  private func dropReplaced(from journal: inout Journal, _ mark: inout Mark) {
    let replaced = Set(journal.replaced)
    let isGone: (Moment) -> Bool = { replaced.contains($0.entry) }
    mark.moments -= journal.moments[..<mark.moments].count(where: isGone)
    journal.moments.removeAll(where: isGone)
    journal.replaced = []
  }

  // MARK: One entry

  private mutating func moments(
    of tags: ArraySlice<EntryTag>,
    beside recorded: Recorded,
    in journal: inout Journal
  ) -> [Moment] {
    var told: [(moment: TaggedMoment, places: Int)] = []
    for tag in tags {
      guard let moment = meaning(of: tag, in: journal) else { continue }
      let place = tag.sort == .inline ? 1 : 0
      if let index = told.firstIndex(where: { $0.moment == moment }) {
        told[index].places += place
      } else {
        told.append((moment, place))
      }
    }
    // Lists of tags have no order of their own: what was mended the same day was first broken.
    let ordered = told.filter { $0.moment.isBeginning } + told.filter { !$0.moment.isBeginning }
    return ordered.flatMap { told in
      let moment = Self.moment(told.moment, of: tags[tags.startIndex].entry, in: &journal)
      return Array(repeating: moment, count: recorded.has(moment) ? 0 : max(1, told.places))
    }
  }

  private mutating func meaning(of tag: EntryTag, in journal: Journal) -> TaggedMoment? {
    guard let label = tag.label.value, tag.sort != .person else { return nil }
    let isInline = tag.sort == .inline
    let key = Int64(label) * 2 + (isInline ? 1 : 0)
    if let known = meanings[key] { return known }
    let found: TaggedMoment?
    switch meaning(of: journal.labels[label], isInline: isInline) {
    case .moment(let moment): found = moment
    case .nothing, nil: found = nil
    }
    meanings[key] = .some(found)
    return found
  }

  private static func moment(
    _ told: TaggedMoment,
    of entry: Int32,
    in journal: inout Journal
  ) -> Moment {
    func label(_ text: String) -> TableIndex {
      text.isEmpty ? .none : TableIndex(journal.labels.index(of: text))
    }
    return Moment(
      entry: Int(entry),
      kind: told.kind,
      outcome: told.outcome,
      by: told.by,
      topic: label(told.topic),
      ritual: label(told.ritual)
    )
  }

  /// Puts moments that stand in the order of their entries among others, behind those of the same
  /// entry.
  private static func insert(
    _ added: ContiguousArray<Moment>,
    into moments: inout ContiguousArray<Moment>,
    from start: Int
  ) {
    var merged: ContiguousArray<Moment> = []
    merged.reserveCapacity(moments.count - start + added.count)
    var next = 0
    for moment in moments[start...] {
      while next < added.count, added[next].entry < moment.entry {
        merged.append(added[next])
        next += 1
      }
      merged.append(moment)
    }
    merged += added[next...]
    moments.replaceSubrange(start..., with: merged)
  }
}

/// The moments that writers recorded beside the entries that have tags.
private struct Recorded {
  private struct Key: Hashable {
    var entry: Int32
    var kind: MomentKind
    var ritual: TableIndex
  }

  private var keys: Set<Key> = []

  init(beside tags: ContiguousArray<EntryTag>, in journal: Journal) {
    guard !tags.isEmpty, !journal.moments.isEmpty else { return }
    let tagged = Set(tags.map { $0.entry })
    for moment in journal.moments where tagged.contains(moment.entry) {
      keys.insert(Self.key(of: moment))
    }
  }

  /// Whether the writer told this moment, however it ended.
  func has(_ moment: Moment) -> Bool { keys.contains(Self.key(of: moment)) }

  private static func key(of moment: Moment) -> Key {
    Key(entry: moment.entry, kind: moment.kind, ritual: moment.ritual)
  }
}

extension Collection<EntryTag> {
  /// The tags by entry, those of one entry in their own order; without those taken back.
  package func sortedByEntry() -> ContiguousArray<EntryTag> {
    let kept = ContiguousArray(filter { $0.label.value != nil })
    let isOrdered = zip(kept, kept.dropFirst()).allSatisfy { $0.entry <= $1.entry }
    guard !isOrdered else { return kept }
    let order = kept.indices.sorted { first, second in
      (kept[first].entry, first) < (kept[second].entry, second)
    }
    return ContiguousArray(order.map { kept[$0] })
  }
}
