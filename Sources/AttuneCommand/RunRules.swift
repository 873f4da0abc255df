import Assessment
import Attune
import Diagnostics
import MomentRecognition
import Reports
import RuleEngine

extension AttuneCommand {
  /// `attune rules list`.
  static func runRulesList(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    if invocation.options.format == .ids {
      return io.write(library.rules.map { $0.id + "\n" }.joined(), for: invocation)
    }
    let table = LibraryComposer(wording: library.wording).list(of: library.rules)
    return write(table, for: invocation, io: &io)
  }

  /// `attune rules show RULE`.
  static func runRulesShow(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    guard let library = Workbench(invocation).library(io: &io) else { return .inputAtFault }
    let id = invocation.arguments[0]
    guard let rule = library.rule(id) else {
      return unknown("rule", id, among: library.rules.map(\.id), io: &io)
    }
    let page = LibraryComposer(wording: library.wording).page(of: rule, in: library)
    return write(page, for: invocation, io: &io)
  }

  /// `attune rules check`: every fault of the rule files, warnings too.
  static func runRulesCheck(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let checked = checked(invocation, bench, io: &io) else { return .inputAtFault }
    bench.say(checked.diagnostics, io: &io)
    guard !checked.diagnostics.hasErrors else { return .inputAtFault }
    let (rules, practices) = (checked.library.rules.count, checked.library.practices.count)
    let cues = counted(checked.cues.cues.count, "cue")
    let line =
      "\(counted(rules, "rule")), \(counted(practices, "practice")) and \(cues), no error\n"
    return invocation.options.isQuiet ? .done : io.write(line, for: invocation)
  }

  /// `attune rules test`: the examples of the rules, in every variation.
  static func runRulesTest(_ invocation: Invocation, io: inout CommandIO) -> RunStatus {
    let bench = Workbench(invocation)
    guard let checked = checked(invocation, bench, io: &io) else { return .inputAtFault }
    let faults = checked.diagnostics.filter { $0.severity == .error }
    guard faults.isEmpty else {
      bench.say(faults, io: &io)
      return .inputAtFault
    }
    let run = ExampleRun(wording: checked.library.wording)
    let rules = checked.library.rules.filter { rule in
      invocation.files.isEmpty || invocation.files.contains(rule.file)
    }
    let sets = checked.cues.sets.filter { set in
      invocation.files.isEmpty || invocation.files.contains(set.file)
    }
    var cueRun = CueExampleRun(checked.cues)
    let cueFailures = sets.flatMap(\.cues).flatMap { cueRun.failures(of: $0) }
    bench.say(cueFailures, io: &io)
    let failures = rules.flatMap { run.failures(of: $0) }
    for failure in failures { say(failure, bench, checked.library.wording, io: &io) }
    guard failures.isEmpty, cueFailures.isEmpty else { return .inputAtFault }
    let examples = rules.reduce(0) { $0 + $1.examples.count }
    let cueExamples = sets.flatMap(\.cues).reduce(0) { $0 + $1.examples.count }
    let line =
      "\(counted(rules.count, "rule")), \(counted(examples, "example")) in "
      + "\(ExampleVariation.allCases.count) variations each, "
      + "\(counted(cueExamples, "example")) of cues, no difference\n"
    return invocation.options.isQuiet ? .done : io.write(line, for: invocation)
  }

  /// Says what differs in an example, and to people also what was counted.
  private static func say(
    _ failure: ExampleFailure,
    _ bench: Workbench,
    _ wording: Wording,
    io: inout CommandIO
  ) {
    guard bench.isTalkingToPeople else { return bench.say(failure.diagnostics, io: &io) }
    bench.say([failure.headline], io: &io)
    let width = io.errorTerminal.width(asked: nil)
    let renderer = TerminalRenderer(width: width, isColoured: false)
    let document = ExampleFailureComposer(wording: wording).compose(failure)
    io.complain("\n\(renderer.render(document))\n")
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The library with the files of the command line as its last layer, and what is wrong with it.
  private static func checked(
    _ invocation: Invocation,
    _ bench: Workbench,
    io: inout CommandIO
  ) -> (library: RuleLibrary, cues: CueLibrary, diagnostics: [Diagnostic])? {
    guard var layers = bench.layers(io: &io),
      let files = bench.sources(invocation.files, io: &io)
    else { return nil }
    if !files.isEmpty { layers.append(files) }
    var diagnostics: [Diagnostic] = []
    let library = StandardLibrary.read(layers: layers, into: &diagnostics)
    let cues = StandardLibrary.cues(layers: layers, into: &diagnostics)
    _ = StandardLibrary.readPages(layers: layers, for: library, into: &diagnostics)
    _ = StandardLibrary.readCaseloadWords(layers: layers, into: &diagnostics)
    _ = StandardLibrary.tags(layers: layers, into: &diagnostics)
    return (library, cues, diagnostics)
  }

  /// Writes a document as text for the screen it ends on.
  static func write(
    _ document: Document,
    for invocation: Invocation,
    io: inout CommandIO
  ) -> RunStatus {
    let terminal = io.terminal(for: invocation)
    let renderer = TerminalRenderer(
      width: terminal.width(asked: invocation.options.width),
      isColoured: terminal.usesColor(invocation.options.color)
    )
    return io.write(renderer.render(document), for: invocation)
  }
}
