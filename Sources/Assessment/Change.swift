import JournalModel
import RuleEngine

/// How a rule's value moved against the window before (C8).
package struct Change: Sendable, Hashable {
  /// Later minus earlier, in the measure's own unit.
  package var value: Double
  /// The difference in standard deviations of its noise.
  package var z: Double
  package var word: Word

  package enum Word: String, Sendable, Hashable, CaseIterable {
    case clearlyMore = "clearly more"
    case perhapsMore = "looks like more"
    case same = "about the same"
    case perhapsLess = "looks like less"
    case clearlyLess = "clearly less"
  }

  /// Compares two readings; `nil` where the measure has no noise to compare with.
  package init?(from earlier: Reading, to later: Reading) {
    self.init(
      from: earlier.spread,
      to: later.spread,
      difference: later.value - earlier.value
    )
  }

  /// Compares what is known of the noise of two values that lie so far apart.
  package init?(from earlier: Reading.Spread, to later: Reading.Spread, difference: Double) {
    switch (earlier, later) {
    case (.difference(let before, let one), .difference(let after, let other)):
      z = one + other > 0 ? (after - before) / (one + other).squareRoot() : 0
    case (.ratio(let before, let one), .ratio(let after, let other)):
      z = naturalLogarithm(after / before) / (1 / one + 1 / other).squareRoot()
    case (.none, _), (_, .none), (.difference, .ratio), (.ratio, .difference): return nil
    }
    value = difference
    word = .same
  }

  /// The chance of so large a difference in either direction by noise alone.
  package var twoSidedChance: Double {
    2 * NormalDistribution.standard.cumulative(-abs(z))
  }

  /// Standard deviations below which no difference is named.
  package static let leastDeviations = NormalDistribution.z80

  /// The word of a change that stands out among all that were looked at.
  mutating func name() {
    let isClear = abs(z) >= NormalDistribution.z95
    guard abs(z) >= Self.leastDeviations else { return }
    word = z > 0 ? (isClear ? .clearlyMore : .perhapsMore) : (isClear ? .clearlyLess : .perhapsLess)
  }
}

/// Which of many differences stand out, so that only some of those named may be noise (C12).
package enum ManyTests {
  /// How many of the changes named may be noise, by Benjamini and Hochberg.
  private static let falseShare = 0.20

  /// For each chance of a difference by noise alone, whether the difference stands out.
  package static func standOut(_ chances: [Double]) -> [Bool] {
    let order = chances.indices.sorted { chances[$0] < chances[$1] }
    let last = order.indices.last { rank in
      chances[order[rank]] <= Double(rank + 1) / Double(order.count) * falseShare
    }
    var standOut = Array(repeating: false, count: chances.count)
    guard let last else { return standOut }
    for place in order[...last] { standOut[place] = true }
    return standOut
  }
}

extension [Change] {
  /// The changes with words for those that stand out among all of them.
  package func named() -> [Change] {
    zip(self, ManyTests.standOut(map { $0.twoSidedChance })).map { change, isNamed in
      var change = change
      if isNamed { change.name() }
      return change
    }
  }
}

extension [RuleOutcome] {
  /// Names the changes that stand out among all of them; the others are about the same.
  mutating func nameChanges() {
    let tested = indices.filter { self[$0].change != nil }
    let standOut = ManyTests.standOut(tested.map { self[$0].change?.twoSidedChance ?? 1 })
    for (place, isNamed) in zip(tested, standOut) where isNamed {
      guard var change = self[place].change else { continue }
      change.name()
      self[place].comparison = .change(change)
    }
  }
}
