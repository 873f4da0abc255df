import Assessment
import JSONSyntax
import JournalModel
import RuleEngine

/// What the author hopes for, what may be tried, and what has been; all of it proposals.
extension FHIRBundle {
  var carePlanRoles: [String] { brief.suggestions.isEmpty ? [] : ["care-plan"] }

  private var suggestionRoles: [String] { brief.suggestions.indices.map { "task/\($0)" } }

  var triedRoles: [String] { tried.indices.map { "tried/\($0)" } }

  private var tried: [Brief.Tried] { brief.accounts.flatMap { $0.tried } }

  var plan: [Entry] {
    goals + (brief.suggestions.isEmpty ? [] : [carePlan])
      + zip(brief.suggestions, suggestionRoles).map(task)
      + zip(tried, triedRoles).map(task)
      + requests(brief.questions, role: "question", isUnwanted: false)
      + requests(brief.notJointly, role: "not-jointly", isUnwanted: true)
      + (brief.consent.map { [consent($0)] } ?? [])
  }

  private var goals: [Entry] {
    brief.aims.enumerated().map { place, aim in
      Entry(role: "goal/\(place)", resource: .goal) { json in
        json.member("lifecycleStatus", "proposed")
        json.concepts("category", [.behavioral])
        json.concept("description", [], text: aim)
        json.reference("subject", to: address("patient"))
        json.reference("expressedBy", to: address("patient"))
      }
    }
  }

  // MARK: Practices

  private var carePlan: Entry {
    Entry(role: "care-plan", resource: .carePlan) { json in
      json.member("status", "draft")
      json.member("intent", "proposal")
      json.fhir("title", library.wording.sentence(.headingCandidates))
      json.reference("subject", to: address("patient"))
      json.member("created", stamp.iso)
      json.references("contributor", to: [address("device")])
      json.references("goal", to: brief.aims.indices.map { address("goal/\($0)") })
      json.array("activity") { list in
        for role in suggestionRoles {
          list.object { $0.reference("reference", to: address(role)) }
        }
      }
    }
  }

  /// A practice to talk about, with its steps and the times when it is better left alone.
  private func task(_ suggestion: Suggestion, _ role: String) -> Entry {
    Entry(role: role, resource: .task) { json in
      json.identifiers("identifier", .suggestions, suggestion.id.text)
      json.member("status", "draft")
      json.member("intent", "proposal")
      json.concept("code", [], text: suggestion.practice.title)
      json.fhir("description", suggestion.pattern)
      json.reference("for", to: address("patient"))
      json.member("authoredOn", stamp.iso)
      if let pattern = patternRole(of: suggestion) {
        json.reference("reasonReference", to: address(pattern))
      }
      json.array("input") { list in inputs(of: suggestion, in: &list) }
    }
  }

  private func patternRole(of suggestion: Suggestion) -> String? {
    for (place, account) in brief.accounts.enumerated() {
      let isHere = account.explore.contains { $0.suggestion?.id == suggestion.id }
      if isHere { return "pattern/\(place)/\(suggestion.id.rule)" }
    }
    return nil
  }

  private func inputs(of suggestion: Suggestion, in list: inout JSONWriter) {
    let practice = suggestion.practice
    let minutes = "\(practice.minutes.lowerBound)-\(practice.minutes.upperBound)"
    let inputs =
      practice.steps.map { ("step", $0) } + [("how often", practice.cadence)]
      + [("minutes", minutes)] + practice.cautions.map { ("better not when", $0) }
      + [("question to open with", suggestion.question)]
    for (sort, text) in inputs where !PlainText.clean(text).isEmpty {
      list.object { input in
        input.concept("type", [], text: sort)
        input.fhir("valueString", text)
      }
    }
  }

  /// A practice that was agreed on, with what became of it.
  private func task(_ tried: Brief.Tried, _ role: String) -> Entry {
    Entry(role: role, resource: .task) { json in
      json.identifiers("identifier", .suggestions, tried.id.text)
      json.member("status", "accepted")
      json.member("intent", "plan")
      json.concept("code", [], text: tried.title)
      json.reference("for", to: address("patient"))
      json.period("executionPeriod", from: shown(tried.followed.answer.date).iso)
      json.notes(tried.text)
    }
  }

  // MARK: What to raise, and what not

  private func requests(_ texts: [String], role: String, isUnwanted: Bool) -> [Entry] {
    texts.enumerated().map { place, text in
      Entry(role: "\(role)/\(place)", resource: .communicationRequest) { json in
        json.member("status", "draft")
        if isUnwanted { json.member("doNotPerform", true) }
        json.reference("subject", to: address("patient"))
        json.array("payload") { list in list.object { $0.fhir("contentString", text) } }
        json.array("recipient") { list in list.object { $0.member("display", "Counselor") } }
        json.reference("sender", to: address("patient"))
      }
    }
  }
}
