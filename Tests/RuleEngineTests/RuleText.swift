import Diagnostics
import JournalModel
import RuleEngine
import Testing

/// A faultless rule file, of which a test writes only the part it is about.
struct RuleText {
  var id = "small-reaches"
  var measure = "share: { of: { bid: \"toward\" }, among: { bid: [\"toward\", \"away\"] } }"
  var over = "28d"
  var bands = "better: \"high\", cuts: [0.40, 0.60, 0.80], neutral: 0.60, worst: \"at-risk\""
  var title = "Small reaches"
  var say = "{count} of {total:reach} in {days} days."
  var examples = "[]"

  /// A rule with this measure and bands that fit it.
  static func measuring(_ measure: String, over: String = "28d") -> RuleText {
    var rule = RuleText()
    rule.measure = measure
    rule.over = over
    rule.say = "Something in {days} days."
    if measure.hasPrefix("balance") {
      rule.bands = "better: \"centre\", cuts: [0.15, 0.25, 0.35], worst: \"strained\""
    } else if measure.hasPrefix("open") {
      rule.bands = "better: \"low\", cuts: [1, 2, 4], ages: [21, 42], worst: \"at-risk\""
    }
    return rule
  }

  var text: String {
    """
    {
      schema: 1,
      id: "\(id)",
      title: "\(title)",
      dimension: "responsiveness",
      why: ["Closeness is kept up."],
      over: "\(over)",
      measure: { \(measure) },
      needs: { moments: 8, called: "reach|reaches" },
      bands: { \(bands) },
      say: { thriving: "\(say)", steady: "\(say)", strained: "\(say)", atRisk: "\(say)" },
      practices: ["catch-the-bid"],
      ask: "What happens before?",
      evidence: { direction: "moderate", cuts: "convention", sources: ["none"], caution: "None." },
      examples: \(examples),
    }
    """
  }

  func source(in folder: String = "Rules/rules") -> SourceText {
    SourceText(name: "\(folder)/\(id).json5", text: text)
  }

  /// The rule, which must be without a fault.
  func rule(sourceLocation: SourceLocation = #_sourceLocation) throws -> Rule {
    var diagnostics: [Diagnostic] = []
    let rule = RuleReader.read(source(), into: &diagnostics)
    #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
    return try #require(rule, sourceLocation: sourceLocation)
  }

  /// What reading the file has to say.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    _ = RuleReader.read(source(), into: &diagnostics)
    return diagnostics
  }
}

extension Rule {
  /// What the rule counts in an account.
  func measured(_ timeline: Timeline, rituals: [DeclaredRitual] = []) -> Measurement {
    var profile = Profile()
    profile.rituals = rituals
    return measure.measured(
      in: Window(days: days, upTo: timeline.asOf),
      of: timeline,
      MeasureContext(profile: profile)
    )
  }
}
