package import JournalModel

/// The two people of each entry of a journal, by the entry itself, the profile or the other pages.
package struct JournalPairs: Sendable {
  private let profile: Profile
  /// Who writes in the journal, and behind them who is named in it, at most three of each.
  private let people: [String]

  /// Whom the pages name again and again, where nobody else is known.
  private var guess: String?

  package init(_ journal: Journal, _ profile: Profile) {
    self.profile = profile
    var seen: [Int] = []
    for entry in journal.entries {
      if let author = entry.author.index, !seen.contains(author), seen.count < 3 {
        seen.append(author)
      }
    }
    for name in 0..<min(journal.names.count, 3) where !seen.contains(name) { seen.append(name) }
    people = seen.map { journal.names[$0] }
  }

  /// Whether nothing but the words of the entries can tell who the partner is.
  package func needsGuess(_ journal: Journal) -> Bool {
    profile.people.count < 2 && people.count < 2
      && journal.entries.contains { $0.partner == Entry.noPartner }
  }

  /// Takes somebody for the partner of all entries that name none.
  package mutating func take(guess name: String?) {
    let isAuthor = people.contains { folded($0) == name.map(folded) }
    guess = isAuthor ? nil : name
  }

  /// The pair of one entry; without any names only roles and pronouns can be told.
  package func pair(of entry: Entry, in journal: Journal) -> Pair {
    let author = entry.author.index.map { journal.names[$0] }
    let named = entry.partner == Entry.noPartner ? nil : journal.partners[Int(entry.partner)]
    let mine = author.map(spellings) ?? profile.people.first.map(spellings) ?? []
    let theirs = named.map(spellings) ?? partner(of: mine)
    return Pair(
      author: mine,
      partner: theirs,
      relationship: entry.relationship ?? profile.relationship
    )
  }

  /// The other person of the profile, else the other one who writes, else who is named.
  private func partner(of mine: [String]) -> [String] {
    let others = profile.people.filter { !mine.contains($0.name) }
    if profile.people.count > 1, let other = others.first { return spellings(of: other) }
    return people.first { !mine.contains($0) }.map(spellings) ?? guess.map { [$0] } ?? []
  }

  /// A name with the others the profile knows for the same person.
  private func spellings(of name: String) -> [String] {
    let person = profile.people.first { person in
      ([person.name] + person.aliases).contains { folded($0) == folded(name) }
    }
    return person.map { [name] + spellings(of: $0) } ?? [name]
  }

  private func spellings(of person: Profile.Person) -> [String] { [person.name] + person.aliases }
}
