/// What a score means; the raw value is the word of rule files and of the JSON report.
package enum Band: String, Sendable, Hashable, CaseIterable {
  case thriving, steady, strained
  case atRisk = "at-risk"
  /// Too little was written to tell; a result of its own, neither good nor bad.
  case unclear
}

/// How sure a band is, by the chance of the band with the most of it.
package enum Certainty: String, Sendable, Hashable, CaseIterable {
  /// 0.80 or more.
  case firm
  /// 0.50 or more.
  case leaning
  /// Less: "not clear yet".
  case mixed
}

/// Why a rule does not speak.
package enum UnclearReason: String, Sendable, Hashable, CaseIterable {
  /// Too few days of the window have an entry.
  case writtenDays = "written-days"
  /// The rule is about declared rituals, and the profile declares none.
  case rituals
  /// The rule holds time against a wish, and the profile names none.
  case wish
  /// For too many moments nobody wrote how they were answered.
  case unknownOutcomes = "unknown-outcomes"
  /// Too few of the moments the rule looks at.
  case moments
  /// There would be moments enough, had more days been written after them.
  case laterDays = "later-days"
  /// Too few threads came to an end.
  case endings
  /// Too few days of the window before have an entry.
  case earlierDays = "earlier-days"
  /// Too few moments to be shown to others, or none that speak; which of the two is not told.
  case notShown = "not-shown"
}

/// The most serious band a rule may ever show.
package enum WorstBand: String, Sendable, Hashable, CaseIterable {
  case strained
  case atRisk = "at-risk"
}

/// Which values of a measure are the good ones.
package enum BetterSide: String, Sendable, Hashable, CaseIterable {
  case high, low
  /// Close to an even share between two people.
  case centre
}

/// How well a claim is supported by research.
package enum EvidenceStrength: String, Sendable, Hashable, CaseIterable {
  case strong, moderate, weak, mixed, convention
}

/// Where the bands of a rule begin and end.
package struct Bands: Sendable, Hashable {
  package var better: BetterSide
  /// Three values in rising order that part the four bands, in the measure's own unit.
  ///
  /// A share or cadence is parted at 0...1, a balance at distances from an even share 0...0.5, open
  /// threads at whole numbers: the first count of steady, strained and at risk.
  package var cuts: [Double]
  /// The value that no data points to; it scores 50.
  package var neutral: Double
  package var worst: WorstBand
  /// The innermost cut of a balance when only one person wrote; the same as `cuts[0]` otherwise.
  package var oneAuthorCut: Double
  /// Ages in days above which open threads are strained and at risk; empty for other measures.
  package var ages: [Double]
  /// The value that scores 100, where the measure has no end of its own.
  package var top: Double
  /// For what comes back: the shares of mended times below which it is strained and at risk.
  package var mended: [Double]
  /// What lifts the cap on the worst band; `nil` when nothing does.
  package var atRiskWhen: AtRiskCondition?

  /// So large a share of the moments counted, among so many, that "at risk" may be said.
  package struct AtRiskCondition: Sendable, Hashable {
    package var of: [MomentPattern]
    package var share: Double
    package var moments: Int
  }
}
