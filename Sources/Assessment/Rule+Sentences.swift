import RuleEngine

extension BandMasses {
  /// How sure it must be on which side of neutral a mixed verdict lies, to say so.
  private static let sideChance = 0.80

  /// The side of neutral that a mixed verdict surely lies on.
  ///
  /// Mixed between two good or two poor bands is no doubt about the side.
  fileprivate var side: Side {
    if 1 - belowNeutral >= Self.sideChance { return .well }
    return belowNeutral >= Self.sideChance ? .care : .open
  }

  fileprivate enum Side {
    case well, care, open
  }
}

extension Rule.BandTexts {
  /// What is said about a verdict; a mixed one has words of its own where the rule gives them, and
  /// where the side is sure the milder band speaks.
  func sentence(
    for band: Band,
    _ certainty: Certainty?,
    _ masses: BandMasses
  ) -> MessageTemplate {
    guard certainty == .mixed, let mixed else { return self[band] }
    return switch masses.side {
    case .well: steady
    case .care: strained
    case .open: mixed
    }
  }
}

extension Rule.TogetherTexts {
  /// What a page for both people says about a verdict.
  func sentence(for band: Band, _ certainty: Certainty?, _ masses: BandMasses) -> String {
    if certainty == .mixed {
      return switch masses.side {
      case .well: well
      case .care: care
      case .open: mixed
      }
    }
    return switch band {
    case .thriving, .steady: well
    case .strained, .atRisk: care
    case .unclear: mixed
    }
  }
}
