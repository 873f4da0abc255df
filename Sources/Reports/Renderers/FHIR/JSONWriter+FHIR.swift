import JSONSyntax

/// The data types of FHIR that a brief needs. FHIR knows no empty text, list or object, so what
/// holds nothing is left out.
extension JSONWriter {
  /// A text of people; without signs that FHIR forbids, and not at all when nothing is left.
  mutating func fhir(_ key: String, _ text: String) {
    let clean = PlainText.clean(text)
    if !clean.isEmpty { member(key, clean) }
  }

  mutating func coding(_ coding: FHIRCoding) {
    object { json in
      json.member("system", coding.system.rawValue)
      json.member("code", coding.code)
      json.fhir("display", coding.display)
    }
  }

  /// A CodeableConcept: codes, or words, or both.
  mutating func concept(_ key: String, _ codings: [FHIRCoding], text: String = "") {
    object(key) { $0.conceptMembers(codings, text: text) }
  }

  mutating func concepts(_ key: String, _ codings: [FHIRCoding], text: String = "") {
    array(key) { list in list.object { $0.conceptMembers(codings, text: text) } }
  }

  private mutating func conceptMembers(_ codings: [FHIRCoding], text: String) {
    if !codings.isEmpty { array("coding") { list in for code in codings { list.coding(code) } } }
    fhir("text", text)
  }

  mutating func reference(_ key: String, to address: String) {
    object(key) { $0.member("reference", address) }
  }

  mutating func references(_ key: String, to addresses: [String]) {
    guard !addresses.isEmpty else { return }
    array(key) { list in
      for address in addresses { list.object { $0.member("reference", address) } }
    }
  }

  mutating func identifier(_ key: String, _ system: FHIRCoding.Naming, _ value: String) {
    object(key) { $0.identifierMembers(system, value) }
  }

  mutating func identifiers(_ key: String, _ system: FHIRCoding.Naming, _ value: String) {
    array(key) { list in list.object { $0.identifierMembers(system, value) } }
  }

  private mutating func identifierMembers(_ system: FHIRCoding.Naming, _ value: String) {
    member("system", system.rawValue)
    member("value", value)
  }

  mutating func period(_ key: String, from start: String, to end: String? = nil) {
    object(key) { json in
      json.member("start", start)
      if let end { json.member("end", end) }
    }
  }

  mutating func notes(_ text: String) {
    guard !PlainText.clean(text).isEmpty else { return }
    array("note") { list in list.object { $0.fhir("text", text) } }
  }

  /// Words for people, paragraph by paragraph.
  mutating func narrative(_ paragraphs: [String]) {
    object("text") { json in
      json.member("status", "generated")
      json.member("div", FHIRNarrative.div(paragraphs))
    }
  }
}
