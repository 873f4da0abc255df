import Attune
import Foundation
import JournalModel
import Reports
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The brief as a FHIR document: what it may hold, and that it always says the same.
struct FHIRTests {
  private static let allowed: Set<String> = [
    "Composition", "Patient", "RelatedPerson", "Device", "Observation", "Goal", "CarePlan", "Task",
    "CommunicationRequest", "Consent", "Provenance",
  ]

  private func approved() throws -> FHIRFile {
    let first = try MadeBrief.brief()
    var order = MadeBrief.order(aims: ["talk about money"])
    order.answers = Array(MadeBrief.accepting(first).prefix(1))
    order.approval = MadeBrief.approval
    return try FHIRFile(MadeBrief.brief(for: order).fhir)
  }

  @Test func `a document begins with its page and holds no diagnosis`() throws {
    let file = try approved()
    #expect(file.bundle["type"] as? String == "document")
    #expect(file.types.first == "Composition")
    #expect(Set(file.types).isSubset(of: Self.allowed))
    for type in ["Goal", "CommunicationRequest", "Consent", "Provenance", "Device", "Task"] {
      #expect(file.types.contains(type), "\(type)")
    }
  }

  @Test func `everything that is referred to stands in the document, once`() throws {
    let file = try approved()
    #expect(Set(file.addresses).count == file.addresses.count)
    #expect(Set(file.references).isSubset(of: Set(file.addresses)))
    #expect(!file.references.isEmpty)
    for (entry, resource) in zip(file.entries, file.resources) {
      let id = try #require(resource["id"] as? String)
      #expect(entry["fullUrl"] as? String == "urn:uuid:\(id)")
      // Version 8 and the variant of RFC 9562.
      #expect(id.dropFirst(14).first == "8")
      #expect("89ab".contains(try #require(id.dropFirst(19).first)))
    }
  }

  @Test func `everything is restricted`() throws {
    let file = try approved()
    let marked = file.resources.filter { resource in
      let meta = resource["meta"] as? [String: Any]
      let security = meta?["security"] as? [[String: Any]]
      return security?.first?["code"] as? String == "R"
    }
    #expect(marked.count == file.resources.count)
    #expect(file.resources.first?["confidentiality"] as? String == "R")
  }

  @Test func `the same brief has the same bytes, and another one other ids`() throws {
    let one = try MadeBrief.brief()
    #expect(try MadeBrief.brief().fhir == one.fhir)
    let other = try MadeBrief.brief(for: MadeBrief.order(aims: ["talk about time"]))
    let addresses = try FHIRFile(other.fhir).addresses
    #expect(Set(addresses).isDisjoint(with: try FHIRFile(one.fhir).addresses))
  }

  @Test func `a suggestion keeps its name in every document`() throws {
    func names(_ brief: CounselorBrief) throws -> [String] {
      try FHIRFile(brief.fhir).resources("Task").compactMap { task in
        let identifiers = task["identifier"] as? [[String: Any]]
        return identifiers?.first?["value"] as? String
      }
    }
    let one = try names(MadeBrief.brief())
    let rows = MadeBrief.journal().split(separator: "\n").map(String.init)
    let shuffled = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
    #expect(!one.isEmpty)
    #expect(try names(MadeBrief.brief(of: shuffled)) == one)
    #expect(try names(MadeBrief.brief(for: MadeBrief.order(aims: ["more time"]))) == one)
  }

  @Test func `times are those given with the command, and without consent nothing is final`() throws
  {
    let file = try approved()
    #expect(file.bundle["timestamp"] as? String == "2026-07-01T00:00:00Z")
    #expect(file.resources.first?["status"] as? String == "final")
    let preview = try FHIRFile(MadeBrief.brief().fhir)
    #expect(preview.bundle["timestamp"] as? String == "2026-06-28T00:00:00Z")
    #expect(preview.resources.first?["status"] as? String == "preliminary")
    #expect(!preview.types.contains("Consent"))
  }

  @Test func `a rule with too few entries says so in the place of a value`() throws {
    let observations = try FHIRFile(MadeBrief.brief().fhir).resources("Observation")
    let refused = observations.filter { $0["dataAbsentReason"] != nil }
    #expect(!refused.isEmpty && refused.count < observations.count)
    for observation in observations {
      let hasValue = observation["valueCodeableConcept"] != nil
      #expect(hasValue != (observation["dataAbsentReason"] != nil))
      #expect(observation["status"] as? String == "preliminary")
      #expect(observation["valueQuantity"] == nil)
    }
  }

  @Test func `where the author asked for weeks no day stands in the document`() throws {
    let text = try MadeBrief.brief(for: MadeBrief.order(dates: .weeks)).fhir
    var isMonday: [Bool] = []
    for word in text.split(whereSeparator: { !$0.isNumber && $0 != "-" }) {
      guard let day = Day(iso: String(word)) else { continue }
      isMonday.append(day.weekday == .monday)
    }
    #expect(!isMonday.isEmpty && isMonday.allSatisfy { $0 })
  }

  @Test func `words of people stay words`() throws {
    let hostile = "</div><script>alert(1)</script> \u{202E}\u{0}\u{1B}[2J & \"more\""
    let text = try MadeBrief.brief(for: MadeBrief.order(aims: [hostile])).fhir
    let file = try FHIRFile(text)
    #expect(!text.contains("<script>alert(1)</script></p>"))
    #expect(!text.contains("\\u0000") && !text.contains("\u{202E}"))
    let sections = try #require(file.resources.first?["section"] as? [[String: Any]])
    for section in sections {
      let narrative = try #require(section["text"] as? [String: Any])
      let div = try #require(narrative["div"] as? String)
      let parser = XMLParser(data: Data(div.utf8))
      #expect(parser.parse(), "\(div)")
    }
  }

  @Test func `private and danger entries leave no trace`() throws {
    let rows = [
      "2026-06-20,Maya,conflict,open,both,secret,yes,A private page.",
      "2026-06-21,Maya,risk,fear,partner,,,A page of danger.",
    ]
    let ordinary = try MadeBrief.brief().fhir
    #expect(try MadeBrief.brief(of: MadeBrief.journal(rows: rows)).fhir == ordinary)
    let more = ["2026-06-20,Maya,conflict,open,both,visits,,An ordinary page."]
    #expect(try MadeBrief.brief(of: MadeBrief.journal(rows: more)).fhir != ordinary)
  }
}
