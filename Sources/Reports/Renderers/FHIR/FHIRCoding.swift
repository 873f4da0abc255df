/// A code of a FHIR code system, with its words.
struct FHIRCoding: Sendable, Hashable {
  var system: System
  var code: String
  var display: String

  init(_ system: System, _ code: String, _ display: String) {
    self.system = system
    self.code = code
    self.display = display
  }

  /// Code systems by their addresses.
  ///
  /// Attune owns no web address, so its own systems are named by fixed UUIDs, which nobody else
  /// has (`docs/fhir.md` lists them). None of them has codes for illnesses.
  enum System: String, Sendable, Hashable, CaseIterable {
    case loinc = "http://loinc.org"
    case confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"
    case role = "http://terminology.hl7.org/CodeSystem/v3-RoleCode"
    case observationCategory = "http://terminology.hl7.org/CodeSystem/observation-category"
    case dataAbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    case goalCategory = "http://terminology.hl7.org/CodeSystem/goal-category"
    case consentScope = "http://terminology.hl7.org/CodeSystem/consentscope"
    case act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
    case actReason = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
    case participation = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType"
    case provenanceParticipant =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    case rules = "urn:uuid:9e8e37e2-412f-8404-b51e-e7abf10a5d57"
    case bands = "urn:uuid:316d6f43-8482-83a2-8f43-c30ff33aa9dd"
    case figures = "urn:uuid:cef8836c-3866-87cc-aecd-2d5258d27dd4"
  }

  /// The systems of names that Attune gives to things.
  enum Naming: String, Sendable, Hashable, CaseIterable {
    case uri = "urn:ietf:rfc:3986"
    case suggestions = "urn:uuid:85a12845-5051-8fbd-b6c0-28e541f0e6d5"
    case journals = "urn:uuid:b30a6323-ef04-85af-b3e5-32513200d6a8"
  }
}

extension FHIRCoding {
  static let note = FHIRCoding(.loinc, "51855-5", "Patient Note")
  static let restricted = FHIRCoding(.confidentiality, "R", "restricted")
  static let survey = FHIRCoding(.observationCategory, "survey", "Survey")
  static let unknown = FHIRCoding(.dataAbsentReason, "unknown", "Unknown")
  static let behavioral = FHIRCoding(.goalCategory, "behavioral", "Behavioral")
  static let privacy = FHIRCoding(.consentScope, "patient-privacy", "Privacy Consent")
  static let consentDocument = FHIRCoding(.loinc, "59284-0", "Consent Document")
  static let optIn = FHIRCoding(.act, "OPTIN", "opt-in")
  static let treatment = FHIRCoding(.actReason, "TREAT", "treatment")
  static let recipient = FHIRCoding(.participation, "IRCP", "information recipient")
  static let author = FHIRCoding(.provenanceParticipant, "author", "Author")
  static let assembler = FHIRCoding(.provenanceParticipant, "assembler", "Assembler")
}

/// The resources that a brief may become; what would state an illness or a risk is not among them.
enum FHIRResource: String, Sendable, Hashable, CaseIterable {
  case bundle = "Bundle"
  case composition = "Composition"
  case patient = "Patient"
  case relatedPerson = "RelatedPerson"
  case device = "Device"
  case observation = "Observation"
  case goal = "Goal"
  case carePlan = "CarePlan"
  case task = "Task"
  case communicationRequest = "CommunicationRequest"
  case consent = "Consent"
  case provenance = "Provenance"
}
