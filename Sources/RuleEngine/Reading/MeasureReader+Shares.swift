import Diagnostics
import JSONSyntax

extension StrictObject {
  /// The fields of a share.
  mutating func share() -> ShareMeasure? {
    let of = requiredPatterns("of")
    let among = shareBase()
    let unit = choice("unit", of: CountedUnit.self) ?? .moments
    let beside = companions("beside", pair: "besidePair")
    let amongBeside = companions("amongBeside", pair: nil)
    // Patterns that could not be read would make it look as if they were left out.
    guard let of, let among, diagnostics.isEmpty else { return nil }
    checkInside(of, among)
    return ShareMeasure(
      of: of,
      among: among,
      unit: unit,
      beside: beside,
      amongBeside: amongBeside
    )
  }

  /// What a share is taken of: moments, or all written days.
  private mutating func shareBase() -> ShareMeasure.Base? {
    if let value = value("among"), case .string(let word) = value.content {
      if word == "writtenDays" { return .writtenDays }
      reportWord(JSONText(text: word, range: value.range), of: "among", ["writtenDays"])
      return nil
    }
    return requiredPatterns("among").map(ShareMeasure.Base.moments)
  }

  private mutating func companions(_ key: String, pair: String?) -> ShareMeasure.Companions {
    if let pair, let patterns = patterns(pair) {
      if patterns.count == 2 { return .pair([patterns[0]], [patterns[1]]) }
      report(codes.wrongType, "\"\(pair)\" is a list of two patterns", at: pair)
    }
    return patterns(key).map(ShareMeasure.Companions.any) ?? .none
  }

  private mutating func checkInside(_ of: [MomentPattern], _ among: ShareMeasure.Base) {
    guard case .moments(let base) = among else { return }
    let isInside = of.allSatisfy { inner in
      inner.outcomes.allSatisfy { outcome in
        base.contains { $0.kind == inner.kind && $0.outcomes.contains(outcome) }
      }
    }
    guard !isInside else { return }
    report(
      .ruleOfOutsideAmong,
      "\"of\" counts moments that \"among\" leaves out, so the share could pass one",
      at: "of",
      help: ["every kind and outcome of \"of\" also stands in \"among\""]
    )
  }

  /// The fields of a sequence.
  mutating func follows() -> FollowsMeasure? {
    let first = requiredPatterns("first")
    let then = requiredPatterns("then")
    require("within")
    let within = days("within")
    let topic = choice("topic", of: FollowsMeasure.TopicMatch.self) ?? .whereBoth
    let doer = choice("by", of: FollowsMeasure.DoerMatch.self) ?? .anybody
    let counts = choice("counts", of: FollowsMeasure.Counted.self) ?? .followed
    guard let first, let then, let within else { return nil }
    return FollowsMeasure(
      first: first,
      then: then,
      within: within,
      topic: topic,
      doer: doer,
      counts: counts
    )
  }
}
