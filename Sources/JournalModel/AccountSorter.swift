/// Resolves persons, splits the entries into accounts and puts them in order.
struct AccountSorter {
  private var journal: Journal
  private let asOf: Day
  private var resolver: PeopleResolver
  /// Who wrote entries that do not say so, in files that name nobody or several people.
  private var unnamedAuthor = PersonRef.unknown
  /// Whether some entry does not say who wrote it.
  private var hasNameless = false
  /// The one author a file names, `unknown` for none and `both` for several.
  private var authorOfSource: [PersonRef]
  /// The persons who wrote at least one entry, by their place in the resolver.
  private var authors: [PersonRef] = []
  private let labelKeys: LabelKeys

  init(journal: consuming Journal, profile: Profile, asOf: Day) {
    self.asOf = asOf
    resolver = PeopleResolver(names: journal.names, profile: profile)
    labelKeys = LabelKeys(of: journal.labels)
    authorOfSource = Array(repeating: .unknown, count: journal.sources.count)
    var isAuthor = Array(repeating: false, count: resolver.names.count)
    for entry in journal.entries where entry.day <= asOf {
      let author = resolver.person(entry.author)
      guard let index = author.index else {
        hasNameless = true
        continue
      }
      isAuthor[index] = true
      let source = Int(entry.source)
      guard source < authorOfSource.count, authorOfSource[source] != author else { continue }
      authorOfSource[source] = authorOfSource[source] == .unknown ? author : .both
    }
    self.journal = journal
    authors = isAuthor.indices.filter { isAuthor[$0] }.map { .person($0) }
    if authors.count == 1 { unnamedAuthor = authors[0] }
  }

  /// Entries whose writer stays unknown.
  var anonymousEntries: Int {
    guard hasNameless, !authors.isEmpty else { return 0 }
    return journal.entries.count { $0.day <= asOf && author(of: $0) == .unknown }
  }

  /// Finds a name for the writer of a journal that names none.
  /// - Returns: whether the profile's first person was taken.
  mutating func nameAuthor() -> Bool {
    guard authors.isEmpty else { return false }
    if let first = resolver.declared.first {
      unnamedAuthor = first
      authors = [first]
      return true
    }
    let writerActs = journal.moments.contains { $0.by == .author || $0.by == .partner }
    if writerActs || journal.names.count == 0 {
      unnamedAuthor = resolver.addPerson(named: People.unnamedAuthor)
      authors = [unnamedAuthor]
    }
    return false
  }

  var unexpectedAuthor: String? {
    authors.first { !resolver.isExpected($0) }?.index.map { resolver.names[$0] }
  }

  mutating func timelines(mode: AccountMode?) -> [Timeline] {
    let pair = couple()
    if authors.count < 2 || (mode ?? automaticMode) == .joint {
      let ordered = [pair.first, pair.second].filter(authors.contains)
      let others = authors.filter { !ordered.contains($0) }
      return [wholeTimeline(of: ordered + others, pair: pair)]
    }
    return authors.sorted { rank($0, pair) < rank($1, pair) }.map { author in
      let partner = author == pair.first ? pair.second : pair.first
      return timeline(of: [author], pair: (author, partner)) { $0 == author }
    }
  }

  /// Joint as soon as one file holds entries of two authors.
  private var automaticMode: AccountMode { authorOfSource.contains(.both) ? .joint : .apart }

  private func rank(_ author: PersonRef, _ pair: (first: PersonRef, second: PersonRef)) -> Int {
    author == pair.first ? 0 : author == pair.second ? 1 : 2 + (author.index ?? 0)
  }

  private func author(of entry: Entry) -> PersonRef {
    let author = resolver.person(entry.author)
    if author != .unknown { return author }
    let source = Int(entry.source)
    let named = source < authorOfSource.count ? authorOfSource[source] : .unknown
    return named.index == nil ? unnamedAuthor : named
  }

  // MARK: The two people

  /// The two people, in the profile's order, else by name; with a single author, the author first.
  private mutating func couple() -> (first: PersonRef, second: PersonRef) {
    let declared = resolver.declared
    // A profile of other people tells nothing about these.
    let isTheirs = declared.count >= 2 && declared.contains(where: authors.contains)
    var pair = Array((isTheirs ? declared : candidates()).prefix(2))
    if !isTheirs, authors.count != 1 {
      pair.sort { name($0) < name($1) }
    }
    if authors.count == 1, pair.count == 2, pair[1] == authors[0] { pair.swapAt(0, 1) }
    if pair.count == 1, journal.moments.contains(where: { $0.by == .partner }) {
      pair.append(resolver.addPerson(named: People.unnamedPartner))
    }
    return (pair.first ?? .unknown, pair.count > 1 ? pair[1] : .unknown)
  }

  /// Whether it is known who the two are, so that anybody else is a third person.
  private var isPairCertain: Bool {
    authors.count == 2
      || (resolver.declared.count >= 2 && resolver.declared.contains(where: authors.contains))
  }

