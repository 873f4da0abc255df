package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads one practice file strictly.
package enum PracticeReader {
  private static let keys = [
    "schema", "id", "title", "for", "dimension", "who", "minutes", "cadence", "steps", "signal",
    "notWhen", "source", "evidence",
  ]

  /// - Returns: the practice, or `nil` when a part it can't do without is missing or wrong.
  package static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> Practice? {
    guard let value = JSONTree.read(source, dialect: .json5, into: &diagnostics) else { return nil }
    var object = StrictObject(value, in: source, called: "a practice", codes: .rule)
    let practice = object.practice()
    object.checkOrder(keys)
    diagnostics += object.finish()
    return practice
  }
}

extension StrictObject {
  fileprivate mutating func practice() -> Practice? {
    schema()
    let id = fileID()
    let title = requiredString("title")
    let rules = requiredStrings("for")
    let dimension = requiredString("dimension")
    let who = requiredChoice("who", of: Practice.Doers.self)
    let minutes = minutes()
    let cadence = requiredString("cadence")
    let steps = requiredStrings("steps")
    let signal = requiredString("signal")
    let notWhen = requiredExclusions("notWhen")
    let sources = requiredStrings("source")
    let evidence = requiredChoice("evidence", of: EvidenceStrength.self)
    guard let id, let title, let rules, let dimension, let who, let minutes, let cadence, let steps,
      let signal, let notWhen, let sources, let evidence
    else { return nil }
    return Practice(
      id: id,
      title: title,
      rules: rules,
      dimension: dimension,
      who: who,
      minutes: minutes,
      cadence: cadence,
      steps: steps,
      signal: signal,
      notWhen: notWhen,
      source: sources,
      evidence: evidence,
      file: source.name
    )
  }

  /// One number of minutes, or the least and the most.
  private mutating func minutes() -> ClosedRange<Int>? {
    guard let value = requiredValue("minutes") else { return nil }
    guard case .object = value.content else {
      return integer("minutes", in: 1...10_000).map { $0...$0 }
    }
    guard var range = object("minutes", called: "the block \"minutes\"") else { return nil }
    range.require("from")
    let from = range.integer("from", in: 1...10_000)
    range.require("to")
    let to = range.integer("to", in: 1...10_000)
    add(range.finish())
    guard let from, let to else { return nil }
    return min(from, to)...max(from, to)
  }

  /// Reasons to leave a practice alone: texts, or objects that say when the pages show one.
  private mutating func requiredExclusions(_ key: String) -> [Practice.Exclusion]? {
    requiredArray(key)?.compactMap { element in
      switch element.content {
      case .string(let words): return Practice.Exclusion(words: words, during: [], condition: nil)
      case .object, .array, .number, .bool, .null:
        var object = StrictObject(
          element,
          in: source,
          called: "a reason of \"\(key)\"",
          codes: codes
        )
        let exclusion = object.exclusion()
        add(object.finish())
        return exclusion
      }
    }
  }

  /// `{ during: ["apart"] }` or `{ say: "…", moments: { … }, within: "28d", times: 2 }`.
  private mutating func exclusion() -> Practice.Exclusion? {
    let words = string("say") ?? ""
    let during = choices("during", of: ContextPeriod.Kind.self) ?? []
    let moments = patterns("moments")
    if moments != nil { require("within") }
    let days = days("within")
    let times = integer("times", in: 1...1000) ?? 1
    if !has("during") { require("moments") }
    let condition = moments.flatMap { moments in
      days.map { MomentCondition(of: moments, days: $0, times: times) }
    }
    return Practice.Exclusion(words: words, during: during, condition: condition)
  }
}
