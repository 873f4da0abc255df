/// What a tag means by itself when it is spelt in the words of the vocabulary: `#bid-away`.
package enum TagVocabulary {
  /// A kind with its outcome, or a kind alone where that says enough.
  ///
  /// - Parameters:
  ///   - tag: the tag as written, without its sign.
  ///   - isInline: whether it stands as a hashtag in the text. A word such as "play" or "repair"
  ///     is a kind there; in the list of an app it may be anything.
  /// - Returns: the moment; `nil` for a word that the vocabulary does not have.
  package static func meaning(of tag: String, isInline: Bool) -> TaggedMoment? {
    guard let word = words[TagMap.key(of: tag)] else { return nil }
    return word.isEveryday && !isInline ? nil : word.moment
  }

  private struct Word: Sendable {
    var moment: TaggedMoment
    var isEveryday = false
  }

  private static let words: [String: Word] = {
    var words: [String: Word] = [:]
    for kind in MomentKind.allCases {
      if kind.standsAlone {
        let moment = TaggedMoment(kind: kind)
        words[TagMap.key(of: kind.rawValue)] = Word(moment: moment, isEveryday: kind.isEveryday)
      }
      for outcome in kind.outcomes {
        let key = TagMap.key(of: kind.rawValue + outcome.rawValue)
        words[key] = Word(moment: TaggedMoment(kind: kind, outcome: outcome))
      }
    }
    return words
  }()
}

extension MomentKind {
  /// Whether the kind alone is a moment, without an outcome, a name or a number.
  fileprivate var standsAlone: Bool {
    switch self {
    case .ritual, .start, .rating, .practice: false
    case .bid, .goodNews, .disclosure, .validation, .dismissal, .support, .gratitude, .kindness,
      .affection, .qualityTime, .distraction, .play, .ownTime, .futureTalk, .conflict, .demand,
      .criticism, .contempt, .defensiveness, .stonewalling, .repair, .grievance, .promise,
      .boundary, .feeling, .stress, .risk:
      true
    }
  }

  /// Whether people use the word for many things besides what happens between two.
  fileprivate var isEveryday: Bool {
    switch self {
    case .bid, .support, .play, .demand, .repair, .promise, .boundary, .feeling, .distraction: true
    case .goodNews, .disclosure, .validation, .dismissal, .gratitude, .kindness, .affection,
      .qualityTime, .ownTime, .ritual, .futureTalk, .conflict, .start, .criticism, .contempt,
      .defensiveness, .stonewalling, .grievance, .rating, .stress, .practice, .risk:
      false
    }
  }
}
