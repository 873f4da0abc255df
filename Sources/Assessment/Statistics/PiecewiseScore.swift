/// Turns a measured value into a score of 0...100 along a line through five values.
///
/// Scores 25, 50 and 75 lie at the cuts between bands, so that a score says which band it is in
/// whatever the measure's own unit. Works for measures that are better high and better low.
package struct PiecewiseScore: Sendable, Hashable {
  private let worst: Double
  private let atRiskCut: Double
  private let neutral: Double
  private let thrivingCut: Double
  private let best: Double

  /// - Parameter nodes: The values that score 0, 25, 50, 75 and 100, all rising or all falling.
  package init(nodes: (Double, Double, Double, Double, Double)) {
    (worst, atRiskCut, neutral, thrivingCut, best) = nodes
  }

  /// The score of a value, 0...100; beyond the ends 0 and 100, and 50 for what is no number.
  package func score(of value: Double) -> Double {
    guard !value.isNaN else { return 50 }
    let rising = worst <= best
    if reaches(value, best, rising) { return 100 }
    if reaches(value, thrivingCut, rising) { return 75 + part(value, thrivingCut, best) }
    if reaches(value, neutral, rising) { return 50 + part(value, neutral, thrivingCut) }
    if reaches(value, atRiskCut, rising) { return 25 + part(value, atRiskCut, neutral) }
    if reaches(value, worst, rising) { return part(value, worst, atRiskCut) }
    return 0
  }

  private func reaches(_ value: Double, _ node: Double, _ rising: Bool) -> Bool {
    rising ? value >= node : value <= node
  }

  /// How much of the 25 points between two nodes a value has covered.
  private func part(_ value: Double, _ start: Double, _ end: Double) -> Double {
    // A value equal to both nodes has passed the segment and is never asked about here.
    25 * ((value - start) / (end - start))
  }
}
