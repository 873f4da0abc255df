package import JournalModel
package import RuleEngine

/// A rule that was not applied to a journal, and why.
package struct LeftOutRule: Sendable, Hashable {
  package var rule: Rule
  package var reason: Reason

  package enum Reason: Sendable, Hashable {
    /// The people would rather not hear from it.
    case off(Profile.SwitchedOffRule)
    /// It is meant for other relationships than this one.
    case relationship(Relationship)
    /// It rests in a stretch of life that the profile names.
    case context(ContextPeriod)
  }

  /// - Returns: `nil` for a rule that is applied.
  init?(_ rule: Rule, profile: Profile, off: [Profile.SwitchedOffRule], asOf: Day) {
    guard let reason = Reason(rule, profile: profile, off: off, asOf: asOf) else { return nil }
    self.rule = rule
    self.reason = reason
  }
}

extension LeftOutRule.Reason {
  /// - Returns: `nil` for a rule that is applied.
  init?(_ rule: Rule, profile: Profile, off: [Profile.SwitchedOffRule], asOf: Day) {
    let window = Window(days: rule.days, upTo: asOf)
    let context = profile.contexts.first {
      rule.notDuring.contains($0.kind) && $0.overlaps(window)
    }
    if let own = off.first(where: { $0.rule == rule.id }) {
      self = .off(own)
    } else if !rule.relationships.contains(profile.relationship) {
      self = .relationship(profile.relationship)
    } else if let context {
      self = .context(context)
    } else {
      return nil
    }
  }
}
