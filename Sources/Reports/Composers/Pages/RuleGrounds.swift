import JournalModel
import RuleEngine

/// Where the lines of a rule come from, how sure its direction is, and whom it is for.
struct RuleGrounds {
  let words: PageWords
  let rule: Rule

  private var evidence: Rule.Evidence { rule.evidence }

  // MARK: Where the lines come from

  func sentences() -> [String] { [lines(), evidence.leansOn, direction()] }

  private func lines() -> String {
    switch evidence.cuts {
    case .convention: words.say(.linesConvention)
    case .strong, .moderate, .weak, .mixed:
      words.say(.linesStudied, [.value: words.support(evidence.cuts)])
    }
  }

  private func direction() -> String {
    let values: [Placeholder: String] = [
      .name: words.say(side), .value: words.support(evidence.direction),
      .names: evidence.sources.joined(separator: "; "),
    ]
    if rule.tier == .context { return words.say(.directionContext, values) }
    switch evidence.direction {
    case .strong, .moderate, .weak: return words.say(.directionSupported, values)
    case .mixed: return words.say(.directionMixed, values)
    case .convention:
      let isOwn = evidence.sources == [Self.ownSource]
      return words.say(isOwn ? .directionOwn : .directionAssumed, values)
    }
  }

  /// What rule files write where nobody else is named.
  private static let ownSource = "our own"

  /// What is said to go with better relationships.
  private var side: PagePhrase {
    switch rule.measure {
    case .gap: return .sideShorter
    case .minutes(let minutes) where !minutes.among.isEmpty: return .sideNearer
    case .open(let open) where open.judge == .duration: return .sideShorter
    case .share, .rate, .balance, .ratio, .cadence, .open, .follows, .recurrence, .minutes, .rating,
      .trend:
      break
    }
    switch rule.bands.better {
    case .high: return .sideMore
    case .low: return .sideLess
    case .centre: return .sideEven
    }
  }

  // MARK: Whom it is for

  func scope() -> [String] {
    var sentences: [String] = []
    if Set(rule.relationships) != Set(Relationship.allCases) {
      let names = rule.relationships.map { words.say(people($0)) }
      sentences.append(words.say(.forOnly, [.names: words.list(names, .listAnd)]))
    }
    if !rule.notDuring.isEmpty {
      let names = words.list(rule.notDuring.map(words.time), .listOr)
      sentences.append(words.say(.restsDuring, [.names: names]))
    }
    if !rule.isShared { sentences.append(words.say(.forWriter)) }
    return sentences
  }

  private func people(_ relationship: Relationship) -> PagePhrase {
    switch relationship {
    case .couple: .forCouple
    case .family: .forFamily
    case .friends: .forFriends
    }
  }
}
