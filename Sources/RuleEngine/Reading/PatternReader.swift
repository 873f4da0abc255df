import Diagnostics
import JSONSyntax
import JournalModel

extension StrictObject {
  /// Which moments a key means: a pattern, or a list of which any may match.
  mutating func patterns(_ key: String) -> [MomentPattern]? {
    guard let value = value(key) else { return nil }
    let elements: [JSONValue]
    switch value.content {
    case .array(let list): elements = list
    case .object: elements = [value]
    case .string, .number, .bool, .null:
      reportType(value, of: key, needs: "a kind with its outcome, such as { bid: \"toward\" },")
      return nil
    }
    if elements.isEmpty { reportEmpty(value, of: key, needs: "a pattern") }
    return elements.compactMap { element in
      var pattern = StrictObject(element, in: source, called: "a pattern", codes: codes)
      let read = pattern.pattern()
      add(pattern.finish())
      return read
    }
  }

  mutating func requiredPatterns(_ key: String) -> [MomentPattern]? {
    require(key)
    return patterns(key)
  }

  private mutating func pattern() -> MomentPattern? {
    let by = choice("by", of: MomentPattern.Doer.self)
    let topic = string("topic").map(folded)
    // A text under "ritual" beside another kind would be ambiguous, so the name has its own key.
    let ritual = string("name").map(folded)
    guard let (kind, words) = kindWithOutcomes() else { return nil }
    guard let outcomes = outcomes(words, of: kind) else { return nil }
    return MomentPattern(kind: kind, outcomes: outcomes, by: by, topic: topic, ritual: ritual)
  }

  /// The one key that names a kind of moment, with the texts that stand behind it.
  mutating func kindWithOutcomes() -> (kind: MomentKind, words: [JSONText])? {
    var found: (kind: MomentKind, words: [JSONText])?
    for member in otherMembers() {
      guard let kind = MomentKind(rawValue: member.key) else {
        reportKind(member)
        continue
      }
      if found != nil {
        report(
          .ruleUnknownKey,
          "a pattern names one kind, and \"\(member.key)\" is a second one",
          at: member.keyRange,
          help: ["write a list of patterns: [{ … }, { \(member.key): … }]"]
        )
      } else if let words = oneOrMore(member.key) {
        found = (kind, words)
        if case .array(let list) = member.value.content, list.isEmpty {
          reportEmpty(member.value, of: member.key, needs: "an outcome, or write \"any\"")
        }
      }
    }
    if found == nil, diagnostics.isEmpty {
      report(
        codes.missingKey,
        "a pattern needs a kind of moment, such as bid",
        at: value.range,
        help: ["kinds are \(MomentKind.allCases.map { $0.rawValue }.joined(separator: ", "))"]
      )
    }
    return found
  }

  /// Reports a list that would quietly count nothing.
  private mutating func reportEmpty(_ list: JSONValue, of key: String, needs: String) {
    report(
      codes.missingKey,
      "the list of \"\(key)\" is empty",
      at: list.range,
      label: "it needs at least \(needs)"
    )
  }

  private mutating func reportKind(_ member: JSONMember) {
    let kinds = MomentKind.allCases.map { $0.rawValue }
    let near = closest(to: member.key, among: kinds + ["by", "topic", "name"])
    report(
      .ruleUnknownKind,
      "there is no kind of moment \"\(member.key)\"",
      at: member.keyRange,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["kinds are \(kinds.joined(separator: ", "))"]
    )
  }

  /// The outcomes that some words mean; "any" means all of a kind, unknown ones too.
  mutating func outcomes(_ words: [JSONText], of kind: MomentKind) -> [MomentOutcome]? {
    let all = kind.outcomes + [.unknown]
    if words.count == 1, words[0].text == "any" { return all }
    let outcomes = words.compactMap { word in
      let outcome = MomentOutcome(rawValue: word.text).flatMap { all.contains($0) ? $0 : nil }
      if outcome == nil { reportOutcome(word, of: kind) }
      return outcome
    }
    return outcomes.count == words.count && !outcomes.isEmpty ? outcomes : nil
  }

  private mutating func reportOutcome(_ word: JSONText, of kind: MomentKind) {
    let words = kind.outcomes.map { $0.rawValue } + ["unknown"]
    let near = closest(to: word.text, among: words)
    report(
      .ruleUnknownOutcome,
      "\(kind.withArticle) has no outcome \"\(word.text)\"",
      at: word.range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: [
        kind.outcomes.isEmpty
          ? "\(kind.withArticle) has no outcomes; write \(kind.rawValue): \"any\""
          : "outcomes of \(kind.withArticle) are \(words.joined(separator: ", "))"
      ]
    )
  }
}

extension MomentKind {
  /// The kind with its article: "a bid", "an ownTime".
  package var withArticle: String {
    let vowels: [Character] = ["a", "e", "i", "o", "u"]
    return (rawValue.first.map(vowels.contains) ?? false) ? "an \(rawValue)" : "a \(rawValue)"
  }
}