  /// Everybody named, authors before others, the most often named first, then by name.
  private func candidates() -> [PersonRef] {
    // How often two people are named makes no difference when both of them wrote.
    if authors.count == 2, resolver.names.count == 2 { return authors }
    var counts = Array(repeating: 0, count: resolver.names.count)
    for entry in journal.entries {
      if let index = author(of: entry).index { counts[index] += 1 }
    }
    for moment in journal.moments {
      if let index = resolver.person(moment.by).index { counts[index] += 1 }
    }
    var isAuthor = Array(repeating: false, count: counts.count)
    var isListed = counts.map { $0 > 0 }
    var people = counts.indices.filter { isListed[$0] }.map { PersonRef.person($0) }
    for author in authors { isAuthor[author.index ?? 0] = true }
    for person in resolver.declared + authors where !isListed[person.index ?? 0] {
      isListed[person.index ?? 0] = true
      people.append(person)
    }
    return people.sorted { left, right in
      let (leftWrote, rightWrote) = (isAuthor[left.index ?? 0], isAuthor[right.index ?? 0])
      if leftWrote != rightWrote { return leftWrote }
      let (leftCount, rightCount) = (counts[left.index ?? 0], counts[right.index ?? 0])
      return leftCount != rightCount ? leftCount > rightCount : name(left) < name(right)
    }
  }

  private func name(_ person: PersonRef) -> String {
    person.index.map { resolver.names[$0] } ?? ""
  }

  // MARK: Order

  private func people(_ pair: (first: PersonRef, second: PersonRef)) -> People {
    People(
      names: resolver.names,
      first: pair.first,
      second: pair.second,
      isPairCertain: isPairCertain
    )
  }

  /// All entries as one account; those of a journal that is in order already stay where they are.
  private mutating func wholeTimeline(
    of authors: [PersonRef],
    pair: (first: PersonRef, second: PersonRef)
  ) -> Timeline {
    guard isInOrder else { return timeline(of: authors, pair: pair) { _ in true } }
    let people = people(pair)
    var entries: ContiguousArray<Entry> = []
    swap(&entries, &journal.entries)
    for index in entries.indices { entries[index].author = author(of: entries[index]) }
    var moments: ContiguousArray<Moment> = []
    swap(&moments, &journal.moments)
    for index in moments.indices {
      let author = entries[Int(moments[index].entry)].author
      moments[index].by = person(moments[index].by, writtenBy: author, people)
    }
    return timeline(of: authors, people, entries: entries, moments: moments)
  }

  /// Whether entries and moments stand as a timeline has them, none after the as-of day.
  private var isInOrder: Bool {
    guard var last = journal.entries.first else { return false }
    for entry in journal.entries {
      if entry.day < last.day || (entry.day == last.day && entry.minute < last.minute) {
        return false
      }
      last = entry
    }
    guard last.day <= asOf else { return false }
    var entry: Int32 = 0
    for moment in journal.moments {
      if moment.entry < entry { return false }
      entry = moment.entry
    }
    return true
  }

  private func timeline(
    of authors: [PersonRef],
    _ people: People,
    entries: ContiguousArray<Entry>,
    moments: ContiguousArray<Moment>
  ) -> Timeline {
    Timeline(
      authors: authors,
      people: people,
      asOf: asOf,
      entries: entries,
      moments: moments,
      labels: journal.labels,
      labelKeys: labelKeys,
      texts: journal.texts,
      passages: journal.passages,
      sources: journal.sources
    )
  }

  private func timeline(
    of authors: [PersonRef],
    pair: (first: PersonRef, second: PersonRef),
    where belongs: (PersonRef) -> Bool
  ) -> Timeline {
    let people = people(pair)
    let order = entryOrder(where: belongs)
    var place = ContiguousArray<Int32>(repeating: -1, count: journal.entries.count)
    var entries: ContiguousArray<Entry> = []
    entries.reserveCapacity(order.count)
    for old in order {
      place[Int(old)] = Int32(entries.count)
      var entry = journal.entries[Int(old)]
      entry.author = author(of: entry)
      entries.append(entry)
    }
    let moments = moments(at: place, of: entries, people: people)
    return timeline(of: authors, people, entries: entries, moments: moments)
  }

  /// The entries of an account up to the as-of day by day, then time, then the order of the files.
  private func entryOrder(where belongs: (PersonRef) -> Bool) -> ContiguousArray<Int32> {
    var order: ContiguousArray<Int32> = []
    order.reserveCapacity(journal.entries.count)
    var isSorted = true
    for index in journal.entries.indices {
      let entry = journal.entries[index]
      guard entry.day <= asOf, belongs(author(of: entry)) else { continue }
      if let last = order.last, isEarlier(Int32(index), last) { isSorted = false }
      order.append(Int32(index))
    }
    if !isSorted { order.sort { isEarlier($0, $1) } }
    return order
  }

  private func isEarlier(_ left: Int32, _ right: Int32) -> Bool {
    let (first, second) = (journal.entries[Int(left)], journal.entries[Int(right)])
    if first.day != second.day { return first.day < second.day }
    if first.minute != second.minute { return first.minute < second.minute }
    return left < right
  }

  /// The moments of the placed entries, in their order, with persons resolved.
  private func moments(
    at place: ContiguousArray<Int32>,
    of entries: ContiguousArray<Entry>,
    people: People
  ) -> ContiguousArray<Moment> {
    var moments: ContiguousArray<Moment> = []
    moments.reserveCapacity(journal.moments.count)
    var isSorted = true
    for var moment in journal.moments {
      let entry = place[Int(moment.entry)]
      guard entry >= 0 else { continue }
      moment.entry = entry
      moment.by = person(moment.by, writtenBy: entries[Int(entry)].author, people)
      if let last = moments.last, entry < last.entry { isSorted = false }
      moments.append(moment)
    }
    // The sort is stable, so moments of one entry keep their order.
    if !isSorted { moments.sort { $0.entry < $1.entry } }
    return moments
  }

  private func person(
    _ word: PersonRef,
    writtenBy author: PersonRef,
    _ people: People
  ) -> PersonRef {
    if word == .author { return author }
    if word == .partner { return people.partner(of: author) }
    return resolver.person(word)
  }
}
