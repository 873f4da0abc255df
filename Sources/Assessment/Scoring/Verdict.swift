package import RuleEngine

extension Certainty {
  /// How sure a band is that has so much of the chance (C2).
  package init(mass: Double) {
    self = mass >= 0.80 ? .firm : mass >= 0.50 ? .leaning : .mixed
  }
}

/// The word a reading earns.
package struct Verdict: Sendable, Hashable {
  /// How much mass "at risk" needs before it is said (C2).
  private static let atRiskMass = 0.70
  /// The share of recognised moments above which a finding is held back (decision 8).
  private static let recognisedLimit = 0.50

  package var band: Band
  package var certainty: Certainty

  /// Reads the word from the masses, held back where much was recognised in free text.
  package init(_ masses: BandMasses, worst: WorstBand, recognisedShare: Double) {
    let (strongest, mass) = masses.strongest
    let restsOnRecognition = recognisedShare > Self.recognisedLimit
    let mayBeAtRisk = worst == .atRisk && mass >= Self.atRiskMass && !restsOnRecognition
    band = strongest == .atRisk && !mayBeAtRisk ? .strained : strongest
    certainty = Certainty(mass: mass)
    if restsOnRecognition, certainty == .firm { certainty = .leaning }
  }
}
