import JournalModel

/// What the people are called on a page, in sentences of the program and in words of their own.
struct PageNames {
  /// Longer names are cut.
  private static let longest = 24

  /// The name to show for each person, in the order of `People.names`.
  let shown: [String]
  /// The name to show for each word that names somebody, where names are not shown as written.
  private var veils: [String: String] = [:]

  init(_ people: People, profile: Profile, style: NameStyle) {
    let written = people.names
    switch style {
    case .first: shown = Self.firstNames(of: written)
    case .initials: shown = Self.initials(of: written)
    case .alias:
      let aliases = written.map { name in
        profile.people.first { $0.name == name }?.aliases.first ?? ""
      }
      let initials = Self.initials(of: written)
      shown = zip(aliases, initials).map { $0.isEmpty ? $1 : BriefText.clipped($0, words: 3) }
    }
    guard style != .first else { return }
    for (name, shown) in zip(written, shown) where people.isNamed(named: name) {
      let person = profile.people.first { $0.name == name }
      for spelling in [name] + (person?.aliases ?? []) { veil(spelling, as: shown) }
    }
  }

  private mutating func veil(_ spelling: String, as shown: String) {
    for word in Self.words(of: spelling) where word.isWord && word.text.count > 1 {
      veils[word.text] = shown
      veils[word.text.prefix(1).uppercased() + word.text.dropFirst()] = shown
    }
  }

  /// A text of the people with each name in it as the page shows it.
  func veiled(_ text: String) -> String {
    guard !veils.isEmpty else { return text }
    return Self.words(of: text).reduce(into: "") { result, piece in
      result += piece.isWord ? veils[piece.text] ?? piece.text : piece.text
    }
  }

  /// A text in runs of letters, and what stands between them.
  private static func words(of text: String) -> [(text: String, isWord: Bool)] {
    var pieces: [(text: String, isWord: Bool)] = []
    for character in text {
      if let last = pieces.last, last.isWord == character.isLetter {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append((String(character), character.isLetter))
      }
    }
    return pieces
  }

  // MARK: Names

  /// The first word of each name, or the whole of it where two begin with the same word.
  private static func firstNames(of names: [String]) -> [String] {
    let words = names.map { name in
      let plain = BriefText.plain(name)
      return String((plain.split(separator: " ").first ?? plain[...]).prefix(longest))
    }
    return zip(names, words).map { name, word in
      let isAlone = words.count { $0 == word } == 1
      return isAlone ? word : String(BriefText.plain(name).prefix(longest))
    }
  }

  /// `M.` for each name; of two that begin alike, `My.` and `Mx.`, never the whole name.
  private static func initials(of names: [String]) -> [String] {
    let letters = names.map { Array(BriefText.plain($0)) }
    var initials: [String] = []
    for (place, name) in names.enumerated() {
      let own = letters[place]
      let others = letters.indices.filter { $0 != place && letters[$0].first == own.first }
      let telling = own.indices.dropFirst().first { index in
        others.allSatisfy { letters[$0].at(index) != own[index] }
      }
      let second = others.isEmpty ? "" : telling.map { String(own[$0]) } ?? ""
      let initial = "\(own.first.map { String($0) } ?? "")\(second)."
      let isUnnamed = name == People.unnamedAuthor || name == People.unnamedPartner
      let isTaken = initials.contains(initial)
      initials.append(isUnnamed ? name : isTaken ? "\(initial)\(place + 1)" : initial)
    }
    return initials
  }
}

extension People {
  fileprivate func isNamed(named name: String) -> Bool {
    name != Self.unnamedAuthor && name != Self.unnamedPartner
  }
}
