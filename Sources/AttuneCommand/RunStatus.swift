/// How a run ended; the raw value is what the shell sees.
package enum RunStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Everything asked for was done, whatever was found in the journal.
  case done = 0
  /// A journal, a rule or another file is at fault.
  case inputAtFault = 1
  /// The command line is at fault.
  case commandLineAtFault = 2
}
