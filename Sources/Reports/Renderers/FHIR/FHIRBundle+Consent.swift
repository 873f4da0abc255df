import JSONSyntax
import JournalModel

/// Who agreed to what, and how the document came to be.
extension FHIRBundle {
  func consent(_ consent: Consent) -> Entry {
    Entry(role: "consent", resource: .consent) { json in
      json.narrative(["\(consent.authors.joined(separator: ", ")): \(consent.scope)"])
      json.member("status", "active")
      json.concept("scope", [.privacy])
      json.concepts("category", [.consentDocument])
      json.reference("patient", to: address("patient"))
      json.member("dateTime", consent.date.iso)
      json.references("performer", to: addresses(of: consent.authors))
      json.concept("policyRule", [.optIn], text: consent.scope)
      json.object("provision") { provision in
        provision.member("type", "permit")
        provision.period("period", from: consent.date.iso, to: consent.expires.iso)
        provision.array("actor") { list in
          list.object { actor in
            actor.concept("role", [.recipient])
            actor.object("reference") { $0.member("display", "Counselor") }
          }
        }
        provision.array("purpose") { list in list.coding(.treatment) }
      }
    }
  }

  var provenance: Entry {
    Entry(role: "provenance", resource: .provenance) { json in
      json.references("target", to: [address("composition")])
      json.member("recorded", instant)
      json.array("agent") { list in
        for author in addresses(of: brief.header.authors) {
          list.object { write(.author, author, to: &$0) }
        }
        list.object { write(.assembler, address("device"), to: &$0) }
      }
      guard !attachments.journal.isEmpty else { return }
      json.array("entity") { list in
        list.object { entity in
          entity.member("role", "source")
          entity.object("what") { $0.identifier("identifier", .journals, attachments.journal) }
        }
      }
    }
  }

  private func write(_ type: FHIRCoding, _ address: String, to json: inout JSONWriter) {
    json.concept("type", [type])
    json.reference("who", to: address)
  }
}
