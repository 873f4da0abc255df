/// What a moment was; the raw value is the word written in files.
///
/// The kinds and their outcomes are the vocabulary of `docs/vocabulary.md`.
@usableFromInline
package enum MomentKind: String, Sendable, Hashable, CaseIterable {
  case bid, goodNews, disclosure
  case validation, dismissal, support
  case gratitude, kindness, affection
  case qualityTime, distraction, play, ownTime
  case ritual, futureTalk
  case conflict, start, demand
  case criticism, contempt, defensiveness, stonewalling
  case repair, grievance
  case promise, boundary
  case feeling, rating, stress
  case practice, risk

  /// The outcomes a moment of this kind can have besides unknown; empty where it has none.
  package var outcomes: [MomentOutcome] {
    switch self {
    case .bid, .goodNews: [.toward, .away, .against]
    case .disclosure: [.met, .unmet]
    case .gratitude: [.expressed, .private]
    case .affection: [.touch, .romance]
    case .ritual: [.kept, .missed, .skipped]
    case .conflict: [.open, .resolved, .agreedToDiffer]
    case .start: [.gentle, .harsh]
    case .repair: [.accepted, .rejected]
    case .promise: [.kept, .broken, .renegotiated, .open]
    case .boundary: [.respected, .crossed]
    case .feeling: [.specific, .generic]
    case .practice: [.done, .skipped]
    case .risk: [.violence, .coercion, .fear, .selfharm, .substance, .betrayal]
    case .validation, .dismissal, .support, .kindness, .qualityTime, .distraction, .play, .ownTime,
      .futureTalk, .demand, .criticism, .contempt, .defensiveness, .stonewalling, .grievance,
      .rating, .stress:
      []
    }
  }

  /// Whether the moment is of both people whoever is named: a ritual, a quarrel, a danger.
  @inlinable @inline(__always)
  package var isShared: Bool {
    switch self {
    case .ritual, .conflict, .repair, .qualityTime, .play, .futureTalk, .risk: true
    case .bid, .goodNews, .disclosure, .validation, .dismissal, .support, .gratitude, .kindness,
      .affection, .distraction, .ownTime, .start, .demand, .criticism, .contempt, .defensiveness,
      .stonewalling, .grievance, .promise, .boundary, .feeling, .rating, .stress, .practice:
      false
    }
  }
}

/// How a moment was answered or how it ended; the raw value is the word written in files.
@usableFromInline
package enum MomentOutcome: String, Sendable, Hashable, CaseIterable {
  /// Nobody wrote it down.
  case unknown
  case toward, away, against
  case met, unmet
  case expressed, `private`
  case touch, romance
  case kept, missed, skipped
  case open, resolved, agreedToDiffer
  case gentle, harsh
  case accepted, rejected
  case broken, renegotiated
  case respected, crossed
  case specific, generic
  case done
  case violence, coercion, fear, selfharm, substance, betrayal
}
