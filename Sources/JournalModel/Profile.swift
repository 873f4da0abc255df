/// What the people say about themselves: names, kind of relationship, rituals, what is switched off.
package struct Profile: Sendable, Hashable {
  package var relationship: Relationship = .couple
  /// The two people in the order the reports name them; empty when nobody said.
  package var people: [Person] = []
  package var rituals: [DeclaredRitual] = []
  package var switchedOff: [SwitchedOffRule] = []
  /// Days the people agreed to let a quarrel rest before they mend it.
  package var coolingOffDays = 0
  /// The share of their time the people wish to have for themselves, 0...1.
  package var wishedOwnTime: Double?
  package var contexts: [ContextPeriod] = []
  /// What the people would like from the next session, and are wondering about, in their words.
  package var aims: [String] = []
  package var questions: [String] = []
  /// What they would rather not talk about together.
  package var notJointly: [String] = []
  /// What tags mean to these people.
  package var map = TagMap()

  package init() {}

  package struct Person: Sendable, Hashable {
    package var name: String
    package var aliases: [String]

    package init(name: String, aliases: [String] = []) {
      self.name = name
      self.aliases = aliases
    }
  }

  /// A rule the people do not want to hear from.
  package struct SwitchedOffRule: Sendable, Hashable {
    package var rule: String
    package var reason: String
    /// The last day it stays off; `nil` keeps it off.
    package var until: Day?

    package init(rule: String, reason: String, until: Day?) {
      self.rule = rule
      self.reason = reason
      self.until = until
    }
  }
}

/// A stretch of life that makes other things normal; it widens ranges and never adds blame.
package struct ContextPeriod: Sendable, Hashable {
  package var kind: Kind
  package var from: Day
  /// The last day; `nil` while it goes on.
  package var to: Day?

  package init(kind: Kind, from: Day, to: Day?) {
    self.kind = kind
    self.from = from
    self.to = to
  }

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case newborn, illness, exam, grief, apart, moving, newJob, other
  }

  package func overlaps(_ window: Window) -> Bool {
    from <= window.last && (to.map { $0 >= window.first } ?? true)
  }
}

/// The kind of relationship a journal is about; the raw value is the word of the profile.
@usableFromInline
package enum Relationship: String, Sendable, Hashable, CaseIterable {
  case couple, family, friends
}

/// A shared habit that both people agreed on, with the days it is due.
package struct DeclaredRitual: Sendable, Hashable {
  package var name: String
  package var cadence: RitualCadence
  /// The first day it can be due; without one it counts from the first written day.
  package var start: Day?

  package init(name: String, cadence: RitualCadence, start: Day?) {
    self.name = name
    self.cadence = cadence
    self.start = start
  }
}

/// How often a ritual is due.
package enum RitualCadence: Sendable, Hashable {
  case daily
  /// Once in each week from Monday to Sunday, on any day.
  case weekly
  /// Every so many days from its start; 14 for "every two weeks".
  case everyDays(Int)
  /// On these days of the week, each at most once, in order.
  case on([Weekday])

  /// Days between due days; the longest gap where they differ.
  package var interval: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .everyDays(let days): days
    case .on(let weekdays): Self.longestGap(between: weekdays)
    }
  }

  /// The most days from one of some weekdays to the next, the following week included.
  private static func longestGap(between weekdays: [Weekday]) -> Int {
    guard let first = weekdays.first, let last = weekdays.last else { return 7 }
    let within = zip(weekdays, weekdays.dropFirst()).map { $1.rawValue - $0.rawValue }
    return max(within.max() ?? 0, first.rawValue + 7 - last.rawValue)
  }
}
