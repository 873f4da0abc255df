import Assessment
import Attune
import Diagnostics
import JournalModel
import JournalStories
import RuleEngine
import Testing

/// The standard rules, read once.
enum StandardRuleBook {
  static let library: RuleLibrary = {
    // That they have no fault is a test of its own.
    var diagnostics: [Diagnostic] = []
    return StandardLibrary.read(into: &diagnostics)
  }()

  /// What they find in a story.
  static func assess(_ story: Story, upTo day: Int? = nil) throws -> Assessment {
    try #require(
      Assessment(of: story.accounts(nil, upTo: day), profile: story.profile, by: library)
    )
  }
}

/// A few rules made up for a test, each the share of the good outcomes of one kind of moment.
///
/// Every one is like `unanswered-bids`: cuts .40, .60, .80, neutral .60, 8 moments, 28 days. Its id
/// is the kind it looks at.
struct MadeRules {
  private(set) var library: RuleLibrary
  private(set) var story = Story(by: "Maya")
  private let pattern: Rule

  init() throws {
    library = StandardRuleBook.library
    pattern = try #require(library.rule("unanswered-bids"))
    library.rules = []
    story.write(1...28)
  }

  /// Adds a rule about a kind with a good and a bad outcome, and what was written of both.
  mutating func add(
    _ kind: MomentKind,
    good: Int,
    bad: Int,
    of dimension: String = "trust",
    direction: EvidenceStrength = .moderate,
    tier: Rule.Tier = .core,
    practices: [String] = []
  ) {
    let (best, worst) = (kind.outcomes[0], kind.outcomes[1])
    var rule = pattern
    rule.id = kind.rawValue
    rule.dimension = dimension
    rule.tier = tier
    rule.evidence.direction = direction
    rule.practices = practices
    if case .share(var share) = rule.measure {
      share.of = [MomentPattern(kind: kind, outcomes: [best])]
      share.among = .moments([MomentPattern(kind: kind, outcomes: [best, worst])])
      rule.measure = .share(share)
    }
    library.rules.append(rule)
    story.add(kind, best, on: 20, times: good)
    story.add(kind, worst, on: 21, times: bad)
  }

  /// Adds a practice like a standard one with another id, time and doer.
  mutating func add(
    practice id: String,
    minutes: Int,
    who: Practice.Doers = .one,
    notWhen: [Practice.Exclusion] = []
  ) {
    guard var practice = library.practices.first else { return }
    practice.id = id
    practice.minutes = minutes...minutes
    practice.who = who
    practice.notWhen = notWhen
    library.practices.append(practice)
  }

  /// Tells more of the story.
  mutating func tell(_ more: (inout Story) -> Void) { more(&story) }

  /// Changes the rules.
  mutating func change(_ edit: (inout RuleLibrary) -> Void) { edit(&library) }

  func assess(upTo day: Int = 28) throws -> AccountAssessment {
    let accounts = story.accounts(nil, upTo: day)
    let assessment = Assessment(of: accounts, profile: story.profile, by: library)
    return try #require(assessment?.accounts.first)
  }
}
