// Kinds and outcomes are told apart by numbers where there are millions of them: what the standard
// library makes of an enum with texts as raw values compares and hashes those texts.

extension MomentKind {
  /// A number of its own from 0 on, in the order of the cases.
  @inlinable @inline(__always)
  package var number: Int {
    switch self {
    case .bid: 0
    case .goodNews: 1
    case .disclosure: 2
    case .validation: 3
    case .dismissal: 4
    case .support: 5
    case .gratitude: 6
    case .kindness: 7
    case .affection: 8
    case .qualityTime: 9
    case .distraction: 10
    case .play: 11
    case .ownTime: 12
    case .ritual: 13
    case .futureTalk: 14
    case .conflict: 15
    case .start: 16
    case .demand: 17
    case .criticism: 18
    case .contempt: 19
    case .defensiveness: 20
    case .stonewalling: 21
    case .repair: 22
    case .grievance: 23
    case .promise: 24
    case .boundary: 25
    case .feeling: 26
    case .rating: 27
    case .stress: 28
    case .practice: 29
    case .risk: 30
    }
  }

  /// How many kinds there are.
  static let count = allCases.count

  @inlinable @inline(__always)
  package static func == (left: MomentKind, right: MomentKind) -> Bool {
    left.number == right.number
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}

extension MomentOutcome {
  /// A number of its own from 0 on, below 64, in the order of the cases.
  @inlinable @inline(__always)
  package var number: Int {
    switch self {
    case .unknown: 0
    case .toward: 1
    case .away: 2
    case .against: 3
    case .met: 4
    case .unmet: 5
    case .expressed: 6
    case .private: 7
    case .touch: 8
    case .romance: 9
    case .kept: 10
    case .missed: 11
    case .skipped: 12
    case .open: 13
    case .resolved: 14
    case .agreedToDiffer: 15
    case .gentle: 16
    case .harsh: 17
    case .accepted: 18
    case .rejected: 19
    case .broken: 20
    case .renegotiated: 21
    case .respected: 22
    case .crossed: 23
    case .specific: 24
    case .generic: 25
    case .done: 26
    case .violence: 27
    case .coercion: 28
    case .fear: 29
    case .selfharm: 30
    case .substance: 31
    case .betrayal: 32
    }
  }

  /// One bit for the outcome, so that a set of outcomes is a number.
  @inlinable @inline(__always)
  package var bit: UInt64 { 1 << UInt64(truncatingIfNeeded: number) }

  @inlinable @inline(__always)
  package static func == (left: MomentOutcome, right: MomentOutcome) -> Bool {
    left.number == right.number
  }

  @usableFromInline
  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
