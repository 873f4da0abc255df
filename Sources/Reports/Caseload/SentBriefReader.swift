package import Diagnostics
import JSONSyntax
import JournalModel

/// Reads of a brief that was sent what a caseload needs: when it was approved, and what it told of.
package enum SentBriefReader {
  /// The latest of some briefs by the day of consent; of two of one day the one named later.
  package static func latest(
    of files: [SourceText],
    into diagnostics: inout [Diagnostic]
  ) -> (brief: ClientRecord.SentBrief, file: SourceText)? {
    var latest: (brief: ClientRecord.SentBrief, file: SourceText)?
    for file in files {
      guard let brief = read(file, into: &diagnostics) else { continue }
      if let made = latest?.brief.made, let day = brief.made, day < made { continue }
      latest = (brief, file)
    }
    return latest
  }

  private static func read(
    _ source: SourceText,
    into diagnostics: inout [Diagnostic]
  ) -> ClientRecord.SentBrief? {
    guard let value = JSONTree.read(source, dialect: .json, into: &diagnostics) else { return nil }
    var object = StrictObject(value, in: source, called: "a brief", codes: .brief)
    if let schema = object.requiredString("schema"), schema != Brief.schema {
      object.report(.briefBaseline, "a brief is of \"\(Brief.schema)\"", at: "schema")
    }
    object.require("accounts")
    var brief = ClientRecord.SentBrief(made: nil, expires: nil, rules: [])
    // A brief without consent was never given to anybody.
    if object.isFilled("consent"), var consent = object.object("consent", called: "a consent") {
      brief.made = day("date", of: &consent)
      brief.expires = day("expires", of: &consent)
      object.add(consent.diagnostics)
    }
    for var account in object.objects("accounts", called: "an account") ?? [] {
      for var pattern in account.objects("explore", called: "a pattern") ?? [] {
        if let rule = pattern.requiredString("rule") { brief.rules.append(rule) }
        object.add(pattern.diagnostics)
      }
      object.add(account.diagnostics)
    }
    // Other keys are the business of other readers.
    diagnostics += object.diagnostics
    return object.diagnostics.hasErrors || brief.made == nil ? nil : brief
  }

  private static func day(_ key: String, of object: inout StrictObject) -> Day? {
    guard let text = object.requiredString(key) else { return nil }
    let day = Day(iso: text)
    if day == nil {
      object.report(.briefBaseline, "\"\(text)\" is no day; 2026-03-14 would be one", at: key)
    }
    return day
  }
}
