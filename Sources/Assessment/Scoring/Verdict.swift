package import RuleEngine

/// How sure a band is: the chance of the band with the most mass (C2).
package enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// 0.80 or more.
  case firm
  /// 0.50 or more.
  case leaning
  /// Less: "not clear yet".
  case mixed

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
