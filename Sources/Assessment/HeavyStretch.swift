import JournalModel
import RuleEngine

/// A stretch in which much weighs on people from outside.
enum HeavyStretch {
  /// How far back the profile's hard times are looked for, in days.
  private static let days = 28

  /// Whether a rule about the times reaches its neutral share, or the profile names a hard time.
  static func stands(in timeline: Timeline, profile: Profile, rules: [Rule]) -> Bool {
    let recent = Window(days: days, upTo: timeline.asOf)
    if profile.contexts.contains(where: { $0.overlaps(recent) }) { return true }
    return rules.contains { rule in
      guard rule.tier == .context else { return false }
      let measurement = rule.measure.measured(
        in: Window(days: rule.days, upTo: timeline.asOf),
        of: timeline,
        MeasureContext(profile: profile)
      )
      let least = rule.bands.neutral * Double(measurement.total)
      return measurement.total > 0 && Double(measurement.count) >= least
    }
  }
}
