/// Why a command line cannot be run as written; the only error of parsing.
package struct UsageError: Error, Sendable, Hashable {
  package var fault: Fault
  /// The help that would answer it.
  package var topic: HelpTopic

  package init(_ fault: Fault, in topic: HelpTopic) {
    self.fault = fault
    self.topic = topic
  }

  /// What is wrong, with what was written.
  package enum Fault: Error, Sendable, Hashable {
    case unknownCommand(String)
    case unknownMember(String, of: String)
    case missingMember
    case unknownOption(String)
    /// Dashes as a word processor sets them.
    case longDash(String)
    /// An option that other commands have.
    case foreignOption(Option)
    case missingValue(Option)
    case surplusValue(Option, String)
    case givenTwice(Option)
    case unknownChoice(String, for: String, among: [String])
    case notADate(String, of: Option)
    case noSuchDay(String, of: Option, year: Int, month: Int)
    /// Options that an approval needs as well, and is without.
    case incompleteApproval([Option])
    /// An option that means nothing without an approval.
    case needsApproval(Option)
    case notInRange(String, of: Option, ClosedRange<Int>)
    case notACount(String, of: Option)
    case notAMapping(String)
    case unknownZone(String)
    case missingArgument(ArgumentSpec)
    case emptyArgument(ArgumentSpec)
    case surplusArgument(String)
    case standardInputTwice
  }
}
