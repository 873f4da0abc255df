/// What the tags, activities, moods and hashtags of a journal mean, whoever wrote it down.
///
/// Tags are compared without case, spaces, hyphens and emoji, so that "Date night ❤️" is
/// `#date-night`.
package struct TagMap: Sendable, Hashable {
  private var meanings: [String: TagMeaning] = [:]

  package init() {}

  package var isEmpty: Bool { meanings.isEmpty }

  /// What a tag means; `nil` where nothing is known of it.
  package subscript(tag: String) -> TagMeaning? {
    get { meanings[Self.key(of: tag)] }
    set { meanings[Self.key(of: tag)] = newValue }
  }

  /// This map with the meanings of another one where it has none itself.
  package func over(_ lower: TagMap) -> TagMap {
    var joined = lower
    // The order of writing makes no difference, for every key stands once.
    for (key, meaning) in meanings { joined.meanings[key] = meaning }
    return joined
  }

  /// What two spellings of a tag have in common: its letters and digits in lower case.
  ///
  /// A tag without any, such as 🌹, is compared as it is but for the marks that only choose how an
  /// emoji is drawn.
  package static func key(of tag: String) -> String {
    let scalars = tag.lowercased().unicodeScalars
    let letters = scalars.filter { scalar in
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.canonicalCombiningClass != .notReordered
    }
    if !letters.isEmpty { return String(String.UnicodeScalarView(letters)) }
    let signs = scalars.filter { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isVariationSelector
        && !(0x1F3FB...0x1F3FF).contains(scalar.value)
    }
    return String(String.UnicodeScalarView(signs))
  }
}

/// What a tag stands for.
package enum TagMeaning: Sendable, Hashable {
  /// It says nothing about the two people.
  case nothing
  case moment(TaggedMoment)
}

/// A moment as a tag tells it.
package struct TaggedMoment: Sendable, Hashable {
  package var kind: MomentKind
  package var outcome: MomentOutcome
  /// `author`, `partner` or `both`, seen from the one who wrote the entry.
  package var by: PersonRef
  /// The name of the ritual; empty for none.
  package var ritual: String
  package var topic: String

  package init(
    kind: MomentKind,
    outcome: MomentOutcome = .unknown,
    by: PersonRef = .author,
    ritual: String = "",
    topic: String = ""
  ) {
    self.kind = kind
    self.outcome = outcome
    self.by = by
    self.ritual = ritual
    self.topic = topic
  }

  /// Whether it begins something that another moment of the same entry may end.
  var isBeginning: Bool {
    kind == .conflict && (outcome == .open || outcome == .unknown)
  }
}

extension Profile {
  /// What tags mean to these people: what they said, and the names of their rituals as kept.
  package var tagMeanings: TagMap {
    var rituals = TagMap()
    for ritual in self.rituals {
      let kept = TaggedMoment(kind: .ritual, outcome: .kept, by: .both, ritual: ritual.name)
      rituals[ritual.name] = .moment(kept)
    }
    return map.over(rituals)
  }
}
