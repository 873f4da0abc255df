import JournalModel
package import RuleEngine

/// One number for everything, or why there is none (C15).
package enum Overall: Sendable, Hashable {
  case index(OverallIndex)
  case refused(OverallRefusal)
}

/// The areas in one number, with how far they lie apart.
package struct OverallIndex: Sendable, Hashable {
  package var value: Double
  package var low: Double
  package var high: Double
  package var band: Band
  /// Points between the best and the worst area.
  package var spread: Double
}

/// Why an account gets no overall number.
package enum OverallRefusal: String, Sendable, Hashable, CaseIterable {
  /// Fewer than six of the ten dimensions say anything.
  case tooFewDimensions = "too-few-dimensions"
  /// Fewer than fourteen written days, or less than three weeks.
  case tooFewDays = "too-few-days"
  /// Fewer than two days in five have an entry.
  case thinCoverage = "thin-coverage"
  /// The range would be wider than thirty points.
  case tooWide = "too-wide"
  /// An area is firmly at risk, or life is hard for another reason; one number would not be fair.
  case mixedPicture = "mixed-picture"
  /// Pages that others read never have one number for everything.
  case shared

  package var phrase: Phrase {
    switch self {
    case .tooFewDimensions: .overallTooFewDimensions
    case .tooFewDays: .overallTooFewDays
    case .thinCoverage: .overallThinCoverage
    case .tooWide: .overallTooWide
    case .mixedPicture: .overallMixedPicture
    case .shared: .overallShared
    }
  }
}

extension Overall {
  private static let leastDimensions = 6
  private static let leastWrittenDays = 14
  private static let leastDays = 21
  private static let widest = 30.0
  /// Contexts in which a single number would judge people who carry something else.
  private static let hardTimes: [ContextPeriod.Kind] = [.grief, .illness, .newborn]

  /// Adds the areas up, or says why not; a danger sign reads like any mixed picture.
  init(
    of dimensions: [DimensionOutcome],
    coverage: Coverage,
    contexts: [ContextPeriod],
    isSafe: Bool
  ) {
    let isHard = contexts.contains { context in
      Self.hardTimes.contains(context.kind) && context.overlaps(coverage.window)
    }
    let isFirmlyAtRisk = dimensions.contains { $0.band == .atRisk && $0.certainty == .firm }
    let scores = dimensions.compactMap { $0.score }
    if coverage.writtenDays < Self.leastWrittenDays || coverage.window.days < Self.leastDays {
      self = .refused(.tooFewDays)
    } else if coverage.word == .thin {
      self = .refused(.thinCoverage)
    } else if scores.count < Self.leastDimensions {
      self = .refused(.tooFewDimensions)
    } else if isHard || isFirmlyAtRisk || !isSafe {
      self = .refused(.mixedPicture)
    } else {
      let index = OverallIndex(of: scores)
      self = index.high - index.low > Self.widest ? .refused(.tooWide) : .index(index)
    }
  }
}

extension OverallIndex {
  /// How much areas differ for reasons of their own, in points.
  private static let tau = 10.0

  package init(of scores: [DimensionOutcome.Score]) {
    let weights = scores.map { 1 / ($0.deviation * $0.deviation + Self.tau * Self.tau) }
    let total = weights.reduce(0, +)
    let mean = zip(scores, weights).reduce(0) { $0 + $1.0.value * $1.1 } / total
    let error = (1 / total).squareRoot()
    value = mean
    low = max(0, mean - PooledScore.z80 * error)
    high = min(100, mean + PooledScore.z80 * error)
    band = mean >= 75 ? .thriving : mean >= 50 ? .steady : .strained
    let values = scores.map { $0.value }
    spread = (values.max() ?? 0) - (values.min() ?? 0)
  }
}
