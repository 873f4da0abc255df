import JSONSyntax
import JournalModel
import RuleEngine

/// What the rules found, and what they had too little to find.
extension FHIRBundle {
  var strengthRoles: [String] { roles("strength") { $0.strengths.map { $0.rule } } }

  var patternRoles: [String] { roles("pattern") { $0.explore.map { $0.line.rule } } }

  var refusalRoles: [String] {
    attachments.refusals.map { "refused/\($0.account)/\($0.rule)" }
  }

  private func roles(_ sort: String, _ rules: (Brief.Account) -> [String]) -> [String] {
    brief.accounts.indices.flatMap { place in
      rules(brief.accounts[place]).map { "\(sort)/\(place)/\($0)" }
    }
  }

  var observations: [Entry] {
    var entries: [Entry] = []
    for account in brief.accounts {
      entries += account.strengths.map { observation($0, by: account) }
    }
    for account in brief.accounts {
      entries += account.explore.map { observation($0.line, by: account) }
    }
    for (place, role) in (strengthRoles + patternRoles).enumerated() { entries[place].role = role }
    return entries + zip(attachments.refusals, refusalRoles).map(refused)
  }

  /// One line of the page; its value is a band in words, never a score.
  private func observation(_ line: Brief.Line, by account: Brief.Account) -> Entry {
    Entry(role: "", resource: .observation) { json in
      head(line.rule, title(of: line.rule), line.rests.window, by: account.authors, in: &json)
      let words = library.wording.standing(line.rests.band, line.rests.certainty)
      json.concept(
        "valueCodeableConcept",
        [
          FHIRCoding(
            .bands,
            line.rests.band.rawValue,
            library.wording.sentence(line.rests.band.phrase)
          )
        ],
        text: words
      )
      json.notes(line.text)
      tail(&json)
      json.array("component") { list in components(of: line.rests, in: &list) }
    }
  }

  /// A rule with too few moments: the reason stands where the value would.
  private func refused(_ refusal: FHIRRenderer.Refusal, _ role: String) -> Entry {
    let authors =
      brief.accounts.indices.contains(refusal.account)
      ? brief.accounts[refusal.account].authors : []
    return Entry(role: role, resource: .observation) { json in
      head(refusal.rule, refusal.title, refusal.window, by: authors, in: &json)
      json.concept("dataAbsentReason", [.unknown], text: "too few entries")
      tail(&json)
    }
  }

  private func title(of rule: String) -> String { library.rule(rule)?.title ?? rule }

  private func head(
    _ rule: String,
    _ title: String,
    _ window: Window,
    by authors: [String],
    in json: inout JSONWriter
  ) {
    json.member("status", "preliminary")
    json.concepts("category", [.survey])
    json.concept("code", [FHIRCoding(.rules, rule, title)], text: title)
    json.reference("subject", to: address("patient"))
    period("effectivePeriod", window, in: &json)
    json.references("performer", to: addresses(of: authors))
  }

  private func tail(_ json: inout JSONWriter) {
    json.concept("method", [], text: "Counted by a rule from a self-kept journal")
    json.reference("device", to: address("device"))
  }

  // MARK: What a line rests on

  private func components(of grounds: Brief.Grounds, in list: inout JSONWriter) {
    for (code, words, count) in [
      ("count", "counted", grounds.count), ("total", "out of, or beside", grounds.total),
      ("moments", "moments it rests on", grounds.moments),
    ] {
      list.object { item in
        item.concept("code", [FHIRCoding(.figures, code, words)])
        item.member("valueInteger", count)
      }
    }
    list.object { item in
      item.concept("code", [FHIRCoding(.figures, "estimate", "estimate")])
      item.object("valueQuantity") { $0.member("value", Self.rounded(grounds.value)) }
    }
    list.object { item in
      item.concept("code", [FHIRCoding(.figures, "range", "likely range, four times in five")])
      item.object("valueRange") { range in
        range.object("low") { $0.member("value", Self.rounded(grounds.low)) }
        range.object("high") { $0.member("value", Self.rounded(grounds.high)) }
      }
    }
  }

  /// Four places, which is more than any page says; what is no number is 0.
  private static func rounded(_ number: Double) -> Double {
    guard number.isFinite, abs(number) < 1e12 else { return 0 }
    return (number * 10_000).rounded() / 10_000
  }
}
