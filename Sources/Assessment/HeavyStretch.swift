import JournalModel

/// A stretch in which much weighs on people from outside.
enum HeavyStretch {
  /// The share of written days with stress from which a stretch is heavy.
  private static let stressShare = 0.5
  private static let days = 28

  /// Whether stress fills half of the written days, or the profile names a hard time.
  static func stands(in timeline: Timeline, profile: Profile) -> Bool {
    let window = Window(days: days, upTo: timeline.asOf)
    if profile.contexts.contains(where: { $0.overlaps(window) }) { return true }
    let stressed = Set(
      timeline.moments(of: .stress, in: window).map {
        timeline.day(of: timeline.moments[Int($0)])
      }
    )
    let written = timeline.writtenDayCount(in: window)
    return written > 0 && Double(stressed.count) >= stressShare * Double(written)
  }
}
