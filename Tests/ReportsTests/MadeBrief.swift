import Attune
import Diagnostics
import Foundation
import JournalModel
import Reports
import Testing

/// Briefs on made-up pages, for the tests of the forms that other systems read.
enum MadeBrief {
  /// Seventy days of pages in which reaches go unmet at the end.
  static func journal(by writer: String = "Maya", rows: [String] = []) -> String {
    var lines = ["date,author,kind,outcome,by,topic,private,text"]
    for number in 0..<70 {
      let day = (firstDay + number).iso
      let outcome = number < 40 ? "toward" : "away"
      lines.append("\(day),\(writer),bid,\(outcome),partner,,,A page.")
      lines.append("\(day),\(writer),bid,\(outcome),author,,,")
      if number % 3 == 0 { lines.append("\(day),\(writer),gratitude,expressed,author,,,") }
    }
    lines.append("\((firstDay + 20).iso),\(writer),conflict,open,both,money,,")
    return (lines + rows).joined(separator: "\n")
  }

  static let firstDay = Day(iso: "2026-04-20") ?? Day(number: 0)

  static func order(
    aims: [String] = [],
    dates: DateStyle = .days,
    answers: [Answer] = []
  ) -> BriefOrder {
    var order = BriefOrder()
    order.request.aims = aims
    order.request.questions = ["how do we begin?"]
    order.request.notJointly = ["the trip"]
    order.request.dates = dates
    order.request.rules = "abcdef012345"
    order.answers = answers
    return order
  }

  static let approval = BriefApproval(
    names: ["Maya"],
    date: firstDay + 72,
    scope: "this session",
    expires: firstDay + 100
  )

  static func brief(
    of journal: String = journal(),
    for order: BriefOrder = order()
  ) throws -> CounselorBrief {
    let profile = TextFile(
      name: "relationship.json5",
      text: "{ people: [{ name: \"Maya\" }, { name: \"Jonas\" }] }"
    )
    var input = JournalInput(profile: profile)
    input.read(journal.utf8, named: "journal.csv")
    return try Analyzer().brief(input, for: order)
  }

  /// The answers that accept every suggestion of a brief.
  static func accepting(_ brief: CounselorBrief, cadence: String = "") -> [Answer] {
    brief.brief.suggestions.map { suggestion in
      Answer(
        suggestion: suggestion.id,
        decision: .accepted,
        cadence: cadence,
        date: firstDay + 50
      )
    }
  }
}

/// A FHIR document as a test looks into it.
struct FHIRFile {
  typealias Object = [String: Any]

  let text: String
  let bundle: Object
  let entries: [Object]

  init(_ text: String) throws {
    self.text = text
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    bundle = try #require(value as? Object)
    entries = try #require(bundle["entry"] as? [Object])
  }

  var resources: [Object] { entries.compactMap { $0["resource"] as? Object } }

  func resources(_ type: String) -> [Object] {
    resources.filter { $0["resourceType"] as? String == type }
  }

  var types: [String] { resources.compactMap { $0["resourceType"] as? String } }

  var addresses: [String] { entries.compactMap { $0["fullUrl"] as? String } }

  /// Every address that something refers to.
  var references: [String] { Self.references(in: bundle) }

  private static func references(in value: Any) -> [String] {
    if let object = value as? Object {
      return object.flatMap { key, child in
        if key == "reference", let address = child as? String { return [address] }
        return references(in: child)
      }
    }
    return (value as? [Any])?.flatMap(references) ?? []
  }
}
