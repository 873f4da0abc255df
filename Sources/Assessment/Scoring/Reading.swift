package import RuleEngine

/// What the counts of a rule say: a value with its range, the chance of each band, and a score.
///
/// Formulas: `docs/scoring.md`. Ranges hold 80 % of the probability.
package struct Reading: Sendable, Hashable {
  /// Posterior mean in the measure's own unit.
  package var value: Double
  package var low: Double
  package var high: Double
  package var masses: BandMasses
  /// 0 (worst end) to 100 (best end); 25, 50 and 75 stand at the cuts.
  package var score: Double
  package var scoreLow: Double
  package var scoreHigh: Double
  /// What a change against another window is held against.
  package var spread = Spread.none

  package enum Spread: Sendable, Hashable {
    /// Whole numbers have no noise of their own, so no change is named.
    case none
    /// Two of these are compared by their difference.
    case difference(mean: Double, variance: Double)
    /// Two of these are compared by the logarithm of their ratio.
    case ratio(mean: Double, shape: Double)
  }
}

/// The chance of each band, each 0...1, together 1.
package struct BandMasses: Sendable, Hashable {
  package var atRisk: Double
  package var strained: Double
  package var steady: Double
  package var thriving: Double

  /// From the worst band to the best.
  package var ascending: [Double] { [atRisk, strained, steady, thriving] }

  /// The chance that there is something to care for.
  package var belowNeutral: Double { atRisk + strained }

  package init(ascending masses: [Double]) {
    atRisk = masses[0]
    strained = masses[1]
    steady = masses[2]
    thriving = masses[3]
  }

  /// The band with the most mass, the worse one of equals, with its mass.
  package var strongest: (band: Band, mass: Double) {
    let bands: [Band] = [.atRisk, .strained, .steady, .thriving]
    var best = (band: Band.atRisk, mass: -1.0)
    for (band, mass) in zip(bands, ascending) where mass > best.mass { best = (band, mass) }
    return best
  }
}
