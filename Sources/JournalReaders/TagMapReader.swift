package import Diagnostics
import JSONSyntax
package import JournalModel

/// Reads what tags mean, from the profile or from the file of common ones.
package enum TagMapReader {
  /// Reads `import/tags.json5`, the meanings of tags that many people use.
  package static func read(_ source: SourceText, into diagnostics: inout [Diagnostic]) -> TagMap {
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else {
      return TagMap()
    }
    var object = StrictObject(value, in: source, called: "a file of tags", codes: .rule)
    object.allowSchemaReference()
    if let schema = object.requiredInteger("schema"), schema != 1 {
      object.report(.ruleWrongType, "this program reads schema 1, not \(schema)", at: "schema")
    }
    object.require("map")
    let map = object.tagMap("map")
    diagnostics += object.finish()
    return map
  }
}

extension StrictObject {
  /// The meanings of tags under a key; a meaning with a fault is reported and left out.
  mutating func tagMap(_ key: String) -> TagMap {
    var map = TagMap()
    guard let value = value(key) else { return map }
    guard case .object(let members) = value.content else {
      reportType(value, of: key, needs: "an object in { }")
      return map
    }
    for member in members {
      guard isFree(member, in: map), let meaning = meaning(of: member) else { continue }
      map[member.key] = meaning
    }
    return map
  }

  /// Reports a tag without a letter or sign, and one that another spelling stands for already.
  private mutating func isFree(_ member: JSONMember, in map: TagMap) -> Bool {
    let written = source.quote(member.keyRange)
    if TagMap.key(of: member.key).isEmpty {
      report(codes.wrongType, "a tag has a letter or a sign, and \(written) has none", at: member)
      return false
    }
    if map[member.key] != nil {
      report(
        codes.unknownKey,
        "\(written) is the same tag as one above, in another spelling",
        at: member
      )
      return false
    }
    return true
  }

  private mutating func report(_ code: DiagnosticCode, _ message: String, at member: JSONMember) {
    let help = "case, spaces, hyphens and emoji make no difference"
    report(code, message, at: member.keyRange, help: [help])
  }

  private mutating func meaning(of member: JSONMember) -> TagMeaning? {
    switch member.value.content {
    case .string("nothing"): return .nothing
    case .object:
      var moment = StrictObject(member.value, in: source, called: "a moment", codes: codes)
      let read = moment.taggedMoment()
      add(moment.finish())
      return read.map { .moment($0) }
    case .string, .array, .number, .bool, .null:
      report(
        codes.wrongType,
        "a tag means a moment or \"nothing\", not \(describe(member.value))",
        at: member.value.range,
        help: ["write a kind with its outcome: { conflict: \"open\" }"]
      )
      return nil
    }
  }

  // MARK: A moment

  private mutating func taggedMoment() -> TaggedMoment? {
    let by = choice("by", of: TagDoer.self)
    let name = string("name")
    let topic = string("topic")
    guard let (kind, written) = kindWithOutcome() else { return nil }
    guard let outcome = outcome(written, of: kind) else { return nil }
    if name != nil, kind != .ritual {
      report(
        codes.unknownKey,
        "only a ritual has a name, and this is \(kind.rawValue)",
        at: "name",
        help: ["what it was about stands under \"topic\""]
      )
    }
    return TaggedMoment(
      kind: kind,
      outcome: outcome,
      by: by?.person ?? .author,
      ritual: name ?? "",
      topic: topic ?? ""
    )
  }

  /// The one key that names a kind of moment, with the text behind it.
  private mutating func kindWithOutcome() -> (kind: MomentKind, outcome: JSONText)? {
    var found: (kind: MomentKind, outcome: JSONText)?
    var isFaulty = false
    for member in otherMembers() {
      guard let kind = MomentKind(rawValue: member.key) else {
        reportKind(member)
        isFaulty = true
        continue
      }
      if found != nil {
        report(
          codes.unknownKey,
          "a tag means one moment, and \"\(member.key)\" is a second one",
          at: member.keyRange
        )
      } else if case .string(let text) = member.value.content {
        found = (kind, JSONText(text: text, range: member.value.range))
      } else {
        reportType(member.value, of: member.key, needs: "an outcome in quotes")
        isFaulty = true
      }
    }
    if found == nil, !isFaulty {
      report(codes.missingKey, "a moment needs a kind, such as conflict", at: value.range)
    }
    return found
  }

  private mutating func reportKind(_ member: JSONMember) {
    let kinds = MomentKind.allCases.map { $0.rawValue }
    let near = closest(to: member.key, among: kinds + ["by", "name", "topic"])
    report(
      codes.unknownKey,
      "there is no kind of moment \"\(member.key)\"",
      at: member.keyRange,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: ["kinds are \(kinds.joined(separator: ", "))"]
    )
  }

  private mutating func outcome(_ word: JSONText, of kind: MomentKind) -> MomentOutcome? {
    if word.text == "any" { return .unknown }
    if let outcome = MomentOutcome(rawValue: word.text),
      outcome == .unknown || kind.outcomes.contains(outcome)
    {
      return outcome
    }
    let words = kind.outcomes.map { $0.rawValue } + ["any"]
    let near = closest(to: word.text, among: words)
    report(
      codes.unknownWord,
      "\(kind.rawValue) has no outcome \(source.quote(word.range))",
      at: word.range,
      label: near.map { "did you mean \"\($0)\"?" } ?? "",
      help: [
        kind.outcomes.isEmpty
          ? "\(kind.rawValue) has no outcomes; write \(kind.rawValue): \"any\""
          : "outcomes are \(words.joined(separator: ", ")); any leaves it open"
      ]
    )
    return nil
  }
}

/// Who did what a tag tells, seen from the one who wrote it.
enum TagDoer: String, Sendable, Hashable, CaseIterable {
  case author, partner, both

  var person: PersonRef {
    switch self {
    case .author: .author
    case .partner: .partner
    case .both: .both
    }
  }
}
