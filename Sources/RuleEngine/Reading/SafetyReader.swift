package import Diagnostics
import JSONSyntax

/// Reads one file of the safety layer strictly.
package enum SafetyReader {
  private static let keys = ["schema", "id", "tier", "alert", "within", "times", "why", "private"]

  /// - Returns: the rule, or `nil` when a part it can't do without is missing or wrong.
  package static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> SafetyRule? {
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else { return nil }
    var object = StrictObject(value, in: source, called: "a safety rule", codes: .rule)
    let rule = object.safetyRule()
    object.checkOrder(keys)
    diagnostics += object.finish()
    return rule
  }
}

extension StrictObject {
  fileprivate mutating func safetyRule() -> SafetyRule? {
    schema()
    let id = fileID()
    let tier = requiredChoice("tier", of: SafetyRule.Tier.self)
    let signs = requiredPatterns("alert")
    require("within")
    let days = days("within")
    let times = integer("times", in: 1...1000) ?? 1
    let why = requiredStrings("why")
    let words = requiredString("private")
    guard let id, let tier, let signs, let days, let why, let words else { return nil }
    return SafetyRule(
      id: id,
      tier: tier,
      signs: signs,
      days: days,
      times: times,
      why: why,
      privateWords: words,
      file: source.name
    )
  }
}
