package import Diagnostics

/// The diagnostic codes a sort of file uses for faults of its objects.
package struct ObjectCodes: Sendable, Hashable {
  package var unknownKey: DiagnosticCode
  package var missingKey: DiagnosticCode
  package var wrongType: DiagnosticCode
  package var unknownWord: DiagnosticCode
  package var keyOrder: DiagnosticCode

  /// Codes of rule, practice, dimension, cue and wording files.
  package static let rule = ObjectCodes(
    unknownKey: .ruleUnknownKey,
    missingKey: .ruleMissingKey,
    wrongType: .ruleWrongType,
    unknownWord: .ruleUnknownWord,
    keyOrder: .ruleKeyOrder
  )

  /// The one code of the profile.
  package static let profile = ObjectCodes(
    unknownKey: .profileFault,
    missingKey: .profileFault,
    wrongType: .profileFault,
    unknownWord: .profileFault,
    keyOrder: .profileFault
  )

  /// The one code of an index that an earlier look at a caseload left.
  package static let caseload = ObjectCodes(
    unknownKey: .caseloadFault,
    missingKey: .caseloadFault,
    wrongType: .caseloadFault,
    unknownWord: .caseloadFault,
    keyOrder: .caseloadFault
  )

  /// Codes of a counselor's answers.
  package static let answers = ObjectCodes(
    unknownKey: .answersUnknownKey,
    missingKey: .answersMissingKey,
    wrongType: .answersWrongType,
    unknownWord: .answersUnknownAnswer,
    keyOrder: .answersUnknownKey
  )

  /// The one code of a brief that is read to compare with.
  package static let brief = ObjectCodes(
    unknownKey: .briefBaseline,
    missingKey: .briefBaseline,
    wrongType: .briefBaseline,
    unknownWord: .briefBaseline,
    keyOrder: .briefBaseline
  )
}
