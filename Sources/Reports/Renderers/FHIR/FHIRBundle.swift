import JSONSyntax
import JournalModel
import RuleEngine

/// A brief as the resources of a FHIR document, which name each other by UUIDs.
struct FHIRBundle: Sendable {
  let brief: Brief
  /// The page itself, whose words are those of the document.
  let page: Document
  let library: RuleLibrary
  let program: FHIRRenderer.Program
  let attachments: FHIRRenderer.Attachments
  /// What all names of the document start from: the hash of its content.
  let seed: String

  /// A resource with the role it has in the document, which names it.
  struct Entry {
    var role: String
    var resource: FHIRResource
    var write: (inout JSONWriter) -> Void
  }

  func write(to json: inout JSONWriter) {
    json.object { bundle in
      bundle.member("resourceType", FHIRResource.bundle.rawValue)
      bundle.member("id", NameUUID.text(of: name("bundle")))
      meta(&bundle)
      bundle.identifier("identifier", .uri, address("document"))
      bundle.member("type", "document")
      bundle.member("timestamp", instant)
      bundle.array("entry") { list in
        for entry in entries { list.object { write(entry, to: &$0) } }
      }
    }
  }

  /// The Composition comes first, as a document asks for.
  private var entries: [Entry] {
    [composition] + people + [device] + observations + plan + [provenance]
  }

  private func write(_ entry: Entry, to json: inout JSONWriter) {
    json.member("fullUrl", address(entry.role))
    json.object("resource") { resource in
      resource.member("resourceType", entry.resource.rawValue)
      resource.member("id", NameUUID.text(of: name(entry.role)))
      meta(&resource)
      entry.write(&resource)
    }
  }

  /// Everything here is restricted.
  private func meta(_ json: inout JSONWriter) {
    json.object("meta") { meta in
      meta.array("security") { list in list.coding(.restricted) }
    }
  }

  // MARK: Names

  private func name(_ role: String) -> String { "attune \(seed) \(role)" }

  /// What other resources call the one of a role.
  func address(_ role: String) -> String { NameUUID.address(of: name(role)) }

  /// The address of an author, by the name on the page.
  func address(ofAuthor author: String) -> String {
    let place = brief.header.authors.firstIndex(of: author) ?? 0
    return address(place == 0 ? "patient" : "person/\(place)")
  }

  func addresses(of authors: [String]) -> [String] {
    let all = authors.map(address(ofAuthor:))
    return all.isEmpty ? [address("patient")] : all
  }

  // MARK: Times

  /// The day the page was approved, else the day it looks back from; no clock is ever read.
  var stamp: Day { brief.consent?.date ?? shown(brief.header.period.last) }

  /// The stamp where FHIR wants a time as well; midnight stands for a day.
  var instant: String { "\(stamp.iso)T00:00:00Z" }

  /// A day of the journal: the Monday of its week, where the author asked for weeks.
  func shown(_ day: Day) -> Day {
    switch brief.header.dates {
    case .days: day
    case .weeks: day + -day.weekday.rawValue
    }
  }

  func period(_ key: String, _ window: Window, in json: inout JSONWriter) {
    json.period(key, from: shown(window.first).iso, to: shown(window.last).iso)
  }
}
