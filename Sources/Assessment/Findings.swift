import RuleEngine

/// The few outcomes a report leads with: strengths, cares and one question (C12).
package struct Findings: Sendable, Hashable {
  private static let mostStrengths = 3
  private static let mostCares = 2
  /// The least chance of steady or better with which a strength is called one.
  fileprivate static let strengthChance = 0.80
  /// The least chance of strained or worse with which a care is named, and while it is mixed.
  fileprivate static let careChance = 0.60
  fileprivate static let mixedCareChance = 0.80

  package var strengths: [RuleOutcome]
  package var cares: [RuleOutcome]
  /// The rule whose question is worth asking, if any.
  package var question: RuleOutcome?
  /// Whether a danger sign holds everything but strengths back.
  package var isHeldBack: Bool

  /// Chooses among the outcomes; while a danger sign stands, only strengths may be named.
  init(of outcomes: [RuleOutcome], mayCare: Bool, restingInDanger resting: [String]) {
    let outcomes = outcomes.filter { outcome in
      let rests = outcome.rule.measure.name == .trend || resting.contains(outcome.rule.dimension)
      return outcome.rule.tier != .context && (mayCare || !rests)
    }
    strengths = Self.ranked(outcomes) { $0.strengthWeight }.prefix(Self.mostStrengths).map { $0 }
    cares = mayCare ? Self.cares(among: outcomes) : []
    isHeldBack = !mayCare
    guard mayCare else { return }
    let undecided = outcomes.first { $0.certainty == .mixed }
    question = cares.first ?? undecided ?? strengths.last
  }

  /// The weightiest cares, at most one of each dimension.
  private static func cares(among outcomes: [RuleOutcome]) -> [RuleOutcome] {
    var chosen: [RuleOutcome] = []
    for outcome in ranked(outcomes, by: { $0.careWeight })
    where !chosen.contains(where: { $0.rule.dimension == outcome.rule.dimension }) {
      chosen.append(outcome)
    }
    return Array(chosen.prefix(mostCares))
  }

  /// The outcomes with a weight, the heaviest first, equal ones in the order of the library.
  private static func ranked(
    _ outcomes: [RuleOutcome],
    by weight: (RuleOutcome) -> Double
  ) -> [RuleOutcome] {
    outcomes.filter { weight($0) > 0 }.sorted { weight($0) > weight($1) }
  }
}

extension RuleOutcome {
  /// The chance that something is to be cared for times the evidence; 0 when that is unlikely.
  fileprivate var careWeight: Double {
    let least = certainty == .mixed ? Findings.mixedCareChance : Findings.careChance
    guard let masses = reading?.masses, masses.belowNeutral >= least,
      band == .strained || band == .atRisk
    else { return 0 }
    return masses.belowNeutral * rule.evidence.direction.weight
  }

  /// The chance that things go well times the evidence; clear strengths come before steady ones.
  fileprivate var strengthWeight: Double {
    guard let masses = reading?.masses else { return 0 }
    let chance = 1 - masses.belowNeutral
    guard chance >= Findings.strengthChance else { return 0 }
    switch band {
    case .thriving: return chance * rule.evidence.direction.weight + 1
    case .steady: return chance * rule.evidence.direction.weight
    case .strained, .atRisk, .unclear: return 0
    }
  }
}

extension EvidenceStrength {
  /// How much a rule counts beside others (C14); our convention.
  var weight: Double {
    switch self {
    case .strong: 1
    case .moderate: 0.75
    case .weak, .mixed: 0.5
    case .convention: 0.35
    }
  }
}
