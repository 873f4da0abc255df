package import JournalModel
package import Reports

/// The options that only a brief has.
package struct BriefOptions: Sendable, Hashable {
  package var aims: [String] = []
  package var questions: [String] = []
  package var notJointly: [String] = []
  package var quotes: [String] = []
  package var names = NameStyle.first
  package var dates = DateStyle.days
  package var baseline: String?
  package var isSheet = false
  package var isSeen = false
  /// Who approves; nobody for a preview.
  package var approvers: [String] = []
  package var date: Day?
  package var scope: String?
  package var expires: Day?
}

extension Options {
  /// What an approval lacks; an approval is whole or not there, for a file without one could be
  /// anybody's.
  var approvalFault: UsageError.Fault? {
    // A calendar of what was agreed goes to its author and not to anybody else.
    if format == .ics { return nil }
    let given: [(option: Option, isThere: Bool)] = [
      (.output, output != nil), (.date, brief.date != nil), (.scope, brief.scope != nil),
      (.expires, brief.expires != nil),
    ]
    if brief.approvers.isEmpty {
      return given.first { $0.isThere }.map { .needsApproval($0.option) }
    }
    let missing = given.filter { !$0.isThere }.map(\.option)
    return missing.isEmpty ? nil : .incompleteApproval(missing)
  }
}
