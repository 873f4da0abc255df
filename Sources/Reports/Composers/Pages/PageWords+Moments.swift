import JournalModel
import RuleEngine

extension PageWords {
  /// Some sorts of moments in words: "small reaches met with interest or thanks said or shown".
  func name(_ patterns: [MomentPattern], _ joint: PagePhrase = .listOr) -> String {
    list(patterns.map { name($0) }, joint)
  }

  /// One sort of moments in words; for a count of 1 in the singular.
  func name(_ pattern: MomentPattern, count: Int = 2) -> String {
    var noun = pages.moments.noun(pattern.kind, count: count)
    if let topic = pattern.topic { noun = say(.patternTopic, [.names: noun, .title: topic]) }
    if let ritual = pattern.ritual { noun = say(.patternRitual, [.names: noun, .title: ritual]) }
    let said = withOutcomes(of: pattern, noun)
    switch pattern.by {
    case .author: return say(.patternByAuthor, [.names: said])
    case .partner: return say(.patternByPartner, [.names: said])
    case .both: return say(.patternByBoth, [.names: said])
    case nil: return said
    }
  }

  private func withOutcomes(of pattern: MomentPattern, _ noun: String) -> String {
    let known = pattern.kind.outcomes
    if known.allSatisfy(pattern.outcomes.contains) {
      let isAny = known.isEmpty || pattern.outcomes.contains(.unknown)
      return isAny ? noun : withKnown(pattern.kind, noun)
    }
    return say(.patternOf, [.names: noun, .value: outcomes(of: pattern)])
  }

  private func withKnown(_ kind: MomentKind, _ noun: String) -> String {
    let known = pages.moments.known(kind)
    return known.isEmpty
      ? say(.patternKnown, [.names: noun]) : say(.patternOf, [.names: noun, .value: known])
  }

  /// What is said of the outcomes alone: "met with interest or not picked up".
  func outcomes(of pattern: MomentPattern) -> String {
    list(pattern.outcomes.map { pages.moments.outcome($0, of: pattern.kind) }, .listOr)
  }

  func name(_ companions: ShareMeasure.Companions) -> String {
    switch companions {
    case .none: ""
    case .any(let patterns): name(patterns)
    case .pair(let one, let other):
      say(.pairWords, [.first: name(one), .second: name(other)])
    }
  }
}
