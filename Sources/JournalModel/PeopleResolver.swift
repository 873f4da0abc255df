/// Finds the persons behind the names of a journal.
///
/// Spellings that differ only in case and spaces are one person; the profile's aliases join more.
package struct PeopleResolver: Sendable {
  /// For each name of the journal its person, an index of `names`.
  private var personOfName: [Int] = []
  private(set) package var names: [String] = []
  /// How many of `names` come from the profile; they stand first.
  private let declaredCount: Int

  package init(names written: NameTable, profile: Profile) {
    var persons: [String: Int] = [:]
    for person in profile.people {
      for spelling in [person.name] + person.aliases where persons[folded(spelling)] == nil {
        persons[folded(spelling)] = names.count
      }
      names.append(person.name)
    }
    declaredCount = names.count
    for index in 0..<written.count {
      let spelling = written[index]
      if let known = persons[folded(spelling)] {
        personOfName.append(known)
        // The spelling must not depend on which row came first.
        if known >= declaredCount { names[known] = Self.nicer(names[known], trimmed(spelling)) }
      } else {
        persons[folded(spelling)] = names.count
        personOfName.append(names.count)
        names.append(trimmed(spelling))
      }
    }
  }

  /// The spelling to print: one with a capital first letter only, then the first in order.
  private static func nicer(_ one: String, _ other: String) -> String {
    func isProper(_ name: String) -> Bool {
      (name.first?.isUppercase ?? false) && name.dropFirst().contains { $0.isLowercase }
    }
    return isProper(one) == isProper(other) ? min(one, other) : isProper(one) ? one : other
  }

  /// The person a name of the journal stands for; words such as `partner` are left as they are.
  package func person(_ name: PersonRef) -> PersonRef {
    guard let index = name.index else { return name }
    return .person(personOfName[index])
  }

  /// Adds a person nobody named: the writer of pages that do not say who wrote them.
  package mutating func addPerson(named name: String) -> PersonRef {
    names.append(name)
    return .person(names.count - 1)
  }

  /// The people of the profile, in its order.
  package var declared: [PersonRef] { (0..<declaredCount).map { .person($0) } }

  /// Whether a person is one the profile names, or there is no profile to name anybody.
  package func isExpected(_ person: PersonRef) -> Bool {
    guard let index = person.index, declaredCount > 0 else { return true }
    return index < declaredCount
  }
}

/// A name as it is compared: lower case, without spaces, hyphens and underscores.
package func folded(_ name: String) -> String {
  name.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
}

private func trimmed(_ name: String) -> String {
  name.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
}
