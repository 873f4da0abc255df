import RuleEngine

/// Readings that were worked out before, for counts come again from week to week.
///
/// A reading that rests on two counts alone is kept by them; it is the same however often it is
/// made. One memo belongs to one library.
package struct ReadingMemo: Sendable {
  private struct Key: Hashable {
    let rule: Int32
    let count: Int32
    let total: Int32
    let circumstances: UInt8
  }

  /// More readings than this are not kept; then the memory starts anew.
  private static let limit = 1 << 15

  private var known: [Key: Reading] = [:]

  package init() {}

  /// The reading of a measurement by the rule at a place of the library.
  mutating func reading(
    of measurement: Measurement,
    by rule: Rule,
    at place: Int,
    isJoint: Bool,
    isHeavy: Bool
  ) -> Reading {
    func made() -> Reading {
      Reading(measurement, of: rule.measure, bands: rule.bands, isJoint: isJoint, isHeavy: isHeavy)
    }
    guard rule.measure.restsOnCounts else { return made() }
    let key = Key(
      rule: Int32(truncatingIfNeeded: place),
      count: Int32(clamping: measurement.count),
      total: Int32(clamping: measurement.total),
      circumstances: (isJoint ? 1 : 0) + (isHeavy ? 2 : 0)
    )
    if let reading = known[key] { return reading }
    let reading = made()
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    known[key] = reading
    return reading
  }
}

extension Measure {
  /// Whether two counts say everything a reading is made from.
  fileprivate var restsOnCounts: Bool {
    switch self {
    case .share, .cadence, .follows, .balance, .ratio: true
    case .rate, .gap, .open, .recurrence, .minutes, .rating, .trend: false
    }
  }
}
