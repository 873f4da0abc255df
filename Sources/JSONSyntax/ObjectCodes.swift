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
}
