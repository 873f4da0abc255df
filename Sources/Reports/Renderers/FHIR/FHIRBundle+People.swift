import JSONSyntax
import JournalModel

/// Who the document is about and who made it; names are those of the page, the partner has none.
extension FHIRBundle {
  /// The first author as the patient, and the other person, who may be an author as well.
  var people: [Entry] {
    let authors = brief.header.authors
    let others = max(authors.count, 2)
    return [patient(authors.first ?? "")]
      + (1..<others).map { relatedPerson($0, authors.indices.contains($0) ? authors[$0] : "") }
  }

  private func patient(_ name: String) -> Entry {
    Entry(role: "patient", resource: .patient) { json in
      Self.name(name, in: &json)
    }
  }

  private func relatedPerson(_ place: Int, _ name: String) -> Entry {
    Entry(role: "person/\(place)", resource: .relatedPerson) { json in
      json.reference("patient", to: address("patient"))
      json.concepts("relationship", [brief.header.relationship.role])
      Self.name(name, in: &json)
    }
  }

  private static func name(_ name: String, in json: inout JSONWriter) {
    guard !PlainText.clean(name).isEmpty, name != People.unnamedAuthor else { return }
    json.array("name") { list in list.object { $0.fhir("text", name) } }
  }

  var device: Entry {
    Entry(role: "device", resource: .device) { json in
      json.array("deviceName") { list in
        list.object { name in
          name.member("name", "Attune")
          name.member("type", "other")
        }
      }
      json.array("version") { list in
        list.object { $0.fhir("value", program.version) }
        list.object { version in
          version.concept("type", [], text: "rules")
          version.fhir("value", brief.header.rules.isEmpty ? "standard" : brief.header.rules)
        }
      }
    }
  }
}

extension Relationship {
  /// What the other person is to the patient.
  fileprivate var role: FHIRCoding {
    switch self {
    case .couple: FHIRCoding(.role, "SIGOTHR", "significant other")
    case .family: FHIRCoding(.role, "FAMMEMB", "family member")
    case .friends: FHIRCoding(.role, "FRND", "unrelated friend")
    }
  }
}
