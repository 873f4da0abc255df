#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The program `attune`: words in, text and an exit status out.
package enum AttuneCommand {
  /// The version that `attune version` and the manual page show.
  package static let version = "0.1.0"

  /// Runs the command line of this process and ends it.
  package static func main() -> Never {
    Descriptor.surviveClosedPipes()
    var io = CommandIO.standard
    let status = run(words: Array(CommandLine.arguments.dropFirst()), io: &io)
    exit(status.rawValue)
  }

  /// Runs one command line, without the name of the program.
  package static func run(words: [String], io: inout CommandIO) -> RunStatus {
    do throws(UsageError) {
      let invocation = try Arguments.parse(words)
      try checkZone(of: invocation)
      if let failure = unwritable(invocation) { return io.report(failure) }
      return run(invocation, io: &io)
    } catch {
      io.complain(error.text)
      return .commandLineAtFault
    }
  }

  /// Looks the zone of `--zone` up before the work begins, so that no slip misdates anything.
  private static func checkZone(of invocation: Invocation) throws(UsageError) {
    guard let zone = invocation.options.zone, !ZoneDatabase.knows(zone) else { return }
    throw UsageError(.unknownZone(zone), in: .command(invocation.command))
  }

  /// Why the file of `--output` cannot be written, asked before the work begins.
  private static func unwritable(_ invocation: Invocation) -> WriteFailure? {
    guard let path = invocation.outputFile else { return nil }
    do throws(WriteFailure) {
      _ = try FileWriter.target(path, inputs: invocation.inputs)
      return nil
    } catch {
      return error
    }
  }

  private static func run(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    switch invocation.command {
    case .report: runReport(invocation, io: &io)
    case .brief: runBrief(invocation, io: &io)
    case .explain: runExplain(invocation, io: &io)
    case .moments: runMoments(invocation, io: &io)
    case .tag: runTag(invocation, io: &io)
    case .importJournal: runImport(invocation, io: &io)
    case .batch: runBatch(invocation, io: &io)
    case .practicesList: runPracticesList(invocation, io: &io)
    case .practicesShow: runPracticesShow(invocation, io: &io)
    case .caseload: runCaseload(invocation, io: &io)
    case .privatePage: runPrivate(invocation, io: &io)
    case .practicesNew: runPracticesNew(invocation, io: &io)
    case .rulesList: runRulesList(invocation, io: &io)
    case .rulesShow: runRulesShow(invocation, io: &io)
    case .rulesNew: runRulesNew(invocation, io: &io)
    case .rulesCheck: runRulesCheck(invocation, io: &io)
    case .rulesTest: runRulesTest(invocation, io: &io)
    case .rulesDocs: runRulesDocs(invocation, io: &io)
    case .rulesSchema: runRulesSchema(invocation, io: &io)
    case .initialise: runInit(invocation, io: &io)
    case .completions: writeCompletions(invocation, io: &io)
    case .man: io.write(ManualPage.text, for: invocation)
    case .help: writeHelp(invocation, io: &io)
    case .version: io.write("attune \(version)\n", for: invocation)
    }
  }

  private static func writeCompletions(
    _ invocation: Invocation,
    io: inout CommandIO
  ) -> RunStatus {
    let shell = invocation.arguments.first.flatMap(Shell.init(rawValue:)) ?? .bash
    return io.write(shell.completionScript, for: invocation)
  }

  private static func writeHelp(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    do throws(UsageError) {
      let topic = try HelpTopic(words: invocation.arguments)
      let width = io.terminal(for: invocation).width(asked: invocation.options.width)
      return io.write(HelpPage.text(topic, width: width), for: invocation)
    } catch {
      io.complain(error.text)
      return .commandLineAtFault
    }
  }
}
